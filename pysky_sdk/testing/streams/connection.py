"""A connection that carries a stream: it sends as fast as the other side reads, and answers it meanwhile."""

from __future__ import annotations

import selectors
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from pysky_sdk.testing.streams.listener import End

if TYPE_CHECKING:
    import socket

    from pysky_sdk.testing.exchange import Cut
    from pysky_sdk.testing.streams.listener import Listener
    from pysky_sdk.testing.streams.sockets import Wire

_GOODBYE = 30.0
"""Seconds within which the other side reads the end of a stream, and says goodbye."""

_MOST_BYTES = 65_536
"""So much is put together before it is sent."""


class Connection:
    """One listener's connection, served by one thread that waits for nobody else."""

    def __init__(self, connection: socket.socket, wire: Wire, listener: Listener) -> None:
        self._connection = connection
        self._wire = wire
        self._listener = listener
        self._unsent = bytearray(wire.taken())
        self._was_stuck = False
        self._end: End | None = None
        self._until: float | None = None
        """When to give up waiting for the other side's goodbye."""
        self._is_gone = False
        """Whether the other side has ended the connection."""

    def serve(self) -> Cut | None:
        """Send until one of both sides ends it; return what is to be done to the connection then."""
        self._connection.settimeout(0)
        with selectors.DefaultSelector() as selector, suppress(ConnectionError):
            selector.register(self._connection, selectors.EVENT_READ)
            selector.register(self._listener.wakeup, selectors.EVENT_READ)
            while True:
                is_closing = self._listener.is_closing  # before the goodbye is put together
                has_more = self._send()
                if is_closing or self._is_done():
                    break
                wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if self._unsent else 0)
                selector.modify(self._connection, wanted)
                selector.select(0 if has_more else self._left())
                self._listener.clear_wakeup()
                self._read()
        return None if self._end is None else self._end.cut

    def _send(self) -> bool:
        """Send what the other side takes; True where there may be more."""
        self._flush()
        if self._unsent:
            return False
        self._fill()
        is_something = bool(self._unsent)
        self._flush()
        return is_something and not self._unsent

    def _is_done(self) -> bool:
        """Whether there is nothing left to wait for."""
        if self._is_gone or self._left() == 0:
            return True
        is_cut = self._end is not None and self._end.cut in {"reset", "truncate"}
        return not self._unsent and (is_cut or self._wire.is_over)

    def _fill(self) -> None:
        """Put together what comes next."""
        while self._end is None and self._wire.is_open and len(self._unsent) < _MOST_BYTES:
            item = self._listener.take(was_stuck=self._was_stuck)
            self._was_stuck = False
            if item is None:
                return
            if isinstance(item, End):
                self._finish(item)
            else:
                self._wire.send(item)
            self._unsent += self._wire.taken()

    def _finish(self, end: End) -> None:
        self._end = end
        if end.frame is not None:
            self._wire.send(end.frame)
        if end.cut == "truncate":
            frame = self._wire.taken()
            self._unsent += frame[: len(frame) // 2]
        if end.close is not None:
            self._wire.close(*end.close)
            self._until = time.monotonic() + _GOODBYE

    def _left(self) -> float | None:
        """How long to wait; None for as long as it takes."""
        return None if self._until is None else max(0.0, self._until - time.monotonic())

    def _flush(self) -> None:
        while self._unsent:
            try:
                count = self._connection.send(self._unsent)
            except BlockingIOError:
                self._was_stuck = True
                return
            del self._unsent[:count]

    def _read(self) -> None:
        try:
            data = self._connection.recv(_MOST_BYTES)
        except BlockingIOError:
            return
        self._is_gone = not data
        if self._is_gone or (self._end is not None and self._end.cut == "silence"):
            return
        self._wire.receive(data)
        self._unsent += self._wire.taken()
