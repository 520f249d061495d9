"""A peewee Database of the caller's own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import peewee
import pytest
from playhouse.pool import PooledPostgresqlDatabase
from playhouse.sqliteq import SqliteQueueDatabase

from pysky_sdk.database import Database, open_database
from pysky_sdk.database.locks import execute
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROW = {"handle": "h", "fetched": 0, "expires": 0}


@pytest.fixture
def theirs(engine: str, url: str) -> Iterator[peewee.Database]:
    parts = urlsplit(url)
    name = parts.path[1:]
    made: Any
    if engine == "sqlite":
        made = peewee.SqliteDatabase(name)
    else:
        kind: Any = peewee.PostgresqlDatabase if engine == "postgresql" else peewee.MySQLDatabase
        made = kind(
            name, host=parts.hostname, port=parts.port, user=parts.username, password=parts.password or ""
        )
    yield made
    made.close()


def test_it_is_used_and_never_closed(theirs: peewee.Database) -> None:
    theirs.connect()
    database = open_database(theirs)
    database.run(lambda t: t.handle.insert(ROW).execute())
    database.close()
    assert not theirs.is_closed()
    theirs.close()


def test_connections_the_sdk_opened_in_other_threads_are_returned(theirs: peewee.Database) -> None:
    database = open_database(theirs)

    def use(_: int) -> bool:
        database.read(lambda t: t.handle.select().count())
        return theirs.is_closed()

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(use, range(16)))
    assert database.is_given


def test_the_callers_transaction_is_joined(theirs: peewee.Database) -> None:
    database = open_database(theirs)
    database.create_tables()

    def undone() -> None:
        with theirs.connection_context(), theirs.atomic():
            database.run(lambda t: t.handle.insert(ROW).execute())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        undone()
    assert database.read(lambda t: t.handle.select().count()) == 0
    with theirs.connection_context(), theirs.atomic():
        database.run(lambda t: t.handle.insert(ROW).execute())
    assert database.read(lambda t: t.handle.select().count()) == 1


def test_the_callers_own_models_are_not_touched(theirs: peewee.Database) -> None:
    class Mine(peewee.Model):
        text = peewee.CharField()

        class Meta:
            database = theirs

    with theirs.connection_context():
        theirs.create_tables([Mine])
        database = open_database(theirs)
        database.create_tables()
        with theirs.atomic():
            Mine.create(text="x")
            database.run(lambda t: t.handle.insert(ROW).execute())
        assert Mine.select().count() == 1


def test_memory_of_the_caller_is_kept() -> None:
    theirs = peewee.SqliteDatabase(":memory:")
    database = open_database(theirs)
    database.run(lambda t: t.handle.insert(ROW).execute())
    assert database.read(lambda t: t.handle.select().count()) == 1
    database.close()
    assert execute(theirs, "SELECT count(*) FROM pysky_handle").fetchone() == (1,)
    theirs.close()


def test_a_proxy_is_looked_through(tmp_path: Path) -> None:
    proxy = peewee.DatabaseProxy()
    with pytest.raises(DatabaseError, match="database= is an address"):
        open_database(proxy)
    proxy.initialize(peewee.SqliteDatabase(str(tmp_path / "x.db")))
    database = open_database(proxy)
    assert database.status().version == 0
    assert isinstance(database, Database)


def test_an_engine_the_sdk_does_not_know() -> None:
    with pytest.raises(DatabaseError, match="is a peewee Database; give a SqliteDatabase"):
        open_database(peewee.Database("x")).create_tables()


@pytest.mark.parametrize("engine", ["postgresql"])
def test_a_pool_without_a_free_connection_is_busy(url: str) -> None:
    made = open_database(url)
    made.create_tables()
    made.close()
    parts = urlsplit(url)
    pool = PooledPostgresqlDatabase(
        parts.path[1:], host=parts.hostname, port=parts.port, user=parts.username, max_connections=1
    )
    pool.connect()
    database = open_database(pool)
    with ThreadPoolExecutor(1) as thread, pytest.raises(DatabaseError, match="busy"):
        thread.submit(database.read, lambda t: t.handle.select().count()).result()
    pool.close_all()


def test_a_database_without_transactions_is_refused_at_once(tmp_path: Path) -> None:
    queue = SqliteQueueDatabase(tmp_path / "x.db", autostart=False)
    with pytest.raises(DatabaseError, match="give a SqliteDatabase or an URL"):
        open_database(queue)
