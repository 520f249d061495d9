"""All streams of one server."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pysky_sdk.testing.streams.events import EventLog
from pysky_sdk.testing.streams.repositories import RepoEvents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.testing.state.world import World
    from pysky_sdk.testing.streams.listener import Listener

REPOS = "com.atproto.sync.subscribeRepos"
LABELS = "com.atproto.label.subscribeLabels"

_PATIENCE = 10.0
"""Seconds within which a listener that was told to end has ended, unless something is wrong."""


class Streams:
    """The logs by subscription, and who listens."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._lock = threading.Lock()
        self._logs: dict[str, EventLog] = {}
        self._running: dict[Listener, threading.Thread] = {}
        self.closing = False
        """Whether the server ends."""
        self.labels = self._log(LABELS, numbered=True)
        self.repos = RepoEvents(self._log(REPOS, numbered=True))

    def of(self, spec: MethodSpec) -> EventLog:
        """Return the log of a subscription; one whose messages name no position is counted."""
        return self._log(spec.nsid, numbered=spec.numbered or not spec.position)

    def _log(self, nsid: str, *, numbered: bool) -> EventLog:
        with self._lock:
            if nsid not in self._logs:
                self._logs[nsid] = EventLog(self._world, numbered=numbered)
            return self._logs[nsid]

    @contextmanager
    def running(self, listener: Listener) -> Iterator[None]:
        """Know that the calling thread serves a listener, which hears no more when it ends."""
        with self._lock:
            self._running[listener] = threading.current_thread()
        try:
            yield
        finally:
            with self._lock:
                del self._running[listener]
            listener.close()

    def close(self) -> None:
        """Say goodbye to all listeners, and wait until their threads have ended."""
        with self._lock:
            self.closing = True
            running = dict(self._running)
        for listener in running:
            listener.wake()
        for thread in running.values():
            thread.join(_PATIENCE)
