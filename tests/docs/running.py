"""Running the blocks of a page as its reader would: in order, in one folder, against the stand-in."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

from pysky_sdk.cli.running import run
from tests.docs.blocks import ROOT, Block

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 120

NOT_RUN = frozenset({"install", "elsewhere"})
"""Marks of blocks that cannot run here: what installs something, and what needs another machine."""

RUN = frozenset({"python", "sh", "text"})

SHOWN = frozenset({"ini", "yaml", "sql", "json"})
"""Files that are shown and used by no test: settings of other programs."""


@dataclass
class Reader:
    """Somebody who reads a page and does what it says."""

    folder: Path
    names: dict[str, Any] = field(default_factory=lambda: {"__name__": "page"})
    said: str | None = None
    """What the last block printed."""

    def do(self, block: Block) -> None:
        """Do what a block says, or compare it with what the one before printed."""
        if block.marks & NOT_RUN or (block.language in SHOWN and block.title is None):
            self.said = None
        elif block.title is not None:
            (self.folder / block.title).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / block.title).write_text(block.code, encoding="utf-8")
            self.said = None
        elif block.language == "python":
            self.said = self._python(block)
        elif block.language == "sh":
            self.said = self._shell(block)
        elif block.language == "text":
            self._compare(block)
        else:
            raise AssertionError(f"{block.name}: nobody knows how to run {block.language!r}.")

    def _python(self, block: Block) -> str:
        # Lines keep their numbers, so that a traceback leads to the page.
        code = compile("\n" * block.line + block.code, str(block.page), "exec")
        with contextlib.redirect_stdout(io.StringIO()) as out:
            exec(code, self.names)
        return out.getvalue()

    def _shell(self, block: Block) -> str:
        lines = [line for line in block.code.splitlines() if line.strip() and not line.startswith("#")]
        if all(line.startswith("pysky ") and not set(line) & set("|&>;") for line in lines):
            return "".join(self._pysky(line, block) for line in lines)
        return self._bash(block)

    def _pysky(self, line: str, block: Block) -> str:
        with (
            contextlib.redirect_stdout(io.StringIO()) as out,
            contextlib.redirect_stderr(io.StringIO()) as err,
        ):
            code = run(shlex.split(line, comments=True)[1:])
        assert code == 0, f"{block.name}: {line} ended with {code}: {err.getvalue()}"
        return out.getvalue()

    def _bash(self, block: Block) -> str:
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        environment["PATH"] = f"{self._commands()}{os.pathsep}{os.environ['PATH']}"
        if not entry_points(group="pytest11", name="pysky"):  # an installation from before there was one
            environment["PYTEST_PLUGINS"] = "pysky_sdk.testing.plugin"
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block.code],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        assert done.returncode == 0, f"{block.name} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        return done.stdout

    def _commands(self) -> Path:
        """A folder with `python` and `pysky`, as an activated environment has them."""
        folder = self.folder / ".commands"
        if not folder.exists():
            folder.mkdir()
            for name, arguments in (("python", ""), ("pysky", " -m pysky_sdk"), ("pytest", " -m pytest")):
                script = folder / name
                script.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)}{arguments} "$@"\n')
                script.chmod(0o755)
        return folder

    def _compare(self, block: Block) -> None:
        if block.marks & {"any", "demo"}:
            return  # a drawing; or compared by a test of its own
        assert self.said is not None, f"{block.name} shows an output, but nothing was run before it."
        assert matches(block.code, self.said), (
            f"{block.name} shows\n{block.code}\nbut what came was\n{self.said}"
        )


def matches(shown: str, said: str) -> bool:
    """Whether an output is the one that is shown, in which `…` stands for anything on its line."""
    wanted, got = ([line.rstrip() for line in text.strip("\n").splitlines()] for text in (shown, said))
    return len(wanted) == len(got) and all(
        re.fullmatch(re.escape(line).replace("…", ".*"), other)
        for line, other in zip(wanted, got, strict=True)
    )


def shortened_from(shown: str, said: str) -> list[str]:
    """Return the shown lines that an output does not have, whatever its numbers, keys and spaces are."""
    there = {_without_numbers(line) for line in said.splitlines()}
    return [line for line in shown.splitlines() if _without_numbers(line) not in there]


def _without_numbers(line: str) -> str:
    without = re.sub(r"did:plc:\w+|(?<=post/)\w+|\d+__\w+", "…", line)
    return " ".join(re.sub(r"\d+(\.\d+)?", "0", without).split())
