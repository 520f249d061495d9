"""The command, run in this process against the stand-in, with a database of its own."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk.cli.running import run
from pysky_sdk.testing import StandIn

PASSWORD = "a-secret-password"
ENVIRONMENT = ("BSKY_AUTH_USERNAME", "BSKY_AUTH_PASSWORD", "PYSKY_DATABASE_URL", "PYSKY_SECRET_KEY", "PGHOST")


@dataclass
class Result:
    """What a run left behind."""

    code: int
    out: str
    err: str

    @property
    def values(self) -> list[Any]:
        """The JSON values of the output."""
        return [json.loads(line) for line in self.out.splitlines()]


class Shell:
    """Runs the command as if it were typed."""

    def __init__(self, capture: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.capture = capture
        self.monkeypatch = monkeypatch

    def __call__(self, *arguments: str, typed: str | None = None) -> Result:
        if typed is not None:
            self.monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        self.capture.readouterr()
        code = run(arguments)
        out, err = self.capture.readouterr()
        return Result(code, out, err)

    def logged_in(self, handle: str = "alice.test") -> Shell:
        """The same shell after a login."""
        self.monkeypatch.setenv("BSKY_AUTH_PASSWORD", PASSWORD)
        assert self("login", handle).code == 0
        self.monkeypatch.delenv("BSKY_AUTH_PASSWORD")
        return self


@pytest.fixture
def server() -> Iterator[StandIn]:
    """A stand-in with alice and bob."""
    with StandIn() as server:
        for name in ("alice.test", "bob.test"):
            server.add_account(name, PASSWORD)
        yield server


@pytest.fixture
def shell(
    server: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    """The command in an empty directory, with the stand-in as its service."""
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYSKY_SERVICE", server.url)
    monkeypatch.setenv("PYSKY_PUBLIC_SERVICE", server.url)
    monkeypatch.setenv("COLUMNS", "200")
    return Shell(capsys, monkeypatch)
