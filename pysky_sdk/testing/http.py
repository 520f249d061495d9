"""HTTP on loopback, with the standard library alone: keep-alive, one thread per connection.

A connection may be handed on to what speaks something else over it, as a WebSocket does.
"""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from pysky_sdk.testing.exchange import Answer, Request

if TYPE_CHECKING:
    from collections.abc import Callable

_IDLE_SECONDS = 90  # how long real servers keep a connection that is not used
_RESET = struct.pack("ii", 1, 0)  # closing sends RST and not FIN


class HttpServer:
    """Answers requests by calling a function, in threads of its own."""

    def __init__(self, answer: Callable[[Request], Answer], port: int = 0) -> None:
        """Listen.

        Args:
            answer: called for each request, by many threads at once.
            port: 0 for any free one.

        Raises:
            OSError: the port is taken.
        """
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.answer = answer
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def close(self) -> None:
        """Stop, and end the connections that are still open."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        self._server.end_connections()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    answer: Callable[[Request], Answer]

    def __init__(self, *arguments: Any) -> None:
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(*arguments)

    def server_bind(self) -> None:
        # HTTPServer's looks up the name of the machine, which may take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def end_connections(self) -> None:
        with self._lock:
            for connection in self._open:
                with suppress(OSError):  # the other side was faster
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error; anything else is one of the stand-in and is shown."""
        import sys

        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]
    timeout = _IDLE_SECONDS
    wbufsize = -1  # status, headers and body leave in one piece
    disable_nagle_algorithm = True

    def _answer(self) -> None:
        request = self._read()
        answer = self.server.answer(request)
        if answer.upgrade is not None:
            self.close_connection = True
            if answer.upgrade(self.connection) == "reset":
                self._reset()
            return
        if answer.drop:
            self.close_connection = True
        self._write(answer)

    do_GET = do_POST = do_HEAD = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = _answer  # noqa: N815

    def _read(self) -> Request:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        chunked = headers.get("transfer-encoding", "").lower() == "chunked"
        given = headers.get("content-length", "")
        length = int(given) if given.isascii() and given.isdigit() else 0
        return Request(
            method=self.command,
            path=unquote(parts.path),
            query=parse_qsl(parts.query, keep_blank_values=True),
            headers=headers,
            body=self._chunks() if chunked else self.rfile.read(length),
            address=self.client_address[0],
            has_length="content-length" in headers,
        )

    def _chunks(self) -> bytes:
        body = bytearray()
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            """Trailers say nothing here."""
        return bytes(body)

    def _write(self, answer: Answer) -> None:
        if answer.cut == "reset":
            self._reset()
            return
        self.send_response(answer.status)
        if answer.content_type is not None:
            self.send_header("content-type", answer.content_type)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body[: len(answer.body) // 2] if answer.cut else answer.body)
        if answer.cut:
            self.close_connection = True

    def _reset(self) -> None:
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        # Not shutdown, which would say goodbye first. The files hold the socket as well.
        self.rfile.close()
        self.wfile.close()
        self.connection.close()
        self.rfile = self.wfile = BytesIO()  # what comes after flushes them

    def version_string(self) -> str:
        """Say what it is."""
        return "pysky-stand-in"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class' name
        """Say nothing: tests look at `calls`."""
