"""A loopback server that answers wrongly on purpose, with raw sockets."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable
from typing import Self

Behaviour = Callable[[socket.socket, threading.Event], None]


class FaultServer:
    """Treats the first connection by the first behaviour and so on; the last one stays."""

    def __init__(self, *behaviours: Behaviour) -> None:
        self._behaviours = list(behaviours)
        self._stop = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self.connections = 0
        self.asked = threading.Event()
        """Set with the first connection."""
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._start(self._accept)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        # Wakes accept(), which closing alone does not.
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return  # closed
            behaviour = self._behaviours.pop(0) if len(self._behaviours) > 1 else self._behaviours[0]
            self.connections += 1
            self.asked.set()
            self._start(self._serve, behaviour, connection)

    def _serve(self, behaviour: Behaviour, connection: socket.socket) -> None:
        connection.settimeout(10)
        with connection:
            try:
                behaviour(connection, self._stop)
            except OSError:
                return  # the client went away first, as some tests want


def read_request(connection: socket.socket) -> bytes:
    """Read one request with its body."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(65536)
        if not part:
            return data
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            while len(body) < int(line.partition(b":")[2]):
                body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def says(answer: bytes, *, again: bool = False) -> Behaviour:
    """Read a request and answer with these bytes; then close, or wait for the next request."""
    if not again:
        # Said beforehand: a client that kept the connection could send into its end.
        answer = answer.replace(b"\r\n", b"\r\nconnection: close\r\n", 1)

    def behave(connection: socket.socket, _stop: threading.Event) -> None:
        while read_request(connection):
            connection.sendall(answer)
            if not again:
                return

    return behave


def http(status: int, body: bytes, content_type: str = "application/json", *, extra: str = "") -> bytes:
    """A well-formed answer."""
    head = (
        f"HTTP/1.1 {status} X\r\ncontent-type: {content_type}\r\ncontent-length: {len(body)}\r\n{extra}\r\n"
    )
    return head.encode() + body


def reset(connection: socket.socket, _stop: threading.Event) -> None:
    """Read the request, then break the connection with RST."""
    read_request(connection)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang(connection: socket.socket, stop: threading.Event) -> None:
    """Read the request and say nothing until the test is over."""
    read_request(connection)
    stop.wait(10)


def refuse_then_hang(connection: socket.socket, stop: threading.Event) -> None:
    """413, and silence for whatever follows on this connection."""
    read_request(connection)
    connection.sendall(http(413, b'{"error":"PayloadTooLarge","message":"request entity too large"}'))
    read_request(connection)
    stop.wait(10)


def refused_url() -> str:
    """An address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    return f"http://127.0.0.1:{port}"
