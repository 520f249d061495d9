"""What the connections of the SDK's own wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pysky_sdk.database import open_database
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


@pytest.mark.parametrize("engine", ["mariadb"])
def test_a_command_of_the_users_own_stands_beside_the_sdks(url: str) -> None:
    own = "SET%20SESSION%20lock_wait_timeout%3D3,%20sql_mode%3D%27%27,%20@mine%3D%27yes%27"
    database = open_database(f"{url}?init_command={own}")
    sql = "SELECT @@innodb_lock_wait_timeout, @@lock_wait_timeout, @mine, @@sql_mode"
    *times, mine, mode = database.read(lambda t: tuple(execute(t.db, sql).fetchone()))
    assert (times, mine) == ([10, 3], "yes")
    assert "STRICT_ALL_TABLES" in mode, "the SDK relies on it"
    database.close()
