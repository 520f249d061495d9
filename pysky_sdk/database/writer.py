"""Writing the call log in batches, and removing what is too old."""

from __future__ import annotations

import logging
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Final

from pysky_sdk.database.outage import Outage
from pysky_sdk.database.pending import MOST_KEPT, Pending

if TYPE_CHECKING:
    from datetime import timedelta

    from pysky_sdk.database.pending import Row
    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import Tables

log = logging.getLogger("pysky_sdk")

_HEARD_SECONDS: Final = 2.0
_PRUNE_EVERY: Final = 3600.0


class Writer:
    """Brings what is pending into the table. One thread at a time does that."""

    def __init__(self, database: Database, retention: timedelta | None) -> None:
        self.pending = Pending()
        self.outage = Outage()
        self.writing = threading.Lock()
        """Held while a batch is written, and while the process forks."""

        self.stopped = False
        self._database = database
        self._retention = retention
        self._inserting = False
        self._heard = float("-inf")
        self._next_prune = 0.0

    @property
    def is_alive(self) -> bool:
        """Whether the database answers, however busy it is. A file needs no server to do so."""
        heard = time.monotonic() - self._heard < _HEARD_SECONDS
        return self._database.is_sqlite or self._inserting or self.outage.is_busy or heard

    def write(self) -> None:
        """Write all that there is, in batches."""
        while not self.stopped and self.pending and self._write_batch():
            pass

    def _write_batch(self) -> bool:
        """Write one batch; whether there may be another."""
        with self.writing:
            batch = self.pending.take()
            if not batch:
                return False
            try:
                self._insert(batch)
            except Exception as error:  # noqa: BLE001 - a thread that ends would lose all that follows
                if not self.stopped:
                    self.outage.failed(error)
                self.pending.put_back(batch)
                return False
        self.outage.over()
        self._say_lost(self.pending.wrote(len(batch)))
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

    def _say_lost(self, count: int) -> None:
        if count:
            log.warning(
                "%d entries of the call log were lost: the database was away or too slow, and no more than "
                "%d are kept.", count, MOST_KEPT,
            )  # fmt: skip

    def prune(self) -> bool:
        """Remove some rows that are too old, now and then; whether there are more."""
        if self._retention is None or self.outage.reason is not None or time.monotonic() < self._next_prune:
            return False
        from pysky_sdk.database.calls import prune_some

        try:
            with self.writing:
                more = self._database.run(partial(prune_some, older_than=self._retention)) > 0
        except Exception as error:  # noqa: BLE001 - the next hour is as good
            log.debug("The call log could not be pruned: %s", error)
            more = False
        self._next_prune = time.monotonic() + (0 if more else _PRUNE_EVERY)
        return more
