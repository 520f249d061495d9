"""The call log on each engine: written in batches, kept when the database is away, lost only as far as is said."""

from __future__ import annotations

import logging
import socket
import sqlite3
import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import peewee
import pytest

from pysky_sdk.database import Database, open_database, pending
from pysky_sdk.database import backlog as backlog_module
from pysky_sdk.database.backlog import CLOSE_SECONDS, FLUSH_SECONDS, Backlog
from pysky_sdk.database.calls import find, prune, recent
from pysky_sdk.database.command import main
from pysky_sdk.database.fields import now_us
from pysky_sdk.database.locks import execute
from pysky_sdk.errors import DatabaseError
from pysky_sdk.syntax.tid import next_tid_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DAY = 86_400_000_000


class Entry:
    """One attempt; `changes` are columns with other values."""

    def __init__(self, **changes: Any) -> None:
        self.id = next_tid_number()
        self._changes = changes

    def row(self) -> dict[str, Any]:
        columns = {
            "id": self.id,
            "timestamp": now_us(),
            "host": "pds.test",
            "nsid": "com.example.getThing",
            "did": None,
            "method": "GET",
            "status": 200,
            "error_name": None,
            "error_message": None,
            "params": {"actor": "a.test"},
            "cursor_sent": None,
            "cursor_received": None,
            "response_keys": ["cursor", "feed"],
            "write_points": 0,
            "session_refreshed": False,
            "attempt": 1,
            "duration_us": 1000,
        }
        return {**columns, **self._changes}


@pytest.fixture
def backlog(database: Database) -> Iterator[Backlog]:
    made = Backlog(database)
    yield made
    made.close()


def until(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Poll until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        threading.Event().wait(0.01)


def count(database: Database) -> int:
    return database.read(lambda t: int(t.api_call.select().count()))


def add(backlog: Backlog, number: int, **changes: Any) -> list[Entry]:
    entries = [Entry(**changes) for _ in range(number)]
    for entry in entries:
        backlog.add(entry, urgent=False)
    return entries


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.name == "pysky_sdk" and record.levelno >= logging.WARNING
    ]


def test_entries_are_written_without_being_asked(database: Database, backlog: Backlog) -> None:
    (entry,) = add(backlog, 1)
    until(lambda: count(database) == 1)
    found = find(database, entry.id)
    assert found is not None
    assert (found.params, found.response_keys, found.session_refreshed) == (
        {"actor": "a.test"},
        ["cursor", "feed"],
        False,
    )


def test_any_text_can_be_kept(database: Database, backlog: Backlog) -> None:
    odd = "a\0b \ud800 \N{PILE OF POO} 'x'; %s ? \\"
    (entry,) = add(
        backlog,
        1,
        host="h" * 1000,
        did="did:web:" + "x" * 5000,
        error_name=odd * 100,
        error_message=odd,
        cursor_sent=odd,
        cursor_received=odd * 300,
        params={odd: [odd, 2**70, 1.5, None]},
        response_keys=[odd],
        duration_us=2**60,
    )
    assert backlog.flush()
    found = find(database, entry.id)
    assert found is not None
    assert found.params == {odd: [odd, 2**70, 1.5, None]}
    assert found.error_message == "a�b ? \N{PILE OF POO} 'x'; %s ? \\"
    assert len(found.host) == 255


def test_a_row_is_written_once_however_often_it_is_tried(database: Database) -> None:
    from pysky_sdk.database.calls import insert

    rows = [Entry().row() for _ in range(3)]
    for _ in range(2):
        database.run(lambda t: insert(t, rows))
    assert count(database) == 3


def test_many_threads_lose_nothing(database: Database, backlog: Backlog) -> None:
    threads = [threading.Thread(target=add, args=(backlog, 500)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert backlog.flush(30)
    assert count(database) == 2000


def test_a_closed_backlog_has_written_all_and_takes_no_more(database: Database) -> None:
    backlog = Backlog(database)
    add(backlog, 300)
    backlog.close()
    add(backlog, 1)
    assert count(database) == 300


def test_an_idle_thread_ends_and_starts_again(
    database: Database, backlog: Backlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backlog_module, "_IDLE_SECONDS", 0.01)
    for number in (1, 2):
        add(backlog, 1)
        until(lambda number=number: count(database) == number)  # type: ignore[misc]
        until(lambda: backlog._thread is None)


# --- a database that is away --------------------------------------------------------------------


def away(database: Database) -> None:
    database.run(lambda t: execute(t.db, "ALTER TABLE pysky_api_call RENAME TO hidden"))


def back(database: Database) -> None:
    database.run(lambda t: execute(t.db, "ALTER TABLE hidden RENAME TO pysky_api_call"))


def test_a_database_that_is_away_is_warned_of_once_and_tried_again(
    database: Database, backlog: Backlog, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", logger="pysky_sdk")
    away(database)
    add(backlog, 5)
    assert not backlog.flush()
    add(backlog, 5)
    assert not backlog.flush()
    (line,) = warnings(caplog)
    assert "calls go on" in line
    assert "pysky db create" in line
    back(database)
    until(backlog.flush)
    assert count(database) == 10
    assert caplog.records[-1].getMessage() == "The call log is written again."


def test_the_backlog_is_bounded_and_the_loss_is_told(
    database: Database, backlog: Backlog, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pending, "MOST_KEPT", 50)
    away(database)
    add(backlog, 1)
    assert not backlog.flush()
    entries = add(backlog, 120)
    back(database)
    until(backlog.flush)
    until(lambda: len(warnings(caplog)) == 2)
    assert count(database) == 50
    assert find(database, entries[-1].id) is not None
    assert find(database, entries[0].id) is None
    assert warnings(caplog)[1].startswith("71 entries of the call log were lost")


def test_closing_waits_no_longer_than_it_says_and_counts_what_is_lost(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    backlog = Backlog(database)
    away(database)
    add(backlog, 7)
    began = time.monotonic()
    backlog.close()
    assert time.monotonic() - began < 10
    assert "7 entries of the call log were not written" in warnings(caplog)[-1]
    back(database)


def test_adding_never_waits(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'locked.db'}")
    database.create_tables()
    other = sqlite3.connect(tmp_path / "locked.db")
    other.execute("BEGIN IMMEDIATE")
    backlog = Backlog(database)
    began = time.monotonic()
    for _ in range(3000):
        backlog.add(Entry(), urgent=True)
    assert time.monotonic() - began < 2
    other.rollback()
    other.close()
    assert backlog.flush(30)
    assert count(database) == 3000
    assert warnings(caplog) == []
    backlog.close()
    database.close()


def test_closing_waits_for_a_database_that_is_only_busy(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'busy.db'}")
    database.create_tables()
    other = sqlite3.connect(tmp_path / "busy.db", check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    backlog = Backlog(database)
    add(backlog, 3)
    free = threading.Timer(FLUSH_SECONDS + 1, other.rollback)
    free.start()
    backlog.close()
    free.join()
    other.close()
    assert count(database) == 3
    assert warnings(caplog) == []
    database.close()


def test_closing_does_not_wait_long_for_a_server_that_never_answers(caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        database = open_database(f"postgresql://nobody@127.0.0.1:{silent.getsockname()[1]}/nothing")
        backlog = Backlog(database)
        add(backlog, 3)
        began = time.monotonic()
        backlog.close()
        assert time.monotonic() - began < CLOSE_SECONDS - 2
    assert "3 entries of the call log were not written" in warnings(caplog)[-1]


def test_a_full_disk_breaks_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'full.db'}")
    database.create_tables()
    backlog = Backlog(database)
    # The limit is the connection's: the writer gets the one that the pool has.
    pages = database.read(lambda t: execute(t.db, "PRAGMA page_count").fetchone()[0])
    database.read(lambda t: execute(t.db, f"PRAGMA max_page_count = {pages}").fetchone())
    add(backlog, 400, error_message="x" * 1000)
    assert not backlog.flush()
    assert "make room" in warnings(caplog)[0]
    database.read(lambda t: execute(t.db, "PRAGMA max_page_count = 1000000").fetchone())
    until(backlog.flush)
    assert count(database) == 400
    backlog.close()
    database.close()


def test_without_tables_calls_go_on(url: str, caplog: pytest.LogCaptureFixture) -> None:
    database = open_database(url, create_tables=False)
    backlog = Backlog(database)
    add(backlog, 1)
    assert not backlog.flush()
    assert "run `pysky db create`" in warnings(caplog)[0]
    open_database(url).create_tables()
    until(backlog.flush)
    assert count(database) == 1
    backlog.close()
    database.close()


# --- a Database of the caller's own ---------------------------------------------------------------


def test_a_connection_that_all_share_is_used_by_its_callers_only() -> None:
    theirs = peewee.SqliteDatabase(":memory:", thread_safe=False, check_same_thread=True)
    theirs.connect()
    database = open_database(theirs)
    backlog = Backlog(database)
    database.create_tables()
    add(backlog, 3)
    assert backlog._thread is None
    with theirs.atomic():
        backlog.add(Entry(), urgent=True)
        assert backlog.is_due
        backlog.write()
        assert backlog.waiting == 4  # the caller may undo it
    assert backlog.flush()
    assert count(database) == 4
    until(lambda: not backlog.is_due)
    backlog.close()
    theirs.close()


def test_the_callers_transaction_does_not_take_the_log_along(tmp_path: Path) -> None:
    theirs = peewee.SqliteDatabase(str(tmp_path / "theirs.db"))
    database = open_database(theirs)
    database.create_tables()
    backlog = Backlog(database)
    assert not backlog.inline
    with theirs.atomic() as transaction:
        add(backlog, 3)
        transaction.rollback()
    assert backlog.flush(20)
    assert count(database) == 3
    backlog.close()
    theirs.close()


# --- retention ------------------------------------------------------------------------------------


def aged(backlog: Backlog, number: int, days: int) -> None:
    add(backlog, number, timestamp=now_us() - days * DAY)
    assert backlog.flush(30)


def test_pruning_removes_what_is_old_and_nothing_else(database: Database, backlog: Backlog) -> None:
    aged(backlog, 2300, 40)
    aged(backlog, 5, 20)
    database.run(lambda t: t.handle.insert({"handle": "h", "fetched": 0, "expires": 0}).execute())
    assert prune(database, timedelta(days=30)) == 2300
    assert prune(database, timedelta(days=30)) == 0
    assert count(database) == 5
    assert database.read(lambda t: t.handle.select().count()) == 1


def test_retention_prunes_by_itself(database: Database) -> None:
    before = Backlog(database)
    aged(before, 1500, 31)
    aged(before, 3, 29)
    before.close()
    backlog = Backlog(database, timedelta(days=30))
    add(backlog, 1)
    until(lambda: count(database) == 4)
    backlog.close()


def test_the_command_prunes(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    database = open_database(url)
    database.create_tables()
    backlog = Backlog(database)
    aged(backlog, 3, 40)
    aged(backlog, 2, 1)
    assert main(["log", "prune", "--older-than", "30d", "--database", url]) == 0
    assert "removed 3 entries" in capsys.readouterr().out
    assert main(["log", "prune", "--older-than", "1h", "--database", url]) == 0
    assert count(database) == 0
    backlog.close()
    database.close()


def test_the_command_says_what_an_age_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["log", "prune", "--older-than", "soon"])
    assert "as in 30d" in capsys.readouterr().err


def test_the_command_makes_no_tables(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "prune", "--older-than", "30d", "--database", url]) == 1
    assert "pysky db create" in capsys.readouterr().err


def test_reading_says_when_there_is_nothing_to_read(url: str) -> None:
    database = open_database(url, create_tables=False)
    with pytest.raises(DatabaseError, match="pysky db create"):
        recent(database, 10, None, errors_only=False)
    database.close()
