"""A small PDS in a process of its own: sessions as the real one makes them, counted, and with faults on demand.

A refresh token is single use with a time of grace: reuse inside it gives new strings for the same child, reuse
after it is answered as revoked. `python session_server.py` prints its port and serves until its input ends.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

if TYPE_CHECKING:
    from collections.abc import Iterator

GRACE = 60.0
NSID = "com.atproto.server."


@dataclass
class State:
    """What the server knows."""

    counts: Counter[str] = field(default_factory=Counter)
    access: set[str] = field(default_factory=set)
    spent: dict[str, tuple[float, str]] = field(default_factory=dict)  # of a used token: when, and its child
    ended: set[str] = field(default_factory=set)
    hanging: int = 0
    meeting: threading.Barrier = field(init=False)
    lock: threading.Lock = field(default_factory=threading.Lock)
    numbers: Iterator[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        # Eight processes that have asked, and whose tokens are over when all have come.
        self.meeting = threading.Barrier(8, self.access.clear)

    def tokens(self, child: str) -> dict[str, Any]:
        """New strings for a refresh token."""
        number = next(self.numbers)
        access = f"access-{number}-secret"
        self.access.add(access)
        who = {"did": "did:plc:alice", "handle": "alice.test", "active": True}
        return {**who, "accessJwt": access, "refreshJwt": f"refresh-{child}-{number}-secret"}

    def create(self, data: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if data.get("password") != "hunter2":
            return 401, {"error": "AuthenticationRequired", "message": "Invalid identifier or password"}
        return 200, self.tokens(str(next(self.numbers)))

    def refresh(self, bearer: str) -> tuple[int, dict[str, Any]]:
        parts = bearer.split("-")
        if len(parts) != 4 or parts[1] in self.ended:
            return 400, {"error": "ExpiredToken", "message": "Token has been revoked"}
        used, child = self.spent.setdefault(parts[1], (time.monotonic(), str(next(self.numbers))))
        if time.monotonic() - used > GRACE:
            return 400, {"error": "ExpiredToken", "message": "Token has been revoked"}
        return 200, self.tokens(child)

    def delete(self, bearer: str) -> tuple[int, dict[str, Any]]:
        self.ended.add(bearer.split("-")[1])
        return 200, {}

    def get(self, bearer: str) -> tuple[int, dict[str, Any]]:
        if bearer not in self.access:
            return 400, {"error": "ExpiredToken", "message": "Token has expired"}
        return 200, {"did": "did:plc:alice", "handle": "alice.test", "active": True}

    def answer(self, name: str, bearer: str, data: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Do what a method does."""
        if name == "createSession":
            return self.create(data)
        methods = {"refreshSession": self.refresh, "deleteSession": self.delete, "getSession": self.get}
        return methods[name](bearer)

    def control(self, name: str, data: dict[str, Any]) -> dict[str, Any]:
        """Do what a test asks for."""
        if name == "expire":
            self.access.clear()
        elif name == "revoke":
            self.access.clear()
            self.spent = {str(number): (-GRACE * 10, "") for number in range(10_000)}
        elif name == "hang":
            self.hanging = data["times"]
        return dict(self.counts)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: State

    def do_GET(self) -> None:
        self.do_POST()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        data = json.loads(body) if body else {}
        area, _, name = self.path.lstrip("/").partition("/")
        if name == "meet":
            self.state.meeting.wait(120)
            self._say(200, {})
            return
        if area == "control":
            with self.state.lock:
                self._say(200, self.state.control(name, data))
            return
        name = name.removeprefix(NSID)
        with self.state.lock:
            self.state.counts[name] += 1
            bearer = self.headers.get("authorization", "").removeprefix("Bearer ")
            status, answer = self.state.answer(name, bearer, data)
            hangs = name == "refreshSession" and self.state.hanging > 0
            self.state.hanging -= hangs
        if hangs:  # the work is done, and its answer is lost
            threading.Event().wait(60)
            self.close_connection = True
            return
        self._say(status, answer)

    def _say(self, status: int, data: dict[str, Any]) -> None:
        body = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""


class Server(ThreadingHTTPServer):
    request_queue_size = 256
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed is no error of the server."""


class SessionServer:
    """The server as a test sees it."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"

    def control(self, name: str, **data: Any) -> dict[str, int]:
        """Tell it something; returns how often each method was called."""
        body = json.dumps(data).encode()
        request = Request(f"{self.url}/control/{name}", data=body, method="POST")
        with urlopen(request, timeout=30) as answer:
            counts: dict[str, int] = json.load(answer)
        return counts

    def count(self, name: str) -> int:
        """How often a method was called."""
        return self.control("counts").get(name, 0)


@contextlib.contextmanager
def session_server() -> Iterator[SessionServer]:
    """Run a server in a process of its own."""
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, __file__], stdin=pipe, stdout=pipe, text=True)
    try:
        assert process.stdout is not None
        yield SessionServer(int(process.stdout.readline()))
    finally:
        process.kill()
        process.communicate()


def main() -> None:
    """Serve."""
    Handler.state = State()
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
