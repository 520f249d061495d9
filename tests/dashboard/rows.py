"""Many rows of the call log, as a few weeks of bots would leave them; the same each time."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import peewee

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.database import Database
    from pysky_sdk.database.tables import Tables

DAY = 86_400_000_000
ACCOUNTS = tuple(f"did:plc:{name * 24}"[:32] for name in "abcde")
METHODS = (
    ("app.bsky.feed.getTimeline", "GET", 90, 40),
    ("app.bsky.notification.listNotifications", "GET", 60, 25),
    ("app.bsky.actor.getProfile", "GET", 35, 20),
    ("com.atproto.repo.createRecord", "POST", 140, 8),
    ("chat.bsky.convo.getLog", "GET", 45, 6),
    ("com.atproto.repo.uploadBlob", "POST", 900, 1),
)
FAILURES = ((429, "RateLimitExceeded"), (502, "UpstreamFailure"), (400, "InvalidRequest"), (None, "Timeout"))
_COLUMNS = (
    "id", "timestamp", "host", "nsid", "did", "method", "status", "error_name", "error_message", "params",
    "cursor_sent", "cursor_received", "response_keys", "write_points", "session_refreshed", "attempt",
    "duration_us",
)  # fmt: skip
_BATCH = 5_000


def rows(count: int, *, end: int, days: float = 30) -> Iterator[tuple[Any, ...]]:
    """Give rows, the oldest first, spread over some days before a moment (microseconds)."""
    chance = random.Random(5)
    weights = [weight for *_, weight in METHODS]
    step = days * DAY / count
    for number in range(count):
        nsid, method, typical, _ = chance.choices(METHODS, weights)[0]
        status, error = chance.choice(FAILURES) if chance.random() < 0.02 else (200, None)
        moment = round(end - (count - number) * step)
        yield (
            (moment << 10) + number % 1024,
            moment,
            "https://morel.us-east.host.bsky.network",
            nsid,
            chance.choice(ACCOUNTS),
            method,
            status,
            error,
            error and "The server said that it cannot do this at the moment.",
            json.dumps({"actor": f"somebody-{number % 977}.bsky.social", "limit": 50, "text": "x" * 60}),
            None,
            str(moment) if method == "GET" else None,
            '["cursor","feed"]',
            3 if nsid == "com.atproto.repo.createRecord" else 0,
            False,
            1,
            round(typical * 1000 * chance.lognormvariate(0, 0.5)),
        )


def fill(database: Database, count: int, *, end: int, days: float = 30) -> None:
    """Write rows, as fast as the engine takes them."""

    def work(tables: Tables) -> None:
        batch: list[tuple[Any, ...]] = []
        for row in rows(count, end=end, days=days):
            batch.append(row)
            if len(batch) == _BATCH:
                _insert(tables.db, batch)
                batch = []
        _insert(tables.db, batch)

    database.run(work)
    if not database.is_sqlite:
        _analyze(database)


def _insert(db: Any, batch: list[tuple[Any, ...]]) -> None:
    if not batch:
        return
    cursor = db.cursor()
    head = f"INSERT INTO pysky_api_call ({', '.join(_COLUMNS)}) VALUES"
    if isinstance(db, peewee.PostgresqlDatabase):
        from psycopg2.extras import execute_values  # type: ignore[import-untyped]

        execute_values(cursor, f"{head} %s", batch, page_size=_BATCH)
        return
    cursor.executemany(f"{head} ({', '.join([db.param] * len(_COLUMNS))})", batch)


def _analyze(database: Database) -> None:
    """What servers do by themselves, a minute after so many rows came."""
    db: Any = database.peewee
    with db.connection_context():
        is_postgresql = isinstance(db, peewee.PostgresqlDatabase)
        db.execute_sql(f"{'VACUUM ANALYZE' if is_postgresql else 'ANALYZE TABLE'} pysky_api_call")
