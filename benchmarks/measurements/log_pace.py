"""Whether the call log keeps up with 8 processes that call 10,000 times a minute together."""

from __future__ import annotations

import json
import os
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.processes import WORKERS, Command, environment
from benchmarks.report import Row

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.setting import Setting
    from pysky_sdk.database import Database

PROCESSES = 8
CALLS_A_MINUTE = 10_000
_SECONDS = 15
_PATIENCE = 60.0


@dataclass(frozen=True, kw_only=True)
class Pace:
    """What came of it."""

    calls: int
    """How many were made."""

    rows: int
    """How many of them were found in the log in the end."""

    a_minute: float
    """How many a minute were achieved."""

    longest: list[int]
    """The most entries that waited at a time, in each process."""

    settled: float
    """Seconds from the end of the last call until all rows were there."""


def log_pace(setting: Setting) -> list[Row]:
    """Share a SQLite file; with PYSKY_TEST_POSTGRES_URL, that database as well."""
    rows = _rows(setting, "SQLite", f"sqlite:///{setting.folder / 'pace.db'}")
    url = os.environ.get("PYSKY_TEST_POSTGRES_URL")
    return rows + (_rows(setting, "PostgreSQL", url) if url else [])


def _rows(setting: Setting, engine: str, url: str) -> list[Row]:
    seconds = float(setting.rounds(_SECONDS))
    pace = keep_pace(setting.ours, setting.local.service, url, seconds, setting.folder)
    if pace.rows != pace.calls:
        raise RuntimeError(f"{pace.calls} calls made {pace.rows} rows")
    name = f"{PROCESSES} processes, {pace.a_minute:,.0f} calls a minute, {engine}"
    most, least, settled = max(pace.longest), min(pace.longest), pace.settled
    return [
        Row(name=f"{name}: entries waiting", value=most, low=least, high=most, unit="entries", target=1000),
        Row(name=f"{name}: all in the log", value=settled, low=settled, high=settled, unit="s", target=10),
    ]


def keep_pace(python: str | Path, service: str, url: str, seconds: float, folder: Path) -> Pace:
    """Run the processes for so many seconds, and look until all of their calls are in the log."""
    from pysky_sdk.database import open_database

    each = round(CALLS_A_MINUTE / 60 * seconds / PROCESSES)
    database = open_database(url)
    database.create_tables()
    command: Command = [python, WORKERS / "log_pace.py", service, url, str(each), str(seconds)]
    before = _count(database)
    workers = [_start(command, folder) for _ in range(PROCESSES)]
    try:
        for worker in workers:
            _read(worker)
        for worker in workers:
            _say(worker)
        ended = [json.loads(_read(worker)) for worker in workers]
        last = time.monotonic()
        calls = PROCESSES * (each + 1)  # the first one is made before they are ready
        while (rows := _count(database) - before) < calls and time.monotonic() - last < _PATIENCE:
            time.sleep(0.02)
        settled = time.monotonic() - last
    finally:
        for worker in workers:
            worker.communicate(timeout=_PATIENCE)
        database.close()
    a_minute = PROCESSES * each / max(taken for taken, _ in ended) * 60
    return Pace(
        calls=calls, rows=rows, a_minute=a_minute, longest=[most for _, most in ended], settled=settled
    )


def _start(command: Command, folder: Path) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [*map(str, command)], stdin=pipe, stdout=pipe, text=True, cwd=folder, env=environment()
    )


def _say(worker: subprocess.Popen[str]) -> None:
    assert worker.stdin is not None
    worker.stdin.write("\n")
    worker.stdin.flush()


def _read(worker: subprocess.Popen[str]) -> str:
    assert worker.stdout is not None
    line = worker.stdout.readline()
    if not line:
        raise RuntimeError(f"{worker.args!r} ended early")
    return line


def _count(database: Database) -> int:
    return database.read(lambda t: int(t.api_call.select().count()))
