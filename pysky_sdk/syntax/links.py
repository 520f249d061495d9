"""The addresses that people copy from bsky.app, and what they stand for: no look-ups, only text."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple
from urllib.parse import quote, unquote, urlsplit

from pysky_sdk.syntax.at_uri import AtUri, make_at_uri
from pysky_sdk.syntax.patterns import is_at_identifier, is_did, is_record_key

__all__ = ["WEB_HOSTS", "Link", "LinkKind", "parse_link", "web_url"]

LinkKind = Literal["profile", "post", "feed", "list", "starter-pack"]

WEB_HOSTS: Final = frozenset({"bsky.app", "www.bsky.app", "staging.bsky.app", "main.bsky.dev"})
"""Where the official web app runs: only there is a path known to mean what it means there."""

_COLLECTIONS: Final[dict[LinkKind, str]] = {
    "post": "app.bsky.feed.post",
    "feed": "app.bsky.feed.generator",
    "list": "app.bsky.graph.list",
    "starter-pack": "app.bsky.graph.starterpack",
}
_KINDS: dict[str, LinkKind] = {collection: kind for kind, collection in _COLLECTIONS.items()}
# One of each repository, and shown by the web app as a part of the profile.
_OF_PROFILES: Final = frozenset({"app.bsky.actor.profile", "app.bsky.labeler.service"})
_UNDER_PROFILES: Final[dict[str, LinkKind]] = {"post": "post", "feed": "feed", "lists": "list"}
_STARTER_PACKS: Final = frozenset({"starter-pack", "start"})


class Link(NamedTuple):
    """What a link leads to: an actor, or one of his records."""

    kind: LinkKind
    actor: str
    """A DID or a handle in lower case, as it stands in the link."""
    rkey: str | None = None
    """The record key; None for a profile."""

    @property
    def collection(self) -> str | None:
        """The collection of the record; None for a profile."""
        return _COLLECTIONS.get(self.kind)

    @property
    def uri(self) -> str:
        """The AT URI; that of the whole repository for a profile.

        Where it begins with a handle, most methods of servers do not find the record: they want the DID.
        """
        return make_at_uri(self.actor, self.collection, self.rkey)

    @property
    def url(self) -> str:
        """The address on bsky.app."""
        if self.rkey is None:
            return f"https://bsky.app/profile/{self.actor}"
        rkey = quote(self.rkey, safe=":~")
        if self.kind == "starter-pack":
            return f"https://bsky.app/starter-pack/{self.actor}/{rkey}"
        part = "lists" if self.kind == "list" else self.kind
        return f"https://bsky.app/profile/{self.actor}/{part}/{rkey}"

    def of(self, actor: str) -> Link:
        """Return the same link by another name of the actor, such as the DID of a handle."""
        return self._replace(actor=_named(actor, actor))


def parse_link(text: str) -> Link:
    """Tell what a text that people paste stands for.

    Taken are addresses on bsky.app (with or without `https://`; pages below a post or profile count as the
    post or profile), AT URIs, DIDs, handles and `@handle`.

    Args:
        text: the link; white space around it is ignored.

    Raises:
        ValueError: it is none of these, or leads to something else, such as a search.
    """
    text = text.strip()
    if text.startswith("at://"):
        return _from_uri(text)
    if is_at_identifier(text.removeprefix("@")):
        return Link("profile", _named(text, text))
    parts = urlsplit(text if "://" in text else f"https://{text}")
    if parts.scheme not in {"https", "http"} or (parts.hostname or "") not in WEB_HOSTS:
        raise ValueError(
            f"Not a link to something on Bluesky: {text!r}."
            " Give an AT URI, an address on bsky.app, a handle or a DID."
        )
    link = _from_path([part for part in parts.path.split("/") if part], text)
    if link is None:
        raise ValueError(f"This page of bsky.app is no profile, post, feed, list or starter pack: {text!r}.")
    return link


def web_url(at_uri: str) -> str:
    """Return the address on bsky.app of a profile, post, feed, list or starter pack.

    Args:
        at_uri: its AT URI (a bare handle or DID means the profile).

    Raises:
        ValueError: it is no AT URI, or the web app has no page for such records.
    """
    return parse_link(at_uri).url


def _from_uri(text: str) -> Link:
    uri = AtUri.parse(text)
    if uri.collection is None or uri.collection in _OF_PROFILES:
        return Link("profile", _named(uri.authority, text))
    kind = _KINDS.get(uri.collection)
    if kind is None or uri.rkey is None:
        raise ValueError(f"Neither a profile nor a post, feed, list or starter pack: {text!r}.")
    return Link(kind, _named(uri.authority, text), uri.rkey)


def _from_path(path: list[str], text: str) -> Link | None:
    match path:
        case ["profile", actor, part, rkey, *_] if part in _UNDER_PROFILES:
            return Link(_UNDER_PROFILES[part], _named(actor, text), _keyed(rkey, text))
        case ["profile", actor, *_]:
            return Link("profile", _named(actor, text))
        case [part, actor, rkey, *_] if part in _STARTER_PACKS:
            return Link("starter-pack", _named(actor, text), _keyed(rkey, text))
        case _:
            return None


def _named(actor: str, text: str) -> str:
    # A DID may hold a percent sign of its own; a browser may have escaped its colons.
    names = [actor.removeprefix("@"), unquote(actor).removeprefix("@")]
    name = next(filter(is_at_identifier, names), None)
    if name is None:
        raise ValueError(f"Neither a handle nor a DID: {actor!r} in {text!r}.")
    return name if is_did(name) else name.lower()


def _keyed(rkey: str, text: str) -> str:
    key = unquote(rkey)
    if not is_record_key(key):
        raise ValueError(f"Not a record key: {key!r} in {text!r}.")
    return key
