"""A server on loopback that answers byte by byte as a test says, and a resolver that lies as a test says."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Sequence
from typing import Any, Self

Script = Callable[[socket.socket, bytes], None]
"""Gets the connection and the head of the request."""


class Server:
    """Accepts connections and runs the script for each in a thread of its own."""

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self._script = script
        self._tls = tls
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self.requests: list[bytes] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._open:
            _close(connection)
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive(), "a script of a test's server does not end"

    def _start(self, work: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=work, args=args)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._open.append(connection)
            self._start(self._talk, connection)

    def _talk(self, connection: socket.socket) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            head = b""
            while b"\r\n\r\n" not in head and (part := connection.recv(65536)):
                head += part
            self.requests.append(head)
            self._script(connection, head)
        except OSError:
            return  # the client went, or the certificate was not to its taste
        finally:
            _close(connection)


def _close(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it is closed already
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()


def http(
    body: bytes = b"", status: int = 200, length: int | None = None, **headers: str
) -> Callable[[socket.socket, bytes], None]:
    """A script that gives one answer; underscores in header names stand for hyphens."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    size = len(body) if length is None else length
    head = "\r\n".join([f"HTTP/1.1 {status} Whatever", f"content-length: {size}", *lines, "", ""]).encode()
    return lambda connection, _: connection.sendall(head + body)


def resolver(*answers: Sequence[str]) -> Any:
    """Give one answer after the other, the last one for ever; what was asked is kept in `.asked`."""
    left = list(answers)
    asked: list[str] = []

    def resolve(host: str, _port: int) -> Sequence[str]:
        asked.append(host)
        return left.pop(0) if len(left) > 1 else left[0]

    resolve.asked = asked  # type: ignore[attr-defined]
    return resolve


def believe(client: Any, resolve: Any) -> None:
    """Make a client's look-ups use a resolver."""
    client.web._guard._resolver = resolve
