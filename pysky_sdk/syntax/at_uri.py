"""The addresses of records, in the form that Lexicons allow (atproto.com/specs/at-uri-scheme)."""

from __future__ import annotations

from typing import NamedTuple, Self

from pysky_sdk.syntax.formats import check_format
from pysky_sdk.syntax.patterns import match_at_uri

__all__ = ["AtUri", "make_at_uri"]


class AtUri(NamedTuple):
    """The parts of an AT URI; `str()` puts them together again. Use `parse`, which checks them."""

    authority: str
    collection: str | None = None
    rkey: str | None = None

    @classmethod
    def parse(cls, value: str) -> Self:
        """Take an AT URI apart; a string that is none is a ValueError that says why."""
        match = match_at_uri(value)
        if match is None:
            raise ValueError(check_format("at-uri", value))
        return cls(*match.groups())

    def __str__(self) -> str:
        return "at://" + "/".join(part for part in self if part is not None)


def make_at_uri(authority: str, collection: str | None = None, rkey: str | None = None) -> str:
    """Return the AT URI of a repository, a collection in it or a record in that, all parts checked."""
    if rkey is not None and collection is None:
        raise ValueError("a record key needs a collection before it")
    uri = str(AtUri(authority, collection, rkey))
    # The parts are compared, lest one of them hold a slash and pass for two.
    if AtUri.parse(uri) != (authority, collection, rkey):
        raise ValueError(f"a part of an AT URI has no slash in it: {uri!r}")
    return uri
