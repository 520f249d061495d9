"""What the connections of the SDK's own wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.database.locks import execute

if TYPE_CHECKING:
    from pysky_sdk.database.store import Database

_LIMITS = {
    "postgresql": (
        "SELECT current_setting('lock_timeout'), current_setting('statement_timeout')",
        ("10s", "2min"),
    ),
    "mariadb": ("SELECT @@innodb_lock_wait_timeout, @@lock_wait_timeout", (10, 10)),
    "sqlite": ("PRAGMA busy_timeout", (10_000,)),
}


def test_no_connection_waits_for_ever_for_a_lock(database: Database, engine: str) -> None:
    sql, limits = _LIMITS[engine]
    assert database.read(lambda t: tuple(execute(t.db, sql).fetchone())) == limits
