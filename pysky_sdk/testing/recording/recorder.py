"""A server that passes requests on to a real one and writes down what was said."""

from __future__ import annotations

import json
import threading
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.parse import urlencode, urlsplit

from pysky_sdk.testing.dispatch import refused
from pysky_sdk.testing.exchange import Answer, Refusal, Request
from pysky_sdk.testing.http import HttpServer
from pysky_sdk.testing.recording.exchange import (
    KEPT_ANSWER,
    SERVER,
    answered,
    asked,
    to_line,
    without_server,
)

if TYPE_CHECKING:
    from types import TracebackType

_NOT_PASSED_ON: Final = frozenset(
    {"host", "content-length", "connection", "accept-encoding", "transfer-encoding"}
)


class Recorder:
    """Listens on loopback, asks the real server, and appends each exchange to a file.

    Tokens, passwords and e-mail addresses do not get into the file, nor do the texts of chats and other
    private methods. The client's requests are passed on as they are.

    Args:
        path: the file, in JSON lines; it is written anew.
        upstream: the address of the real server.
        timeout: seconds to wait for it.

    Raises:
        OSError: the file cannot be written.
    """

    def __init__(self, path: str | Path, *, upstream: str, timeout: float = 60.0) -> None:
        self._upstream = upstream.rstrip("/")
        self._timeout = timeout
        self._lock = threading.Lock()
        self._file = Path(path).open("w", encoding="utf-8")  # noqa: SIM115 - closed by close
        self._http = HttpServer(self._answer)

    @property
    def url(self) -> str:
        """Its address: what clients take for the service."""
        return self._http.url

    def start(self) -> Self:
        """Begin to answer; `with` does it."""
        self._http.start()
        return self

    def close(self) -> None:
        """Stop, and close the file."""
        self._http.close()
        self._file.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _answer(self, request: Request) -> Answer:
        try:
            status, headers, body = self._ask(request)
        except (OSError, HTTPException) as error:
            message = f"{self._upstream} did not answer: {error}"
            return refused(Refusal(502, "UpstreamFailure", message))
        record = answered(request.nsid or "", status, headers, body, self._upstream)
        with self._lock:
            self._file.write(to_line(asked(request), record) + "\n")
            self._file.flush()
        kept = {name: headers[name] for name in KEPT_ANSWER if name in headers and name != "content-type"}
        return Answer(status, self._with_own_address(body), headers.get("content-type"), kept)

    def _with_own_address(self, body: bytes) -> bytes:
        """Let the client go on asking here, where a DID document names the real server."""
        if b"#atproto_pds" not in body:
            return body
        try:
            value = without_server(json.loads(body), self._upstream)
        except ValueError:
            return body
        return json.dumps(value).encode().replace(SERVER.encode(), self.url.encode())

    def _ask(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        connection = _connect(self._upstream, self._timeout)
        headers = {name: value for name, value in request.headers.items() if name not in _NOT_PASSED_ON}
        query = f"?{urlencode(request.query)}" if request.query else ""
        body: Any = request.body if request.body or request.has_length else None
        try:
            connection.request(request.method, request.path + query, body=body, headers=headers)
            response = connection.getresponse()
            return response.status, {name.lower(): it for name, it in response.getheaders()}, response.read()
        finally:
            connection.close()


def _connect(address: str, timeout: float) -> HTTPConnection:
    parts = urlsplit(address)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    return kind(parts.hostname or "", parts.port, timeout=timeout)
