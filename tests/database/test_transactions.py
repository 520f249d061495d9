"""Transactions of many threads, deadlocks, and connections that die."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import peewee
import pytest

from pysky_sdk.database import Database, open_database, pools
from pysky_sdk.database import connections as scopes
from pysky_sdk.database.queries import insert_new, locked, upsert
from pysky_sdk.database.tables import Tables, key_of
from pysky_sdk.errors import DatabaseError
from tests.database.processes import together
from tests.database.servers import connections

if TYPE_CHECKING:
    from collections.abc import Callable

# What can die or deadlock is a connection to a server; SQLite has none.
ON_SERVERS = pytest.mark.parametrize("engine", ["postgresql", "mariadb"])

BUDGET = {"service": "s", "account": "a", "bucket": "b", "allowed": 9, "window_us": 1, "updated": 1}


def add(tables: Tables, key: str = "k") -> None:
    upsert(tables.budget, {"key_hash": key, **BUDGET}, ["key_hash"])


def used(database: Database, key: str = "k") -> int:
    return database.read(lambda t: t.budget.get(t.budget.key_hash == key).used)


def spend(tables: Tables, key: str = "k") -> int:
    budget = tables.budget
    return int(budget.update(used=budget.used + 1).where(budget.key_hash == key).execute())


def undone(database: Database) -> None:
    with database.transaction() as tables:
        assert spend(tables) == 1
        raise ZeroDivisionError


def test_an_exception_undoes_everything(database: Database) -> None:
    database.run(add)
    with pytest.raises(ZeroDivisionError):
        undone(database)
    assert used(database) == 0


def test_a_transaction_in_a_transaction_is_a_savepoint(database: Database) -> None:
    database.run(add)
    with database.transaction() as tables:
        spend(tables)
        with pytest.raises(ZeroDivisionError):
            undone(database)
        assert database.run(spend) == 1
        assert database.in_transaction()
    assert used(database) == 2
    assert not database.in_transaction()


def test_an_error_of_the_sdks_own_work_is_the_sdks(database: Database) -> None:
    with pytest.raises(DatabaseError, match="failed: "):
        database.run(lambda t: t.budget.insert(key_hash="k").execute())
    assert database.read(lambda t: t.budget.select().count()) == 0


def test_a_key_that_is_taken_is_the_callers_to_handle(database: Database) -> None:
    row = {"handle": "a.example", "fetched": 1, "expires": 2}
    with pytest.raises(peewee.IntegrityError), database.transaction() as tables:
        tables.handle.insert_many([row, row]).execute()
    assert database.read(lambda t: t.handle.select().count()) == 0


@pytest.mark.parametrize("engine", ["sqlite"])
def test_peewees_own_transactions_begin_with_the_write_lock(database: Database, url: str) -> None:
    # Begun by a read, one could not write any more once another connection has written.
    other: Any = peewee.SqliteDatabase(url.removeprefix("sqlite:///"), timeout=0)
    with database.peewee.atomic(), pytest.raises(peewee.OperationalError, match="locked"):
        other.execute_sql("BEGIN IMMEDIATE")
    other.execute_sql("BEGIN IMMEDIATE")
    other.close()


def test_upsert_and_insert_new(database: Database) -> None:
    def work(tables: Tables) -> list[bool]:
        upsert(tables.handle, {"handle": "a.example", "did": "did:a", "fetched": 1, "expires": 2}, ["handle"])
        upsert(tables.handle, {"handle": "a.example", "did": "did:b", "fetched": 3, "expires": 4}, ["handle"])
        new = {"fetched": 1, "expires": 2}
        return [
            insert_new(tables.handle, {"handle": name, **new}) for name in ("a.example", "A.example", "b")
        ]

    # Keys differ by case on every engine; and the transaction goes on after a key that was taken.
    assert database.run(work) == [False, True, True]
    row = database.read(lambda t: t.handle.get_by_id("a.example"))
    assert (row.did, row.fetched, row.expires) == ("did:b", 3, 4)


def test_an_update_counts_the_rows_it_matched(database: Database) -> None:
    database.run(add)
    assert database.run(lambda t: t.budget.update(allowed=9).where(t.budget.key_hash == "k").execute()) == 1


def test_threads_share_the_pool_and_lose_nothing(database: Database, engine: str, url: str) -> None:
    database.run(add)
    with ThreadPoolExecutor(32) as threads:
        list(threads.map(lambda _: database.run(spend), range(320)))
    assert used(database) == 320
    if engine != "sqlite":
        assert connections(url) <= 10


def test_more_readers_than_connections_wait_for_nothing(url: str) -> None:
    """Whoever waits for a connection gets it when it is free: the pool of playhouse may sleep a second."""
    database = open_database(url)
    database.run(add)
    begin = time.monotonic()
    with ThreadPoolExecutor(40) as threads:
        assert sum(threads.map(lambda _: used(database), range(2000))) == 0
    assert time.monotonic() - begin < 30
    database.close()


def test_threads_that_share_a_connection_know_their_own_transactions() -> None:
    database = open_database(False)
    with database.transaction(), ThreadPoolExecutor(1) as threads:
        assert database.in_transaction()
        assert not threads.submit(database.in_transaction).result()
    assert not database.in_transaction()
    database.close()


def test_memory_is_one_database_for_all_threads() -> None:
    database = open_database(False)
    database.run(add)
    with ThreadPoolExecutor(16) as threads:
        list(threads.map(lambda _: database.run(spend), range(160)))
    assert used(database) == 160
    other = open_database(False)
    assert other.read(lambda t: t.budget.select().count()) == 0
    other.close()
    database.close()


def test_processes_lose_nothing(database: Database, url: str) -> None:
    database.run(add)
    code = """
    database = open_database(URL)
    for _ in range(25):
        database.run(lambda t: t.budget.update(used=t.budget.used + 1).where(t.budget.key_hash == "k").execute())
    """
    together(code, 8, url)
    assert used(database) == 200


def test_locked_rows_are_not_read_by_two(database: Database) -> None:
    """Read, think, write: with `locked` nobody else gets in between."""
    database.run(add)

    def think(tables: Tables) -> None:
        row = locked(tables.budget.select().where(tables.budget.key_hash == "k")).get()
        tables.budget.update(used=row.used + 1).where(tables.budget.key_hash == "k").execute()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: database.run(think), range(80)))
    assert used(database) == 80


@ON_SERVERS
def test_after_a_deadlock_the_work_is_done_again(database: Database) -> None:
    # SQLite has one lock for all, taken at the start: no deadlocks.
    database.run(add)
    database.run(lambda t: add(t, "l"))
    first = threading.Barrier(2)
    runs: list[str] = []

    def cross(one: str, two: str) -> Callable[[Tables], None]:
        met = False

        def work(tables: Tables) -> None:
            nonlocal met
            runs.append(one)
            spend(tables, one)
            if not met:
                met = True
                first.wait()
            spend(tables, two)

        return work

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda pair: database.run(cross(*pair)), [("k", "l"), ("l", "k")]))
    assert (used(database, "k"), used(database, "l")) == (2, 2)
    assert len(runs) > 2  # the second try may meet the other one again


def test_what_is_busy_for_too_long_is_reported(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """All connections in use, or the file locked: after the time-out, one sentence."""
    monkeypatch.setattr(pools, "WAIT_SECONDS", 0.01)
    monkeypatch.setattr(scopes, "BUSY_SECONDS", 0.01)
    monkeypatch.setattr(database.peewee, "_max_connections", 1)
    with database.transaction(), ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(lambda: database.run(add))
        with pytest.raises(DatabaseError, match="is busy"):
            waiting.result()


@ON_SERVERS
def test_closing_ends_all_connections(url: str, database: Database) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        with database.transaction():
            inside.set()
            go_on.wait()

    with ThreadPoolExecutor(1) as threads:
        held = threads.submit(hold)
        inside.wait()
        database.close()
        go_on.set()
        held.result()
    with pytest.raises(DatabaseError, match="was closed with its client"):
        database.run(add)
    while connections(url):
        pass  # a server takes a moment to see the end of a connection


def test_a_key_tells_its_parts_apart() -> None:
    parts = [("a", "b"), ("ab",), ("a", "b", ""), ("a", "b", None), ("", "ab"), ('a","b',)]
    assert len({key_of(*it) for it in parts}) == len(parts)
    assert len(key_of()) == 64
