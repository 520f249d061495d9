"""Looking for attempts in the call log, and figures about them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.database.calls import _record
from pysky_sdk.database.fields import to_us

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from pysky_sdk.database.calls import CallRecord
    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import Tables

SAMPLE = 100_000
"""The most attempts that figures are made of, the newest: more would take longer than anybody waits."""


LOOKED_AT = 50_000
"""The most attempts that are looked through for one page of those that are wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFilter:
    """Which attempts are meant; what is not given does not matter."""

    nsid: str | None = None
    """A method, or with a `*` at its end all whose NSIDs begin so."""

    did: str | None = None
    host: str | None = None
    status: int | None = None
    errors_only: bool = False
    error: str | None = None
    """The name of an error, as the log has it."""

    since: datetime | None = None
    until: datetime | None = None
    """Only those that began before."""

    after_id: int | None = None
    """Only newer ones than this, by the order in which they began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodFigures:
    """What happened to the calls of one method."""

    nsid: str
    calls: int
    errors: int
    p50_us: int
    """Half of them took less (microseconds)."""

    p95_us: int
    """All but one in twenty took less."""

    slowest_us: int


def search(
    database: Database, wanted: CallFilter, *, limit: int, oldest_first: bool = False
) -> list[CallRecord]:
    """Return attempts, the newest first unless otherwise wanted.

    Raises:
        errors.DatabaseError: the database cannot be read.
    """

    def work(t: Tables) -> list[CallRecord]:
        row: Any = t.api_call
        order = (row.timestamp, row.id) if oldest_first else (row.timestamp.desc(), row.id.desc())
        query = _matching(t, row.select(), wanted).order_by(*order).limit(limit)
        return [_record(found) for found in query.dicts()]

    return database.read(work)


class Position(NamedTuple):
    """A place in the log, between two attempts."""

    timestamp: int
    """Microseconds since the epoch."""

    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPage:
    """Some attempts, the newest first."""

    calls: list[CallRecord]

    older: Position | None
    """Where the next page begins; None at the end of the log."""

    looked_at: int | None = None
    """How many attempts were looked through in vain; None for a page that is full or the last."""


def page(database: Database, wanted: CallFilter, *, limit: int, before: Position | None = None) -> CallPage:
    """Return attempts before a position, at most so many, of the next 50,000 at most.

    What is rare may be nowhere in these: then the page has less than it may, and `older` goes on from there.

    Raises:
        errors.DatabaseError: the database cannot be read.
    """
    return database.read(partial(page_of, wanted=wanted, limit=limit, before=before))


def page_of(tables: Tables, wanted: CallFilter, limit: int, before: Position | None) -> CallPage:
    """The same, as the work of a transaction."""
    row: Any = tables.api_call
    earlier = [] if before is None else _before(row, before)
    horizon = _horizon(row, wanted, earlier)
    near = [] if horizon is None else [row.timestamp >= horizon]
    query = _matching(tables, row.select(), wanted)
    for condition in (*earlier, *near):
        query = query.where(condition)
    found = [*query.order_by(row.timestamp.desc(), row.id.desc()).limit(limit + 1).dicts()]
    calls = [_record(one) for one in found[:limit]]
    if len(found) > limit:
        last = found[limit - 1]
        return CallPage(calls=calls, older=Position(last["timestamp"], last["id"]))
    if horizon is None:
        return CallPage(calls=calls, older=None)
    # Identifiers are positive: all of that moment have been looked at.
    return CallPage(calls=calls, older=Position(horizon, 0), looked_at=LOOKED_AT)


def _before(row: Any, position: Position) -> list[Any]:
    """The first condition is what an index can use, the second cuts within one moment."""
    exact = (row.timestamp < position.timestamp) | (row.id < position.id)
    return [row.timestamp <= position.timestamp, exact]


def _horizon(row: Any, wanted: CallFilter, earlier: Sequence[Any]) -> int | None:
    """When the last of the next 50,000 attempts began that an index leads to; None if there are less."""
    query = row.select(row.timestamp)
    is_prefix = wanted.nsid is None or wanted.nsid.endswith("*")
    conditions = [*earlier[:1], *_times(row, wanted), *([] if is_prefix else [row.nsid == wanted.nsid])]
    for condition in conditions:
        query = query.where(condition)
    found = query.order_by(row.timestamp.desc()).offset(LOOKED_AT).limit(1).tuples().first()
    return None if found is None else int(found[0])


def one_of(tables: Tables, number: int) -> CallRecord | None:
    """Return one attempt, as the work of a transaction."""
    row: Any = tables.api_call
    found = row.select().where(row.id == number).dicts().first()
    return None if found is None else _record(found)


def figures(database: Database, wanted: CallFilter) -> list[MethodFigures]:
    """Return figures by method, those called most first; of the newest 100,000 attempts at most.

    Raises:
        errors.DatabaseError: the database cannot be read.
    """
    return database.read(partial(_figures, wanted=wanted))


def _figures(t: Tables, wanted: CallFilter) -> list[MethodFigures]:
    row: Any = t.api_call
    query = _matching(t, row.select(row.nsid, row.duration_us, row.error_name), wanted)
    durations: dict[str, list[int]] = {}
    failed: dict[str, int] = {}
    for nsid, duration, error in query.order_by(row.timestamp.desc()).limit(SAMPLE).tuples():
        durations.setdefault(nsid, []).append(duration)
        failed[nsid] = failed.get(nsid, 0) + (error is not None)
    made = [_of(nsid, sorted(taken), failed[nsid]) for nsid, taken in durations.items()]
    return sorted(made, key=lambda one: (-one.calls, one.nsid))


def _of(nsid: str, taken: list[int], failed: int) -> MethodFigures:
    return MethodFigures(
        nsid=nsid,
        calls=len(taken),
        errors=failed,
        p50_us=taken[(len(taken) - 1) // 2],
        p95_us=taken[-1 - len(taken) // 20],
        slowest_us=taken[-1],
    )


def _matching(t: Tables, query: Any, wanted: CallFilter) -> Any:
    row: Any = t.api_call
    conditions = [
        column == value
        for column, value in ((row.did, wanted.did), (row.host, wanted.host), (row.status, wanted.status))
        if value is not None
    ]
    if wanted.nsid is not None:
        prefix = wanted.nsid.removesuffix("*")
        conditions.append(row.nsid.startswith(prefix) if prefix != wanted.nsid else row.nsid == prefix)
    if wanted.errors_only:
        conditions.append(row.error_name.is_null(is_null=False))
    if wanted.error is not None:
        conditions.append(row.error_name == wanted.error)
    conditions += _times(row, wanted)
    if wanted.after_id is not None:
        conditions.append(row.id > wanted.after_id)
    return query.where(*conditions) if conditions else query


def _times(row: Any, wanted: CallFilter) -> list[Any]:
    conditions = []
    if wanted.since is not None:
        conditions.append(row.timestamp >= to_us(wanted.since.timestamp()))
    if wanted.until is not None:
        conditions.append(row.timestamp < to_us(wanted.until.timestamp()))
    return conditions
