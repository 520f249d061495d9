"""A stand-in for the servers, and clients of both kinds that wait by a clock of their own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from pysky_sdk.testing import Account, StandIn
from tests.unit.core.support import FakeClock, Kit, fresh
from tests.unit.web.servers import Script, Server

Connect = Callable[..., Any]
Serve = Callable[[Script], Server]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    fake = FakeClock()
    fake.now = time.time()  # the stand-in looks at when tokens end
    monkeypatch.setattr("pysky_sdk.core.base.Clock", lambda: fake)
    return fake


@pytest.fixture(params=["sync", "async"])
def kit(request: pytest.FixtureRequest, clock: FakeClock) -> Iterator[Kit]:
    kit = Kit(request.param, clock)
    yield kit
    kit.close()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    with StandIn() as running:
        monkeypatch.setenv("PYSKY_VIDEO_SERVICE", running.url)
        yield running


@pytest.fixture
def alice(server: StandIn) -> Account:
    return server.add_account("alice.test")


class Wire:
    """What lies between a client and the stand-in: it may break, and remembers what came by."""

    def __init__(self) -> None:
        self.faults: dict[str, list[httpx.Response | Exception]] = {}
        self.seen: list[httpx.Request] = []
        self._http = httpx.Client()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        nsid = request.url.path.rpartition("/")[2]
        if self.faults.get(nsid):
            fault = self.faults[nsid].pop(0)
            if isinstance(fault, Exception):
                raise fault
            return fresh(fault)
        answer = self._http.request(
            request.method, request.url, headers=request.headers, content=request.content
        )
        headers = {name: text for name, text in answer.headers.items() if name != "content-encoding"}
        return httpx.Response(answer.status_code, headers=headers, content=answer.content)

    def of(self, name: str) -> list[httpx.Request]:
        """The requests of a method, by its last name."""
        return [request for request in self.seen if request.url.path.endswith(f".{name}")]

    def close(self) -> None:
        self._http.close()


@pytest.fixture
def wire() -> Iterator[Wire]:
    wire = Wire()
    yield wire
    wire.close()


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts web servers that end with the test."""
    monkeypatch.delenv("PYSKY_WEB_ALLOW", raising=False)
    with ExitStack() as stack:
        yield lambda script: stack.enter_context(Server(script))


@pytest.fixture
def connect(kit: Kit, server: StandIn, alice: Account) -> Connect:
    """Makes clients of alice, over a wire or the network."""

    def make(wire: Wire | None = None, **options: Any) -> Any:
        arguments = {"service": server.url, "public_service": server.url, "validation": "strict", **options}
        return kit.client(wire, alice.handle, alice.password, **arguments)

    return make
