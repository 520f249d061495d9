"""Writing, reading and pruning the call log. Nothing here touches another table than `pysky_api_call`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.database.fields import MICROSECONDS, from_us, now_us

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime, timedelta

    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import Tables

_PRUNED_AT_ONCE = 1000
_ROWS_AT_ONCE = (64, 16, 4, 1)


def insert(tables: Tables, rows: Sequence[dict[str, Any]]) -> None:
    """Write a batch. Rows that are there already are left: a commit whose answer was lost is tried again."""
    for some in _in_usual_numbers(rows):
        query: Any = tables.api_call.insert_many(some)
        query.on_conflict_ignore().execute()


def _in_usual_numbers(rows: Sequence[dict[str, Any]]) -> Iterator[Sequence[dict[str, Any]]]:
    """Split a batch so that there are few different statements.

    sqlite3 keeps the last 128 of a connection prepared. With one for each number of rows these took 25 MB.
    """
    begin = 0
    for size in _ROWS_AT_ONCE:
        while len(rows) - begin >= size:
            yield rows[begin : begin + size]
            begin += size


def prune_some(tables: Tables, older_than: timedelta) -> int:
    """Remove the oldest rows of more than an age, at most a thousand; return how many."""
    limit = now_us() - int(older_than.total_seconds() * MICROSECONDS)
    return _prune_before(tables, limit)


def _prune_before(tables: Tables, limit: int) -> int:
    row: Any = tables.api_call
    oldest = row.select(row.id).where(row.timestamp < limit).order_by(row.timestamp).limit(_PRUNED_AT_ONCE)
    # Not a subquery, in which MariaDB knows no LIMIT; sorted, so that two who prune do not block each other.
    numbers = sorted(found for (found,) in oldest.tuples())
    if not numbers:
        return 0
    row.delete().where(row.id.in_(numbers)).execute()
    return len(numbers)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRecord:
    """One attempt of a call, without passwords, tokens, e-mail addresses and private texts."""

    id: int
    """What `error.log_id` and the lines of Python logging say."""

    timestamp: datetime
    """When it began (UTC)."""

    host: str
    """The server it was sent to."""

    nsid: str
    """The method."""

    did: str | None
    """The account; None without a session."""

    method: str
    """GET or POST."""

    status: int | None
    """The HTTP status; None without an answer."""

    error_name: str | None
    """The error's name in the answer, else the exception's; None for a success."""

    error_message: str | None
    """At most 1,000 characters."""

    params: dict[str, Any] | None
    """Query parameters and input by their names on the wire; at most 4 KiB of JSON, the rest is cut."""

    cursor_sent: str | None
    cursor_received: str | None

    response_keys: list[str] | None
    """The names of the fields in the answer, at most 100; None for an answer that is no JSON object."""

    write_points: int
    """What the attempt cost of the write budget."""

    session_refreshed: bool
    """Whether it repeats a call that found its session over."""

    attempt: int
    """1 for the first, counted up with each repetition of the call."""

    duration_us: int
    """Microseconds from sending to the decoded answer; to the head of a streamed one."""


def find(database: Database, number: int) -> CallRecord | None:
    """Return one attempt."""

    def work(tables: Tables) -> CallRecord | None:
        row: Any = tables.api_call
        found = row.select().where(row.id == number).dicts().first()
        return None if found is None else _record(found)

    return database.read(work)


def recent(database: Database, limit: int, nsid: str | None, *, errors_only: bool) -> list[CallRecord]:
    """Return the newest attempts, the newest first."""

    def work(tables: Tables) -> list[CallRecord]:
        row: Any = tables.api_call
        query = row.select().order_by(row.timestamp.desc(), row.id.desc()).limit(limit)
        if nsid is not None:
            query = query.where(row.nsid == nsid)
        if errors_only:
            query = query.where(row.error_name.is_null(is_null=False))
        return [_record(found) for found in query.dicts()]

    return database.read(work)


def prune(database: Database, older_than: timedelta) -> int:
    """Remove all attempts of more than an age, a thousand in a transaction; return how many."""
    limit = now_us() - int(older_than.total_seconds() * MICROSECONDS)
    total = 0
    while count := database.run(partial(_prune_before, limit=limit)):
        total += count
    return total


def _record(row: dict[str, Any]) -> CallRecord:
    return CallRecord(**{**row, "timestamp": from_us(row["timestamp"])})
