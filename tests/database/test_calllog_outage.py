"""A real outage: the way to the server is cut in the middle of calls, or goes silent, and comes back."""

from __future__ import annotations

import logging
import select
import socket
import threading
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import httpx
import pytest

from pysky_sdk import Client
from tests.database.servers import fresh

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CALLS = 200
_PORTS = {"postgresql": 5432, "mysql": 3306}


class Wire:
    """Passes bytes between clients and a server, until it is cut or held."""

    def __init__(self, host: str, port: int) -> None:
        self._server = host, port
        self._held = threading.Event()
        self._open: list[socket.socket] = []
        self._changing = threading.Lock()
        self._listen(0)

    def _listen(self, port: int) -> None:
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                near = listener.accept()[0]
                far = socket.create_connection(self._server)
            except OSError:
                return  # cut
            with self._changing:
                if listener is not self._listener or listener.fileno() < 0:  # cut meanwhile
                    near.close()
                    far.close()
                    return
                self._open += [near, far]
            threading.Thread(target=self._pass, args=(near, far), daemon=True).start()

    def _pass(self, near: socket.socket, far: socket.socket) -> None:
        try:
            while True:
                for source in select.select([near, far], [], [], 0.05)[0]:
                    if self._held.is_set():
                        time.sleep(0.01)
                        continue
                    data = source.recv(65536)
                    (far if source is near else near).sendall(data)
                    if not data:
                        return
        except (OSError, ValueError):
            return  # cut
        finally:
            near.close()
            far.close()

    def cut(self) -> None:
        """Refuse connections, and end those there are."""
        with self._changing:
            for end in (self._listener, *self._open):
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # it has ended by itself
                finally:
                    end.close()
            self._open.clear()

    def mend(self) -> None:
        """Take connections again; somebody else may have been given the port for a moment."""
        end = time.monotonic() + 30
        while True:
            try:
                return self._listen(self.port)
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)

    def hold(self, *, on: bool) -> None:
        """Keep connections, and pass nothing on."""
        (self._held.set if on else self._held.clear)()


@pytest.fixture(params=["postgresql", "mariadb"])
def wired(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Wire, str]]:
    """A wire, and the address of an empty database behind it."""
    with fresh(request.param, tmp_path) as url:
        parts = urlsplit(url)
        wire = Wire(parts.hostname or "127.0.0.1", parts.port or _PORTS[parts.scheme])
        user = parts.netloc.rpartition("@")[0]
        yield wire, urlunsplit(parts._replace(netloc=f"{user}@127.0.0.1:{wire.port}"))
        wire.cut()


@pytest.fixture
def client(wired: tuple[Wire, str]) -> Iterator[Client]:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"ok": True}))
    with (
        httpx.Client(transport=transport) as http,
        Client(database=wired[1], http_client=http, rate_limits=False) as made,
    ):
        yield made


def slowest(client: Client, number: int = CALLS) -> float:
    """Call so many times; return the seconds of the slowest call."""
    times = []
    for _ in range(number):
        before = time.perf_counter()
        client.call("com.example.getThing")
        times.append(time.perf_counter() - before)
    return max(times)


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    """The warnings of the SDK."""
    found = [record for record in caplog.records if record.levelno >= logging.WARNING]
    return [record.getMessage() for record in found if record.name == "pysky_sdk"]


def test_calls_go_on_while_the_server_is_away_and_their_rows_come_later(
    wired: tuple[Wire, str], client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    wire, _ = wired
    slowest(client)
    wire.cut()
    assert slowest(client) < 1
    until(lambda: len(warnings(caplog)) == 1)
    assert slowest(client) < 1
    assert not client.call_log.flush()
    wire.mend()
    assert slowest(client) < 1
    until(client.call_log.flush)
    assert len(client.call_log.recent(limit=10 * CALLS)) == 4 * CALLS
    assert len(warnings(caplog)) == 1


def test_calls_go_on_while_the_server_is_silent(
    wired: tuple[Wire, str], client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    wire, _ = wired
    slowest(client)
    until(client.call_log.flush)
    wire.hold(on=True)
    assert slowest(client, 2 * CALLS) < 1
    assert not client.call_log.flush()
    wire.hold(on=False)
    until(client.call_log.flush)
    assert len(client.call_log.recent(limit=10 * CALLS)) == 3 * CALLS
    assert warnings(caplog) == []
