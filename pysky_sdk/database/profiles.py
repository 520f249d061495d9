"""Profiles and handles in the database.

Rows are written in the order of their keys, so that processes that keep the same profiles at the same moment
wait for each other instead of locking each other out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.database.queries import upsert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pysky_sdk.database.tables import Tables

_VALUES = 500
"""Values in one IN (…): SQLite takes 999 in its oldest builds."""
_NO_PROFILE = ""


class Entry(NamedTuple):
    """What is known of an actor. Times are microseconds since the epoch, 0 for never."""

    did: str | None = None
    resolved: int = 0
    """When a handle's DID was learnt."""

    handle: str | None = None
    """The handle in the profile; None also for one that the network found invalid."""

    profile: Mapping[str, Any] | None = None
    fetched: int = 0
    """When the profile was."""

    missed: int = 0
    """When nobody was found."""

    missed_until: int = 0
    unresolved: bool = False
    """Whether the handle is nobody's; otherwise it is only the profile that is missing."""


class Seen(NamedTuple):
    """A profile to be kept."""

    did: str
    handle: str | None
    profile: Mapping[str, Any]


class Times(NamedTuple):
    """The moment, and until when what is learnt now is kept: microseconds since the epoch."""

    now: int
    found_until: int
    missed_until: int


def find(t: Tables, actors: Iterable[str]) -> dict[str, Entry]:
    """Look handles (in lower case) and DIDs up; without a transaction, for it changes nothing."""
    names = list(actors)
    dids = {name for name in names if name.startswith("did:")}
    handles = {row.handle: row for row in _rows(t.handle, "handle", set(names) - dids)}
    dids.update(row.did for row in handles.values() if row.did)
    profiles = {row.did: row for row in _rows(t.profile, "did", dids)}
    return {name: _entry(name, handles.get(name), profiles) for name in names}


def keep(t: Tables, times: Times, seen: Sequence[Seen], missing: Iterable[str] = ()) -> None:
    """Keep profiles, and who has none; handles that moved leave their former owners."""
    owners: dict[str, str | None] = {one.handle: one.did for one in seen if one.handle}
    rows = {one.did: _profile_row(one, times) for one in seen}
    for name in missing:
        if name.startswith("did:"):
            rows.setdefault(name, _missing_row(times))
        else:
            owners.setdefault(name, _NO_PROFILE)
    left = _left_handles(t, {one.did for one in seen}, owners)
    former = _former_owners(t, owners)
    for did in sorted({*rows, *former}):
        _write(t.profile, "did", did, rows.get(did))
    for handle in sorted({*owners, *left}):
        row = _handle_row(owners[handle], times) if handle in owners else None
        _write(t.handle, "handle", handle, row)


def keep_handle(t: Tables, times: Times, handle: str, did: str | None) -> None:
    """Keep whose handle it is, None for nobody's."""
    for former in sorted(_former_owners(t, {handle: did})):
        _write(t.profile, "did", former, None)
    _write(t.handle, "handle", handle, _handle_row(did, times))


def prune(t: Tables, now: int) -> bool:
    """Delete some rows that have expired; whether there may be more."""
    more = False
    for model, key in ((t.profile, t.profile.did), (t.handle, t.handle.handle)):
        query: Any = model.select(key).where(model.expires < now).limit(_VALUES)
        gone = sorted(name for (name,) in query.tuples())
        if gone:
            model.delete().where(key.in_(gone), model.expires < now).execute()
        more = more or len(gone) == _VALUES
    return more


def _entry(name: str, handle: Any, profiles: Mapping[str, Any]) -> Entry:
    if handle is None:
        return _profile_entry(profiles.get(name), Entry())
    if not handle.did:
        return Entry(missed=handle.fetched, missed_until=handle.expires, unresolved=handle.did != _NO_PROFILE)
    known = _profile_entry(profiles.get(handle.did), Entry(did=handle.did, resolved=handle.fetched))
    # The profile was seen later, under another handle.
    return known if known.handle in {None, name} else Entry()


def _profile_entry(row: Any, entry: Entry) -> Entry:
    if row is None:
        return entry
    if not row.known:
        return entry._replace(missed=row.fetched, missed_until=row.expires)
    return entry._replace(did=row.did, handle=row.handle, profile=row.profile, fetched=row.fetched)


def _left_handles(t: Tables, dids: set[str], owners: Mapping[str, str | None]) -> set[str]:
    """The handles that these accounts had and have no more."""
    return {row.handle for row in _rows(t.handle, "did", dids)} - set(owners)


def _former_owners(t: Tables, owners: Mapping[str, str | None]) -> set[str]:
    """The accounts whose profile shows a handle that is somebody else's now."""
    rows = _rows(t.profile, "handle", {handle for handle, did in owners.items() if did})
    return {row.did for row in rows if owners[row.handle] != row.did}


def _profile_row(one: Seen, times: Times) -> dict[str, Any]:
    row = {"handle": one.handle, "known": True, "profile": one.profile}
    return row | {"fetched": times.now, "expires": times.found_until}


def _missing_row(times: Times) -> dict[str, Any]:
    row = {"handle": None, "known": False, "profile": None}
    return row | {"fetched": times.now, "expires": times.missed_until}


def _handle_row(did: str | None, times: Times) -> dict[str, Any]:
    return {"did": did, "fetched": times.now, "expires": times.found_until if did else times.missed_until}


def _write(model: Any, key: str, value: str, row: Mapping[str, Any] | None) -> None:
    """Write one row by its key, or delete it."""
    if row is None:
        model.delete().where(getattr(model, key) == value).execute()
    else:
        upsert(model, {key: value, **row}, [key])


def _rows(model: Any, field: str, values: set[str]) -> Iterator[Any]:
    ordered = sorted(values)
    for start in range(0, len(ordered), _VALUES):
        yield from model.select().where(getattr(model, field).in_(ordered[start : start + _VALUES]))
