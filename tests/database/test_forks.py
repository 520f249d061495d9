"""Forks and the peewee objects that users bind their models to."""

from __future__ import annotations

import sys
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from tests.database.processes import alone

if TYPE_CHECKING:
    from pysky_sdk.database import Database

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")

_PRELUDE = """
import gc, signal, threading
import peewee

def in_child(do):
    pid = os.fork()
    if not pid:
        code = 1
        try:
            signal.alarm(60)
            do()
            gc.collect()
            code = 0
        except BaseException:
            import traceback
            traceback.print_exc()
        finally:
            os._exit(code)
    assert os.waitpid(pid, 0)[1] == 0

def given(pooled):
    from urllib.parse import urlsplit
    from playhouse import pool
    parts = urlsplit(URL)
    name = parts.path[1:]
    if URL.startswith("sqlite"):
        kind = pool.PooledSqliteDatabase if pooled else peewee.SqliteDatabase
        return kind(name, pragmas={"journal_mode": "wal"})
    what = "Postgresql" if URL.startswith("postgresql") else "MySQL"
    kind = getattr(pool if pooled else peewee, ("Pooled" if pooled else "") + what + "Database")
    return kind(name, host=parts.hostname, port=parts.port, user=parts.username, password=parts.password or "")

def bound_to(db):
    class Mine(peewee.Model):
        text = peewee.CharField()
        class Meta:
            database = db
            table_name = "mine"
    return Mine
"""
_OWN = """
database = open_database(URL)
db = database.peewee
Mine = bound_to(db)
db.create_tables([Mine])
"""


def test_models_bound_before_a_fork_are_in_the_transactions_after_it(database: Database, url: str) -> None:
    code = """
    def work():
        assert database.peewee is db
        try:
            with database.transaction() as tables:
                tables.handle.insert({"handle": "undone", "fetched": 0, "expires": 0}).execute()
                Mine.create(text="undone")
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass
        with db.atomic():
            Mine.create(text="kept")
            database.run(lambda t: t.handle.insert({"handle": "kept", "fetched": 0, "expires": 0}).execute())
    with db.atomic():
        Mine.create(text="before")
    in_child(work)
    with db.atomic():
        assert sorted(row.text for row in Mine.select()) == ["before", "kept"]
    database.close()
    """
    alone(_PRELUDE + _OWN + dedent(code), url)
    assert [row.handle for row in database.read(lambda t: list(t.handle.select()))] == ["kept"]


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
def test_a_child_has_connections_of_its_own(url: str) -> None:
    code = """
    NUMBER = "SELECT pg_backend_pid()" if URL.startswith("postgresql") else "SELECT connection_id()"
    def number():
        return db.execute_sql(NUMBER).fetchone()[0]
    mine = number()          # this thread keeps it, others are idle in the pool
    def hold(barrier):
        with db.atomic():
            barrier.wait()
    barrier = threading.Barrier(3)
    threads = [threading.Thread(target=hold, args=[barrier]) for _ in range(3)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    def work():
        seen = {number()}
        with db.atomic():
            seen.add(number())
        db.close()
        seen.add(number())
        assert mine not in seen and len(seen) == 1
    in_child(work)
    assert number() == mine
    """
    alone(_PRELUDE + _OWN + dedent(code), url)


@pytest.mark.parametrize("pooled", [True, False])
def test_a_database_that_was_given_is_not_shared_with_children(url: str, pooled: bool) -> None:
    code = f"""
    db = given({pooled})
    one, two = open_database(db), open_database(db)
    one.create_tables()
    Mine = bound_to(db)
    db.create_tables([Mine])
    db.close()
    with db.atomic():
        Mine.create(text="before")
    def work():
        for number in range(5):
            with db.connection_context(), db.atomic():
                Mine.create(text="child")
                one.run(lambda t: t.handle.insert({{"handle": f"{{os.getpid()}} {{number}}", "fetched": 0,
                                                    "expires": 0}}).execute())
            assert two.read(lambda t: t.handle.select().count()) == number + 1
    db.close()
    if not URL.startswith("sqlite"):   # what somebody has open there cannot be closed for him
        db.connect()
    in_child(work)
    if not db.is_closed():
        assert Mine.select().count() == 6
        db.close()
    with db.connection_context():
        assert Mine.select().count() == 6
    """
    alone(_PRELUDE + dedent(code), url)


def test_a_child_forked_in_a_transaction_can_do_nothing_in_it(database: Database, url: str) -> None:
    code = """
    from pysky_sdk.errors import DatabaseError
    def attempt(do, error):
        try:
            do()
        except error as raised:
            assert "only the parent can end it" in str(raised), str(raised)
        else:
            raise AssertionError("it was done")
    def work():
        attempt(lambda: Mine.create(text="child"), peewee.InterfaceError)
        attempt(lambda: database.run(lambda t: t.handle.delete().execute()), DatabaseError)
        def nested():
            with db.atomic():
                Mine.create(text="child")
        attempt(nested, peewee.InterfaceError)
    def leave_undone():
        work()
        raise ZeroDivisionError
    pid = None
    try:
        with db.atomic():
            Mine.create(text="before")
            pid = os.fork()
            if not pid:
                leave_undone()
            assert os.waitpid(pid, 0)[1] == 0
            Mine.create(text="after")
    except ZeroDivisionError:
        os._exit(0)
    except BaseException:
        if pid == 0:
            os._exit(1)
        raise
    try:
        with db.atomic():
            pid = os.fork()
            if pid:
                assert os.waitpid(pid, 0)[1] == 0
    except peewee.InterfaceError as error:
        assert pid == 0 and "only the parent can end it" in str(error)
        assert Mine.select().count() == 2   # and goes on with a connection of its own
        os._exit(0)
    assert pid
    with db.connection_context():
        assert sorted(row.text for row in Mine.select()) == ["after", "before"]
    """
    alone(_PRELUDE + _OWN + dedent(code), url)


def test_a_child_forked_in_a_transaction_in_memory_can_do_nothing_in_it() -> None:
    code = """
    from pysky_sdk.errors import DatabaseError
    database = open_database(False)
    pid = None
    try:
        with database.transaction() as tables:
            pid = os.fork()
            if pid:
                assert os.waitpid(pid, 0)[1] == 0
                tables.handle.insert({"handle": "h", "fetched": 0, "expires": 0}).execute()
    except DatabaseError as error:
        assert pid == 0 and "only the parent can end it" in str(error)
        database.close()
        os._exit(0)
    assert pid and database.read(lambda t: t.handle.select().count()) == 1
    database.close()
    """
    alone(_PRELUDE + dedent(code), "sqlite://:memory:")


def test_a_child_that_was_forked_with_a_connection_held_gets_its_own(url: str) -> None:
    code = """
    with db.connection_context():
        assert Mine.select().count() == 0
        pid = os.fork()
        if not pid:
            assert Mine.select().count() == 0
        else:
            assert os.waitpid(pid, 0)[1] == 0
    if not pid:
        assert db.is_closed()
        os._exit(0)
    """
    alone(_PRELUDE + _OWN + dedent(code), url)


@pytest.mark.parametrize("engine", ["sqlite"])
@pytest.mark.parametrize("which", ["own", "given"])
def test_what_a_child_commits_outlives_its_parents_connections(url: str, which: str) -> None:
    """SQLite would believe in the child that it holds its parent's locks, and lose the log it writes to."""
    code = f"""
    db = database.peewee if "{which}" == "own" else given(True)
    if "{which}" == "given":
        open_database(db).create_tables()
    child_done, parent_done = os.pipe(), os.pipe()
    Mine = bound_to(db)
    database.peewee.create_tables([Mine])
    with db.connection_context():
        Mine.create(text="parent")
    if "{which}" == "own":
        assert Mine.select().count() == 1   # leaves a connection to this thread
    pid = os.fork()
    if not pid:
        with db.connection_context():
            Mine.create(text="first")
            os.write(child_done[1], b"x")
            os.read(parent_done[0], 1)
            Mine.create(text="second")
        os._exit(0)
    os.read(child_done[0], 1)
    with db.connection_context():
        pass
    db.close()
    db.close_idle()
    database.close()
    os.write(parent_done[1], b"x")
    assert os.waitpid(pid, 0)[1] == 0
    with db.connection_context():
        assert [row.text for row in Mine.select()] == ["parent", "first", "second"]
    """
    alone(_PRELUDE + "database = open_database(URL)\n" + dedent(code), url)


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_fork_waits_for_writers_of_other_threads(url: str) -> None:
    code = """
    inside = threading.Event()
    def hold():
        with database.transaction():
            Mine.create(text="thread")
            inside.set()
            threading.Event().wait(0.2)
    thread = threading.Thread(target=hold)
    thread.start()
    inside.wait()
    def work():
        with db.atomic():
            Mine.create(text="child")   # with the thread's lock inherited it would be locked for ever
    in_child(work)
    thread.join()
    with db.connection_context():
        assert Mine.select().count() == 2
    """
    alone(_PRELUDE + _OWN + dedent(code), url)


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_child_of_a_longer_transaction_does_not_get_the_file(url: str) -> None:
    """It would find the file locked for ever, or write to a log that its parent removes."""
    code = """
    from pysky_sdk.database import forks
    from pysky_sdk.errors import DatabaseError
    forks._WAIT_SECONDS = forks.BUSY_SECONDS = 0.1
    inside, leave = threading.Event(), threading.Event()
    def hold():
        with database.transaction():
            Mine.create(text="thread")
            inside.set()
            leave.wait(60)
    thread = threading.Thread(target=hold)
    thread.start()
    inside.wait()
    def work():
        for mine in (database, open_database(URL)):   # another client is of no use
            try:
                mine.run(lambda t: t.handle.select().count())
            except DatabaseError as error:
                assert "end transactions before forking" in str(error)
            else:
                raise AssertionError("it was opened")
    in_child(work)
    leave.set()
    thread.join()
    in_child(lambda: database.run(lambda t: t.handle.select().count()))   # the next one has it again
    with db.connection_context():
        assert Mine.select().count() == 1
    """
    alone(_PRELUDE + _OWN + dedent(code), url)
