"""Writing blocks of text that stand in lists and quotes of one another."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.syntax import utf8_length

if TYPE_CHECKING:
    from collections.abc import Iterator


_CLOSING = (".", ",", ";", ":", "!", "?", ")")


class Place(NamedTuple):
    """How far a text was written."""

    size: int
    """In bytes of UTF-8."""
    pieces: int


@dataclass
class _Level:
    """A list item or quote: what its first line begins with, and what the others do."""

    first: str
    others: str
    is_begun: bool = False

    def next(self) -> str:
        """Return what the next line begins with."""
        sign = self.others if self.is_begun else self.first
        self.is_begun = True
        return sign


class Writer:
    """A text under construction: it puts the signs of lists and quotes in front of each line.

    Line ends and spaces are written when something follows them, so that nothing ends with them.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._levels: list[_Level] = []
        self._line_ends = ""
        self._spaces = ""
        self._is_fresh = True
        self._swallows = False
        self._size = 0

    def text(self) -> str:
        """Return what was written."""
        return "".join(self._pieces)

    def here(self) -> Place:
        """Return how far it is written."""
        return Place(self._size, len(self._pieces))

    def since(self, place: Place) -> str:
        """Return what was written behind a place."""
        return "".join(self._pieces[place.pieces :])

    def block(self, *, apart: bool) -> None:
        """Begin a block, with an empty line before it if it stands apart."""
        blank = "".join(level.others for level in self._levels).rstrip()
        ends = f"\n{blank}\n" if apart else "\n"
        if self._pieces:
            # After a block that wrote nothing: one empty line, with the signs that both have in common.
            both = (self._line_ends or ends, ends)
            self._line_ends = min(both, key=lambda it: (-it.count("\n"), len(it)))
        self._spaces = ""

    @contextmanager
    def indented(self, first: str, others: str) -> Iterator[None]:
        """Begin the next line with a sign, and the others up to the end with another."""
        self._levels.append(_Level(first, others))
        yield
        self._levels.pop()

    def begin(self) -> Place:
        """Return where the next text will be, with all that comes before it written."""
        self._flush()
        return self.here()

    def write(self, text: str) -> None:
        """Write a text, which may have several lines."""
        for index, line in enumerate(text.split("\n")):
            if index:
                self._end_line()
            self._put(line)

    def left_out(self) -> None:
        """Say that something was left out here: of the spaces around it one is enough."""
        self._swallows = bool(self._spaces) or self._is_fresh or bool(self._line_ends)

    def _put(self, line: str) -> None:
        if self._swallows:
            line = line.lstrip(" ")
            if line.startswith(_CLOSING):
                self._spaces = ""
        body = line.rstrip(" ")
        if body:
            self._flush()
            self._emit(body)
            self._swallows = False
        self._spaces += line[len(body) :]

    def _end_line(self) -> None:
        if self._line_ends or self._is_fresh:
            self._flush(blank=True)
        self._emit("\n")
        self._spaces, self._is_fresh = "", True

    def _flush(self, *, blank: bool = False) -> None:
        if self._line_ends:
            self._emit(self._line_ends)
            self._line_ends, self._spaces, self._is_fresh = "", "", True
        if self._is_fresh:
            signs = "".join(level.next() for level in self._levels)
            self._emit(signs.rstrip() if blank else signs)
        else:
            self._emit(self._spaces)
        self._spaces, self._is_fresh = "", False

    def _emit(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self._size += utf8_length(text)
