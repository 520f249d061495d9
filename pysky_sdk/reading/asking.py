"""What is asked of a list, before it is asked: whose, about what, how much. No I/O."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from pysky_sdk.errors import InvalidRequest, ProfileNotFound
from pysky_sdk.syntax import from_datetime
from pysky_sdk.syntax.links import Link, LinkKind, parse_link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pysky_sdk.core.bound import Declared


_NOBODY = re.compile(r"(Profile|Actor) not found")


class HasUri(Protocol):
    """A record's view or reference: whatever knows its AT URI."""

    @property
    def uri(self) -> str:
        """The AT URI."""
        ...


Subject: TypeAlias = "str | HasUri"
"""How people name a record: AT URI, bsky.app address, or something that has a `uri`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """The arguments of a list, as far as they are known without asking anybody."""

    arguments: Mapping[str, Any] = field(default_factory=dict)

    actor: str | None = None
    """The handle or DID it is asked about, if it is an actor."""

    about: tuple[str, Link] | None = None
    """The parameter that takes an AT URI, and what is to be in it: with a handle, the DID is to be found."""

    whose: str | None = None
    """The parameter that takes the account's own DID."""

    limit: int | None = None
    """How many items at most; None for all."""

    wanted: Callable[[Any], bool] | None = None
    """Where the list ends: with the page on which an item is not wanted. Those are left out."""

    def __post_init__(self) -> None:
        if self.limit is not None and self.limit < 0:
            raise ValueError("limit= is how many items are wanted at most: 0 or more, or None for all.")

    @property
    def resumable(self) -> bool:
        """Whether it is the whole list."""
        return self.limit is None and self.wanted is None

    def taken(self, items: list[Any], left: int | None) -> tuple[list[Any], bool]:
        """Return what is wanted of a page, and whether the list goes on after it.

        Args:
            items: the page.
            left: how many items may still come; None for all.
        """
        kept = items if self.wanted is None else [item for item in items if self.wanted(item)]
        ended = len(kept) < len(items)
        if left is not None and len(kept) >= left:
            return kept[:left], False
        return kept, not ended


def ask_actor(actor: str | None, *, limit: int | None, name: str = "actor", **arguments: Any) -> Ask:
    """Return what is asked about an actor; None for the account itself.

    Raises:
        ValueError: it is no actor, or the limit is below 0.
    """
    given = {key: value for key, value in arguments.items() if value is not None}
    if actor is None:
        return Ask(arguments=given, whose=name, limit=limit)
    named = actor_in(actor)
    return Ask(arguments={name: named, **given}, actor=named, limit=limit)


def ask_about(name: str, subject: Subject, kind: LinkKind, *, limit: int | None) -> Ask:
    """Return what is asked about a record.

    Raises:
        ValueError: it is no record of that kind, or the limit is below 0.
    """
    return Ask(about=(name, link_to(subject, kind)), limit=limit)


@contextmanager
def nobody_told(ask: Ask) -> Iterator[None]:
    """Tell of an actor who is nobody in the same way everywhere; servers call it an InvalidRequest."""
    try:
        yield
    except InvalidRequest as error:
        if ask.actor is None or type(error) is not InvalidRequest or not _NOBODY.match(error.message):
            raise
        raise ProfileNotFound.of(error, ask.actor) from error


def actor_in(text: str) -> str:
    """Return the handle or DID that a text names: itself, `@handle`, or the address of a profile.

    Raises:
        ValueError: it names nobody.
        TypeError: it is no text.
    """
    if not isinstance(text, str):
        raise TypeError(
            f"An actor is a handle, a DID or the address of a profile, as a str; not {type(text).__name__}."
        )
    link = parse_link(text)
    if link.kind != "profile":
        raise ValueError(f"{text!r} is a {link.kind}; give a handle, a DID or the address of a profile.")
    return link.actor


def link_to(subject: Subject, *kinds: LinkKind) -> Link:
    """Return what a text or view leads to.

    Args:
        subject: an AT URI, a bsky.app address, or something with a `uri`.
        kinds: what it may be.

    Raises:
        ValueError: it leads nowhere, or to something of another kind.
        TypeError: it is something else.
    """
    text = subject if isinstance(subject, str) else getattr(subject, "uri", None)
    if not isinstance(text, str):
        hint = "; give its .post" if hasattr(subject, "post") else ""
        wanted = "an AT URI, a bsky.app address, or something that has a uri"
        raise TypeError(f"A record is named by {wanted}; not {type(subject).__name__}{hint}.")
    link = parse_link(text)
    if link.kind not in kinds:
        wanted = " or ".join(kinds)
        raise ValueError(f"{text!r} is a {link.kind}; give the AT URI or bsky.app address of a {wanted}.")
    return link


def moment(value: str | date | None) -> str | None:
    """Return a datetime or date as servers take it; a text is returned as it is.

    Raises:
        ValueError: the datetime has no time zone.
    """
    if isinstance(value, datetime):
        return from_datetime(value)
    return value.isoformat() if isinstance(value, date) else value


def page_size(endpoint: Declared, wanted: int | None) -> int | None:
    """Return the size of pages with which so many items need few requests and little is fetched in vain.

    Args:
        endpoint: the list.
        wanted: how many items are wanted; None for as many as there are.
    """
    from pysky_sdk.reading.limits import largest

    spec = endpoint._method.spec  # noqa: SLF001 - the endpoint's other half
    most = largest(spec.params, "limit")
    if most is None or wanted is None:
        return most
    pages = -(-max(wanted, 1) // most)
    return -(-max(wanted, 1) // pages)


def items_of(endpoint: Declared, output: Any) -> list[Any]:
    """Return the items of a page."""
    spec = endpoint._method.spec  # noqa: SLF001 - the endpoint's other half
    return list(getattr(output, spec.items or "", None) or ())
