"""Text of Lexicons inside Python source, whatever characters it holds."""

from __future__ import annotations

import textwrap

LINE_LENGTH = 110
# Room for a docstring inside a class, and lines that are still pleasant in an editor's hover.
_WIDTH = LINE_LENGTH - 10
_NARROWEST = 40


def docstring(text: str, indent: int) -> str:
    """A string literal of a text, wrapped, for a place that is indented by so many spaces."""
    margin = " " * indent
    width = max(_WIDTH - indent, _NARROWEST)
    wrapped = [part for line in _escaped(text).strip().split("\n") for part in _wrapped(line, width)]
    first, *others = wrapped
    if not others:
        # A quote at the end would close the literal too early.
        return f'"""{first} """' if first.endswith('"') else f'"""{first}"""'
    body = "\n".join(f"{margin}{line}".rstrip() for line in others)
    return f'"""{first}\n{body}\n{margin}"""'


def _wrapped(line: str, width: int) -> list[str]:
    if line.startswith(" "):
        # An entry of a section: editors that make Markdown of it lose its second line, so it stays whole.
        return [line.rstrip()]
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]


def _escaped(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\t", "    ")
    # Control characters and marks without a shape, which could hide or reorder what a reader sees.
    return "".join(char if char == "\n" else _character(char) for char in text).replace('"""', '\\"\\"\\"')


def _character(char: str) -> str:
    if char == "\\":
        return "\\\\"
    return char if char.isprintable() else char.encode("unicode_escape").decode()
