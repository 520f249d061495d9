"""One connection: whether a request is answered, and with which headers."""

from __future__ import annotations

import json
import logging
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlsplit

from pysky_sdk.dashboard.files import File, file
from pysky_sdk.dashboard.guard import Refused
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from pysky_sdk.dashboard.server import Server

log = logging.getLogger("pysky_sdk")

_IDLE_SECONDS = 30
_JSON = "application/json; charset=utf-8"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    # Nothing in the page can make markup of a text, so nothing in the log can become markup.
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",  # it would tell the token
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD."""

    server: Server  # pyright: ignore[reportIncompatibleVariableOverride] # whose only handler this is
    protocol_version = "HTTP/1.1"
    server_version = "pysky"
    sys_version = ""
    timeout: ClassVar[float | None] = _IDLE_SECONDS  # of a socket that says nothing

    def do_GET(self) -> None:
        """Answer, or refuse."""
        try:
            self._answer(self.server.guard.admit(self.headers.get_all("Host", []), self.path))
        except Refused as refused:
            self._send(refused.status, "text/plain; charset=utf-8", f"{refused}\n".encode())

    do_HEAD = do_GET  # noqa: N815 - the base class wants this name

    def do_POST(self) -> None:
        """Refuse: nothing can be changed here. What the request may still say is not read."""
        self.close_connection = True
        self.send_response(HTTPStatus.METHOD_NOT_ALLOWED)
        self.send_header("Allow", "GET, HEAD")
        self.send_header("Content-Length", "0")
        self.send_header("Connection", "close")
        self.end_headers()

    do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_POST  # noqa: N815

    def _answer(self, path: str) -> None:
        if not path:
            self.send_response(HTTPStatus.PERMANENT_REDIRECT)
            self.send_header("Location", f"/{self.server.guard.token}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        parts = urlsplit(path)
        if parts.path.startswith("/api/"):
            self._ask(parts.path.removeprefix("/api/"), parts.query)
            return
        found: File | None = file(parts.path)
        if found is None:
            raise Refused(HTTPStatus.NOT_FOUND, "There is nothing here.")
        self._send(HTTPStatus.OK, found.content_type, found.body)

    def _ask(self, path: str, query: str) -> None:
        from pysky_sdk.dashboard.routes import answer

        status, value = HTTPStatus.OK, None
        try:
            with self.server.working:
                value = answer(self.server.database, path, query)
        except Refused as refused:
            status, value = refused.status, {"error": str(refused)}
        except DatabaseError as error:
            status, value = HTTPStatus.SERVICE_UNAVAILABLE, {"error": str(error)}
        except Exception as error:  # the page says so, and goes on with the rest
            log.exception("The dashboard could not answer %s.", path)
            name = type(error).__name__
            status, value = (
                HTTPStatus.INTERNAL_SERVER_ERROR,
                {"error": f"It failed with {name}; see the log."},
            )
        self._send(status, _JSON, json.dumps(value, separators=(",", ":")).encode())

    def _send(self, status: HTTPStatus, content_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def end_headers(self) -> None:
        """Add what every answer has, also those that the base class makes."""
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class calls it so
        """Write nothing: the request line has the token in it."""
