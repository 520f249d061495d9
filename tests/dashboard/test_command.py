"""`pysky dashboard`, as a process of its own."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import urllib.request
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from pysky_sdk.dashboard.opening import opened
from pysky_sdk.database import open_database

OURS = ("PYSKY_", "BSKY_", "PG")


# Where the tests run in the background of a script, Ctrl-C is ignored, and so it would be here.
_HEEDING = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("pysky_sdk", run_name="__main__", alter_sys=True)
"""


@contextmanager
def _process(directory: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    process = subprocess.Popen(
        [sys.executable, "-c", _HEEDING, *arguments],
        cwd=directory,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=30)


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    return process.returncode, err.strip()


def test_it_prints_its_address_answers_and_ends_with_ctrl_c(tmp_path: Path) -> None:
    open_database(f"sqlite:///{tmp_path / 'pysky.db'}").create_tables()
    with _process(tmp_path, "dashboard") as process:
        url = _first_line(process)
        with urllib.request.urlopen(f"{url}api/about", timeout=30) as answer:
            assert json.loads(answer.read())["database"].endswith("/pysky.db")
        assert _ended(process) == (0, "")


def test_programs_get_the_address_as_json(tmp_path: Path) -> None:
    with _process(tmp_path, "--json", "dashboard") as process:
        url = json.loads(_first_line(process))["url"]
        assert url.startswith("http://127.0.0.1:")
        assert _ended(process) == (0, "")
    assert not [*tmp_path.iterdir()]  # looking makes no database


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    with _process(tmp_path, "dashboard") as first:
        port = str(urlsplit(_first_line(first)).port)
        with _process(tmp_path, "dashboard", "--port", port) as second:
            _, err = second.communicate(timeout=30)
    assert second.returncode == 1
    assert f"Port {port} cannot be listened at" in err
    assert "--port" in err


def test_the_browser_is_told_a_file_of_the_user_and_not_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path] = []

    def opens(address: str) -> bool:
        file = Path(unquote(urlsplit(address).path))
        assert "token" not in address
        assert "http://127.0.0.1:1/token/" in file.read_text(encoding="utf-8")
        if os.name == "posix":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
            assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
        seen.append(file)
        return True

    monkeypatch.setattr(webbrowser, "open", opens)
    with opened("http://127.0.0.1:1/token/") as found:
        assert found
        assert seen[0].exists()
    assert not seen[0].exists()
