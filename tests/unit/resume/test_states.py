"""The states of both orders against a model list: nothing is lost, and nothing is delivered twice."""

from __future__ import annotations

import json
from bisect import insort
from collections import Counter
from typing import ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from pysky_sdk.core.resume import newest
from pysky_sdk.core.resume.listing import Entry
from pysky_sdk.core.resume.newest import NewestFirst
from pysky_sdk.core.resume.oldest import OldestFirst
from pysky_sdk.core.resume.state import Saved, State

SMALL_RUN = 4
SMALL_WINDOW = 12


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that a short list reaches."""
    monkeypatch.setattr(newest, "RUN", SMALL_RUN)
    monkeypatch.setattr(newest, "WINDOW", SMALL_WINDOW)


class Consuming(RuleBasedStateMachine):
    """A list that changes, and a consumer that stores its state with each page, or dies before it does."""

    newest_first: ClassVar[bool]
    positions: ClassVar[bool] = True
    always_cursor: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.items: list[int] = []
        self.highest = 0
        self.delivered: Counter[int] = Counter()
        self.saved = Saved()
        self.state: State | None = None

    def begin(self) -> State:
        return NewestFirst(self.saved) if self.newest_first else OldestFirst(self.saved)

    @rule(count=st.integers(1, 30))
    def add(self, count: int) -> None:
        for _ in range(count):
            self.highest += 10
            self.items.append(self.highest)

    @rule(place=st.integers(0, 1000))
    def delete(self, place: int) -> None:
        if self.items:
            del self.items[place % len(self.items)]

    @rule(size=st.integers(1, 15))
    def page(self, size: int) -> None:
        """One page, consumed and stored."""
        self.fetch(size, stored=True)

    @rule(size=st.integers(1, 15))
    def page_then_death(self, size: int) -> None:
        self.fetch(size, stored=False)
        self.state = None

    @rule()
    def death(self) -> None:
        self.state = None

    @rule(size=st.integers(1, 15))
    def catch_up(self, size: int) -> None:
        self.drain(size)

    def fetch(self, size: int, *, stored: bool) -> bool:
        if self.state is None:
            self.state = self.begin()
        page, cursor = self.serve(self.state.cursor, size)
        wanted = self.state.take([self.entry(item) for item in page], cursor)
        finished = self.state.finished
        if stored:
            self.delivered.update(item for item, is_wanted in zip(page, wanted, strict=True) if is_wanted)
            # Through JSON, as the database keeps it.
            self.saved = Saved(*json.loads(json.dumps(self.state.saved())))
        if finished:
            self.state = None
        return finished

    def drain(self, size: int) -> None:
        for _ in range(20 + 3 * (len(self.items) // size + 1)):
            if self.fetch(size, stored=True):
                return
        raise AssertionError("the list has no end")

    def serve(self, cursor: str | None, size: int) -> tuple[list[int], str | None]:
        rows = sorted(self.items, reverse=self.newest_first)
        if cursor is not None:
            rows = [row for row in rows if (row < int(cursor) if self.newest_first else row > int(cursor))]
        page = rows[:size]
        more = len(rows) > size or (self.always_cursor and bool(page))
        return page, str(page[-1]) if more else None

    def entry(self, item: int) -> Entry:
        return Entry(f"i{item}", f"{item:09d}" if self.positions else None)

    @invariant()
    def nothing_came_twice(self) -> None:
        assert not [item for item, count in self.delivered.items() if count > 1]

    def teardown(self) -> None:
        self.drain(7)
        self.drain(7)
        assert set(self.items) <= set(self.delivered), "something was lost"
        self.nothing_came_twice()
        before = self.delivered.total()
        self.drain(5)
        assert self.delivered.total() == before


class OldestWithCursorToTheEnd(Consuming):
    newest_first = False
    always_cursor = True


class OldestWithoutCursorOnTheLastPage(Consuming):
    newest_first = False


class NewestWithPositions(Consuming):
    newest_first = True

    @rule(depth=st.integers(1, SMALL_RUN - 1))
    def add_late(self, depth: int) -> None:
        """An object whose clock is behind stands below others that may have been delivered."""
        if len(self.items) > depth:
            late = self.free_below(self.items[-depth])
            if sum(item > late for item in self.items) < SMALL_RUN:
                insort(self.items, late)

    def free_below(self, item: int) -> int:
        while item in self.items or item in self.delivered:
            item -= 1
        return item

    @precondition(lambda self: self.state is None and self.saved.cursor is not None)
    @rule()
    def stale(self) -> None:
        """The server no longer understands where a walk broke off."""
        self.state = self.begin()
        assert self.state.restart()


class NewestWithCursorToTheEnd(NewestWithPositions):
    always_cursor = True


class NewestWithoutPositions(Consuming):
    """Items that do not say where they stand are told by their neighbours, so most of these have to stay."""

    newest_first = True
    positions = False
    deleted = 0

    @rule(place=st.integers(0, 1000))
    def delete(self, place: int) -> None:
        if self.deleted < SMALL_WINDOW // 3:
            self.deleted += 1
            super().delete(place)

    def fetch(self, size: int, *, stored: bool) -> bool:
        finished = super().fetch(size, stored=stored)
        if finished and stored:
            self.deleted = 0
        return finished


class NewestReadToItsEnd(Consuming):
    """With more items known than there are, objects may come to stand anywhere, and any may go."""

    newest_first = True
    positions = False

    def begin(self) -> State:
        return NewestFirst(self.saved, run=10_000)

    @rule(place=st.integers(0, 1000))
    def add_anywhere(self, place: int) -> None:
        if self.items:
            late = self.items[place % len(self.items)] - 1
            if late not in self.items and late not in self.delivered:
                insort(self.items, late)


class NewestWithoutPositionsMuchDeleted(Consuming):
    """With the neighbours gone too, objects may come again, but none is lost and every walk ends."""

    newest_first = True
    positions = False

    @rule(places=st.lists(st.integers(0, 1000), max_size=40))
    def delete_many(self, places: list[int]) -> None:
        for place in places:
            self.delete(place)

    def nothing_came_twice(self) -> None:
        pass

    def teardown(self) -> None:
        self.drain(7)
        self.drain(7)
        assert set(self.items) <= set(self.delivered), "something was lost"


@pytest.mark.parametrize(
    "machine",
    [
        OldestWithCursorToTheEnd,
        OldestWithoutCursorOnTheLastPage,
        NewestWithPositions,
        NewestWithCursorToTheEnd,
        NewestWithoutPositions,
        NewestReadToItsEnd,
        NewestWithoutPositionsMuchDeleted,
    ],
)
def test_every_object_is_delivered_once(machine: type[Consuming]) -> None:
    run_state_machine_as_test(
        machine, settings=settings(max_examples=60, stateful_step_count=40, deadline=None)
    )
