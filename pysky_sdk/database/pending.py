"""Entries of the call log that are not written yet, in their order, and how many there were."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from typing import Any, Final, NamedTuple, Protocol

log = logging.getLogger("pysky_sdk")

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
            kept = entry if waiting < _MOST_RAW else row_of(entry)
            self._added += 1
            if kept is None:
                self._settle(1)
            else:
                self._raw.append(kept)
                self._trim()
            return waiting

    def take(self) -> list[Row]:
        """Take a batch from the front."""
        with self.lock:
            raw = list(self._raw)
            self._raw.clear()
        rows = [row for entry in raw if (row := row_of(entry)) is not None]
        with self.lock:
            self._settle(len(raw) - len(rows))
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
            self._settle(count)
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

    def _settle(self, count: int) -> None:
        self.settled += count
        self.changed.notify_all()

    def _trim(self) -> None:
        """Drop the oldest beyond the limit."""
        while len(self._rows) + len(self._raw) > MOST_KEPT:
            (self._rows or self._raw).popleft()
            self.settled += 1
            self._dropped += 1


def row_of(entry: Recordable | Row) -> Row | None:
    """Return the row of an entry; None, and a warning, where that fails: it must not keep all others back."""
    if isinstance(entry, dict):
        return entry
    try:
        return entry.row()
    except Exception as error:  # noqa: BLE001 - the thread that writes must not end by it
        # The text may quote what was sent.
        log.warning("An entry of the call log was lost: no row can be made of it (%s).", type(error).__name__)
        return None
