"""SQLite files: whose they are, and how they are opened."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from pysky_sdk.database import open_database
from pysky_sdk.database.locks import execute
from pysky_sdk.errors import DatabaseError


def modes(directory: Path) -> dict[str, str]:
    return {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in directory.iterdir()}


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o277])
def test_the_files_are_their_owners(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        database = open_database(f"sqlite:///{tmp_path}/bot.db")
        with database.transaction():
            assert modes(tmp_path) == {"bot.db": "0o600", "bot.db-wal": "0o600", "bot.db-shm": "0o600"}
        database.close()
    finally:
        os.umask(before)


def test_a_file_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "bot.db").touch(0o640)
    (tmp_path / "bot.db").chmod(0o640)
    database = open_database(f"sqlite:///{tmp_path}/bot.db")
    database.create_tables()
    database.close()
    assert modes(tmp_path) == {"bot.db": "0o640"}


def test_it_is_in_wal_mode_with_a_time_out_and_foreign_keys(tmp_path: Path) -> None:
    database = open_database(tmp_path / "with ? and % and #:memory:.db")
    with database.transaction() as tables:
        pragmas = [
            execute(tables.db, f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "busy_timeout", "foreign_keys", "synchronous")
        ]
    assert pragmas == ["wal", 10_000, 1, 1]
    database.close()
    assert [path.name for path in tmp_path.iterdir()] == ["with ? and % and #:memory:.db"]


def test_looking_makes_no_file(tmp_path: Path) -> None:
    database = open_database(tmp_path / "bot.db")
    assert database.status().version == 0
    assert not list(tmp_path.iterdir())


def test_the_directory_may_change_after_the_client_was_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path)
    database = open_database("sqlite:///bot.db")
    monkeypatch.chdir(tmp_path / "other")
    database.create_tables()
    database.close()
    assert (tmp_path / "bot.db").exists()


def test_directories_are_not_made(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match=r"There is no directory .*/missing .*; create it"):
        open_database(tmp_path / "missing" / "bot.db").create_tables()
    assert not list(tmp_path.iterdir())


def test_a_directory_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="is a directory"):
        open_database(tmp_path).create_tables()
