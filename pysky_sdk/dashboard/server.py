"""The server of the page: on loopback, with the standard library alone."""

from __future__ import annotations

import logging
import os
import socket
import sys
import threading
from contextlib import suppress
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from pysky_sdk.dashboard.guard import Guard
from pysky_sdk.dashboard.handler import Handler

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from pysky_sdk.database import Database

log = logging.getLogger("pysky_sdk")

LOOPBACK = "127.0.0.1"
_AT_ONCE = 4


class Dashboard:
    """A page about a database, while it is open as a context or `serve` runs.

        with Dashboard(client.database) as dashboard:
            print(dashboard.url)
            ...

    Whoever has its address can read the call log, the accounts and the cursors of all who share the database;
    nobody sees a token or password.
    """

    def __init__(self, database: Database, *, port: int = 0) -> None:
        """Listen; questions are answered later.

        Args:
            database: what is shown. It is only read: tables are neither made nor changed.
            port: 0 for any free one.

        Raises:
            OSError: the port is taken.
        """
        self._server = Server((LOOPBACK, port), database)
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Its address, with the token that others do not know."""
        return f"http://{LOOPBACK}:{self._server.server_port}/{self._server.guard.token}/"

    def serve(self) -> None:
        """Answer in this thread, until it is interrupted; then close."""
        try:
            self._server.serve_forever()
        finally:
            self._server.end()

    def close(self) -> None:
        """Stop answering, also to browsers that are connected."""
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._thread = None
        self._server.end()

    def __enter__(self) -> Self:
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.05},
            name="pysky-dashboard",
            daemon=True,
        )
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Server(ThreadingHTTPServer):
    """A thread for each connection; few of them ask the database at the same time."""

    daemon_threads = True
    block_on_close = False
    # On Windows it would let another program listen at the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, address: tuple[str, int], database: Database) -> None:
        self.database = database
        self.working = threading.BoundedSemaphore(_AT_ONCE)
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(address, Handler)
        self.guard = Guard(self.server_port)

    def server_bind(self) -> None:
        """Bind. HTTPServer's would look up the name of the machine, which may take seconds."""
        if self.allow_reuse_address:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = LOOPBACK, int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread, and remember the connection."""
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """End a connection."""
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def end(self) -> None:
        """Listen no more, and end the connections that browsers keep open."""
        self.server_close()
        with self._lock:
            left = list(self._open)
        for connection in left:
            with suppress(OSError):  # its thread may have ended it at this moment
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - of the base class
        """Log what is wrong here; a browser that went away is not."""
        error = sys.exception()
        if not isinstance(error, ConnectionError | TimeoutError):
            log.error("The dashboard could not answer.", exc_info=error)
