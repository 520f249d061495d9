"""Resolved handles and DIDs in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from pysky_sdk.database.queries import upsert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.database.tables import Tables

Problem = Literal["missing", "removed"]

_ROWS = 500
"""Rows deleted at once."""


class Found(NamedTuple):
    """What a handle or DID was found to be. Times are microseconds since the epoch."""

    identifier: str
    """A handle in lower case, or a DID."""

    source: str
    """Who said so; another's word is none."""

    fetched: int
    expires: int
    """Until when it is kept, and for a problem until when it holds."""

    did: str | None = None
    """Whose handle it is."""

    document: Mapping[str, Any] | None = None
    """The DID document."""

    problem: Problem | None = None
    """Why there is nothing."""


def find(t: Tables, identifier: str, source: str) -> Found | None:
    """Return what a source said of a handle or DID; without a transaction, for it changes nothing."""
    row: Any = t.identity.get_or_none(t.identity.identifier == identifier, t.identity.source == source)
    if row is None:
        return None
    return Found(identifier, source, row.fetched, row.expires, row.did, row.document, row.problem)


def keep(t: Tables, found: Found) -> None:
    """Keep what was found, in place of what was known before, whoever said that."""
    upsert(t.identity, found._asdict(), ["identifier"])


def prune(t: Tables, now: int) -> bool:
    """Delete some rows that have expired; whether there may be more."""
    model = t.identity
    query: Any = model.select(model.identifier).where(model.expires < now).limit(_ROWS)
    gone = sorted(name for (name,) in query.tuples())
    if gone:
        model.delete().where(model.identifier.in_(gone), model.expires < now).execute()
    return len(gone) == _ROWS
