"""A small package, byte for byte: a change of a template shows in the diff of golden/expected.

To accept a change, write the output anew and look at the diff:

    python -m codegen --lexicons tests/codegen/golden/lexicons --package golden_shelf \\
        --out tests/codegen/golden/expected
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.making import run

GOLDEN = Path(__file__).with_name("golden")


def test_the_output_is_what_was_looked_at(capsys: pytest.CaptureFixture[str]) -> None:
    status = run(GOLDEN / "lexicons", GOLDEN / "expected", "golden_shelf", "--check")
    assert status == 0, capsys.readouterr().out


def test_the_expected_output_is_there() -> None:
    names = {path.relative_to(GOLDEN / "expected").as_posix() for path in GOLDEN.rglob("*.py")}
    assert {
        "models/org/example/shelf/defs.py",
        "namespaces/org/example/shelf.py",
        "models/_index.py",
    } <= names
