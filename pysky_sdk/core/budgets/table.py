"""Where windows are kept."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pysky_sdk.core.budgets.window import Window
    from pysky_sdk.core.clock import Clock

T = TypeVar("T")


class Bucket(NamedTuple):
    """Whose budget it is, and of what."""

    service: str
    """The server's address."""

    account: str
    """The account's DID; empty where the server counts by IP address."""

    name: str
    """What is counted, and the length of the window in seconds: `write points/3600`."""


Step: TypeAlias = "Callable[[list[Window | None], int], tuple[T, list[Window | None]]]"
"""Takes the windows of some buckets and the time; returns a result and the windows as they are to be."""


class WindowTable(Protocol):
    """Windows by bucket, changed together or not at all."""

    blocking: bool
    """Whether its methods do I/O; policies then `Run` them."""

    def change(self, buckets: Sequence[Bucket], step: Step[T]) -> T:
        """Change the windows of some buckets, while nobody else does; return the step's result.

        The step may be done more than once, so it must have no other effect.
        """
        ...

    def all(self) -> tuple[int, list[tuple[Bucket, Window]]]:
        """Return the time by the table's clock, and every window there is."""
        ...


class MemoryTable:
    """Windows of this process only."""

    blocking = False

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._windows: dict[Bucket, Window] = {}
        self._lock = threading.Lock()

    def change(self, buckets: Sequence[Bucket], step: Step[T]) -> T:
        """Change some windows under the lock."""
        with self._lock:
            result, windows = step([self._windows.get(bucket) for bucket in buckets], self._now())
            for bucket, window in zip(buckets, windows, strict=True):
                if window is not None:
                    self._windows[bucket] = window
            return result

    def all(self) -> tuple[int, list[tuple[Bucket, Window]]]:
        """Return the time and every window."""
        with self._lock:
            return self._now(), list(self._windows.items())

    def _now(self) -> int:
        return round(self._clock.time() * 1_000_000)
