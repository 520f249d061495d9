"""Many processes that call at a steady pace: the log keeps up. `nox -s bench -- pace` does it for longer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from benchmarks.measurements.log_pace import keep_pace
from benchmarks.processes import local_server

if TYPE_CHECKING:
    from pathlib import Path


def test_ten_thousand_calls_a_minute_from_eight_processes_do_not_queue_up(url: str, tmp_path: Path) -> None:
    page = tmp_path / "page.json"
    page.write_text("{}")
    with local_server(page) as service:
        pace = keep_pace(sys.executable, service, url, 2, tmp_path)
    assert pace.rows == pace.calls
    assert max(pace.longest) < 1000
    assert pace.settled < 10
