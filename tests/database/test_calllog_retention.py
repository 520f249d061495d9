"""How long the call log is kept, and reading what is there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from pysky_sdk.database import Database, open_database
from pysky_sdk.database.backlog import Backlog
from pysky_sdk.database.calls import prune, recent
from pysky_sdk.database.command import main
from pysky_sdk.database.fields import now_us
from pysky_sdk.errors import DatabaseError
from tests.database.entries import add, count, until

if TYPE_CHECKING:
    pass

DAY = 86_400_000_000


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
