"""Forks, several databases in one process, and time zones."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from pysky_sdk.database import Database, open_database
from pysky_sdk.database.fields import from_us, now_us, to_us
from tests.database.processes import alone
from tests.database.servers import ENGINES, fresh

if TYPE_CHECKING:
    from pathlib import Path

_FORK = """
import gc, threading

def note(name):
    row = {"handle": name, "fetched": os.getpid(), "expires": 0}
    database.run(lambda t: t.handle.insert(row).execute())

def in_child(do):
    pid = os.fork()
    if not pid:
        code = 1
        try:
            do()
            gc.collect()
            code = 0
        finally:
            os._exit(code)
    assert os.waitpid(pid, 0)[1] == 0

database = open_database(URL)
note("parent")
"""


def forking(code: str, url: str) -> str:
    """Run code after a prelude that opened the database and can fork."""
    return alone(_FORK + code, url)


def test_a_child_opens_its_own(database: Database, url: str) -> None:
    code = """
for number in range(8):
    in_child(lambda: note(f"child {number}"))
    note(f"parent {number}")   # its connection is not disturbed by what the child did, or by its end
database.close()
"""
    forking(code, url)
    assert database.read(lambda t: t.handle.select().count()) == 17
    assert database.read(lambda t: t.handle.select(t.handle.fetched).distinct().count()) == 9


def test_a_fork_while_other_threads_use_it(database: Database, url: str) -> None:
    code = """
from pysky_sdk.database import forks
forks.BUSY_SECONDS = 0.1
inside, go_on = threading.Event(), threading.Event()
def hold():
    with database.transaction() as tables:
        inside.set()
        go_on.wait(60)
        tables.handle.insert({"handle": "thread", "fetched": 0, "expires": 0}).execute()
thread = threading.Thread(target=hold)
thread.start()
inside.wait()
database._lock.acquire()   # as if a third thread was opening it
def reading():
    try:
        found = database.read(lambda t: t.handle.select().count())
    except DatabaseError as error:
        assert URL.startswith("sqlite") and "end transactions before forking" in str(error)
    else:
        assert found == 1 and not URL.startswith("sqlite")
in_child(reading)
database._lock.release()
go_on.set()
thread.join()
note("after")
"""
    forking(code, url)
    assert database.read(lambda t: t.handle.select().count()) == 3


def test_a_child_cannot_end_the_transaction_of_its_parent(database: Database, url: str) -> None:
    code = """
from pysky_sdk.errors import DatabaseError
pid = None
try:
    with database.transaction() as tables:
        tables.handle.insert({"handle": "inside", "fetched": 0, "expires": 0}).execute()
        pid = os.fork()
        if pid:
            assert os.waitpid(pid, 0)[1] == 0
            tables.handle.insert({"handle": "still", "fetched": 0, "expires": 0}).execute()
except DatabaseError as error:
    os._exit(0 if pid == 0 and "only the parent can end it" in str(error) else 1)
"""
    forking(code, url)
    assert database.read(lambda t: t.handle.select().count()) == 3


def test_what_is_in_memory_is_not_inherited() -> None:
    code = """
database.close()
database = open_database(False)
note("parent")
def look():
    assert database.read(lambda t: t.handle.select().count()) == 0
    note("child")
in_child(look)
assert database.read(lambda t: t.handle.select().count()) == 1
"""
    forking(code, "sqlite://:memory:")


def test_several_databases_in_one_process(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor
    from contextlib import ExitStack

    with ExitStack() as stack:
        urls = [stack.enter_context(fresh(engine, tmp_path)) for engine in ENGINES]
        databases = [open_database(url) for url in (*urls, f"sqlite:///{tmp_path}/second.db")]

        def note(number: int) -> None:
            database = databases[number % len(databases)]
            row = {"handle": str(number), "fetched": number % len(databases), "expires": 0}
            database.run(lambda t: t.handle.insert(row).execute())

        with ThreadPoolExecutor(16) as threads:
            list(threads.map(note, range(200)))
        for number, database in enumerate(databases):
            rows = database.read(lambda t: [row.fetched for row in t.handle.select()])
            assert rows == [number] * 50
            database.close()


def test_one_transaction_in_two_databases(tmp_path: Path) -> None:
    one, two = (open_database(f"sqlite:///{tmp_path}/{name}.db") for name in ("one", "two"))
    with one.transaction() as a, two.transaction() as b:
        a.handle.insert({"handle": "a", "fetched": 0, "expires": 0}).execute()
        assert b.handle.select().count() == 0
    one.close()
    two.close()


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu"])
def test_times_are_the_same_in_every_zone(database: Database, url: str, zone: str) -> None:
    before = now_us()
    code = """
    from pysky_sdk.database.fields import now_us
    from pysky_sdk.database.queries import server_now
    database = open_database(URL)
    print(database.read(server_now))
    database.run(lambda t: t.handle.insert({"handle": "h", "fetched": now_us(), "expires": 0}).execute())
    """
    servers = int(alone(code, url, {"TZ": zone, "PGTZ": zone}))
    after = now_us()
    assert abs(servers - after) < 60_000_000  # the server may be another machine
    fresh_ones = database.read(
        lambda t: t.handle.select().where(t.handle.fetched.between(before, after)).count()
    )
    assert fresh_ones == 1
    applied = database.read(lambda t: [row.applied for row in t.schema.select()])
    assert all(abs(it - after) < 600_000_000 for it in applied)


def test_times_are_exact() -> None:
    moment = datetime(2026, 2, 28, 23, 59, 59, 999_999, UTC)
    assert from_us(to_us(moment.timestamp())) == moment
    assert from_us(-1) == datetime(1969, 12, 31, 23, 59, 59, 999_999, UTC)
    assert abs(now_us() / 1e6 - time.time()) < 1


def test_nothing_heavy_is_imported_before_the_first_use() -> None:
    code = (
        "import sys; from pysky_sdk.database import open_database; d = open_database(False); repr(d); d.close(); "
        "assert not {'peewee', 'playhouse', 'sqlite3', 'psycopg2', 'pymysql'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
