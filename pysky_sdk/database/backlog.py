"""Rows of the call log on their way to the database: a thread writes them in batches, beside the calls.

A process that is killed loses what was not written yet: what came in during the last half second or the last
200 entries, whichever is less, and the batch being written. Nothing is lost when a client is closed, when the
process ends or forks, unless the database does not answer within two seconds, or answers but is kept busy by
others for twenty.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from pysky_sdk.database.exits import watch, watch_child
from pysky_sdk.database.outage import Outage

if TYPE_CHECKING:
    from datetime import timedelta

    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import Tables

log = logging.getLogger("pysky_sdk")

BATCH_ROWS: Final = 200
BATCH_SECONDS: Final = 0.5
MOST_KEPT: Final = 10_000
FLUSH_SECONDS: Final = 2.0
# Longer than SQLite itself waits for a lock.
CLOSE_SECONDS: Final = 20.0
_LOOK_SECONDS = 0.1
_IDLE_SECONDS = 30.0
# Entries hold what was sent until they are rows: no more than so many of them at a time.
_MOST_RAW = 1000
_PRUNE_EVERY = 3600.0

Row = dict[str, Any]


class Recordable(Protocol):
    """What is added; it is made a row in the thread."""

    def row(self) -> Row:
        """Return the columns of `pysky_api_call`."""
        ...


class Backlog:
    """What is still to be written to one database. Any thread may `add`, which never waits for it.

    The thread starts with the first entry and ends after half a minute without one. Where all threads share
    one connection of the caller's, there is no thread: `is_due` then says when `write` is to be called.
    """

    def __init__(self, database: Database, retention: timedelta | None = None) -> None:
        self._database = database
        self._retention = retention
        self.inline = database.has_one_connection
        self.renew()
        watch(self)

    def renew(self) -> None:
        """Begin as a new process does: what its parent has still to write, the parent writes."""
        # A signal handler may make a call while its thread is in here.
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self.writing = threading.Lock()
        self._raw: deque[Recordable | Row] = deque()
        self._rows: deque[Row] = deque()
        self._something = threading.Event()
        self._due = threading.Event()
        self._hurry = threading.Event()
        self._thread: threading.Thread | None = None
        self._added = self._settled = self._dropped = self._failures = 0
        self._outage = Outage()
        self._under_way = 0
        self._inserting = False
        self._heard = float("-inf")
        self._first_waits = self._next_prune = 0.0
        self._closed = False

    def expect(self) -> None:
        """Say that an attempt begins: `close` waits a little for its entry."""
        with self._lock:
            self._under_way += 1

    def add(self, entry: Recordable, *, urgent: bool) -> None:
        """Take the entry of an attempt; an urgent one, and a full batch, is written at once."""
        with self._lock:
            self._under_way -= 1
            if self._under_way <= 0:
                self._changed.notify_all()
            if self._closed:
                log.warning("A call that ended after its client was closed is not in the call log.")
                return
            waiting = len(self._raw)
            self._raw.append(entry if waiting < _MOST_RAW else row_of(entry))
            self._added += 1
            self._trim()
            if not waiting:
                self._first_waits = time.monotonic()
                self._something.set()
            if urgent or waiting + 1 >= BATCH_ROWS:
                self._due.set()
            if self._thread is None and not self.inline:
                self._start()

    @property
    def is_due(self) -> bool:
        """Whether the caller is to `write`, because no thread does."""
        if not self.inline or not self._raw or self._outage.is_pause():
            return False
        return self._due.is_set() or time.monotonic() - self._first_waits >= BATCH_SECONDS

    def flush(self, seconds: float = FLUSH_SECONDS) -> bool:
        """Write what there is; False when that failed or took longer than so many seconds."""
        target = self.hurry()
        return self.settled(target, time.monotonic() + seconds)

    def hurry(self) -> tuple[int, int]:
        """Have everything written at once; the result is for `settled`."""
        with self._lock:
            target = self._added, self._failures
            if self._settled < self._added:
                for event in (self._something, self._due, self._hurry):
                    event.set()
                if self._thread is None and not self.inline:
                    self._start()
            alone = self._thread is None
        if alone:
            self.write()
        return target

    def settled(self, target: tuple[int, int], deadline: float) -> bool:
        """Wait until what was there at `hurry` is written or given up."""
        added, failures = target
        with self._lock:
            self._changed.wait_for(
                lambda: self._settled >= added or self._failures > failures, deadline - time.monotonic()
            )
            return self._settled >= added

    def close(self, began: float | None = None) -> bool:
        """Write what there is, say how much was lost, and take nothing more; whether all was written.

        A database that is alive and only busy is waited for longer than one that does not answer.

        Args:
            began: the `time.monotonic()` from which on the waiting counts; without it from now on, and for
                calls that are under way as well.
        """
        if began is None and not self._closed:
            with self._lock:
                self._changed.wait_for(lambda: self._under_way <= 0, FLUSH_SECONDS)
        if not self._closed:
            self._finish(time.monotonic() if began is None else began)
        with self._lock:
            if self._closed:
                return True  # and what was lost has been said
            self._closed = True
            lost = self._added - self._settled + self._dropped
            self._raw.clear()
            self._rows.clear()
            for event in (self._something, self._due, self._hurry):
                event.set()
        if lost:
            reason = self._outage.reason or "The database did not answer in time."
            log.warning("%d entries of the call log were not written. %s", lost, reason)
        return not lost

    def _finish(self, began: float) -> None:
        """Wait until all is written, as long as there is hope."""
        target = self.hurry()
        while not self.settled(target, time.monotonic() + _LOOK_SECONDS):
            if time.monotonic() - began > (CLOSE_SECONDS if self._is_alive else FLUSH_SECONDS):
                return
            if self._failures > target[1]:
                if not self._outage.is_busy:
                    return
                time.sleep(_LOOK_SECONDS)
                target = self.hurry()

    @property
    def _is_alive(self) -> bool:
        """Whether the database answers, however busy it is. A file needs no server to do so."""
        heard = time.monotonic() - self._heard < FLUSH_SECONDS
        return self._database.is_sqlite or self._inserting or self._outage.is_busy or heard

    @property
    def calm(self) -> bool:
        """Whether writing can be expected to work from this thread or beside it."""
        return self._outage.reason is None and not self._database.in_transaction()

    def write(self) -> None:
        """Write all that there is, in batches."""
        if self._closed or not (self._raw or self._rows):
            return
        if self.inline and self._database.peewee.in_transaction():
            return  # it would become part of the caller's transaction
        while self._write_batch():
            pass

    def _start(self) -> None:
        watch_child()
        thread = threading.Thread(target=self._work, name="pysky_sdk call log", daemon=True)
        self._thread = thread
        try:
            thread.start()
        except RuntimeError:
            self._thread = None  # no threads at the end of the process, or too many: `flush` writes

    def _work(self) -> None:
        """The thread."""
        while self._wait():
            self.write()
            self._prune()

    def _wait(self) -> bool:
        """Wait until there is something to do; False when the thread is to end."""
        idle = not self._something.wait(_IDLE_SECONDS)
        if self._outage.reason is not None:
            self._hurry.wait(self._outage.pause)
        elif not idle:
            self._due.wait(BATCH_SECONDS)
        with self._lock:
            if self._closed or (idle and not self._raw and not self._rows):
                self._thread = None
                return False
            for event in (self._something, self._due, self._hurry):
                event.clear()
            return True

    def _write_batch(self) -> bool:
        """Write one batch; whether there may be another. Not while the process forks."""
        with self.writing:
            batch = self._take()
            if not batch:
                return False
            try:
                self._insert(batch)
            except Exception as error:  # noqa: BLE001 - a thread that ends would lose all that follows
                self._keep(batch, error)
                return False
        self._wrote(len(batch))
        return True

    def _insert(self, batch: list[Row]) -> None:
        from pysky_sdk.database.calls import insert

        def work(tables: Tables) -> None:
            self._inserting = True  # the transaction has begun, so the server answers
            insert(tables, batch)

        try:
            self._database.run(work)
        finally:
            self._inserting = False
        self._heard = time.monotonic()

    def _take(self) -> list[Row]:
        with self._lock:
            raw = list(self._raw)
            self._raw.clear()
            self._due.clear()
        rows = [row_of(entry) for entry in raw]
        with self._lock:
            self._rows.extend(rows)
            return [self._rows.popleft() for _ in range(min(BATCH_ROWS, len(self._rows)))]

    def _keep(self, batch: list[Row], error: Exception) -> None:
        """Put a batch back that could not be written."""
        if not self._closed:
            self._outage.failed(error)
        with self._lock:
            self._rows.extendleft(reversed(batch))
            self._trim()
            self._failures += 1
            self._something.set()
            self._changed.notify_all()

    def _wrote(self, count: int) -> None:
        self._outage.over()
        with self._lock:
            dropped = 0
            if not self._rows and not self._raw:
                dropped, self._dropped = self._dropped, 0
            self._settled += count
            self._changed.notify_all()
        if dropped:
            log.warning(
                "%d entries of the call log were lost: the database was away or too slow, and no more than "
                "%d are kept.", dropped, MOST_KEPT,
            )  # fmt: skip

    def _trim(self) -> None:
        """Drop the oldest beyond the limit."""
        while len(self._rows) + len(self._raw) > MOST_KEPT:
            (self._rows or self._raw).popleft()
            self._settled += 1
            self._dropped += 1

    def _prune(self) -> None:
        """Remove some rows that are too old, now and then; again soon while there are more."""
        if self._retention is None or self._outage.reason is not None or time.monotonic() < self._next_prune:
            return
        from pysky_sdk.database.calls import prune_some

        try:
            with self.writing:
                more = self._database.run(partial(prune_some, older_than=self._retention)) > 0
        except Exception as error:  # noqa: BLE001 - the next hour is as good
            log.debug("The call log could not be pruned: %s", error)
            more = False
        self._next_prune = time.monotonic() + (0 if more else _PRUNE_EVERY)
        if more:
            self._something.set()


def row_of(entry: Recordable | Row) -> Row:
    """Return the row of an entry."""
    return entry if isinstance(entry, dict) else entry.row()
