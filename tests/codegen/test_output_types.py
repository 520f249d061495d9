"""Generated files pass linters and type checkers, the official ones and somebody else's."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.making import ROOT, Package

OFFICIAL = ("pysky_sdk/models", "pysky_sdk/namespaces")


def run_tool(*command: str, cwd: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


def test_ruff_by_its_own_rules(fragments: Package) -> None:
    run_tool("ruff", "check", "--isolated", *OFFICIAL, cwd=ROOT)
    run_tool(
        "ruff",
        "check",
        "--isolated",
        "--target-version",
        "py311",
        fragments.name,
        cwd=fragments.folder.parent,
    )


def test_ruff_by_the_rules_of_the_project(fragments: Package) -> None:
    run_tool("ruff", "check", *OFFICIAL, cwd=ROOT)
    run_tool("ruff", "format", "--check", *OFFICIAL, cwd=ROOT)
    # As it would be in the SDK's own folder, with the exceptions that pyproject.toml makes for generated files.
    rules = ("--config", str(ROOT / "pyproject.toml"), "--extend-ignore", ",".join(_exceptions()))
    run_tool("ruff", "check", *rules, str(fragments.folder), cwd=ROOT)


def _exceptions() -> list[str]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    ignores: list[str] = project["tool"]["ruff"]["lint"]["per-file-ignores"]["pysky_sdk/models/**"]
    return ignores


@pytest.mark.slow
def test_mypy_strict(fragments: Package, tmp_path: Path) -> None:
    cache = f"--cache-dir={tmp_path}"
    run_tool("mypy", "--strict", cache, "-p", fragments.name, cwd=fragments.folder.parent)
    run_tool("mypy", "--strict", cache, *OFFICIAL, cwd=ROOT)


@pytest.mark.slow
def test_basedpyright_in_its_strictest_usual_mode(fragments: Package, tmp_path: Path) -> None:
    """No errors; warnings are about the lines that say `Any` and about the old names of typing."""
    for folder, included in ((fragments.folder.parent, [fragments.name]), (ROOT, OFFICIAL)):
        settings = {
            "include": [str(folder / name) for name in included],
            "extraPaths": [str(ROOT), str(folder)],
            "typeCheckingMode": "recommended",
            "failOnWarnings": False,
            "pythonVersion": "3.11",
        }
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        run_tool(
            "basedpyright",
            "--project",
            str(tmp_path),
            "--level",
            "error",
            "--pythonpath",
            sys.executable,
            cwd=tmp_path,
        )
