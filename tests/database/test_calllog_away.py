"""The call log while the database is away, busy or full: kept within bounds, and what is lost is said."""

from __future__ import annotations

import socket
import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from pysky_sdk.database import Database, open_database, pending
from pysky_sdk.database.backlog import CLOSE_SECONDS, FLUSH_SECONDS, Backlog
from pysky_sdk.database.calls import find
from pysky_sdk.database.locks import execute
from tests.database.entries import Entry, add, count, until, warnings

if TYPE_CHECKING:
    from pathlib import Path


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


def test_closing_waits_for_a_server_that_is_slow_to_let_one_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'slow.db'}")
    run, slow = database.run, threading.Event()

    def run_late(work: Any) -> Any:
        slow.wait(FLUSH_SECONDS + 0.5)  # as a connection to a machine under load takes
        return run(work)

    monkeypatch.setattr(database, "run", run_late)
    # A file is always there; a server that has not let anybody in says nothing yet.
    monkeypatch.setattr(Database, "is_sqlite", property(lambda _: False))
    backlog = Backlog(database)
    add(backlog, 3)
    assert backlog.close()
    assert warnings(caplog) == []
    assert count(database) == 3
    database.close()


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
