"""What a consumer of a newest-first list remembers: the window on top of the list, and the walk under way."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.core.resume.listing import Entry

WINDOW = 200
"""So many of the newest items are remembered of a list that was caught up with, unless more are asked for."""

WHOLE = 10_000
"""So many, at the most, and of a list without an order, which is read to its end each time."""

_TAIL = 100
"""So many of the last items of a longer walk, because pages may overlap."""

Ids = dict[str, str | None]
"""Items in their order, newest first, each with its position."""


class Walk:
    """A walk from the top of a list towards what was seen."""

    def __init__(self) -> None:
        self.top: Ids = {}
        """The first items it met."""

        self.count = 0
        """How many it met."""

        self.run = 0
        """How many in a row, up to the last one, were not new."""

        self.at_end = False
        """Whether the window's last item was met, after one above it."""

        self._tail: Ids = {}
        self._rank: int | None = None
        self._before: frozenset[str] = frozenset()
        self._passed: tuple[str, str] | None = None

    def has_met(self, entry: Entry) -> bool:
        """Whether the item was on a page of this walk, or of the one that it restarts."""
        if entry.id in self.top or entry.id in self._tail or entry.id in self._before:
            return True
        # Of a long walk not every item is remembered, but between which positions they were.
        if self._passed is None or entry.position is None:
            return False
        low, high = self._passed
        return low <= entry.position <= high

    def add(self, entry: Entry, rank: int | None, window: Window, *, new: bool) -> None:
        """Note an item for the first time."""
        self.pass_by(entry, window)
        self.run = 0 if new else self.run + 1
        if rank is not None:
            # A single item may have moved to the top; two in their order have not.
            last = rank == len(window.ids) - 1
            self.at_end = self.at_end or (last and self._rank is not None and self._rank < rank)
            self._rank = rank

    def pass_by(self, entry: Entry, window: Window) -> None:
        """Note an item that tells nothing about where the walk is."""
        if entry.id in self.top or entry.id in self._tail:
            return
        self.count += 1
        if len(self.top) < window.bound:
            self.top[entry.id] = entry.position
        else:
            self._tail[entry.id] = entry.position
            if len(self._tail) > _TAIL:
                del self._tail[next(iter(self._tail))]

    def restarted(self) -> Walk:
        """Return a walk from the top again that knows what this one has met."""
        again = Walk()
        again._before = self._before | frozenset(self.top) | frozenset(self._tail)
        high, low = _last(self.top), _last(self._tail)
        again._passed = (low, high) if low is not None and high is not None else self._passed
        return again

    def dump(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return {
            "top": _dump(self.top),
            "tail": _dump(self._tail),
            "count": self.count,
            "run": self.run,
            "rank": self._rank,
            "at_end": self.at_end,
            "before": sorted(self._before),
            "passed": self._passed,
        }

    @classmethod
    def load(cls, data: Mapping[str, Any] | None) -> Self:
        """Read what `dump` returned; without anything, begin."""
        walk = cls()
        if data:
            walk.top, walk._tail = _load(data["top"]), _load(data["tail"])
            walk.count, walk.run, walk.at_end = data["count"], data["run"], data["at_end"]
            walk._rank = data["rank"]
            walk._before = frozenset(data["before"])
            walk._passed = tuple(data["passed"]) if data["passed"] else None
        return walk


class Window:
    """The newest items of a list that was caught up with."""

    def __init__(self, bound: int) -> None:
        self.bound = bound
        self.ids: Ids = {}
        self.ranks: dict[str, int] = {}
        self._whole = False
        self._begun = False

    def is_below(self, entry: Entry, walk: Walk, run: int) -> bool:
        """Whether an item that is not in the window stands below it: it was delivered long ago."""
        if self._whole or not self._begun:
            return False
        if walk.at_end:
            return True
        floor = _last(self.ids)
        if floor is None or entry.position is None:
            return walk.run >= run  # the walk is where it would have ended with a page that ended here
        return entry.position < floor

    def renew(self, walk: Walk, *, whole: bool) -> None:
        """Put what a finished walk met on top; `whole` if it went to the end of the list."""
        ids = {**walk.top, **{it: position for it, position in self.ids.items() if it not in walk.top}}
        known = walk.count if whole else len(ids)
        self._whole = (whole or self._whole) and known <= self.bound
        self._begun = True
        self._keep(dict(islice(ids.items(), self.bound)))

    def _keep(self, ids: Ids) -> None:
        self.ids = ids
        self.ranks = {it: rank for rank, it in enumerate(ids)}

    def dump(self) -> dict[str, Any] | None:
        """Return it as plain JSON; None before the first walk was finished."""
        return {"ids": _dump(self.ids), "whole": self._whole} if self._begun else None

    @classmethod
    def load(cls, data: Mapping[str, Any] | None, bound: int) -> Self:
        """Read what `dump` returned."""
        window = cls(bound)
        if data:
            window._begun, window._whole = True, data["whole"]
            window._keep(_load(data["ids"]))
        return window


def _last(ids: Ids) -> str | None:
    """The position of the lowest item that has one."""
    return next((position for position in reversed(ids.values()) if position is not None), None)


def _dump(ids: Ids) -> list[Any]:
    """Items without a position, which are most where there are many, as their ids alone."""
    return [it if position is None else [it, position] for it, position in ids.items()]


def _load(rows: list[Any]) -> Ids:
    return dict((row, None) if isinstance(row, str) else (row[0], row[1]) for row in rows)
