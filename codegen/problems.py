"""What is wrong with a Lexicon, and where."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_PLAIN_KEY = re.compile(r"[A-Za-z_$][A-Za-z0-9_$-]*")


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: the file, the JSON path in it, and the reason in words."""

    file: Path
    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.path}: {self.reason}"


class LexiconError(Exception):
    """The Lexicons cannot be used; carries every problem found, and prints one per line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def child_path(path: str, *keys: str | int) -> str:
    """The JSON path of something inside `path`: `$.defs.main`, `$.refs[0]`, `$.properties['two words']`."""
    for key in keys:
        if isinstance(key, int):
            path += f"[{key}]"
        elif _PLAIN_KEY.fullmatch(key):
            path += f".{key}"
        else:
            path += f"[{key!r}]"
    return path
