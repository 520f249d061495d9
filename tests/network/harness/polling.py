"""Waiting for something by asking again: the AppView follows a PDS with a delay nobody promises."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from pysky_sdk.errors import InvalidRequest

T = TypeVar("T")
Ignored = type[Exception] | tuple[type[Exception], ...]

INTERVAL = 0.05
# An assertion that does not hold yet, an item that is not in a list yet, or an account that is nobody to an
# AppView until it has heard of it ("Profile not found").
NOT_YET: Ignored = (AssertionError, LookupError, InvalidRequest)


def eventually(attempt: Callable[[], T], timeout: float = 15.0, *, ignoring: Ignored = NOT_YET) -> T:
    """Calls `attempt` until it returns something true, and returns that.

    An exception of `ignoring` counts as "not yet"; every other one passes through at once. After `timeout`
    seconds an AssertionError carries the last answer.
    """
    deadline = time.monotonic() + timeout
    while True:
        try:
            last: object = (result := attempt())
            if result:
                return result
        except ignoring as error:
            last = error
        if time.monotonic() > deadline:
            raise _gave_up(timeout, last)
        time.sleep(INTERVAL)


async def eventually_async(
    attempt: Callable[[], Awaitable[T]],
    timeout: float = 15.0,  # noqa: ASYNC109 - a deadline for many attempts, not for one await
    *,
    ignoring: Ignored = NOT_YET,
) -> T:
    """`eventually` for a coroutine function."""
    deadline = time.monotonic() + timeout
    while True:
        try:
            last: object = (result := await attempt())
            if result:
                return result
        except ignoring as error:
            last = error
        if time.monotonic() > deadline:
            raise _gave_up(timeout, last)
        await asyncio.sleep(INTERVAL)


def _gave_up(timeout: float, last: object) -> AssertionError:
    error = AssertionError(f"still not so after {timeout:g} s; the last answer: {last!r}")
    if isinstance(last, BaseException):
        error.__cause__ = last
    return error
