"""A turnstile before the work that calls do on an event loop, so that many of them do not hold it up."""

from __future__ import annotations

from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

_SLICE = 0.004


class Turns:
    """Lets calls work for some milliseconds in each round of one loop; the others wait for later rounds.

    A thousand tasks that are started together would all prepare and send in one round: nothing else would
    run for half a second. Those that wait are let in one in a round, in the order they came.
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
            turn: asyncio.Future[None] = self._loop.create_future()
            self._waiting.append(turn)
            await turn

    def _begin(self) -> None:
        self._ends = perf_counter() + _SLICE
        self._loop.call_soon(self._next_round)

    def _next_round(self) -> None:
        """Let the next one in. Those whose task was cancelled meanwhile do not count."""
        self._ends = None
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                self._begin()
                turn.set_result(None)
                return
