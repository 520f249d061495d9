"""Entries of the call log that are not written yet, in their order, and how many there were."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Any, Final, NamedTuple, Protocol

BATCH_ROWS: Final = 200
MOST_KEPT: Final = 10_000
# Entries hold what was sent until they are rows: no more than so many of them at a time.
_MOST_RAW = 1000

Row = dict[str, Any]


class Recordable(Protocol):
    """What is added; it is made a row in the thread that writes."""

    def row(self) -> Row:
        """Return the columns of `pysky_api_call`."""
        ...


class Target(NamedTuple):
    """How far writing is to come, for `Pending.wait`."""

    added: int
    failures: int


class Pending:
    """The entries of one process. Any thread may use it."""

    def __init__(self) -> None:
        # A signal handler may make a call while its thread is in here.
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)
        self.settled = 0
        """How many were written, or given up."""

        self.failures = 0
        self._raw: deque[Recordable | Row] = deque()
        self._rows: deque[Row] = deque()
        self._added = self._dropped = 0

    def __bool__(self) -> bool:
        return bool(self._raw or self._rows)

    @property
    def waiting(self) -> int:
        """How many were neither written nor given up."""
        with self.lock:
            return self._added - self.settled

    @property
    def target(self) -> Target:
        """What is reached when all that is there now is written."""
        with self.lock:
            return Target(self._added, self.failures)

    def add(self, entry: Recordable) -> int:
        """Append an entry; return how many fresh ones there were before."""
        with self.lock:
            waiting = len(self._raw)
            self._raw.append(entry if waiting < _MOST_RAW else row_of(entry))
            self._added += 1
            self._trim()
            return waiting

    def take(self) -> list[Row]:
        """Take a batch from the front."""
        with self.lock:
            raw = list(self._raw)
            self._raw.clear()
        rows = [row_of(entry) for entry in raw]
        with self.lock:
            self._rows.extend(rows)
            return [self._rows.popleft() for _ in range(min(BATCH_ROWS, len(self._rows)))]

    def put_back(self, batch: list[Row]) -> None:
        """Return a batch that could not be written."""
        with self.lock:
            self._rows.extendleft(reversed(batch))
            self._trim()
            self.failures += 1
            self.changed.notify_all()

    def wrote(self, count: int) -> int:
        """Note that so many were written; return how many were given up before, once there are no more."""
        with self.lock:
            dropped = 0
            if not self:
                dropped, self._dropped = self._dropped, 0
            self.settled += count
            self.changed.notify_all()
            return dropped

    def wait(self, target: Target, deadline: float) -> bool:
        """Wait until what was there then is written, or writing failed; whether it is written."""
        with self.lock:
            self.changed.wait_for(
                lambda: self.settled >= target.added or self.failures > target.failures,
                deadline - time.monotonic(),
            )
            return self.settled >= target.added

    def give_up(self) -> int:
        """Forget what is left; return how many were never written."""
        with self.lock:
            self._raw.clear()
            self._rows.clear()
            return self._added - self.settled + self._dropped

    def _trim(self) -> None:
        """Drop the oldest beyond the limit."""
        while len(self._rows) + len(self._raw) > MOST_KEPT:
            (self._rows or self._raw).popleft()
            self.settled += 1
            self._dropped += 1


def row_of(entry: Recordable | Row) -> Row:
    """Return the row of an entry."""
    return entry if isinstance(entry, dict) else entry.row()
