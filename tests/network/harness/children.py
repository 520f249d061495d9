"""Child processes: started with a log, watched while they come up, ended by their own id."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from .errors import NetworkError

T = TypeVar("T")

TAIL_LINES = 40
# The servers log a whole request as one line of JSON.
TAIL_COLUMNS = 400
STOP_SECONDS = 15.0


@dataclass(frozen=True)
class Child:
    """A running process of ours."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path

    def wait_for(self, probe: Callable[[], T | None], seconds: float) -> T:
        """Asks `probe` until it has an answer; fails with the tail of the log when the process dies first."""
        deadline = time.monotonic() + seconds
        while (answer := probe()) is None:
            if self.process.poll() is not None:
                raise NetworkError(f"{self.name} ended with {self.process.returncode}\n{tail(self.log)}")
            if time.monotonic() > deadline:
                raise NetworkError(f"{self.name} was not ready within {seconds:g} s\n{tail(self.log)}")
            time.sleep(0.1)
        return answer


@contextmanager
def child(
    name: str,
    command: Sequence[str | Path],
    log: Path,
    *,
    stop: Callable[[subprocess.Popen[bytes]], None],
    output: Path | None = None,
    env: Mapping[str, str] | None = None,
    user: int | None = None,
    group: int | None = None,
) -> Iterator[Child]:
    """Runs `command` for the length of the block; `stop` asks it to end, and if it does not it is killed."""
    with log.open("ab") as errors, (output or log).open("ab") as out:
        process = subprocess.Popen(
            [*_bound_to_parent(), *command],
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=errors,
            env=env,
            user=user,
            group=group,
            extra_groups=None if user is None else [],
            # Ctrl-C is for us: we then end the child in order, instead of both at once.
            start_new_session=True,
        )
    try:
        yield Child(name, process, log)
    finally:
        stop(process)
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def tail(log: Path) -> str:
    """The end of a log, with its path for the rest of it."""
    lines = log.read_text(errors="replace").splitlines() if log.exists() else []
    return "\n".join(
        [f"--- the end of {log}:", *(line[:TAIL_COLUMNS] for line in lines[-TAIL_LINES:]), "---"]
    )


def _bound_to_parent() -> list[str]:
    """On Linux the kernel ends the child when we die without a chance to do it (a killed pytest)."""
    setpriv = shutil.which("setpriv") if sys.platform == "linux" else None
    return [setpriv, "--pdeathsig", "INT"] if setpriv else []
