"""What else the database keeps: budgets, accounts, cursors. Never a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.dashboard.reading import read

if TYPE_CHECKING:
    from pysky_sdk.database import Database
    from pysky_sdk.database.tables import Tables

MOST = 500
"""The most rows of a page that has no pages."""


def limits(database: Database) -> list[dict[str, Any]]:
    """Return the windows of rate limits that were ever used; those in use first, the fullest first."""
    from pysky_sdk.core.budgets.table import Bucket
    from pysky_sdk.core.budgets.window import Window
    from pysky_sdk.database.queries import server_now

    def work(t: Tables) -> list[dict[str, Any]]:
        row: Any = t.budget
        now = server_now(t)
        return [
            _limit(
                Bucket(one.service, one.account, one.bucket),
                Window(one.allowed, one.used, one.window_us, one.window_start, one.window_end),
                now,
            )
            for one in row.select().where(row.window_start.is_null(is_null=False)).order_by(row.id)
        ]

    found = read(database, work)
    found.sort(key=lambda one: (one["left_ms"] is None, -one["used"] / max(1, one["allowed"])))
    return found[:MOST]


def _limit(bucket: Any, window: Any, now: int) -> dict[str, Any]:
    name, _, seconds = bucket.name.rpartition("/")
    # By the database's clock, which is not that of the browser: so the time that is left, and not a moment.
    left = window.end - now if window.end is not None and window.end > now else None
    return {
        "service": bucket.service,
        "account": bucket.account or None,
        "name": name,
        "seconds": int(seconds),
        "allowed": window.allowed,
        "used": 0 if left is None else window.used,
        "left_ms": None if left is None else left // 1000,
    }


def sessions(database: Database) -> list[dict[str, Any]]:
    """Return the accounts that have logged in, those used last first."""

    def work(t: Tables) -> list[dict[str, Any]]:
        row: Any = t.session
        # By name: the tokens are not even read.
        columns = (row.account, row.handle, row.did, row.service, row.pds, row.status, row.account_status)
        times = (row.created, row.refreshed, row.expires)
        query = row.select(*columns, row.ended_reason, *times).where(row.did.is_null(is_null=False))
        found = query.order_by(row.refreshed.desc(), row.id.desc()).limit(MOST).dicts()
        return [_session(one) for one in found]

    return read(database, work)


def _session(row: dict[str, Any]) -> dict[str, Any]:
    times = {name: _ms(row[name]) for name in ("created", "refreshed", "expires")}
    return {**row, **times, "usable": row["status"] == "usable"}


def cursors(database: Database) -> list[dict[str, Any]]:
    """Return how far resumed lists have come, those that moved last first."""
    from pysky_sdk.database.queries import server_now

    def work(t: Tables) -> list[dict[str, Any]]:
        row: Any = t.cursor
        now = server_now(t)
        moved = row.select().where(row.service != "").order_by(row.updated.desc(), row.id)  # no locks
        return [_cursor(one, now) for one in moved.limit(MOST)]

    return read(database, work)


def _cursor(row: Any, now: int) -> dict[str, Any]:
    held = row.lease_until is not None and row.lease_until > now
    return {
        "name": row.name,
        "nsid": row.nsid,
        "account": row.account or None,
        "service": row.service,
        "params": row.params or {},
        "cursor": row.last_cursor,
        "newest_first": row.state is not None,
        "created": _ms(row.created),
        "updated": _ms(row.updated),
        "holder": row.lease_owner if held else None,
    }


def _ms(microseconds: int | None) -> int | None:
    return None if microseconds is None else microseconds // 1000
