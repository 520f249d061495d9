"""`pysky log list --follow`: each attempt once, also late ones and many at once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from pysky_sdk.cli.following import Following
from pysky_sdk.database import Database
from pysky_sdk.database.call_search import CallFilter
from pysky_sdk.database.calls import insert
from pysky_sdk.database.fields import to_us
from pysky_sdk.database.store import open_database


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Database]:
    store = open_database(f"sqlite:///{tmp_path / 'pysky.db'}")
    store.create_tables()
    yield store
    store.close()


def log(store: Database, *numbers: int, ago: float = 0, nsid: str = "app.bsky.feed.getTimeline") -> None:
    """Write attempts that began so many seconds ago."""
    began = to_us(time.time() - ago)
    what = {"timestamp": began, "host": "x", "nsid": nsid, "method": "GET", "status": 200, "params": {}}
    how = {"write_points": 0, "session_refreshed": False, "attempt": 1, "duration_us": 5}
    store.run(partial(insert, rows=[{"id": number, **what, **how} for number in numbers]))


def new(following: Following) -> list[int]:
    return [one.id for one in following.new()]


def test_what_was_there_is_not_new(store: Database) -> None:
    log(store, 1, 2, 3, ago=2)
    following = Following(store, CallFilter())
    assert new(following) == []
    log(store, 4)
    assert new(following) == [4]
    assert new(following) == []


def test_more_than_a_page_in_a_moment(store: Database) -> None:
    following = Following(store, CallFilter())
    log(store, *range(1, 2502))
    assert new(following) == [*range(1, 2502)]
    log(store, 3000)
    assert new(following) == [3000]


def test_a_call_that_took_minutes_is_found_in_the_end(store: Database) -> None:
    following = Following(store, CallFilter())
    log(store, 7, ago=200)
    assert [one for _ in range(10) for one in new(following)] == [7]
    assert [one for _ in range(10) for one in new(following)] == []


def test_only_what_was_asked_for(store: Database) -> None:
    following = Following(store, CallFilter(nsid="chat.*"))
    log(store, 1)
    log(store, 2, nsid="chat.bsky.convo.getLog")
    assert new(following) == [2]


def test_a_program_at_the_other_end_of_a_pipe_gets_each_line_at_once(store: Database, tmp_path: Path) -> None:
    log(store, 1, 2, ago=2)
    command = [
        sys.executable,
        "-m",
        "pysky_sdk",
        "--database",
        f"sqlite:///{tmp_path / 'pysky.db'}",
        "--json",
    ]
    process = subprocess.Popen(
        [*command, "log", "list", "--follow", "-n", "1"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYSKY_")},
    )
    assert process.stdout is not None
    with process:
        assert '"id": 2,' in process.stdout.readline()
        log(store, 3)
        assert '"id": 3,' in process.stdout.readline()
        process.kill()
