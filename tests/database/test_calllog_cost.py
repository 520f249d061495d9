"""What the database costs a call, at once with the others: `nox -s bench -- log` measures it by itself."""

from __future__ import annotations

import json
import subprocess
import sys
from statistics import median
from typing import TYPE_CHECKING

import pytest

from benchmarks.processes import WORKERS, environment, local_server

if TYPE_CHECKING:
    from pathlib import Path

_CALLS = 100
_TRIES = 5


@pytest.mark.parametrize(("engine", "most"), [("sqlite", 0.0004), ("postgresql", 0.0004)])
def test_a_call_is_hardly_longer_than_without_a_database(url: str, tmp_path: Path, most: float) -> None:
    """Other work on the machine only adds to it, so that one try of several is enough."""
    page = tmp_path / "page.json"
    page.write_text("{}")
    found: list[tuple[float, float]] = []
    with local_server(page) as service:
        for _ in range(_TRIES):
            found.append(measured(service, url, tmp_path))
            cost, noted = found[-1]
            if cost <= most and noted <= 0.0002:
                return
    pytest.fail(f"seconds more for a call, and for noting it: {found}")


def measured(service: str, url: str, folder: Path) -> tuple[float, float]:
    """The median of what a call costs more, and of noting an attempt."""
    login = (service, "alice.test", "hunter2", "")
    command = [sys.executable, str(WORKERS / "log_cost.py"), str(_CALLS), *login, url]
    done = subprocess.run(
        command, check=True, capture_output=True, cwd=folder, env=environment(), timeout=120
    )
    with_log, without, noted = json.loads(done.stdout)
    return median(a - b for a, b in zip(with_log, without, strict=True)), median(noted)
