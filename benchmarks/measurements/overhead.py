"""What a call costs beyond the same request of a bare warm httpx client."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

from benchmarks.processes import WORKERS, Command, environment
from benchmarks.report import Row, difference

if TYPE_CHECKING:
    from benchmarks.setting import Setting

_CALLS = 500


def overhead(setting: Setting) -> list[Row]:
    """Call getSession in turn with the SDK and with httpx: at the local PDS, else at the tiny server."""
    login = setting.pds or setting.local
    place = "the local PDS" if setting.pds else "a tiny local server"
    command: Command = [setting.ours, WORKERS / "overhead.py", str(setting.rounds(_CALLS)), *login.arguments]
    done = subprocess.run(command, check=True, capture_output=True, cwd=setting.folder, env=environment())
    times = json.loads(done.stdout)
    return [
        difference(f"a {kind} call's overhead, {place}", *times[kind], target=0.0003)
        for kind in ("sync", "async")
    ]
