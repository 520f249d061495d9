"""mypy and basedpyright over `cases/`: what they infer, and what they refuse."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CASES = Path(__file__).parent / "cases"
ROOT = CASES.parent.parent.parent


def mypy(file: Path) -> set[int]:
    """The lines that mypy --strict complains about."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--output=json", str(file)]
    result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.returncode in (0, 1), result.stderr
    rows = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    return {row["line"] for row in rows if row["severity"] == "error" and Path(row["file"]).name == file.name}


def basedpyright(file: Path) -> set[int]:
    """The lines that basedpyright complains about."""
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(CASES)]
    command += ["--pythonpath", sys.executable]
    result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    rows = json.loads(result.stdout)["generalDiagnostics"]
    errors = (row for row in rows if row["severity"] == "error" and Path(row["file"]).name == file.name)
    return {row["range"]["start"]["line"] + 1 for row in errors}


def refused(file: Path) -> set[int]:
    """The lines of a case that say they are to be refused."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if "# refused" in line}


@pytest.mark.parametrize("checker", [mypy, basedpyright])
@pytest.mark.parametrize("case", ["good.py", "rooms.py", "streams.py", "bad.py"])
def test_checkers_agree_with_the_case(checker: object, case: str) -> None:
    assert callable(checker)
    assert checker(CASES / case) == refused(CASES / case)
