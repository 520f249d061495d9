"""How long the event loop is held up by a thousand concurrent calls of one AsyncClient."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

from benchmarks.processes import WORKERS, Command, environment
from benchmarks.report import Row, single

if TYPE_CHECKING:
    from benchmarks.setting import Setting

_CALLS = 1000
_PROCESSES = 5


def event_loop(setting: Setting) -> list[Row]:
    """Call getSession with SQLite in several processes. Against the local server: its limits are not ours.

    Bare httpx shows what the machine and httpx allow; it has no target.
    """
    longest = [_measure(setting, number) for number in range(setting.rounds(_PROCESSES))]
    first, ours, bare = (list(column) for column in zip(*longest, strict=True))
    return [
        single("longest gap of the event loop, first call", first, target=0.05, unit="ms"),
        single(f"longest gap of the event loop, {_CALLS:,} calls at once", ours, target=0.05, unit="ms"),
        single(f"longest gap of the event loop, {_CALLS:,} requests of bare httpx", bare, unit="ms"),
    ]


def _measure(setting: Setting, number: int) -> list[float]:
    database = f"sqlite:///{setting.folder / f'loop{number}.db'}"
    worker = WORKERS / "event_loop.py"
    command: Command = [setting.ours, worker, str(_CALLS), *setting.local.arguments, database]
    done = subprocess.run(command, check=True, capture_output=True, cwd=setting.folder, env=environment())
    gaps: list[float] = json.loads(done.stdout)
    return gaps
