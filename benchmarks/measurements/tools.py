"""What developers wait for: the generator, and a type checker with a cold cache."""

from __future__ import annotations

import os
import shutil
import sys
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.processes import WORKERS, Command, Run, run
from benchmarks.report import Row, single

if TYPE_CHECKING:
    from benchmarks.setting import Setting


def generate(setting: Setting) -> list[Row]:
    """Generate everything from lexicons/."""

    def once() -> Run:
        with TemporaryDirectory(dir=setting.folder) as out:
            options: Command = [
                "--lexicons",
                setting.root / "lexicons",
                "--out",
                out,
                "--package",
                "generated",
            ]
            return run([sys.executable, "-m", "codegen", *options], cwd=setting.root)

    return [single("generate everything", [once().seconds for _ in range(setting.rounds(5))], target=10)]


def check_types(setting: Setting) -> list[Row]:
    """Check a small program against the installed SDK with mypy --strict, nothing cached."""

    # Beside the SDK's source, mypy would check that instead of what is installed.
    program = shutil.copy(WORKERS / "typed.py", setting.folder)

    def once() -> Run:
        with TemporaryDirectory(dir=setting.folder) as cache:
            options: Command = [
                "--strict",
                "--cache-dir",
                cache,
                "--config-file",
                os.devnull,
                "--no-error-summary",
            ]
            command: Command = [sys.executable, "-m", "mypy", *options, "--python-executable", setting.ours]
            return run([*command, program], cwd=setting.folder)

    return [single("mypy --strict, cold", [once().seconds for _ in range(setting.rounds(3))], target=20)]
