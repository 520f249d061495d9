# ruff: noqa: RUF001 - it is about the punctuation of many scripts
"""Where a text can be cut, and how well."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import IntEnum
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from pysky_sdk.syntax import utf8_length

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pysky_sdk.richtext.marks import Mark


class Break(IntEnum):
    """What ends at a place, the best last."""

    GRAPHEME = 0
    WORD = 1
    SENTENCE = 2
    LINE = 3
    PARAGRAPH = 4


# Scripts that are written without spaces: a line may end behind each character, but not begin with some.
_UNSPACED = re.compile("[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_BEGINS_NOTHING = frozenset(
    "、。，．！？：；）」』】》〉ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…‥・,.!?:;)]}”’"
)
_ENDS_NOTHING = frozenset("（「『【《〈([{“‘")
_CLOSERS = frozenset("\"'”’»)]}」』）】")
_ENDS_SENTENCE = frozenset(".!?…。！？؟۔।")
_ENDS_UNSPACED_SENTENCE = frozenset("。！？")
_ABBREVIATIONS = frozenset(
    ["ca", "cf", "dr", "e.g", "fig", "i.e", "jr", "mr", "mrs", "ms", "no", "nr", "prof", "st", "vs", "z.b"]
)
_LAST_WORD = 16


class Clusters:
    """A text as grapheme clusters, between which it may be cut; a cluster ends with a mark in any case.

    Args:
        data: the text in UTF-8.
        marks: what is marked in it; none overlap.
        most: the bytes that fit in a part; a cluster with more is cut as well.
    """

    def __init__(self, data: bytes, marks: Sequence[Mark], most: int) -> None:
        self.all = [*_pieces(_clusters(data, marks), most)]
        self.offsets = [0, *accumulate(map(utf8_length, self.all))]
        """The first byte of each cluster, and behind them the length of the text."""
        self._marks = marks
        self._starts = [mark.start for mark in marks]

    def is_marked(self, position: int) -> bool:
        """Whether a cut before a cluster would be inside a mark."""
        offset = self.offsets[position]
        index = bisect_right(self._starts, offset - 1) - 1
        return index >= 0 and offset < self._marks[index].end

    def is_space(self, position: int) -> bool:
        """Whether a cluster is white space that means nothing, so that it may be left out between parts."""
        if not _is_blank(self.all[position]):
            return False
        end = self.offsets[position + 1]
        index = bisect_right(self._starts, end - 1) - 1
        return index < 0 or self._marks[index].end <= self.offsets[position]

    def kind(self, position: int) -> Break:
        """Say what ends before a cluster."""
        if self.is_space(position):
            return self._kind_of_space(position)
        before, behind = self.all[position - 1], self.all[position]
        if before.isspace():
            return Break.GRAPHEME  # the cut is before the white space
        if behind in _BEGINS_NOTHING or before in _ENDS_NOTHING:
            return Break.GRAPHEME
        if before in _ENDS_UNSPACED_SENTENCE:
            return Break.SENTENCE
        return Break.WORD if _UNSPACED.match(before) or _UNSPACED.match(behind) else Break.GRAPHEME

    def _kind_of_space(self, position: int) -> Break:
        if self.is_space(position - 1):
            return Break.GRAPHEME
        end = self.past_space(position)
        lines = sum(cluster in _LINE_ENDS for cluster in self.all[position:end])
        if lines:
            return Break.PARAGRAPH if lines > 1 else Break.LINE
        return Break.SENTENCE if self._ends_sentence(position, end) else Break.WORD

    def past_space(self, position: int) -> int:
        """Return the first position from here on that is no white space."""
        while position < len(self.all) and self.is_space(position):
            position += 1
        return position

    def _ends_sentence(self, end: int, next_word: int) -> bool:
        begin = max(0, end - _LAST_WORD)
        words = "".join(self.all[begin:end]).rstrip("".join(_CLOSERS))
        if words[-1:] not in _ENDS_SENTENCE or not words:
            return False
        if next_word < len(self.all) and self.all[next_word].islower():
            return False
        word = words.split()[-1].strip("".join(_CLOSERS) + "([{“‘«").rstrip(".").lower()
        return not (words.endswith(".") and (word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha())))


_UNSEEN = "\u200c\u200d\ufe0e\ufe0f"
_LINE_ENDS = frozenset(["\n", "\r", "\r\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])


def _is_blank(cluster: str) -> bool:
    """Whether it is white space, be there joiners or variation selectors behind it that nobody sees."""
    return cluster[0].isspace() and not cluster.strip(_UNSEEN).strip()


def _clusters(data: bytes, marks: Sequence[Mark]) -> Iterable[str]:
    import regex

    edges = [0, *(edge for mark in marks for edge in (mark.start, mark.end)), len(data)]
    for start, end in pairwise(edges):
        yield from regex.findall(r"\X", data[start:end].decode())


def _pieces(clusters: Iterable[str], most: int) -> Iterable[str]:
    """Cut clusters that fit nowhere, such as a letter under hundreds of accents, into their code points."""
    for cluster in clusters:
        if utf8_length(cluster) <= most:
            yield cluster
        else:
            yield from cluster  # alone each may be a grapheme, so each counts as one
