"""A listener that is not the SDK's own: websockets and libipld, as other programs would use them."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import urlencode

import libipld
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

PATIENCE = 10.0
"""Seconds after which a test has failed."""


def small_socket(host: str, port: int, size: int) -> socket.socket:
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, size)
    made.connect((host, port))
    return made


class Message(NamedTuple):
    """A frame."""

    op: int
    kind: str | None
    body: dict[str, Any]


class Listener:
    """Listens to a stream, raw."""

    def __init__(
        self, url: str, nsid: str, params: dict[str, Any], *, buffer: int | None = None, **options: Any
    ) -> None:
        query = f"?{urlencode(params)}" if params else ""
        if buffer is not None:  # so many bytes wait for who does not read, instead of some megabytes
            host, _, port = url.removeprefix("http://").partition(":")
            options |= {"sock": small_socket(host, int(port), buffer), "max_queue": 1}
        address = f"ws{url.removeprefix('http')}/xrpc/{nsid}{query}"
        self._opened = connect(address, compression=None, proxy=None, close_timeout=1, **options)
        self.connection = self._opened.__enter__()

    def take(self, count: int = 1) -> list[Message]:
        """The next messages."""
        return [self._message() for _ in range(count)]

    def _message(self) -> Message:
        data = self.connection.recv(PATIENCE)
        assert isinstance(data, bytes)
        header, body = libipld.decode_dag_cbor_multi(data)
        return Message(header["op"], header.get("t"), body)

    def rest(self) -> list[Message]:
        """What comes until the stream ends."""
        found = []
        try:
            while True:
                found.append(self._message())
        except ConnectionClosed:
            return found

    @property
    def ended(self) -> tuple[int | None, str | None]:
        """The code and the reason of its end."""
        return self.connection.close_code, self.connection.close_reason

    def close(self) -> None:
        self._opened.__exit__(None, None, None)


def handshake(path: str) -> bytes:
    """A request for a WebSocket, byte by byte."""
    lines = (
        f"GET {path} HTTP/1.1",
        "Host: localhost",
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def until(condition: Callable[[], object]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it never came so far"
        threading.Event().wait(0.005)
