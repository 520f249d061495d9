"""What happened in a span of time: how many calls, how long they took, which failed.

The number of calls is counted, with an index alone. What else is said of more than 20,000 calls comes from a
sample: of each slot the same share, its newest calls. (Measured on a million: 0.1 s, and 0.3 s with 100,000.)
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.dashboard.intervals import Interval
    from pysky_sdk.database.tables import Tables

SAMPLE = 20_000

_COUNT = "(SELECT COUNT(*) FROM pysky_api_call WHERE {where})"
# A part of a compound may have an order and a limit only below another SELECT.
_PART = (
    "SELECT * FROM (SELECT {slot} AS slot, timestamp, nsid, duration_us, status, error_name "
    "FROM pysky_api_call WHERE {where} ORDER BY timestamp DESC LIMIT {limit}) AS part_{slot}"
)


class Taken(NamedTuple):
    """How long calls took: half, 95 and 99 of a hundred at most so long, and the longest (microseconds)."""

    p50: int
    p95: int
    p99: int
    longest: int


class Slot(NamedTuple):
    """What happened between two moments."""

    begin: int
    end: int
    calls: int
    errors: int
    taken: Taken | None
    """None without calls."""


class Method(NamedTuple):
    """What happened to the calls of a method."""

    nsid: str
    calls: int
    errors: int
    taken: Taken


class Failure(NamedTuple):
    """How often the calls of a method failed in one way."""

    nsid: str
    error: str
    status: int | None
    calls: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Traffic:
    """What happened in a span of time. With a sample, all numbers of calls but `total` are scaled up."""

    interval: Interval
    total: int
    sampled: int
    errors: int
    taken: Taken | None
    slots: list[Slot]
    methods: list[Method]
    failures: list[Failure]


def traffic(t: Tables, interval: Interval, nsid: str | None, most: int = SAMPLE) -> Traffic:
    """Read what happened, to one method or to all."""
    counts = _counts(t, interval, nsid)
    total = sum(counts)
    rows = _rows(t, interval, nsid, [_share(count, most, total) for count in counts]) if total else []
    return _summed(interval, counts, rows)


def oldest(t: Tables) -> int | None:
    """Return when the first call of the log began."""
    row: Any = t.api_call
    found = row.select(row.timestamp).order_by(row.timestamp).limit(1).tuples().first()
    return None if found is None else int(found[0])


def _share(count: int, most: int, total: int) -> int:
    return count if total <= most else -(-count * most // total)


def _counts(t: Tables, interval: Interval, nsid: str | None) -> list[int]:
    """One count a slot: an engine counts a range of an index faster than it groups one."""
    where = [_where(t, slot, nsid) for slot in interval.slots]
    statement = "SELECT " + ", ".join(_COUNT.format(where=it) for it in where)
    [row] = _fetched(t, statement, _arguments(nsid, len(where)))
    return list(row)


def _rows(
    t: Tables, interval: Interval, nsid: str | None, limits: list[int]
) -> list[tuple[int, int, str, int, int | None, str | None]]:
    parts = [
        _PART.format(slot=number, where=_where(t, slot, nsid), limit=limit)
        for number, (slot, limit) in enumerate(zip(interval.slots, limits, strict=True))
        if limit
    ]
    statement = " UNION ALL ".join(parts)
    return _fetched(t, statement, _arguments(nsid, len(parts)))


def _fetched(t: Tables, statement: str, arguments: tuple[str, ...]) -> list[Any]:
    db: Any = t.db
    return list(db.execute_sql(statement, arguments).fetchall())


def _where(t: Tables, slot: tuple[int, int], nsid: str | None) -> str:
    db: Any = t.db
    method = "" if nsid is None else f"nsid = {db.param} AND "
    return f"{method}timestamp >= {slot[0]:d} AND timestamp < {slot[1]:d}"


def _arguments(nsid: str | None, count: int) -> tuple[str, ...]:
    return () if nsid is None else (nsid,) * count


def _summed(
    interval: Interval, counts: list[int], rows: Iterable[tuple[int, int, str, int, int | None, str | None]]
) -> Traffic:
    by_slot: defaultdict[int, list[int]] = defaultdict(list)
    by_method: defaultdict[str, list[int]] = defaultdict(list)
    failed_in: defaultdict[int, int] = defaultdict(int)
    failed: defaultdict[tuple[str, str, int | None], list[int]] = defaultdict(list)
    for slot, moment, nsid, duration, status, error in rows:
        by_slot[slot].append(duration)
        by_method[nsid].append(duration)
        if error is not None:
            failed_in[slot] += 1
            failed[nsid, error, status].append(moment)
    total, sampled = sum(counts), sum(map(len, by_slot.values()))
    scale = total / sampled if sampled else 1.0
    return Traffic(
        interval=interval,
        total=total,
        sampled=sampled,
        errors=round(sum(failed_in.values()) * scale),
        taken=_taken([it for durations in by_slot.values() for it in durations]),
        slots=_slots(interval, counts, by_slot, failed_in),
        methods=_methods(by_method, failed, scale),
        failures=_failures(failed, scale),
    )


def _slots(
    interval: Interval, counts: list[int], durations: dict[int, list[int]], failed: dict[int, int]
) -> list[Slot]:
    slots = []
    for number, ((begin, end), calls) in enumerate(zip(interval.slots, counts, strict=True)):
        seen = durations.get(number, [])
        errors = round(failed.get(number, 0) * calls / len(seen)) if seen else 0
        slots.append(Slot(begin, end, calls, errors, _taken(seen)))
    return slots


def _methods(
    durations: dict[str, list[int]], failed: dict[tuple[str, str, int | None], list[int]], scale: float
) -> list[Method]:
    errors: defaultdict[str, int] = defaultdict(int)
    for (nsid, _, _), moments in failed.items():
        errors[nsid] += len(moments)
    made = [
        Method(nsid, round(len(it) * scale), round(errors[nsid] * scale), taken)
        for nsid, it in durations.items()
        if (taken := _taken(it)) is not None
    ]
    return sorted(made, key=lambda one: (-one.calls, one.nsid))


def _failures(failed: dict[tuple[str, str, int | None], list[int]], scale: float) -> list[Failure]:
    made = [
        Failure(nsid, error, status, round(len(moments) * scale), max(moments))
        for (nsid, error, status), moments in failed.items()
    ]
    return sorted(made, key=lambda one: (-one.calls, -one.last, one.nsid, one.error))


def _taken(durations: list[int]) -> Taken | None:
    if not durations:
        return None
    ordered = sorted(durations)
    # The nearest rank: a call that was really made.
    p50, p95, p99 = (ordered[-(-len(ordered) * share // 100) - 1] for share in (50, 95, 99))
    return Taken(p50, p95, p99, ordered[-1])
