"""Time and chance, in one place that tests can replace."""

from __future__ import annotations

import time
from random import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import threading


class Clock:
    """The machine's own."""

    def time(self) -> float:
        """Return seconds since the epoch."""
        return time.time()

    def chance(self) -> float:
        """Return a number from 0 up to 1."""
        return random()  # noqa: S311 - spreads retries, guards nothing

    def sleep(self, seconds: float, wake: threading.Event) -> bool:
        """Wait; True when `wake` was set meanwhile."""
        return wake.wait(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait in the event loop."""
        import asyncio

        await asyncio.sleep(seconds)
