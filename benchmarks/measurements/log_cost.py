"""What the database costs a call: the log, the session and the budgets, on SQLite and PostgreSQL."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

from benchmarks.processes import WORKERS, Command, environment
from benchmarks.report import Row, difference, single

if TYPE_CHECKING:
    from benchmarks.setting import Setting

_CALLS = 500


def log_cost(setting: Setting) -> list[Row]:
    """Call getSession with and without a database; with PostgreSQL if PYSKY_TEST_POSTGRES_URL is set."""
    rows = _rows(setting, "SQLite", f"sqlite:///{setting.folder / 'cost.db'}")
    url = os.environ.get("PYSKY_TEST_POSTGRES_URL")
    return rows + (_rows(setting, "PostgreSQL", url) if url else [])


def _rows(setting: Setting, engine: str, url: str) -> list[Row]:
    login = setting.pds or setting.local
    worker = WORKERS / "log_cost.py"
    command: Command = [setting.ours, worker, str(setting.rounds(_CALLS)), *login.arguments, url]
    done = subprocess.run(command, check=True, capture_output=True, cwd=setting.folder, env=environment())
    ours, other, noted = json.loads(done.stdout)
    cost = difference(f"a call with {engine} beside database=False", ours, other, target=0.0004)
    name = f"noting an attempt for {engine}, on the calling thread"
    return [cost, single(name, noted, target=0.0002, unit="us")]
