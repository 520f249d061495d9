"""`python -m tests.package.api [--update]`: compare the public API with what tests/package/api says it is.

A change of the API changes a text in the same commit, where a reviewer sees it: what goes or changes breaks
somebody's program.
"""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

from tests.package import public

FOLDER = Path(__file__).with_name("api")


def texts() -> dict[Path, str]:
    """The API of this checkout, by the files that hold it."""
    package = public.load()
    parts = {"rooms": public.rooms, "methods": public.methods, "models": public.models}
    return {FOLDER / f"{name}.txt": part(package) for name, part in parts.items()}


def differences(found: dict[Path, str]) -> list[str]:
    """How it differs from what is written down."""
    lines: list[str] = []
    for path, text in found.items():
        before = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        name = f"tests/package/api/{path.name}"
        lines += difflib.unified_diff(before, text.splitlines(), name, "this checkout", n=0, lineterm="")
    return lines


def main(arguments: list[str]) -> int:
    """Tell of changes and return 1 if there are any; with --update write them down."""
    found = texts()
    lines = differences(found)
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    if arguments == ["--update"]:
        FOLDER.mkdir(exist_ok=True)
        for path, text in found.items():
            path.write_text(text, encoding="utf-8")
        return 0
    if lines:
        sys.stderr.write(
            "The public API has changed: a line with - may break programs. If it is meant, tell it in "
            "CHANGELOG.md, run `nox -s api -- --update`, and commit the texts with the change.\n"
        )
    return int(bool(lines))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
