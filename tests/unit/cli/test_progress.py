"""Bars: shown to people at a terminal, on standard error only."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

from tests.unit.cli.conftest import Shell


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def watching(shell: Shell) -> Terminal:
    """Standard error as a terminal, from now on: pytest puts its own there before each test."""
    terminal = Terminal()
    shell.monkeypatch.setattr(sys, "stderr", terminal)
    shell.monkeypatch.setenv("TERM", "xterm")
    return terminal


def test_a_download_shows_how_much_has_come(shell: Shell, tmp_path: Path) -> None:
    shell.logged_in()
    shell("post", "something")
    did = shell("--json", "whoami").values[0]["did"]
    terminal = watching(shell)
    assert shell("call", "com.atproto.sync.getRepo", f"did={did}", "--out", "repo.car").code == 0
    assert "com.atproto.sync.getRepo" in terminal.getvalue()
    assert (tmp_path / "repo.car").stat().st_size > 100
    before = len(terminal.getvalue())
    assert shell("--json", "call", "com.atproto.sync.getRepo", f"did={did}", "--out", "again.car").code == 0
    assert len(terminal.getvalue()) == before
    assert (tmp_path / "again.car").read_bytes() == (tmp_path / "repo.car").read_bytes()


def test_an_upload_shows_how_much_has_gone(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x" * 50_000)
    shell.logged_in()
    terminal = watching(shell)
    result = shell("call", "com.atproto.repo.uploadBlob", "--data", "notes.txt")
    assert result.code == 0, terminal.getvalue()
    assert json.loads(result.out)["blob"]["size"] == 50_000
    assert "notes.txt" in terminal.getvalue()


def test_a_download_that_fails_leaves_no_file(shell: Shell, tmp_path: Path) -> None:
    result = shell(
        "call", "com.atproto.sync.getRepo", "did=did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "--out", "no.car"
    )
    assert result.code == 1
    assert not [path for path in tmp_path.iterdir() if "car" in path.name]
