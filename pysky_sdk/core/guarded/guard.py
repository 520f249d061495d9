"""What a look-up may do, and what it answered."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.core.guarded.allowed import Allowed, entries_of
from pysky_sdk.core.guarded.resolving import resolve, system_addresses

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pysky_sdk.core.guarded.addresses import Address
    from pysky_sdk.core.guarded.resolving import Resolver
    from pysky_sdk.core.guarded.urls import Place

VARIABLE = "PYSKY_WEB_ALLOW"


class Guard:
    """Resolves hosts and lets only checked addresses through."""

    def __init__(self, allowed: Allowed | None = None, resolver: Resolver = system_addresses) -> None:
        self.allowed = allowed or Allowed()
        self._resolver = resolver
        self._lock = threading.Lock()

    @classmethod
    def from_environment(cls) -> Guard:
        """Return one that allows what PYSKY_WEB_ALLOW lists.

        Raises:
            ValueError: something in it is no host, address or network.
        """
        try:
            return cls(Allowed().with_more(entries_of(os.environ.get(VARIABLE, ""))))
        except ValueError as error:
            raise ValueError(f"{VARIABLE}: {error}") from None

    def allow(self, entries: Iterable[str]) -> None:
        """Allow more from now on."""
        with self._lock:
            self.allowed = self.allowed.with_more(entries)

    def trusting(self, host: str) -> Guard:
        """Return one that also lets a host through that the user configured."""
        return Guard(self.allowed.with_more([host]), self._resolver)

    def addresses(self, host: str, port: int, seconds: float) -> list[Address]:
        """Resolve a host once and check all of its addresses; blocks.

        Raises:
            ForbiddenAddress: it may not be looked up.
            NetworkError: it has no address.
        """
        found = resolve(self._resolver, host, port, seconds)
        self.allowed.check(host, port, found)
        return found


class Deadline:
    """The end of a look-up, for everything it does together."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds that are left; never below 0."""
        return max(0.0, self._end - time.monotonic())


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a look-up asks for."""

    max_bytes: int
    accept: str = "*/*"
    timeout: float = 10.0
    max_redirects: int = 5
    downgrade: bool = False
    truncate: bool = False
    agent: str = ""

    def __post_init__(self) -> None:
        if not self.timeout > 0:
            raise ValueError("timeout= is a number of seconds above 0.")
        if self.max_bytes < 0 or self.max_redirects < 0:
            raise ValueError("max_bytes= and max_redirects= cannot be negative.")


class Answer(NamedTuple):
    """One HTTP answer."""

    place: Place
    status: int
    headers: Mapping[str, str]
    """By lower-case name; the first of several."""

    body: bytes
    truncated: bool
