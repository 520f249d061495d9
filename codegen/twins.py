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
SUFFIX = "_aio.py"
"""A module `x_aio.py` anywhere in the SDK has a twin `x.py`."""

_RULES = (
    (re.compile(r"\basync (def|for|with)\b"), r"\1"),
    (re.compile(r"\bawait "), ""),
    (re.compile(r"_aio(?= import\b)"), ""),
    (re.compile(r"\b__a(iter|next|enter|exit)__"), r"__\1__"),
    (re.compile(r"\ba(next|iter)\("), r"\1("),
    (re.compile(r"\baclose\b"), "close"),
    (re.compile(r"\ban Async(?=Client)"), "a "),
    (re.compile(r"\bAsync(?=[A-Z])"), ""),
)


def sync_twin(text: str, source: str) -> str:
    """The sync form of an async module."""
    text = _unwrapped(text)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return laid_out(f"# Made from {source} by `nox -s codegen`. Do not edit.\n{text}")


def _unwrapped(text: str) -> str:
    """Without the parentheses of `(await …).x` and `(await …)[x]`."""
    start = 0
    while (start := text.find("(await ", start)) != -1:
        end = _closing(text, start)
        called = text[start - 1 : start].isidentifier()
        if not called and text[end + 1 : end + 2] in {".", "["}:
            text = text[:start] + text[start + 1 : end] + text[end + 1 :]
        start += 1
    return text


def _closing(text: str, start: int) -> int:
    depth = 0
    for place in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0:
            return place
    raise ValueError(f"A parenthesis is never closed: {text[start : start + 80]!r}")


def pairs() -> dict[Path, Path]:
    """The async modules of the SDK, each with its twin."""
    sources = sorted((ROOT / "pysky_sdk").rglob(f"*{SUFFIX}"))
    return {source: source.with_name(source.name.removesuffix(SUFFIX) + ".py") for source in sources}


def laid_out(text: str) -> str:
    options = ["--isolated", "--line-length", str(LINE_LENGTH)]
    first_party = ["--config", "lint.isort.known-first-party=['pysky_sdk']"]
    text = _ruff(text, "check", *options, "--select", "I", "--fix-only", "--quiet", *first_party)
    return _ruff(text, "format", *options)


def _ruff(text: str, *options: str) -> str:
    command = [sys.executable, "-m", "ruff", *options, "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the sync modules, or with --check tell which of them are stale."""
    parser = argparse.ArgumentParser(prog="python -m codegen.twins", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a module is stale")
    options = parser.parse_args(arguments)
    stale = []
    for source, path in pairs().items():
        text = sync_twin(source.read_text(encoding="utf-8"), source.relative_to(ROOT).as_posix())
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(path.relative_to(ROOT).as_posix())
            if not options.check:
                path.write_text(text, encoding="utf-8")
    if options.check and stale:
        print(f"Stale, run `nox -s codegen`: {', '.join(stale)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
