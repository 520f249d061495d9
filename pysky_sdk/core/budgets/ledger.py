"""What a client does with its budgets: reserve before sending, give back what was surely not sent, learn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from pysky_sdk.core.budgets import window as windows
from pysky_sdk.core.flow import Run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pysky_sdk.core.budgets.costs import Charge
    from pysky_sdk.core.budgets.limits import Limit
    from pysky_sdk.core.budgets.table import Bucket, WindowTable
    from pysky_sdk.core.budgets.window import Window
    from pysky_sdk.core.flow import Flow

T = TypeVar("T")
SECOND = 1_000_000


class Grant(NamedTuple):
    """Points that were reserved in one bucket."""

    charge: Charge
    points: int
    used: int
    """What is used of the window, these points included."""

    start: int | None
    """When the window began, by the table's clock."""

    seconds: float
    """How long the window still lasts."""

    block: bool = False
    """Whether they are a block of requests, which this process spends one by one."""


class Refusal(NamedTuple):
    """There is no room in a bucket."""

    charge: Charge
    allowed: int
    used: int
    seconds: float | None
    """How long until its window ends; None when the points never fit."""


def reserve(table: WindowTable, charges: Sequence[Charge], *, block: int = 0) -> Flow[list[Grant] | Refusal]:
    """Spend points in all buckets, or in none; of requests a `block`, if a process may have so many."""
    step = partial(_reserve, charges, block)
    return (yield from _do(table, partial(table.change, [it.bucket for it in charges], step)))


def give_back(table: WindowTable, grants: Sequence[Grant]) -> Flow[None]:
    """Undo reservations."""
    yield from _do(table, partial(undo, table, grants))


def undo(table: WindowTable, grants: Sequence[Grant]) -> None:
    """Undo reservations; blocking where the table is."""
    table.change([it.charge.bucket for it in grants], partial(_undo, grants))


def correct(table: WindowTable, bucket: Bucket, limit: Limit, used: int, seconds: float) -> Flow[None]:
    """Take over what a server says of a bucket, whose window ends in so many seconds."""
    yield from _do(table, partial(table.change, [bucket], partial(_correct, limit, used, seconds)))


def listing(table: WindowTable) -> Flow[tuple[int, list[tuple[Bucket, Window]]]]:
    """Return the time and every window."""
    return (yield from _do(table, table.all))


def _do(table: WindowTable, work: Callable[[], T]) -> Flow[T]:
    if not table.blocking:
        return work()
    result: T = yield Run(work)
    return result


def _reserve(
    charges: Sequence[Charge],
    block: int,
    found: list[Window | None],
    now: int,
) -> tuple[list[Grant] | Refusal, list[Window | None]]:
    grants: list[Grant] = []
    after: list[Window | None] = []
    for charge, old in zip(charges, found, strict=True):
        before = windows.opened(old, charge.limit.allowed, charge.limit.seconds * SECOND, now)
        points = max(charge.points, min(block, windows.block_size(before)))
        window = windows.reserve(before, points, now)
        if window is None:
            return _refusal(charge, before, now), found
        grants.append(Grant(charge, points, window.used, window.start, _until(window, now) or 0.0, block > 0))
        after.append(window)
    return grants, after


def _refusal(charge: Charge, window: Window, now: int) -> Refusal:
    fits = charge.points <= window.allowed
    return Refusal(charge, window.allowed, window.used, _until(window, now) if fits else None)


def _until(window: Window, now: int) -> float | None:
    return None if window.end is None else (window.end - now) / SECOND


def _undo(grants: Sequence[Grant], found: list[Window | None], _now: int) -> tuple[None, list[Window | None]]:
    pairs = zip(grants, found, strict=True)
    return None, [it and windows.give_back(it, grant.points, grant.start) for grant, it in pairs]


def _correct(
    limit: Limit, used: int, seconds: float, found: list[Window | None], now: int
) -> tuple[None, list[Window | None]]:
    window = windows.opened(found[0], limit.allowed, limit.seconds * SECOND, now)
    end = now + round(seconds * SECOND)
    return None, [windows.correct(window, allowed=limit.allowed, used=used, end=end, now=now)]
