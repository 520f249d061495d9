"""Sync modules made from async ones: `python -m codegen.twins [--check]`.

Where a module is nothing but calls of methods that exist in both kinds, writing it twice by hand lets the
two drift apart. The async one is written; the sync one is made from it, word by word.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.text import LINE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parent.parent
PAIRS = {
    "pysky_sdk/records/aio.py": "pysky_sdk/records/collection.py",
    "pysky_sdk/core/resume/aio.py": "pysky_sdk/core/resume/blocking.py",
    "pysky_sdk/core/resume/manage_aio.py": "pysky_sdk/core/resume/manage.py",
}

_RULES = (
    (re.compile(r"\basync (def|for|with)\b"), r"\1"),
    (re.compile(r"\(await ([^()]*(?:\([^()]*\))?[^()]*)\)\."), r"\1."),
    (re.compile(r"\bawait "), ""),
    (re.compile(r"\b__a(iter|next|enter|exit)__"), r"__\1__"),
    (re.compile(r"\banext\("), "next("),
    (re.compile(r"\baclose\b"), "close"),
    (re.compile(r"\b(?:an )?Async(?=Client)"), "a "),
    (re.compile(r"\bAsync(?=[A-Z])"), ""),
)


def sync_twin(text: str, source: str) -> str:
    """The sync form of an async module."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return _laid_out(f"# Made from {source} by `nox -s codegen`. Do not edit.\n{text}")


def _laid_out(text: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", str(LINE_LENGTH), "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the sync modules, or with --check tell which of them are stale."""
    parser = argparse.ArgumentParser(prog="python -m codegen.twins", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a module is stale")
    options = parser.parse_args(arguments)
    stale = []
    for source, target in PAIRS.items():
        text = sync_twin((ROOT / source).read_text(encoding="utf-8"), source)
        path = ROOT / target
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(target)
            if not options.check:
                path.write_text(text, encoding="utf-8")
    if options.check and stale:
        print(f"Stale, run `nox -s codegen`: {', '.join(stale)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
