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

    def serve(self) -> Cut | None:
        """Send until one of both sides ends it; return what is to be done to the connection then."""
        self._connection.settimeout(0)
        with selectors.DefaultSelector() as selector, suppress(ConnectionError):
            selector.register(self._connection, selectors.EVENT_READ)
            selector.register(self._listener.bell, selectors.EVENT_READ)
            while not self._is_done():
                wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if self._unsent else 0)
                selector.modify(self._connection, wanted)
                selector.select(self._left())
                self._listener.quiet()
                self._read()
        return None if self._end is None else self._end.cut

    def _is_done(self) -> bool:
        """Send what can be sent; True when there is nothing left to wait for."""
        self._flush()
        while self._fill():
            self._flush()
        if self._end is not None and self._end.at_once:
            return True
        if self._unsent:  # the other side does not read
            return self._listener.is_over or self._left() == 0
        if self._end is not None and self._end.cut in {"reset", "truncate"}:
            return True
        return self._wire.is_over or self._left() == 0

    def _fill(self) -> bool:
        """Put together what comes next, once all that came before is on its way; False if that is nothing."""
        if self._unsent:
            return False
        while self._end is None and self._wire.is_open and len(self._unsent) < _MOST_BYTES:
            item = self._listener.take(was_stuck=self._was_stuck)
            self._was_stuck = False
            if item is None:
                break
            if isinstance(item, End):
                self._finish(item)
            else:
                self._wire.send(item)
            self._unsent += self._wire.taken()
        return bool(self._unsent)

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
        if self._end is not None and self._end.cut == "silence":
            if not data:
                raise ConnectionResetError
            return
        self._wire.receive(data)
        self._unsent += self._wire.taken()
