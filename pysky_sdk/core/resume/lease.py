"""One consumer at a time: a lease in the cursor's row, by the database's clock."""

from __future__ import annotations

import os
import socket
from datetime import UTC, datetime
from functools import partial
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.flow import Run, Sleep
from pysky_sdk.errors import CursorBusy, CursorLost

if TYPE_CHECKING:
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.core.patience import Patience
    from pysky_sdk.core.resume.state import Saved
    from pysky_sdk.database.cursors import CursorKey, Lease
    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import Tables

_POLL = 0.5


class Holder:
    """The row of one consumer, while it holds it."""

    def __init__(self, database: Database, clock: Clock, key: CursorKey, patience: Patience) -> None:
        self.key = key
        self._database = database
        self._clock = clock
        self._patience = patience
        self._owner = _new_owner()
        self._version = 0
        self._renewed = 0.0

    def acquire(self) -> Flow[Lease]:
        """Wait until the row is free, and take it.

        Raises:
            CursorBusy: another consumer kept it.
        """
        from pysky_sdk.database.cursors import acquire

        give_up = self._clock.time() + self._patience.wait
        while True:
            self._renewed = self._clock.time()
            work = partial(acquire, key=self.key, owner=self._owner, seconds=self._patience.lease)
            lease: Lease = yield Run(partial(self._database.run, work))
            if lease.holder is None:
                self._version = lease.version
                return lease
            left = give_up - self._clock.time()
            if left <= 0:
                raise busy(self.key, lease)
            yield Sleep(min(left, _POLL, max(0.01, (lease.until - lease.now) / 1e6)))

    @property
    def is_old(self) -> bool:
        """Whether a third of the lease has passed since it was renewed."""
        return self._clock.time() - self._renewed > self._patience.lease / 3

    def renew(self) -> Flow[None]:
        """Hold it for longer.

        Raises:
            CursorLost: it is another one's now, or what was stored was undone.
        """
        from pysky_sdk.database.cursors import renew

        self._renewed = self._clock.time()
        work = partial(
            renew,
            key_hash=self.key.hash,
            owner=self._owner,
            version=self._version,
            seconds=self._patience.lease,
        )
        if not (yield Run(partial(self._database.run, work))):
            raise self._lost()

    def store(self, saved: Saved) -> int:
        """Store how far the consumer came, in the calling thread and in the transaction it has open, if any.

        Returns the row's version with it.

        Raises:
            CursorLost: the row is another one's now, or what was stored before was undone.
        """
        if not self._database.run(partial(self._store, saved, self._version)):
            raise self._lost()
        self._renewed = self._clock.time()
        self._version += 1
        return self._version

    def store_again(self, saved: Saved, version: int | None) -> bool:
        """Store what made this version, if that was undone with its transaction; False if it was kept.

        Without a version, it was stored only with what came after it.

        Raises:
            CursorLost: the row is another one's now, or what was stored before was undone as well.
        """
        from pysky_sdk.database.cursors import own_version

        wanted = version or self._version

        def work(tables: Tables) -> bool | None:
            found = own_version(tables, key_hash=self.key.hash, owner=self._owner)
            if found is not None and found >= wanted:
                return False
            return (version is not None and self._store(saved, version - 1, tables)) or None

        stored = self._database.run(work)
        if stored is None:
            raise self._lost()
        if stored:
            self._renewed = self._clock.time()
            self._version = wanted
        return stored

    def _store(self, saved: Saved, version: int, tables: Tables) -> bool:
        from pysky_sdk.database.cursors import store

        return store(
            tables,
            key_hash=self.key.hash,
            owner=self._owner,
            version=version,
            seconds=self._patience.lease,
            cursor=saved.cursor,
            state=saved.state,
        )

    @property
    def until(self) -> str:
        """When the lease runs out, as a text."""
        until = datetime.fromtimestamp(self._renewed + self._patience.lease, UTC)
        return f"{until:%Y-%m-%d %H:%M:%S} UTC"

    def release(self) -> None:
        """Let the next one in."""
        from pysky_sdk.database.cursors import release

        self._database.run(partial(release, key_hash=self.key.hash, owner=self._owner))

    def _lost(self) -> CursorLost:
        return CursorLost(
            f"The cursor {self.key.name!r} of {self.key.nsid} is no longer this consumer's: its lease ran "
            "out and another one took over, it was reset, or the transaction of a commit was rolled back. "
            "Call resume() again; it goes on from what is stored."
        )


def busy(key: CursorKey, lease: Lease) -> CursorBusy:
    """Return the error of one who waited in vain."""
    from pysky_sdk.database.fields import from_us

    until = from_us(lease.until)
    return CursorBusy(
        f"The cursor {key.name!r} of {key.nsid} is held by {lease.holder} until {until:%Y-%m-%d %H:%M:%S} "
        "UTC at least; wait for it, stop it, or use another name.",
        holder=str(lease.holder),
        until_timestamp=lease.until / 1e6,
    )


def _new_owner() -> str:
    host: Any = socket.gethostname().encode("ascii", "replace").decode()[:80]
    return f"{host}/{os.getpid()}/{token_hex(6)}"
