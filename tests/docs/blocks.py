"""The code blocks of the pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
_BLOCK = re.compile(
    r"^(?P<indent> *)```(?P<info>[^\n`]*)\n(?P<code>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)
_TITLE = re.compile(r'title="([^"]*)"')


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, what is written behind that, and its text."""

    page: Path
    line: int
    language: str
    title: str | None
    """The file that the block is, by its name."""
    marks: frozenset[str]
    code: str

    @property
    def name(self) -> str:
        """Where it is."""
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def pages() -> list[Path]:
    """Every page that is written by hand, the README included."""
    return [ROOT / "README.md", *sorted(path for path in DOCS.rglob("*.md") if "reference" not in path.parts)]


def blocks_of(page: Path) -> list[Block]:
    """The blocks of a page, in their order."""
    text = page.read_text(encoding="utf-8")
    return [_block(page, text, match) for match in _BLOCK.finditer(text)]


def _block(page: Path, text: str, match: re.Match[str]) -> Block:
    info, indent = match["info"], match["indent"]
    title = _TITLE.search(info)
    language, *marks = _TITLE.sub("", info).replace("{", " ").replace("}", " ").split() or [""]
    code = "".join(line.removeprefix(indent) for line in match["code"].splitlines(keepends=True))
    return Block(
        page=page,
        line=text.count("\n", 0, match.start()) + 1,
        language=language,
        title=None if title is None else title[1],
        marks=frozenset(mark.lstrip(".") for mark in marks),
        code=code,
    )
