"""What one listener hears next."""

from __future__ import annotations

import socket
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pysky_sdk.testing.streams.frames import error_frame

if TYPE_CHECKING:
    from pysky_sdk.testing.exchange import Cut
    from pysky_sdk.testing.faults import Fault
    from pysky_sdk.testing.state.world import World
    from pysky_sdk.testing.streams.events import EventLog, Start

GOING_AWAY = 1001
POLICY = 1008


@dataclass(slots=True, frozen=True)
class End:
    """How a stream ends."""

    frame: bytes | None = None
    """The last frame."""
    close: tuple[int, str] | None = None
    """With which code and reason the WebSocket is closed."""
    cut: Cut | None = None
    """What happens to the connection instead."""


def error_end(error: str, message: str | None = None) -> End:
    """Return the end that says why: an error frame, and a closed WebSocket."""
    return End(error_frame(error, message), (POLICY, error))


class Listener:
    """Reads a log message by message, and is woken when there is more."""

    def __init__(self, world: World, log: EventLog, start: Start, fault: Fault | None = None) -> None:
        self._world = world
        self._log = log
        self._fault = fault
        self._refusal = start.refusal
        self._first = list(start.first)
        self._after, self._is_live = start.after, start.is_live
        self._sent = 0
        self.wakeup, self._waker = socket.socketpair()
        """Can be read when there is something to do."""
        for end in (self.wakeup, self._waker):
            end.settimeout(0)
        log.join(self)

    @property
    def is_closing(self) -> bool:
        """Whether the server ends, and with it all streams."""
        return self._world.streams.closing

    def wake(self) -> None:
        """Let who waits for `wakeup` look again."""
        with suppress(OSError):  # it can be read already, or nobody waits any more
            self._waker.send(b"\0")

    def clear_wakeup(self) -> None:
        """Wait for the next time."""
        with suppress(BlockingIOError):
            while self.wakeup.recv(4096):
                """It may have been more than once."""

    def close(self) -> None:
        """Hear no more."""
        self._log.leave(self)
        self.wakeup.close()
        self._waker.close()

    def take(self, *, was_stuck: bool) -> bytes | End | None:
        """Return the next frame or the end; None while there is neither.

        Args:
            was_stuck: whether the frame before had to wait for the reader.
        """
        if self.is_closing:
            return End(close=(GOING_AWAY, "The stand-in ends"))
        if self._refusal is not None:
            return error_end(self._refusal.error, self._refusal.message)
        fault = self._fault
        if fault is not None and fault.ends_stream and self._sent >= (fault.after or 0):
            return self._gone_wrong(fault)
        frame = self._next(was_stuck=was_stuck)
        self._sent += isinstance(frame, bytes)
        return frame

    def _gone_wrong(self, fault: Fault) -> bytes | End | None:
        end = fault.end
        if end.cut == "truncate":  # which needs something to cut
            frame = self._next(was_stuck=False)
            if not isinstance(frame, bytes):
                return frame
            end = End(frame, cut="truncate")
        fault.count()
        return end

    def _next(self, *, was_stuck: bool) -> bytes | End | None:
        if self._first:
            return self._first.pop(0)
        event, behind = self._log.after(self._after)
        self._is_live = self._is_live or event is None
        if was_stuck and self._is_live and behind > self._world.settings.stream_buffer:
            return error_end("ConsumerTooSlow", "Stream consumer too slow")
        if event is None:
            return None
        self._after = event.number
        return event.frame
