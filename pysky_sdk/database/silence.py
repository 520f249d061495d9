"""Ends connections to PostgreSQL whose server has gone silent: psycopg2 waits for an answer without end.

A machine that is gone is noticed by TCP. A server that hangs, or a proxy before it that does, is not: its
machine goes on to say that it is there. A statement ends at the server after `statement_timeout`, so that no
answer for some time longer means that none will come.
"""

from __future__ import annotations

import logging
import socket
import threading
import time
from typing import Any, Final

from psycopg2.extensions import cursor  # type: ignore[import-untyped]

from pysky_sdk.database.atfork import CONNECTIONS, at_fork

log = logging.getLogger("pysky_sdk")

_LOOK_SECONDS: Final = 5.0
_IDLE_LOOKS: Final = 12


class Watch:
    """A thread that looks now and then whether a statement has waited too long; it ends without any."""

    def __init__(self) -> None:
        self.look_seconds = _LOOK_SECONDS
        self.renew()

    def renew(self) -> None:
        """Begin anew in a child: the thread is the parent's."""
        self._lock = threading.Lock()
        self._waiting: dict[Any, tuple[float, int]] = {}
        self._thread: threading.Thread | None = None

    def begin(self, key: Any, handle: int, seconds: float) -> None:
        """Watch a statement that is sent now on a socket."""
        self._waiting[key] = (time.monotonic() + seconds, handle)
        if self._thread is None:
            with self._lock:
                self._start()

    def end(self, key: Any) -> None:
        """It has its answer. Only afterwards its connection may be closed, and its handle be another's."""
        if self._waiting.pop(key, None) is None:
            with self._lock:
                return  # the thread was at it, and is done with it now

    def _start(self) -> None:
        if self._thread is not None:
            return
        thread = threading.Thread(target=self._work, name="pysky_sdk silent servers", daemon=True)
        try:
            thread.start()
        except RuntimeError as error:
            log.debug("Servers that go silent are not watched for: %s", error)
        else:
            self._thread = thread

    def _work(self) -> None:
        idle = 0
        while True:
            time.sleep(self.look_seconds)
            idle = 0 if self._waiting else idle + 1
            with self._lock:
                self._end_overdue(time.monotonic())
                if idle >= _IDLE_LOOKS:
                    self._thread = None
                    # One that came before that relies on this thread, one that comes now starts another.
                    if not self._waiting:
                        return
                    self._thread = threading.current_thread()

    def _end_overdue(self, now: float) -> None:
        """Without a lock on the way of statements: who takes one out of the dict, has it."""
        for key in list(self._waiting):
            deadline, handle = self._waiting.get(key, (now + 1, -1))
            if now >= deadline and self._waiting.pop(key, None) is not None:
                _shut(handle)


def _shut(handle: int) -> None:
    """End a connection in both directions, so that whoever waits for it goes on with an error."""
    try:
        # The family says nothing here; os.dup knows no sockets of Windows.
        with socket.fromfd(handle, socket.AF_INET, socket.SOCK_STREAM) as copy:
            copy.shutdown(socket.SHUT_RDWR)
    except OSError as error:
        log.debug("A connection to a silent server has ended by itself: %s", error)


watch = Watch()
at_fork(CONNECTIONS, lambda: None, lambda: None, watch.renew)


def watched(seconds: float) -> type[Any]:
    """Return a kind of cursor whose statements wait no longer than so many seconds for their answer."""

    class Watched(cursor):  # type: ignore[misc] # psycopg2 has no types
        def execute(self, query: Any, vars: Any = None) -> None:  # noqa: A002 - psycopg2's name
            watch.begin(self, self.connection.fileno(), seconds)
            try:
                super().execute(query, vars)
            finally:
                watch.end(self)

    return Watched
