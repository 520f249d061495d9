"""Connections that die at the server: replaced where nothing was done on them, and reported elsewhere."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from pysky_sdk.errors import DatabaseError
from tests.database.servers import kill_connections
from tests.database.test_transactions import ON_SERVERS, add, spend, used

if TYPE_CHECKING:
    from pysky_sdk.database import Database
    from pysky_sdk.database.tables import Tables


@pytest.mark.parametrize("way", ["run", "transaction", "read"])
@ON_SERVERS
def test_dead_connections_are_replaced(url: str, database: Database, way: str) -> None:
    database.run(add)
    gate = threading.Barrier(4)

    def occupy(_: int) -> None:
        with database.transaction():
            gate.wait()

    with ThreadPoolExecutor(4) as threads:  # so that several dead ones wait in the pool
        list(threads.map(occupy, range(4)))
    kill_connections(url)
    if way == "read":
        assert used(database) == 0
    elif way == "run":
        assert database.run(spend) == 1
    else:
        with database.transaction() as tables:
            assert spend(tables) == 1


@ON_SERVERS
def test_work_whose_connection_dies_is_done_again_before_the_commit_only(
    url: str, database: Database
) -> None:
    database.run(add)
    tries: list[int] = []

    def dies_once(tables: Tables) -> None:
        tries.append(spend(tables))
        if len(tries) == 1:
            kill_connections(url)
        spend(tables)

    database.run(dies_once)
    assert (len(tries), used(database)) == (2, 2)

    def dies_at_commit(tables: Tables) -> None:
        tries.append(spend(tables))
        kill_connections(url)

    with pytest.raises(DatabaseError, match="lost the connection"):
        database.run(dies_at_commit)
    assert (len(tries), used(database)) == (3, 2)


@ON_SERVERS
def test_a_transaction_whose_connection_dies_is_reported(url: str, database: Database) -> None:
    database.run(add)

    def work() -> None:
        with database.transaction() as tables:
            spend(tables)
            kill_connections(url)
            spend(tables)

    with pytest.raises(DatabaseError, match="lost the connection"):
        work()
    assert used(database) == 0


@ON_SERVERS
def test_a_savepoint_on_a_dead_connection_hides_nothing(url: str, database: Database) -> None:
    database.run(add)

    def inner() -> None:
        with database.transaction() as tables:
            kill_connections(url)
            spend(tables)

    def outer() -> None:
        with database.transaction():
            inner()

    with pytest.raises(DatabaseError, match="lost the connection"):
        outer()
    assert used(database) == 0
