"""The arithmetic of fixed windows, over many histories."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.core.budgets.window import (
    MARGIN_US,
    Window,
    block_size,
    correct,
    give_back,
    opened,
    reserve,
)

NOW = 1_800_000_000_000_000
HOUR = 3_600_000_000


@st.composite
def windows(draw: st.DrawFn) -> Window:
    allowed = draw(st.integers(1, 5000))
    window = opened(None, allowed, HOUR, NOW)
    for points in draw(st.lists(st.integers(1, 700), max_size=8)):
        window = reserve(window, points, NOW) or window
    return window


def test_a_window_begins_with_its_first_use_and_ends_however_it_is_used() -> None:
    fresh = opened(None, 10, HOUR, NOW)
    assert (fresh.start, fresh.end, fresh.remaining) == (None, None, 10)
    first = reserve(fresh, 3, NOW)
    assert first is not None
    assert first == Window(10, 3, HOUR, NOW, NOW + HOUR + MARGIN_US)
    later = reserve(opened(first, 10, HOUR, NOW + HOUR // 2), 7, NOW + HOUR // 2)
    assert later is not None
    assert later == first._replace(used=10)
    assert reserve(later, 1, NOW + HOUR - 1) is None
    assert first.end is not None
    assert opened(later, 10, HOUR, first.end - 1) == later
    assert opened(later, 10, HOUR, first.end) == fresh


@given(st.integers(1, 5000), st.lists(st.tuples(st.integers(1, 700), st.integers(0, HOUR // 4))))
def test_no_window_ever_holds_more_than_is_allowed(allowed: int, history: list[tuple[int, int]]) -> None:
    now, window = NOW, None
    spent: dict[int | None, int] = {}
    for points, passed in history:
        now += passed
        window = opened(window, allowed, HOUR, now)
        reserved = reserve(window, points, now)
        if reserved is None:
            assert points > window.remaining
            continue
        window = reserved
        spent[window.start] = spent.get(window.start, 0) + points
        assert window.used == spent[window.start] <= allowed
        assert window.start is not None
        assert window.start <= now < window.start + HOUR + MARGIN_US


@given(windows(), st.integers(1, 700))
def test_what_is_given_back_was_never_spent(window: Window, points: int) -> None:
    reserved = reserve(window, points, NOW)
    if reserved is not None:
        assert give_back(reserved, points, reserved.start).used == window.used


@given(windows(), st.integers(1, 700))
def test_nothing_is_given_back_to_a_later_window(window: Window, points: int) -> None:
    assert give_back(window, points, NOW - HOUR) == window
    assert give_back(window, points, window.start).used >= 0


@given(windows(), st.integers(0, 6000), st.integers(-HOUR, 2 * HOUR), st.integers(1, 6000))
def test_a_server_may_only_raise_what_is_used(window: Window, used: int, left: int, allowed: int) -> None:
    told = correct(window, allowed=allowed, used=used, end=NOW + left, now=NOW)
    if left <= 0:
        assert told == window
        return
    assert told.used >= window.used
    assert told.end is not None
    assert told.end <= NOW + HOUR + MARGIN_US
    if told != window:
        assert (told.allowed, told.used) == (allowed, max(used, window.used))


def test_an_exhausted_window_lasts_as_long_as_the_server_says() -> None:
    window = reserve(opened(None, 10, HOUR, NOW), 10, NOW)
    assert window is not None
    later = correct(window, allowed=10, used=10, end=NOW + HOUR + MARGIN_US, now=NOW + 1_000_000)
    assert later.end == NOW + HOUR + MARGIN_US
    sooner = correct(window, allowed=10, used=10, end=NOW + 5, now=NOW)
    assert sooner == window


def test_a_lower_limit_holds_at_once_and_a_higher_one_with_the_next_window() -> None:
    window = reserve(opened(None, 10, HOUR, NOW), 4, NOW)
    assert opened(window, 5, HOUR, NOW).remaining == 1
    assert opened(window, 20, HOUR, NOW).remaining == 6
    assert opened(window, 20, HOUR, NOW + 2 * HOUR).remaining == 20


@given(windows())
def test_blocks_shrink_to_single_requests_and_never_exceed_what_is_left(window: Window) -> None:
    size = block_size(window)
    assert 0 <= size <= window.remaining
    assert (size == 0) == (window.remaining == 0)
    assert size <= max(1, window.allowed // 50)
    if 0 < window.remaining < 40:
        assert size == 1
