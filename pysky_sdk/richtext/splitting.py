"""Cutting a long text into posts, and putting them together again."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.richtext.breaks import Break, Clusters
from pysky_sdk.richtext.limits import Limits
from pysky_sdk.richtext.marks import Content, Mark, Seam, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WIDEST = 4
"""Bytes of a code point: less room than that could never be enough."""
_WELL_FILLED = 4
"""A part ends with a paragraph or sentence if that fills at least a quarter of it; else with a word."""


class _Span(NamedTuple):
    """The clusters of one part, without the white space around."""

    start: int
    end: int


def split(content: Content, limits: Limits, *, numbered: bool) -> list[Content]:
    """Return a text as parts that fit: see `RichText.split`."""
    data = content.plain.encode()
    marks = shown(data, content.marks)
    if not limits.problems(content.plain):
        return [content._replace(seam=None)]
    digits = 1
    while True:
        reserve = len(_number(10**digits - 1, 10**digits - 1)) if numbered else 0
        room = Limits(limits.graphemes - reserve, limits.size - reserve)
        if room.graphemes < 1 or room.size < _WIDEST:
            raise ValueError(
                f"{limits.graphemes} graphemes and {limits.size} bytes leave no room for text; allow more"
                + (", or use numbered=False." if numbered else ".")
            )
        clusters = Clusters(data, marks, room.size)
        spans = _spans(clusters, room)
        if not numbered or len(spans) < 10**digits:
            return _parts(
                content._replace(marks=marks), clusters, spans, numbered=numbered and len(spans) > 1
            )
        digits += 1


def join(parts: Iterable[Content]) -> Content:
    """Return the text that was split, with all its white space and whole marks."""
    data = b""
    marks: list[Mark] = []
    images = []
    for part in parts:
        before, after, number, is_cut = part.seam or Seam("", "", "", is_cut=False)
        start = len(data) + len(before.encode())
        data += f"{before}{part.plain.removesuffix(number)}{after}".encode()
        here = [mark.moved(start) for mark in part.marks]
        if is_cut and marks and here:
            here[0] = here[0]._replace(start=marks.pop().start)
        marks += here
        images += [(position + start, image) for position, image in part.images]
    return Content(data.decode(), marks, images)


def _number(part: int, parts: int) -> str:
    return f" ({part}/{parts})"


def _spans(clusters: Clusters, room: Limits) -> list[_Span]:
    """Fill part after part from the beginning."""
    spans: list[_Span] = []
    last = len(clusters.all)
    while last and clusters.is_space(last - 1):
        last -= 1
    start = clusters.past_space(0)
    while start < last:
        end = _end(clusters, start, last, room)
        spans.append(_Span(start, end))
        start = clusters.past_space(end)
    return spans or [_Span(start, start)]


def _end(clusters: Clusters, start: int, last: int, room: Limits) -> int:
    by_size = bisect_right(clusters.offsets, clusters.offsets[start] + room.size) - 1
    furthest = min(start + room.graphemes, by_size, last)
    if furthest == last:
        return last
    places = [place for place in range(start + 1, furthest + 1) if not clusters.is_marked(place)]
    if not places:
        return _end_in_mark(clusters, start, furthest)
    best: dict[Break, int] = {clusters.kind(place): place for place in places}
    enough = start + (furthest - start) / _WELL_FILLED
    for kind in (Break.PARAGRAPH, Break.LINE, Break.SENTENCE):
        if best.get(kind, 0) >= enough:
            return best[kind]
    ends = [place for kind, place in best.items() if kind > Break.GRAPHEME]
    return max(ends, default=places[-1])


def _end_in_mark(clusters: Clusters, start: int, furthest: int) -> int:
    """Return where to cut a mark that alone is too long: between two words of it, if it has some."""
    blank = True
    end = furthest
    for place in range(start, furthest):
        if clusters.all[place].isspace() and not blank:
            end = place + 1
        blank = blank and clusters.all[place].isspace()
    return end


def _parts(content: Content, clusters: Clusters, spans: Sequence[_Span], *, numbered: bool) -> list[Content]:
    parts: list[Content] = []
    behind = 0
    for index, (first, end) in enumerate(spans):
        last = len(clusters.all) if index == len(spans) - 1 else end
        number = _number(index + 1, len(spans)) if numbered else ""
        before, body, after = (
            "".join(clusters.all[slice(*bounds)]) for bounds in ((behind, first), (first, end), (end, last))
        )
        seam = Seam(before, after, number, is_cut=index > 0 and clusters.is_marked(first))
        begin, over = clusters.offsets[first], clusters.offsets[end]
        marks = [
            _clipped(mark, begin, over) for mark in content.marks if mark.start < over and begin < mark.end
        ]
        # An image stands with the text before it; those before and behind all text, with the first and last.
        after_text = clusters.offsets[behind] if index else -math.inf
        until = over if index < len(spans) - 1 else clusters.offsets[-1]
        images = [(at - begin, image) for at, image in content.images if after_text < at <= until]
        parts.append(Content(body + number, marks, images, seam))
        behind = last
    return parts


def _clipped(mark: Mark, begin: int, over: int) -> Mark:
    return mark._replace(start=max(mark.start, begin) - begin, end=min(mark.end, over) - begin)
