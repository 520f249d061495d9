"""The arithmetic of fixed windows. Values in, values out; all times are microseconds of one clock."""

from __future__ import annotations

from typing import NamedTuple

MARGIN_US = 1_000_000
"""A window is kept open this long beyond its end.

It begins here before the server has the request that begins it there. So it must not end first.
"""


class Window(NamedTuple):
    """A window of a limit. It begins with its first use and ends at a fixed time, however it is used."""

    allowed: int
    used: int
    window_us: int
    start: int | None = None
    """None before its first use."""

    end: int | None = None

    @property
    def remaining(self) -> int:
        """What is left of it."""
        return max(0, self.allowed - self.used)


def opened(window: Window | None, allowed: int, window_us: int, now: int) -> Window:
    """Return the window that `now` lies in: the given one, or one that has not begun.

    A server may allow less than was configured; what was learned of it holds until the window's end.
    """
    if window is None or window.end is None or now >= window.end or window.window_us != window_us:
        return Window(allowed, 0, window_us)
    return window._replace(allowed=min(window.allowed, allowed)) if allowed < window.allowed else window


def reserve(window: Window, points: int, now: int) -> Window | None:
    """Spend points; None when they do not fit in. The first ones begin the window."""
    if points > window.remaining:
        return None
    if window.end is None:
        window = window._replace(start=now, end=now + window.window_us + MARGIN_US)
    return window._replace(used=window.used + points)


def give_back(window: Window, points: int, start: int | None) -> Window:
    """Undo a reservation in the window that began at `start`; a later window never had it."""
    return window._replace(used=max(0, window.used - points)) if window.start == start else window


def correct(window: Window, *, allowed: int, used: int, end: int, now: int) -> Window:
    """Take over what a server says is used, until its window ends: others spend from the same budget.

    It is never lowered: requests that are under way are counted here already, and not yet there.
    """
    if end <= now:
        return window  # about a window that is over
    if window.end is None:
        window = window._replace(start=now, used=0)
    elif used <= window.used and allowed == window.allowed and (used < allowed or end <= window.end):
        return window
    longest = now + window.window_us + MARGIN_US
    return window._replace(allowed=allowed, used=max(window.used, used), end=min(end, longest))


def block_size(window: Window) -> int:
    """Return how many requests a process sets aside at once: 2 % of all, fewer near the end, at last one."""
    return min(max(1, window.allowed // 50), max(1, window.remaining // 20), window.remaining)
