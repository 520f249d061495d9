"""Real processes that do something at the same moment."""

from __future__ import annotations

import os
import subprocess
import sys
from textwrap import dedent
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_PRELUDE = """
import os, sys
from pysky_sdk.database import open_database
from pysky_sdk.errors import DatabaseError
URL = os.environ["URL"]
print("ready", flush=True)
sys.stdin.readline()
"""


def together(code: str, count: int, url: str, environment: Mapping[str, str] | None = None) -> list[str]:
    """Run code in processes that start it together; return what each printed. One that fails, fails the test."""
    # From Python 3.12 on a fork in a process with threads is warned of, which some tests do on purpose.
    warnings = ["-W", "error", "-W", "ignore:This process:DeprecationWarning"]
    command = [sys.executable, *warnings, "-c", _PRELUDE + dedent(code)]
    variables = {**os.environ, "URL": url, **(environment or {})}
    pipe = subprocess.PIPE
    running = [
        subprocess.Popen(command, env=variables, text=True, stdin=pipe, stdout=pipe, stderr=pipe)
        for _ in range(count)
    ]
    outputs: list[str] = []
    try:
        for process in running:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n", process.communicate()[1]
        for process in running:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        for process in running:
            output, errors = process.communicate(timeout=120)
            assert process.returncode == 0, errors
            outputs.append(output)
    finally:
        for process in running:
            process.kill()
            process.communicate()
    return outputs


def alone(code: str, url: str, environment: Mapping[str, str] | None = None) -> str:
    """Run code in one process; return what it printed."""
    return together(code, 1, url, environment)[0]
