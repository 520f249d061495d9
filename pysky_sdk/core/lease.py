"""The right to change the session of an account: one holder among all threads, processes and machines.

The client's own lock comes first, so a client asks for one lease at a time. The lease stands in the session's
row until a time that is set anew before each attempt to reach the server: when its holder dies, another one
takes over.
"""

from __future__ import annotations

import logging
import os
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from pysky_sdk.core.flow import Run, Sleep
from pysky_sdk.errors import DatabaseError, TimeoutError  # noqa: A004 - the SDK's own

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.core.session import Claim, Session, SessionStore

T = TypeVar("T")

log = logging.getLogger("pysky_sdk")

# Long enough for one request: its time-out is cut to a part of it. A holder that died is waited for so long.
LEASE_SECONDS = 30.0
_REQUEST_SHARE = 0.8
# Holders may fail one after the other; nobody waits for ever.
_PATIENCE = 4
_SHORTEST_PAUSE = 0.05
_PAUSE_SPREAD = 0.2


class LeaseLostError(Exception):
    """Another one took the lease over; what it made of the session is to be looked at."""


class Leases:
    """The leases of one client."""

    def __init__(self, store: SessionStore, clock: Clock) -> None:
        self.seconds = LEASE_SECONDS
        self._store = store
        self._clock = clock

    @property
    def longest_request(self) -> float:
        """The time-out of a request that is sent under a lease, in seconds."""
        return self.seconds * _REQUEST_SHARE

    def claim(
        self,
        account: str,
        serves: Callable[[Session], bool] | None,
        *,
        owner: str = "",
        patient: bool = True,
    ) -> Flow[tuple[Claim, bool]]:
        """Return a claim that is held or that serves, and whether another holder gave up while we waited.

        Args:
            account: whose session.
            serves: whether a kept session is what is wanted; None to hold the lease whatever is kept.
            owner: who holds the lease already.
            patient: False to wait for nobody; the claim may then neither be held nor serve.

        Raises:
            TimeoutError: others held the lease all the time.
        """
        owner = owner or f"{os.getpid()}-{os.urandom(8).hex()}"  # never a forked parent's
        waited = 0.0
        while True:
            claim: Claim = yield from self._ask(account, owner, serves)
            if claim.held or claim.serves or not patient:
                return claim, waited > 0 and not claim.taken_over
            if waited > self.seconds * _PATIENCE:
                raise TimeoutError(
                    f"Other processes have been renewing the session of {account} for {waited:.0f} s without "
                    "success; look at their logs, then try again.",
                    sent=False,
                )
            pause = _SHORTEST_PAUSE + _PAUSE_SPREAD * self._clock.chance()
            waited += pause
            yield Sleep(pause)

    def _ask(self, account: str, owner: str, serves: Callable[[Session], bool] | None) -> Flow[Claim]:
        try:
            claim: Claim = yield Run(partial(self._store.claim, account, owner, self.seconds, serves))
        except (GeneratorExit, DatabaseError):
            raise  # a database that is away is not waited for a second time
        except BaseException:
            # A cancelled task may have been given it without learning of it.
            yield from self.release(owner)
            raise
        return claim

    def release(self, owner: str) -> Flow[None]:
        """Let the next one in. When the database fails, the lease ends by itself."""
        try:
            yield Run(partial(self._store.release, owner))
        except DatabaseError as error:
            log.warning("A lease could not be given up and ends in up to %.0f s: %s", self.seconds, error)

    def under(self, claim: Claim, flow: Flow[T | None]) -> Flow[T | None]:
        """Run what needs the lease and gives it up by saving; None when another one took it meanwhile."""
        try:
            return (yield from flow)
        except GeneratorExit:
            raise
        except LeaseLostError:
            yield from self.release(claim.owner)
            return None
        except BaseException:
            yield from self.release(claim.owner)
            raise

    def held(self, claim: Claim, call: Call, proceed: Step) -> Flow[Reply]:
        """Send one attempt with the whole of the lease before it.

        Raises:
            LeaseLostError: another one has it now, and nothing was sent.
        """
        if not (yield Run(partial(self._store.extend, claim, self.seconds))):
            raise LeaseLostError
        return (yield from proceed(call))
