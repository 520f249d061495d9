"""The call log on each engine: written in batches, by a thread or by the callers."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import peewee
import pytest

from pysky_sdk.database import Database, open_database
from pysky_sdk.database import backlog as backlog_module
from pysky_sdk.database.backlog import Backlog
from pysky_sdk.database.calls import find
from tests.database.entries import Entry, add, count, until, warnings

if TYPE_CHECKING:
    from pathlib import Path


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
    assert backlog.flush(30)
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


def test_batches_of_any_size_are_few_statements_which_connections_keep_prepared(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    from pysky_sdk.database.calls import insert

    sizes = (1, 2, 5, 63, 64, 99, 128, 199, 200)
    with caplog.at_level("DEBUG", logger="peewee"):
        for size in sizes:
            rows = [Entry().row() for _ in range(size)]
            database.run(partial(insert, rows=rows))
    written = [str(record.msg[0]) for record in caplog.records if "pysky_api_call" in str(record.msg[0])]
    assert len(written) >= len(sizes)
    assert len(set(written)) <= 4
    assert count(database) == sum(sizes)


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


def test_closing_while_others_go_on_loses_nothing_that_was_taken(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    backlog = Backlog(database)
    stop = threading.Event()

    def calls() -> None:
        while not stop.wait(0.001):
            backlog.expect()
            add(backlog, 1)

    threads = [threading.Thread(target=calls) for _ in range(4)]
    for thread in threads:
        thread.start()
    until(lambda: count(database) > 0)
    assert backlog.close()
    taken = backlog._pending._added
    assert count(database) == taken
    until(lambda: bool(warnings(caplog)))
    stop.set()
    for thread in threads:
        thread.join()
    assert count(database) == taken
    assert warnings(caplog) == [
        "A call that ended after its client was closed is not in the call log, nor any after it."
    ]


@pytest.mark.parametrize("before", [0, 1000])
def test_what_cannot_be_made_a_row_is_told_and_keeps_nothing_back(
    database: Database, backlog: Backlog, caplog: pytest.LogCaptureFixture, before: int
) -> None:
    class Odd(Entry):
        def row(self) -> dict[str, Any]:
            raise ZeroDivisionError("a secret")

    with backlog.writing:
        add(backlog, before)
        backlog.add(Odd(), urgent=True)
        add(backlog, 1)
    until(lambda: count(database) == before + 1)
    assert backlog.flush(30)
    assert backlog.waiting == 0
    assert warnings(caplog) == [
        "An entry of the call log was lost: no row can be made of it (ZeroDivisionError)."
    ]


def test_an_idle_thread_ends_and_starts_again(
    database: Database, backlog: Backlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backlog_module, "_IDLE_SECONDS", 0.01)
    for number in (1, 2):
        add(backlog, 1)
        until(lambda number=number: count(database) == number)  # type: ignore[misc]
        until(lambda: backlog._thread is None)


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
    assert backlog.flush(30)
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
