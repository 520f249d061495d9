"""A database that does not take the call log: one warning for each time, and ever longer pauses."""

from __future__ import annotations

import logging
import time

from pysky_sdk.database.faults import is_busy
from pysky_sdk.errors import DatabaseError

log = logging.getLogger("pysky_sdk")

_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 60.0


class Outage:
    """Whether there is one, and when to try again."""

    def __init__(self) -> None:
        self.reason: str | None = None
        """What is wrong; None while all is well."""
        self.is_busy = False
        """Whether it is alive, and only kept busy by others."""
        self.pause = 0.0
        """Seconds to wait before the next try."""
        self._next_try = 0.0

    def is_pause(self) -> bool:
        """Whether it is too early to try again."""
        return self.reason is not None and time.monotonic() < self._next_try

    def failed(self, error: Exception) -> None:
        """Note a failure; warn of the first one."""
        began = self.reason is None
        # Of what is no error of the SDK only the name is safe to show.
        self.reason = str(error) if isinstance(error, DatabaseError) else f"{type(error).__name__}."
        self.is_busy = is_busy(error)
        self.pause = min(_LONGEST_PAUSE, self.pause * 2) if self.pause else _FIRST_PAUSE
        self._next_try = time.monotonic() + self.pause
        if began:
            log.warning("The call log cannot be written; calls go on, and it is tried again. %s", self.reason)

    def over(self) -> None:
        """Note a success."""
        if self.reason is not None:
            self.reason = None
            self.is_busy = False
            self.pause = 0.0
            log.info("The call log is written again.")
