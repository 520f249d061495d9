"""The only module of the stand-in that knows websockets: the server's end of a connection, without I/O.

It needs the extra `firehose`, and is imported when somebody connects to a stream.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from websockets.datastructures import Headers
from websockets.http11 import Request as Handshake
from websockets.protocol import State
from websockets.server import ServerProtocol

if TYPE_CHECKING:
    from pysky_sdk.testing.exchange import Request

_LONGEST_REASON = 123  # bytes

_log = logging.getLogger("pysky_sdk.testing.websockets")
_log.setLevel(logging.WARNING)  # below, it would tell of each connection, and show headers with tokens


class Wire:
    """Turns frames into bytes, and answers what the client says."""

    def __init__(self, request: Request) -> None:
        """Answer the handshake."""
        self._protocol = ServerProtocol(logger=_log)
        self.status = 400
        """What the handshake was answered with: 101, or why not."""
        handshake = Handshake(request.path, Headers(request.headers))
        self._protocol.receive_data(handshake.serialize())
        for event in self._protocol.events_received():
            if isinstance(event, Handshake):
                response = self._protocol.accept(event)
                self._protocol.send_response(response)
                self.status = response.status_code

    @property
    def is_open(self) -> bool:
        """Whether messages may be sent."""
        return self._protocol.state is State.OPEN

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes or goes."""
        return self._protocol.close_expected() or self._protocol.state is State.CLOSED

    def send(self, frame: bytes) -> None:
        """Send a message."""
        self._protocol.send_binary(frame)

    def close(self, code: int, reason: str) -> None:
        """Say goodbye; of the reason as much as a frame holds."""
        self._protocol.send_close(code, reason.encode()[:_LONGEST_REASON].decode(errors="ignore"))

    def receive(self, data: bytes) -> None:
        """Take what came. What a client says on a stream is not looked at."""
        self._protocol.receive_data(data)
        self._protocol.events_received()

    def taken(self) -> bytes:
        """Return the bytes that are to be sent now."""
        return b"".join(self._protocol.data_to_send())
