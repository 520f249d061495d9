"""A process that has imported everything, and forks one for each piece of code: starting Python takes far longer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from textwrap import dedent
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# The child leaves the loop and ends as the main program does, with all that the end of a process does.
_FORKING = """
import json, os, sys
import httpx, psycopg2, pymysql, pysky_sdk.core.http, pysky_sdk.database.live
from pysky_sdk import Client
Client(database=False).close()
for line in sys.stdin:
    task = json.loads(line)
    child = os.fork()
    if not child:
        break
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
else:
    sys.exit()
output = os.open(task["output"], os.O_WRONLY)
os.dup2(output, 1)
os.dup2(output, 2)
os.close(output)
URL = task["url"]
exec(compile(task["code"], "<task>", "exec"))
"""


class Warm:
    """Runs pieces of code one after the other, each in a fresh process."""

    def __init__(self) -> None:
        # From Python 3.12 on a fork in a process with threads is warned of, which some tests do on purpose.
        warnings = ["-W", "error", "-W", "ignore:This process:DeprecationWarning"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            [sys.executable, *warnings, "-c", _FORKING], stdin=pipe, stdout=pipe, text=True
        )

    def alone(self, code: str, url: str, directory: Path) -> str:
        """Return what code printed, its children included; when it fails, the test does."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        fifo = directory / "output"
        if not fifo.exists():
            os.mkfifo(fifo)
        task = {"code": dedent(code), "url": url, "output": str(fifo)}
        self._process.stdin.write(json.dumps(task) + "\n")
        self._process.stdin.flush()
        output = fifo.read_text()  # until the last process that has it ends
        assert int(self._process.stdout.readline()) == 0, output
        return output

    def close(self) -> None:
        """End."""
        self._process.kill()
        self._process.communicate()
