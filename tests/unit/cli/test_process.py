"""The command as a process of its own: start-up, pipes, and life without the extra."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def environment() -> dict[str, str]:
    """That of this process, without what names a database or an account."""
    ours = ("PYSKY_", "BSKY_", "PG")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


def pysky(*arguments: str, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pysky_sdk", *arguments],
        cwd=cwd,
        env={**environment(), **more},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_help_and_version_need_nothing(tmp_path: Path) -> None:
    result = pysky("--help", cwd=tmp_path)
    assert result.returncode == 0
    assert "timeline" in result.stdout
    assert pysky("--version", cwd=tmp_path).stdout.strip()
    assert not [*tmp_path.iterdir()]


def test_help_loads_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys; sys.argv = ['pysky', '--help']\n"
        "from pysky_sdk.cli import main; main()\n"
        "print(sorted({'httpx', 'pydantic', 'peewee', 'rich.console', 'PIL'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "arguments", ["--json lexicons", "lexicons", "describe app.bsky.feed.getTimeline", "--help"]
)
def test_a_pipe_that_nobody_reads_is_no_error(arguments: str, tmp_path: Path) -> None:
    command = f"{sys.executable} -m pysky_sdk {arguments} | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_without_the_extra_the_tables_can_be_made(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['typer'] = None; sys.argv = ['pysky', *sys.argv[1:]]\n"
        "from pysky_sdk.cli import main; sys.exit(main())"
    )

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", code, *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
        )

    assert run("db", "create").returncode == 0
    assert (tmp_path / "pysky.db").exists()
    missing = run("timeline")
    assert missing.returncode == 2
    assert "pip install 'pysky-sdk[cli]'" in missing.stderr
