"""What the states of both orders have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pysky_sdk.core.resume.listing import Entry


class Saved(NamedTuple):
    """A state as the database keeps it."""

    cursor: str | None = None
    """What to ask the server with next."""

    state: Mapping[str, Any] | None = None
    """What else is to be remembered, as plain JSON."""


class State(Protocol):
    """How far a consumer has come. It does no I/O: it is told what a page held and says what to do."""

    cursor: str | None
    """What to ask for next; None for the list's beginning."""

    finished: bool
    """Whether there is nothing more to ask for at present."""

    def take(self, entries: Sequence[Entry], received: str | None) -> list[bool]:
        """Take the page that was asked for; say of each item whether it is to be delivered."""
        ...

    def restart(self) -> bool:
        """Give up a cursor that the server no longer understands; False if objects would be lost by that."""
        ...

    def saved(self) -> Saved:
        """Return what to store once the items of all pages so far are consumed."""
        ...
