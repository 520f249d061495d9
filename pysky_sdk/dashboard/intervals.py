"""Spans of time, and the slots of equal width that a chart cuts them into. All in microseconds."""

from __future__ import annotations

from typing import NamedTuple

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

SPANS = {"15m": 15 * MINUTE, "1h": HOUR, "6h": 6 * HOUR, "24h": DAY, "7d": 7 * DAY, "30d": 30 * DAY}
"""What may be asked for by name; `all` is the whole log."""

_MOST_SLOTS = 60
_WIDTHS = (
    *(seconds * SECOND for seconds in (1, 2, 5, 10, 15, 30)),
    *(minutes * MINUTE for minutes in (1, 2, 5, 10, 15, 30)),
    *(hours * HOUR for hours in (1, 2, 3, 6, 12)),
    *(days * DAY for days in (1, 2, 7, 14, 30, 60, 90, 180, 365)),
)


class Interval(NamedTuple):
    """From a moment until just before another one, in slots of a width that people like to read."""

    begin: int
    end: int
    width: int

    @property
    def slots(self) -> list[tuple[int, int]]:
        """The begin and end of each; the first and the last may be shorter."""
        edges = range(self.begin - self.begin % self.width, self.end, self.width)
        return [(max(edge, self.begin), min(edge + self.width, self.end)) for edge in edges]


def between(begin: int, end: int) -> Interval:
    """Return the interval between two moments; at least a second."""
    end = max(end, begin + SECOND)
    span = end - begin
    width = next((it for it in _WIDTHS if it * (_MOST_SLOTS - 1) >= span), None)
    if width is None:  # of a log of 60 years, or of a clock that was wrong by as much
        width = -(-span // (_MOST_SLOTS - 1) // DAY) * DAY
    return Interval(begin, end, width)
