"""The profiles in the database, as something that may fail: what is not found there is fetched."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

from pysky_sdk.errors import DatabaseError
from pysky_sdk.profiles.views import seen_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pysky_sdk.core.clock import Clock
    from pysky_sdk.database.profiles import Entry, Times
    from pysky_sdk.database.store import Database
    from pysky_sdk.models.app.bsky.actor.defs import ProfileViewDetailed

T = TypeVar("T")

log = logging.getLogger("pysky_sdk.profiles")

_SECOND = 1_000_000
KEPT = 7 * 24 * 3600
"""Seconds that a profile stays in the database, for those who take an old one."""
MISSED = 300
"""Seconds that nobody is asked again for an actor who was not found."""
_PRUNING = 600

_PAUSE = 30

_next_tries: WeakKeyDictionary[Database, float] = WeakKeyDictionary()
"""When a database that failed is tried again: one that hangs must not hold up every look-up."""


class ProfileCache:
    """Blocks, so flows `Run` its methods; none of them raises anything about the database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._next_pruning = 0.0

    def find(self, actors: Iterable[str]) -> dict[str, Entry]:
        """Return what is known of some actors; those of whom nothing is known are missing."""

        def look() -> dict[str, Entry]:
            from pysky_sdk.database import profiles

            return self._database.read(lambda t: profiles.find(t, actors))

        return self._tried(look) or {}

    def keep(self, views: Sequence[ProfileViewDetailed], missing: Sequence[str]) -> None:
        """Keep profiles, and who has none."""

        def write() -> None:
            from pysky_sdk.database import profiles

            seen = [seen_in(view) for view in views]
            self._database.run(lambda t: profiles.keep(t, self._times(), seen, missing))
            self._prune()

        self._tried(write)

    def keep_handle(self, handle: str, did: str | None) -> None:
        """Keep whose handle it is, None for nobody's."""

        def write() -> None:
            from pysky_sdk.database import profiles

            self._database.run(lambda t: profiles.keep_handle(t, self._times(), handle, did))
            self._prune()

        self._tried(write)

    def _prune(self) -> None:
        """Delete what has expired, now and then."""
        from pysky_sdk.database import profiles

        now = self._clock.time()
        if now < self._next_pruning:
            return
        self._next_pruning = now + _PRUNING
        while self._database.run(lambda t: profiles.prune(t, self._times().now)):
            pass

    def _times(self) -> Times:
        from pysky_sdk.database.profiles import Times

        now = self._clock.time()
        return Times(*(round(moment * _SECOND) for moment in (now, now + KEPT, now + MISSED)))

    def _tried(self, work: Callable[[], T]) -> T | None:
        if self._clock.time() < _next_tries.get(self._database, 0.0):
            return None
        try:
            return work()
        except ValueError as error:
            log.info("A profile in the database cannot be read, and is fetched: %s", error)
        except DatabaseError as error:
            if self._database not in _next_tries:
                log.warning("Profiles are fetched each time, for the database fails: %s", error)
            _next_tries[self._database] = self._clock.time() + _PAUSE
        return None
