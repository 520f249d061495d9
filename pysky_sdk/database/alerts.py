"""Which alert may go out: decided in the database, before it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from pysky_sdk.database.queries import insert_new, locked, server_now
from pysky_sdk.database.tables import key_of

if TYPE_CHECKING:
    from pysky_sdk.database.tables import Tables

HOUR = 3_600_000_000
KEPT = 30 * 24 * HOUR
"""Microseconds that an alert which does not come again is remembered."""
_TOTAL = ""
_ROWS = 500


class Rule(NamedTuple):
    """Who alerts whom of what, and how often. Never "" as the name: that is the row of the total."""

    account: str
    recipient: str
    name: str
    every: int
    """Microseconds between two alerts of this name."""

    per_hour: int
    """Alerts of all names in an hour."""


class Held(NamedTuple):
    """How many alerts were held back, and since when."""

    number: int = 0
    since: int = 0


class Decision(NamedTuple):
    """What was decided about an alert. Times are microseconds since the epoch, by the database's clock."""

    held_by: Literal["key", "total"] | None
    """Why it is held back; None for one that may go out, and counts as sent."""

    moment: int
    next_moment: int
    """From when on the next one of this name may go out."""

    alike: Held
    """Of this name; for one that goes out, those that it speaks for."""

    others: Held
    """Of any name, because of the total."""

    window: int = 0
    previous: int | None = None
    """What `give_back` needs."""


def reserve(t: Tables, rule: Rule, *, more: int = 0) -> Decision:
    """Decide about an alert and count it.

    Args:
        t: the tables, in a transaction.
        rule: whose, for whom, how often.
        more: alerts like it that happened at the same time, and go the same way.
    """
    total, own = _rows(t, rule)
    now = server_now(t)
    window = total.window_start if _within(now, total.window_start, HOUR) else None
    if _within(now, own.last_sent, rule.every):
        _hold(own, now, 1 + more)
        return Decision("key", now, own.last_sent + rule.every, _held(own), _held(total))
    if window is not None and total.sent >= rule.per_hour:
        _hold(total, now, 1 + more)
        return Decision("total", now, window + HOUR, _held(own), _held(total))
    if more:
        _hold(own, now, more)
    start = now if window is None else window
    decision = Decision(None, now, now + rule.every, _held(own), _held(total), start, own.last_sent)
    _change(total, now, sent=1 if window is None else total.sent + 1, window_start=start, **_NOTHING_HELD)
    _change(own, now, last_sent=now, sent=own.sent + 1, **_NOTHING_HELD)
    return decision


def give_back(t: Tables, rule: Rule, decision: Decision) -> None:
    """Undo a decision to send: it surely was not sent, so the next one may try."""
    total, own = _rows(t, rule)
    now = server_now(t)
    if total.window_start == decision.window:
        _change(total, now, sent=max(0, total.sent - 1))
    if own.last_sent == decision.moment:
        _change(own, now, last_sent=decision.previous, sent=max(0, own.sent - 1))
    for row, held in ((own, decision.alike), (total, decision.others)):
        if held.number:
            _hold(row, held.since, held.number)


def prune(t: Tables) -> None:
    """Delete some rows of alerts that did not come again."""
    before = server_now(t) - KEPT
    query: Any = t.alert.select(t.alert.id).where(t.alert.updated < before).limit(_ROWS)
    gone = sorted(number for (number,) in query.tuples())
    if gone:
        t.alert.delete().where(t.alert.id.in_(gone), t.alert.updated < before).execute()


_NOTHING_HELD: dict[str, Any] = {"suppressed": 0, "first_suppressed": None}


def _rows(t: Tables, rule: Rule) -> tuple[Any, Any]:
    """The row of the total and the one of the name; locked in this order by everybody."""
    return _row(t, rule, _TOTAL), _row(t, rule, rule.name)


def _row(t: Tables, rule: Rule, name: str) -> Any:
    key = key_of(rule.account, rule.recipient, name)
    query = t.alert.select().where(t.alert.key_hash == key)
    row = locked(query).first()
    if row is None:
        new = {"key_hash": key, "account": rule.account, "recipient": rule.recipient, "name": name}
        insert_new(t.alert, {**new, "updated": server_now(t)})
        row = locked(query).get()
    return row


def _within(now: int, moment: int | None, length: int) -> bool:
    """Whether a time since a moment is still running; not if it lies ahead, for then a clock was set back."""
    return moment is not None and 0 <= now - moment < length


def _held(row: Any) -> Held:
    return Held(row.suppressed, row.first_suppressed or 0)


def _hold(row: Any, since: int, count: int) -> None:
    first = since if row.first_suppressed is None else min(since, row.first_suppressed)
    _change(row, max(since, row.updated), suppressed=row.suppressed + count, first_suppressed=first)


def _change(row: Any, now: int, **values: Any) -> None:
    model: Any = type(row)
    model.update(updated=now, **values).where(model.id == row.id).execute()
    for name, value in values.items():
        setattr(row, name, value)
