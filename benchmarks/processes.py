"""Starting what is measured: fresh processes, and workers that repeat one thing on demand."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Command: TypeAlias = list[str | Path]
WORKERS = Path(__file__).parent / "workers"
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


def environment() -> dict[str, str]:
    """Return the same plain environment for every process: no proxies, no settings of any SDK."""
    return {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}


@dataclass(frozen=True)
class Run:
    """What a process has cost."""

    seconds: float
    """Until the worker said that it was done; until its end, if it says nothing."""

    cpu: float
    """User and system time of the whole process."""

    megabytes: float
    """Its peak memory."""


def run(command: Command, *, cwd: Path) -> Run:
    """Run a process to its end.

    A worker prints `perf_counter_ns()`, a clock that all processes share, when it is done.
    """
    before = time.perf_counter_ns()
    process = subprocess.Popen([*map(str, command)], stdout=subprocess.PIPE, cwd=cwd, env=environment())
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    after = time.perf_counter_ns()
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = output.decode(errors="replace")
        raise RuntimeError(f"{' '.join(map(str, command))} ended with status {process.returncode}:\n{said}")
    done = int(output) if output.strip().isdigit() else after
    return Run((done - before) / 1e9, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _RSS_UNIT / 1e6)


class Worker:
    """A process that repeats what it is asked to and says how long it took."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def time(self, name: str, count: int) -> float:
        """Return the seconds that one of `count` repetitions took."""
        return int(self.ask(f"{name} {count}")) / count / 1e9

    def ask(self, line: str) -> str:
        """Send one line, return the answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{self._process.args!r} ended at {line!r}")
        return answer.strip()


@contextmanager
def worker(command: Command, *, cwd: Path) -> Iterator[Worker]:
    """Start a worker, and end it afterwards."""
    process = subprocess.Popen(
        [*map(str, command)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env=environment(),
    )
    try:
        yield Worker(process)
    finally:
        process.terminate()
        process.communicate()


@contextmanager
def local_server(page: Path) -> Iterator[str]:
    """Start the server in a process of its own and return its address."""
    process = subprocess.Popen(
        [sys.executable, Path(__file__).parent / "server.py", page],
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    )
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.communicate()
