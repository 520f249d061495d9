"""A turnstile before the work that calls do on an event loop, so that many of them do not hold it up."""

from __future__ import annotations

from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

_SLICE = 0.004
_AT_ONCE = 4


class Turns:
    """Lets calls work for a few milliseconds in each round of one loop; more of them wait for the next round.

    A thousand tasks that are started together would all prepare, and send, in one round: nothing else would
    run for half a second. Those that wait are let in a few at a time, in the order they came.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._ends: float | None = None
        """When the slice of this round is used up; None before the first work of a round."""

    async def take(self) -> None:
        """Return when it is this task's turn; at once if there is no crowd."""
        if self._ends is None:
            self._begin()
        elif self._waiting or perf_counter() >= self._ends:
            await self._wait()

    def _begin(self) -> None:
        self._ends = perf_counter() + _SLICE
        self._loop.call_soon(self._next_round)

    async def _wait(self) -> None:
        turn: asyncio.Future[None] = self._loop.create_future()
        self._waiting.append(turn)
        await turn
        while self._ends is not None and perf_counter() >= self._ends:
            turn = self._loop.create_future()
            self._waiting.appendleft(turn)
            await turn

    def _next_round(self) -> None:
        """Let the next ones in. A turn of a task that was cancelled is nobody's, and passes at once."""
        self._ends = None
        left = _AT_ONCE
        while self._waiting and left:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                left -= 1
        if left < _AT_ONCE:
            self._begin()
