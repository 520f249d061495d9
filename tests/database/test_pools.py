"""Users' own models on the SDK's connections: none is kept for nothing, and dead ones are replaced."""

from __future__ import annotations

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import peewee
import pytest

from pysky_sdk.database import Database, open_database, pools
from pysky_sdk.errors import DatabaseError
from tests.database.servers import connections, kill_connections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ON_SERVERS = pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
MOST = 10


@pytest.fixture
def mine(database: Database) -> Any:
    class Mine(peewee.Model):
        text = peewee.CharField()

    Mine.bind(database.peewee)
    with database.peewee.connection_context():
        database.peewee.create_tables([Mine])
    return Mine


@contextmanager
def done_in_threads(count: int, work: Callable[[], object]) -> Iterator[None]:
    """Do work in each of some threads, which live on until the end."""
    met = threading.Barrier(count, timeout=60)

    def run(_: int) -> None:
        work()
        met.wait()

    with ThreadPoolExecutor(count) as threads:
        list(threads.map(run, range(count)))
        yield


def add(database: Database, mine: Any) -> None:
    with database.peewee.atomic():
        mine.create(text="x")


def test_a_thread_keeps_no_connection_after_its_transaction(
    database: Database, mine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pools, "WAIT_SECONDS", 5.0)
    gate = threading.Lock()

    def work() -> None:
        with gate:
            add(database, mine)
            assert database.peewee.is_closed()

    with done_in_threads(2 * MOST, work):
        assert database.read(lambda t: t.handle.select().count()) == 0
    assert database.run(lambda _: mine.select().count()) == 2 * MOST


def test_a_transaction_that_was_undone_or_did_not_begin_keeps_none(database: Database, mine: Any) -> None:
    db = database.peewee

    def fails() -> None:
        with db.atomic(), db.atomic():
            mine.create(text="x")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert db.is_closed()

    def begins_wrongly() -> None:
        with db.atomic("NONSENSE"):
            raise AssertionError

    with pytest.raises(Exception, match=r"(?i)nonsense|argument"):
        begins_wrongly()
    assert db.is_closed()


def test_what_is_to_be_done_after_the_commit_is_done(database: Database, mine: Any) -> None:
    done: list[int] = []
    db: Any = database.peewee
    with db.atomic():
        mine.create(text="x")
        db.after_commit(lambda: done.append(mine.select().count()))
    assert done == [1]


def test_a_connection_that_was_opened_is_kept_until_it_is_closed(database: Database, mine: Any) -> None:
    db = database.peewee
    db.connect()
    add(database, mine)
    assert not db.is_closed()
    db.close()
    with db.connection_context():
        add(database, mine)
        assert not db.is_closed()
    with db.atomic() as transaction:
        mine.create(text="x")
        transaction.commit()
        assert not db.is_closed()
        mine.create(text="undone")
        transaction.rollback()
    assert db.is_closed()
    assert mine.select().count() == 3


def test_connections_of_threads_that_ended_are_free_again(
    database: Database, mine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pools, "WAIT_SECONDS", 5.0)

    def in_the_middle() -> None:
        database.peewee.session_start()  # and no end
        assert mine.select().count() == 0

    for work in (in_the_middle if not database.is_sqlite else mine.select().count, mine.select().count):
        for _ in range(MOST + 1):
            thread = threading.Thread(target=work)
            thread.start()
            thread.join()
    assert database.read(lambda t: t.handle.select().count()) == 0


def test_who_waits_gets_the_connection_of_a_thread_that_ends(
    database: Database, mine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pools, "WAIT_SECONDS", 20.0)
    with ThreadPoolExecutor(1) as thread:
        with done_in_threads(MOST, mine.select().count):
            waiting = thread.submit(database.read, lambda t: t.handle.select().count())
            assert not waiting.done()
        assert waiting.result() == 0


def test_when_all_connections_are_held_the_database_is_busy(
    database: Database, mine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with done_in_threads(MOST, mine.select().count):
        monkeypatch.setattr(pools, "WAIT_SECONDS", 0.05)
        with pytest.raises(DatabaseError, match="is busy"):
            database.read(lambda t: t.handle.select().count())


@ON_SERVERS
@pytest.mark.parametrize("opened", [True, False])
def test_a_dead_connection_of_a_thread_is_replaced(
    url: str,
    database: Database,
    mine: Any,
    opened: bool,
) -> None:
    db = database.peewee
    if opened:
        db.connect()
    assert mine.select().count() == 0
    kill_connections(url)
    add(database, mine)
    assert db.is_closed() is not opened
    kill_connections(url)
    with pytest.raises(peewee.PeeweeException) if opened else nothing_raised():
        assert mine.select().count() == 1
    assert mine.select().count() == 1
    kill_connections(url)
    with pytest.raises(peewee.PeeweeException):
        mine.create(text="perhaps")  # whether it was done nobody knows, so it is not repeated
    assert mine.select().count() == 1
    db.close()


@contextmanager
def nothing_raised() -> Iterator[None]:
    yield


@ON_SERVERS
def test_a_connection_that_dies_in_a_transaction_is_not_kept(url: str, database: Database, mine: Any) -> None:
    def dies() -> None:
        with database.peewee.atomic():
            mine.create(text="undone")
            kill_connections(url)
            mine.create(text="undone")

    with pytest.raises(peewee.PeeweeException):
        dies()
    add(database, mine)
    assert mine.select().count() == 1


@ON_SERVERS
def test_a_database_that_nobody_has_any_more_closes_its_connections(url: str) -> None:
    def use() -> weakref.ref[Database]:
        database = open_database(url)
        with done_in_threads(3, lambda: database.run(lambda t: t.handle.select().count())):
            pass
        assert connections(url) > 0
        return weakref.ref(database)

    gone = use()
    gc.collect()
    assert gone() is None
    for _ in range(1000):
        if not connections(url):
            break  # a server takes a moment to see the end of a connection
    assert connections(url) == 0


def test_after_closing_the_client_connections_end_when_they_come_back(database: Database, mine: Any) -> None:
    db: Any = database.peewee
    with db.atomic():
        mine.create(text="x")
        database.close()
    assert not db._connections
    assert not db._in_use
