"""How posts and other records are named: by reference, AT URI, address on bsky.app, or key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypeAlias

from pysky_sdk.errors import InputError
from pysky_sdk.syntax import AtUri, parse_link, web_url
from pysky_sdk.syntax.links import WEB_HOSTS

POST = "app.bsky.feed.post"

_ADDRESSES = ("https://", "http://", "")


@dataclass(frozen=True, slots=True)
class PostRef:
    """A post that was made: where it is, and which version of it."""

    uri: str
    """The AT URI, with the author's DID."""

    cid: str
    """The CID of its content."""

    text: str = ""
    """Its text; empty for one that was deleted."""

    deleted: bool = False
    """Whether it was made with this `key=` once and is gone now. It is never made a second time."""

    @property
    def rkey(self) -> str:
        """The record key: the last part of the URI."""
        return self.uri.rpartition("/")[2]

    @property
    def url(self) -> str:
        """The address of its page on bsky.app."""
        return web_url(self.uri)


class HasUri(Protocol):
    """A `PostRef`, a `RecordRef`, or the view of a post, feed, list or like."""

    @property
    def uri(self) -> str:
        """Its AT URI."""
        ...


class HasDid(Protocol):
    """The view of a profile, or an `Identity`."""

    @property
    def did(self) -> str:
        """The account's DID."""
        ...


RecordLike: TypeAlias = str | HasUri
"""A record: something with a URI, an AT URI, or an address on bsky.app."""

PostLike: TypeAlias = RecordLike
"""A post; as a text also the `key=` that it was made with."""

ActorLike: TypeAlias = str | HasUri | HasDid
"""An account: a handle, a DID, an address on bsky.app, its profile, or something of it, such as a post."""


def place_of(record: RecordLike) -> AtUri | None:
    """Return where a record is, by DID or handle; None for a text that is neither URI nor address.

    Raises:
        errors.InputError: it leads to no record.
        TypeError: it is something else.
    """
    text = record if isinstance(record, str) else _text(record, "uri")
    if text is None:
        names = "its AT URI, its address on bsky.app, the key= it was made with, or what has a uri"
        raise _unnamed("A post or record", names, record)
    if not is_address(text):
        return None
    try:
        uri = AtUri.parse(text) if text.startswith("at://") else AtUri.parse(parse_link(text).uri)
    except ValueError as error:
        raise InputError(f"{text!r} leads to no record: {error}") from error
    if uri.rkey is None:
        raise InputError(f"{text!r} leads to an account; give the address of a record, such as a post.")
    return uri


def actor_of_link(actor: ActorLike) -> str:
    """Return the handle or DID of an account.

    Raises:
        errors.InputError: it is no account's.
        TypeError: it is something else.
    """
    # The view of a feed has both, and its DID is that of the server.
    text = actor if isinstance(actor, str) else _text(actor, "uri") or _text(actor, "did")
    if text is None:
        names = "its handle, its DID, its address on bsky.app, its profile, or something of its own"
        raise _unnamed("An account", names, actor)
    try:
        return AtUri.parse(text).authority if text.startswith("at://") else parse_link(text).actor
    except ValueError as error:
        raise InputError(f"{text!r} names no account: {error}") from error


def _text(given: object, name: str) -> str | None:
    value = getattr(given, name, None)
    return value if isinstance(value, str) else None


def _unnamed(what: str, names: str, given: object) -> TypeError:
    hint = "; give its .post" if hasattr(given, "post") else ""
    return TypeError(f"{what} is named by {names}; not {type(given).__name__}{hint}.")


def is_address(text: str) -> bool:
    """Whether a text is an AT URI or an address on bsky.app, and not a key."""
    hosts = tuple(f"{scheme}{host}/" for scheme in _ADDRESSES for host in WEB_HOSTS)
    return text.startswith(("at://", *hosts))
