"""`python -m codegen`: generate a package's `models` and `namespaces` from Lexicons."""

from __future__ import annotations

import argparse
import keyword
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import output
from codegen.generate import LEXICONS, generate
from codegen.problems import LexiconError
from codegen.scope import OFFICIAL_PACKAGE

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None, *, prog: str = "python -m codegen") -> int:
    """Run the command; return its exit status: 1 for bad Lexicons or stale files."""
    options = parser(prog).parse_args(arguments)
    try:
        files = generate(options.lexicons, options.package, options.overrides)
    except LexiconError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} problem(s); nothing was written.", file=sys.stderr)
        return 1
    if options.check:
        return _check(files, options.out)
    try:
        return _write(files, options.out)
    except OSError as error:
        print(f"{error.filename or options.out} cannot be written: {error.strerror}", file=sys.stderr)
        return 1


def _write(files: dict[str, str], out: Path) -> int:
    """Write the files, unless that would delete what somebody else wrote."""
    foreign = output.foreign(out)
    if foreign:
        print(*foreign, sep="\n", file=sys.stderr)
        print(
            f"{len(foreign)} file(s) of somebody else's where the generated ones go; nothing was written. "
            "Move them, or give the folder of a package as --out.",
            file=sys.stderr,
        )
        return 1
    written = output.write(files, out)
    print(f"{len(files)} files generated, {written} of them changed.")
    return 0


def _check(files: dict[str, str], out: Path) -> int:
    lines = output.difference(files, out)
    if not lines:
        print(f"{len(files)} generated files are up to date.")
        return 0
    print("\n".join(lines))
    print("The generated files are stale: run this command without --check.", file=sys.stderr)
    return 1


def parser(prog: str = "python -m codegen") -> argparse.ArgumentParser:
    """What the command takes. In a checkout it makes the official package, unless told otherwise."""
    made = argparse.ArgumentParser(
        prog=prog, description="Generate a package's `models` and `namespaces` from Lexicons."
    )
    needed = not LEXICONS.is_dir()
    out = LEXICONS.parent / OFFICIAL_PACKAGE
    made.add_argument(
        "--lexicons", nargs="+", type=Path, default=[LEXICONS], required=needed, help="folders or files"
    )
    made.add_argument("--out", type=Path, default=out, required=needed, help="the package's folder")
    made.add_argument(
        "--package",
        type=_import_name,
        default=OFFICIAL_PACKAGE,
        required=needed,
        help="the package's import name",
    )
    made.add_argument("--overrides", type=Path, help="corrections, in the form of codegen/overrides.toml")
    made.add_argument("--check", action="store_true", help="write nothing; show a diff if files are stale")
    return made


def _import_name(text: str) -> str:
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in text.split(".")):
        raise argparse.ArgumentTypeError(f"{text!r} is no import name")
    return text


if __name__ == "__main__":
    sys.exit(main())
