"""An HTTP proxy in front of the real servers that spoils single answers: before the server did its work, or after."""

from __future__ import annotations

import http.client
import socket
import struct
import threading
from collections import Counter, defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import urlsplit

FAULTS = (
    "reset before",
    "502 before",
    "429",
    "429 with Retry-After",
    "reset after",
    "502 after",
    "hang after",
    "truncated after",
    "html after",
)
_HTML = b"<html>bad gateway</html>"


class Proxy:
    """Passes requests on, but for those of methods with faults left in `plan`."""

    def __init__(self) -> None:
        self.plan: defaultdict[str, list[str]] = defaultdict(list)
        self.seen: Counter[str] = Counter()
        self.stop = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.proxy = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    proxy: Proxy


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's word
        """Say nothing on stderr."""

    def do_GET(self) -> None:
        self._treat()

    def do_POST(self) -> None:
        self._treat()

    @property
    def _proxy(self) -> Proxy:
        assert isinstance(self.server, _Server)
        return self.server.proxy

    def _treat(self) -> None:
        proxy = self._proxy
        nsid = urlsplit(self.path).path.rpartition("/")[2]
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        proxy.seen[nsid] += 1
        plan = proxy.plan[nsid]
        fault = plan.pop(0) if plan else ""
        if fault in {"", *(it for it in FAULTS if it.endswith("after"))}:
            status, headers, answer = self._forward(body)
        else:
            status, headers, answer = _refusal(fault)
        self._spoil(fault, status, headers, answer)

    def _forward(self, body: bytes) -> tuple[int, dict[str, str], bytes]:
        parts = urlsplit(self.path)
        connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=30)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        headers = {name: text for name, text in self.headers.items() if name.lower() not in _HOPS}
        connection.request(self.command, path, body or None, headers)
        response = connection.getresponse()
        answer = response.read()
        kept = {name: text for name, text in response.getheaders() if name.lower() not in _HOPS}
        connection.close()
        return response.status, kept, answer

    def _spoil(self, fault: str, status: int, headers: dict[str, str], answer: bytes) -> None:
        if fault.startswith("reset"):
            self._reset()
        elif fault == "hang after":
            self._proxy.stop.wait(5)
            self.close_connection = True
        elif fault == "502 after":
            self._say(502, {"content-type": "text/html"}, _HTML)
        elif fault == "html after":
            self._say(200, {"content-type": "text/html"}, _HTML)
        elif fault == "truncated after":
            self._say(status, headers, answer, whole=False)
        else:
            self._say(status, headers, answer)

    def _say(self, status: int, headers: dict[str, str], body: bytes, *, whole: bool = True) -> None:
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name, text)
        self.send_header("content-length", str(len(body) + (0 if whole else 10)))
        self.end_headers()
        self.wfile.write(body if whole else body[: len(body) // 2])
        self.close_connection = not whole

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True
        # What the base class still wants to flush goes nowhere.
        self.wfile = _Nowhere()  # type: ignore[assignment]
        self.rfile = _Nowhere()  # type: ignore[assignment]


class _Nowhere:
    closed = False

    def flush(self) -> None:
        """Nothing is left to send."""

    def close(self) -> None:
        """The connection is gone."""


_HOPS = {"connection", "content-length", "host", "keep-alive", "proxy-connection", "transfer-encoding"}


def _refusal(fault: str) -> tuple[int, dict[str, str], bytes]:
    if fault == "502 before":
        return 502, {"content-type": "text/html"}, _HTML
    if fault == "reset before":
        return 0, {}, b""
    after = {"retry-after": "3"} if fault.endswith("Retry-After") else {}
    body = b'{"error":"RateLimitExceeded","message":"Rate Limit Exceeded"}'
    return 429, {"content-type": "application/json", **after}, body
