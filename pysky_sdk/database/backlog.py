"""Rows of the call log on their way to the database: a thread writes them in batches, beside the calls.

A process that is killed loses what was not written yet: what came in during the last half second or the last
200 entries, whichever is less, and the batch being written. Nothing is lost when a client is closed or
forgotten, when the process ends or forks, unless the database does not answer within ten seconds, or answers
but is kept busy by others for twenty.
"""

from __future__ import annotations

import logging
import threading
import time
import weakref
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

from pysky_sdk.database import exits
from pysky_sdk.database.pending import BATCH_ROWS, Recordable, Row, Target
from pysky_sdk.database.writer import Writer

if TYPE_CHECKING:
    from datetime import timedelta

    from pysky_sdk.database.store import Database

__all__ = ["BATCH_ROWS", "BATCH_SECONDS", "CLOSE_SECONDS", "FLUSH_SECONDS", "Backlog", "Recordable", "Row"]

log = logging.getLogger("pysky_sdk")

BATCH_SECONDS: Final = 0.5
FLUSH_SECONDS: Final = 2.0
# As long as a connection may take: a machine under load, or a server that wakes up, needs more than a moment.
SILENT_SECONDS: Final = 10.0
# Longer than SQLite itself waits for a lock.
CLOSE_SECONDS: Final = 20.0
_LOOK_SECONDS = 0.1
_IDLE_SECONDS = 30.0

Mail = SimpleQueue["Backlog | None"]


class Backlog:
    """What is still to be written to one database. Any thread may `add`, which never waits for it.

    The thread starts with the first entry and ends after half a minute without one, or when nobody has the
    backlog any more: while it is idle it holds nothing but the queue in which it finds the backlog again.
    Where all threads share one connection of the caller's, there is no thread: `is_due` then says when
    `write` is to be called.
    """

    def __init__(self, database: Database, retention: timedelta | None = None) -> None:
        self._database = database
        self._retention = retention
        self.inline = database.has_one_connection
        self.renew()
        exits.watch(self)

    def renew(self) -> None:
        """Begin as a new process does: what its parent has still to write, the parent writes."""
        self._writer = Writer(self._database, self._retention)
        self._pending = self._writer.pending
        self._mail: Mail = SimpleQueue()
        self._due = threading.Event()
        self._hurry = threading.Event()
        self._thread: threading.Thread | None = None
        self._called = self._ended = self._said_late = False
        self._under_way = 0
        self._first_waits = 0.0

    @property
    def writing(self) -> threading.Lock:
        """What is held while a batch is written."""
        return self._writer.writing

    def expect(self) -> None:
        """Say that an attempt begins: `close` waits a little for its entry."""
        with self._pending.lock:
            self._under_way += 1

    def add(self, entry: Recordable, *, urgent: bool) -> None:
        """Take the entry of an attempt; an urgent one, and a full batch, is written at once."""
        with self._pending.lock:
            self._under_way -= 1
            if self._under_way <= 0:
                self._pending.changed.notify_all()
            if self._ended:
                self._say_late()
                return
            waiting = self._pending.add(entry)
            if not waiting:
                self._first_waits = time.monotonic()
                self._call()
            if urgent or waiting + 1 >= BATCH_ROWS:
                self._due.set()

    def _say_late(self) -> None:
        if not self._said_late:
            self._said_late = True
            log.warning(
                "A call that ended after its client was closed is not in the call log, nor any after it."
            )

    @property
    def waiting(self) -> int:
        """How many entries are still to be written."""
        return self._pending.waiting

    @property
    def is_due(self) -> bool:
        """Whether the caller is to `write`, because no thread does."""
        if not self.inline or not self._pending or self._writer.outage.is_pause():
            return False
        return self._due.is_set() or time.monotonic() - self._first_waits >= BATCH_SECONDS

    def flush(self, seconds: float = FLUSH_SECONDS) -> bool:
        """Write what there is; False when that failed or took longer than so many seconds."""
        return self.settled(self.hurry(), time.monotonic() + seconds)

    def hurry(self) -> Target:
        """Have everything written at once; the result is for `settled`."""
        with self._pending.lock:
            target = self._pending.target
            if self._pending.waiting:
                self._due.set()
                self._hurry.set()
                self._call()
            alone = self._thread is None
        if alone:
            self.write()
        return target

    def settled(self, target: Target, deadline: float) -> bool:
        """Wait until what was there at `hurry` is written or given up."""
        return self._pending.wait(target, deadline)

    def close(self, began: float | None = None) -> bool:
        """Write what there is, say how much was lost, and take nothing more; whether all was written.

        A database that is alive and only busy is waited for longer than one that does not answer.

        Args:
            began: the `time.monotonic()` from which on the waiting counts; without it from now on, and for
                calls that are under way as well.
        """
        pending, writer = self._pending, self._writer
        if began is None and not writer.stopped:
            with pending.lock:
                pending.changed.wait_for(lambda: self._under_way <= 0, FLUSH_SECONDS)
        began = time.monotonic() if began is None else began
        if not writer.stopped and self._finish(began):
            with pending.lock:
                self._ended = True  # threads that go on calling would keep it busy for ever
            self._finish(began)
        with pending.lock:
            if writer.stopped:
                return True  # and what was lost has been said
            self._ended = writer.stopped = True
            lost = pending.give_up()
            self._due.set()
            self._hurry.set()
            self._mail.put(None)
        exits.release(self)
        if lost:
            reason = writer.outage.reason or "The database did not answer in time."
            log.warning("%d entries of the call log were not written. %s", lost, reason)
        return not lost

    def _finish(self, began: float) -> bool:
        """Wait until what is there now is written, as long as there is hope; whether it is."""
        target = self.hurry()
        while not self.settled(target, time.monotonic() + _LOOK_SECONDS):
            if time.monotonic() - began > (CLOSE_SECONDS if self._writer.is_alive else SILENT_SECONDS):
                return False
            if self._pending.failures > target.failures:
                if not self._writer.outage.is_busy:
                    return False
                time.sleep(_LOOK_SECONDS)
                target = self.hurry()
        return True

    @property
    def calm(self) -> bool:
        """Whether writing can be expected to work from this thread or beside it."""
        return self._writer.outage.reason is None and not self._database.in_transaction()

    def write(self) -> None:
        """Write all that there is, in batches."""
        if self.inline and self._pending and self._database.peewee.in_transaction():
            return  # it would become part of the caller's transaction
        self._due.clear()
        self._writer.write()
        with self._pending.lock:
            if not self._pending:
                exits.release(self)

    def _call(self) -> None:
        """Have a thread write; where there is none, the end of the process does it at the latest."""
        if self.inline or (self._thread is None and not self._start()):
            exits.hold(self)
        elif not self._called:
            self._called = True
            self._mail.put(self)

    def _start(self) -> bool:
        exits.watch_child()
        mail = self._mail
        # The queue's `put` may be called from within a garbage collection.
        reference = weakref.ref(self, lambda _: mail.put(None))
        thread = threading.Thread(
            target=_work, args=(mail, reference), name="pysky_sdk call log", daemon=True
        )
        self._thread = thread
        try:
            thread.start()
        except RuntimeError:
            self._thread = None  # no threads at the end of the process, or too many: `flush` writes
        return self._thread is not None

    def _round(self) -> None:
        """Write what there is, after a while in which more may come."""
        writer = self._writer
        if writer.outage.reason is not None:
            self._hurry.wait(writer.outage.pause)
        elif self._pending:
            self._due.wait(BATCH_SECONDS)
        self._hurry.clear()
        self._called = False
        self.write()
        again = writer.prune()
        with self._pending.lock:
            if again or self._pending:
                self._call()

    def _may_end(self) -> bool:
        """Whether the thread ends: there was nothing to do for some time."""
        with self._pending.lock:
            if not self._called:
                self._thread = None
            return not self._called


def _work(mail: Mail, reference: weakref.ref[Backlog]) -> None:
    """The thread."""
    while True:
        backlog: Backlog | None
        try:
            backlog = mail.get(timeout=_IDLE_SECONDS)
        except Empty:
            backlog = reference()
            if backlog is None or backlog._may_end():  # noqa: SLF001 - of this module
                return
        else:
            if backlog is None:
                return  # it was closed, or nobody has it any more
            backlog._round()  # noqa: SLF001 - of this module
        del backlog
