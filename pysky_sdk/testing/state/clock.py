"""Time as the stand-in has it: the machine's, and what a test turned it by."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta

from pysky_sdk.syntax import from_datetime, tid_from_datetime

_MICROSECOND = timedelta(microseconds=1)


class StandInClock:
    """The server's clock. Turning it ages sessions, windows of rate limits and everything else at once."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._last = datetime.fromtimestamp(0, UTC)
        self._lock = threading.Lock()

    def time(self) -> float:
        """Return seconds since the epoch."""
        return time.time() + self._ahead

    def advance(self, seconds: float = 0, *, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        """Turn it on.

        Args:
            seconds: how far; added to the others.
            minutes: of 60 seconds.
            hours: of 60 minutes.
            days: of 24 hours.

        Raises:
            ValueError: it would go back.
        """
        step = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds).total_seconds()
        if step < 0:
            raise ValueError("A server's clock is turned on, never back.")
        self._ahead += step

    def moment(self) -> datetime:
        """Return a moment that nobody was given before, later than all that were, in whole microseconds."""
        with self._lock:
            self._last = max(datetime.fromtimestamp(self.time(), UTC), self._last + _MICROSECOND)
            return self._last

    def now(self) -> str:
        """Return the present as the AT Protocol writes it."""
        return from_datetime(datetime.fromtimestamp(self.time(), UTC))

    def tid(self) -> str:
        """Return a TID above all that were given."""
        return tid_from_datetime(self.moment(), clock_id=7)
