"""The identities in the database, as something that may fail: what is not found there is looked up."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pysky_sdk.core.clock import Clock
    from pysky_sdk.database.identities import Found, Problem
    from pysky_sdk.database.store import Database

T = TypeVar("T")

log = logging.getLogger("pysky_sdk.identity")

KEPT = 7 * 24 * 3600
"""Seconds that an identity stays in the database, for those who take an old one."""
MISSED = 300
"""Seconds that nobody looks again for what was not found."""
_PRUNING = 600
_PAUSE = 30
_SECOND = 1_000_000
_MICROSECOND = timedelta(microseconds=1)

_next_tries: WeakKeyDictionary[Database, float] = WeakKeyDictionary()
"""When a database that failed is tried again: one that hangs must not hold up every look-up."""


class IdentityCache:
    """Blocks; none of its methods raises anything about the database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._next_pruning = 0.0

    def find(self, identifier: str, source: str, age: timedelta) -> Found | None:
        """Return what a source said, if that is young enough."""

        def look() -> Found | None:
            from pysky_sdk.database import identities

            return self._database.read(lambda t: identities.find(t, identifier, source))

        found = self._tried(look)
        return found if found is not None and self._holds(found, age) else None

    def keep_did(self, handle: str, source: str, did: str) -> Found:
        """Keep whose handle it is."""
        return self._keep(handle, source, did=did)

    def keep_document(self, did: str, source: str, document: Mapping[str, Any]) -> Found:
        """Keep the document of a DID."""
        return self._keep(did, source, document=document)

    def keep_problem(self, identifier: str, source: str, problem: Problem) -> Found:
        """Keep that there is nothing."""
        return self._keep(identifier, source, problem=problem)

    def _keep(self, identifier: str, source: str, **what: Any) -> Found:
        from pysky_sdk.database import identities

        now = self._clock.time()
        until = now + (MISSED if what.get("problem") else KEPT)
        found = identities.Found(identifier, source, round(now * _SECOND), round(until * _SECOND), **what)

        def write() -> None:
            self._database.run(lambda t: identities.keep(t, found))
            self._prune(now)

        self._tried(write)
        return found

    def _holds(self, found: Found, age: timedelta) -> bool:
        now = round(self._clock.time() * _SECOND)
        if found.problem is not None and now >= found.expires:
            return False
        # By the distance: another machine's clock may be ahead a little, and one that is far ahead was wrong.
        return abs(now - found.fetched) < age // _MICROSECOND

    def _prune(self, now: float) -> None:
        """Delete what has expired, now and then."""
        from pysky_sdk.database import identities

        if now < self._next_pruning:
            return
        self._next_pruning = now + _PRUNING
        while self._database.run(lambda t: identities.prune(t, round(now * _SECOND))):
            pass

    def _tried(self, work: Callable[[], T]) -> T | None:
        if self._clock.time() < _next_tries.get(self._database, 0.0):
            return None
        try:
            return work()
        except ValueError as error:
            log.info("An identity in the database cannot be read, and is looked up: %s", error)
        except DatabaseError as error:
            if self._database not in _next_tries:
                log.warning("Identities are looked up each time, for the database fails: %s", error)
            _next_tries[self._database] = self._clock.time() + _PAUSE
        return None
