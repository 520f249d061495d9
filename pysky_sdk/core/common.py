"""What the rooms of a client have in common with those of the clients made from it by `with_options`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def in_common(client: Any, kind: type[T], make: Callable[[], T] | None = None) -> T:
    """Return the one object of a class that a client and its likes have, made by the first who asks.

    What a person sets in a room stays set when a timeout is changed; kept in the room itself it would not.
    """
    kept: dict[type, Any] = client._common  # noqa: SLF001 - the client's own parts
    found: T | None = kept.get(kind)
    return kept.setdefault(kind, (make or kind)()) if found is None else found
