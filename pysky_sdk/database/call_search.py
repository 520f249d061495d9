"""Looking for attempts in the call log, and figures about them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.database.calls import _record
from pysky_sdk.database.fields import to_us

if TYPE_CHECKING:
    from datetime import datetime

    from pysky_sdk.database.calls import CallRecord
    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import Tables

SAMPLE = 100_000
"""The most attempts that figures are made of, the newest: more would take longer than anybody waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFilter:
    """Which attempts are meant; what is not given does not matter."""

    nsid: str | None = None
    """A method, or with a `*` at its end all whose NSIDs begin so."""

    did: str | None = None
    host: str | None = None
    status: int | None = None
    errors_only: bool = False
    since: datetime | None = None
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
    if wanted.since is not None:
        conditions.append(row.timestamp >= to_us(wanted.since.timestamp()))
    if wanted.after_id is not None:
        conditions.append(row.id > wanted.after_id)
    return query.where(*conditions) if conditions else query
