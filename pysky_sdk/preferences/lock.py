"""One at a time: a lease that all threads, processes and machines share that share the database.

It stands in the table of cursors, whose rows are leases as well: under the account's DID, the method and the
name `preferences`. When its holder dies, another one takes over.
"""

from __future__ import annotations

import logging
import os
from functools import partial
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.flow import Run, Sleep
from pysky_sdk.database.apart import run_apart
from pysky_sdk.errors import DatabaseError, TimeoutError  # noqa: A004 - the SDK's own

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.database.cursors import CursorKey, Lease
    from pysky_sdk.database.tables import Tables

PUT = "app.bsky.actor.putPreferences"
LEASE_SECONDS = 30.0
"""Renewed before each request: a holder that died is waited for so long."""

_REQUEST_SHARE = 0.8
_SHORTEST_PAUSE = 0.05
_PAUSE_SPREAD = 0.2

log = logging.getLogger("pysky_sdk")


class LockLostError(Exception):
    """Another one took the lease over; nothing was written."""


class PreferencesLock:
    """The lease of one account's preferences, for one change."""

    def __init__(self, client: Any, account: str, wait: float) -> None:
        self._database = client._database  # noqa: SLF001 - the client's own parts
        self._clock = client._clock  # noqa: SLF001
        self._account = account
        self._wait = wait
        self._owner = f"{os.getpid()}-{token_hex(8)}"
        self._version = 0

    @property
    def longest_request(self) -> float:
        """The time-out of a request that is sent under the lease, in seconds."""
        return LEASE_SECONDS * _REQUEST_SHARE

    def acquire(self) -> Flow[None]:
        """Wait until nobody else holds it, and hold it.

        Raises:
            TimeoutError: others held it all the time.
        """
        give_up = self._clock.time() + self._wait
        while (lease := (yield from self._ask())).holder is not None:
            if self._clock.time() >= give_up:
                raise TimeoutError(
                    f"Others have been changing the preferences of {self._account} for {self._wait:.0f} s; "
                    "nothing was changed. Try again, or give wait= more seconds.",
                    sent=False,
                )
            yield Sleep(_SHORTEST_PAUSE + _PAUSE_SPREAD * self._clock.chance())
        self._version = lease.version

    def _ask(self) -> Flow[Lease]:
        try:
            lease: Lease = yield Run(partial(run_apart, self._database, self._acquire))
        except (GeneratorExit, DatabaseError):
            raise  # a database that is away is not waited for a second time
        except BaseException:
            # A cancelled task may have been given it without learning of it.
            yield from self.release()
            raise
        return lease

    def held(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Send one attempt of a call with the whole of the lease before it.

        Raises:
            LockLostError: another one has it now, and nothing was sent.
        """
        if not (yield Run(partial(run_apart, self._database, self._renew))):
            raise LockLostError
        return (yield from proceed(call))

    def release(self) -> Flow[None]:
        """Let the next one in. When the database fails, the lease ends by itself."""
        try:
            yield Run(partial(run_apart, self._database, self._release))
        except DatabaseError as error:
            log.warning("The lock of preferences could not be given up and ends by itself: %s", error)

    # Named functions, so that peewee is imported where the database is used, and not before.

    def _acquire(self, tables: Tables) -> Lease:
        from pysky_sdk.database.cursors import acquire

        return acquire(tables, key=self._key(), owner=self._owner, seconds=LEASE_SECONDS)

    def _renew(self, tables: Tables) -> bool:
        from pysky_sdk.database.cursors import renew

        return renew(
            tables,
            key_hash=self._key().hash,
            owner=self._owner,
            version=self._version,
            seconds=LEASE_SECONDS,
        )

    def _release(self, tables: Tables) -> None:
        from pysky_sdk.database.cursors import release

        release(tables, self._key().hash, self._owner)

    def _key(self) -> CursorKey:
        from pysky_sdk.database.cursors import CursorKey

        # Of no service: processes may name the same account's service differently.
        return CursorKey(self._account, "", PUT, {}, "preferences")
