"""`pysky db create|migrate|status`."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from pysky_sdk.database import open_database, schema
from pysky_sdk.database.command import main

if TYPE_CHECKING:
    from pathlib import Path


def test_create_status_and_migrate(
    url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYSKY_DATABASE_URL", url)
    assert main(["db", "status"]) == 1
    names = schema.known()
    newest = int(names[-1].partition("_")[0])
    missing = "".join(f"missing {name}\n" for name in names)
    assert f"has schema 0; this pysky_sdk works with {newest}.\n{missing}Run `pysky db create`.\n" in (
        capsys.readouterr().out
    )
    assert main(["db", "create"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("".join(f"applied {name}\n" for name in names))
    assert out.endswith(f"has schema {newest}, the newest.\n")
    assert main(["db", "migrate"]) == 0
    assert main(["db", "status"]) == 0


def test_a_newer_schema_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = open_database(tmp_path / "x.db")
    database.run(lambda t: t.schema.create(name="0999_future"))
    database.close()
    url = f"sqlite:///{tmp_path}/x.db"
    assert main(["db", "status", "--database", url]) == 1
    assert "Upgrade pysky_sdk here" in capsys.readouterr().out
    assert main(["db", "migrate", "--database", url]) == 1
    assert capsys.readouterr().err.startswith("pysky: The database sqlite:///")


def test_an_error_is_one_line() -> None:
    command = [
        sys.executable,
        "-m",
        "pysky_sdk",
        "db",
        "create",
        "--database",
        "postgresql://u:s3cret@127.0.0.1:1/x",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == (
        "pysky: The database postgresql://u@127.0.0.1:1/x cannot be reached; check that the server runs, and host "
        "and port in the address.\n"
    )
    assert done.stdout == ""
