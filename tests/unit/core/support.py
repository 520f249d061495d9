"""What the tests of the transport share: one way to run sync and async clients, a clock, and a server of one file."""

from __future__ import annotations

import asyncio
import base64
import inspect
import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import httpx

from pysky_sdk.client import AsyncClient, Client
from pysky_sdk.core.clock import Clock

SERVICE = "https://pds.test"
PUBLIC = "https://public.test"
Handler = Callable[[httpx.Request], httpx.Response]


class FakeClock(Clock):
    """Time that passes only by sleeping; chance is always at its most."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0
        self.slept: list[float] = []

    def time(self) -> float:
        return self.now

    def chance(self) -> float:
        return 1.0

    def sleep(self, seconds: float, wake: Any) -> bool:
        self.slept.append(seconds)
        self.now += seconds
        return bool(wake.is_set())

    async def sleep_async(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class Kit:
    """Makes clients of one kind, and waits for what they return."""

    def __init__(self, mode: str, clock: FakeClock) -> None:
        self.mode = mode
        self.clock = clock
        self._runner = asyncio.Runner() if mode == "async" else None
        self._clients: list[Any] = []

    @property
    def is_async(self) -> bool:
        return self.mode == "async"

    def client(self, handler: Handler | None = None, *args: Any, **options: Any) -> Any:
        """A client over MockTransport, or over the network without a handler."""
        options = {"service": SERVICE, "public_service": PUBLIC, "database": False, **options}
        if handler is not None:
            transport = httpx.MockTransport(handler)
            kind: Any = httpx.AsyncClient if self.is_async else httpx.Client
            options["http_client"] = kind(transport=transport)
        cls: Any = AsyncClient if self.is_async else Client
        client = cls(*args, **options)
        self._clients.append(client)
        return client

    def wait(self, value: Any) -> Any:
        """Return a value, or what an awaitable or async context gives."""
        return self._runner.run(_await(value)) if self._runner and inspect.isawaitable(value) else value

    def list(self, values: Any) -> list[Any]:
        """Collect an iterator of either kind."""
        return self._runner.run(_collect(values)) if self._runner else list(values)

    def close(self) -> None:
        for client in self._clients:
            self.wait(client.close())
        if self._runner:
            self._runner.close()


async def _await(value: Any) -> Any:
    return await value


async def _collect(values: Any) -> list[Any]:
    return [value async for value in values]


def reply(data: Any, status: int = 200, **headers: str) -> httpx.Response:
    """A JSON answer; underscores in header names stand for hyphens."""
    return httpx.Response(
        status, json=data, headers={name.replace("_", "-"): text for name, text in headers.items()}
    )


def failure(status: int, error: str, message: str = "", **headers: str) -> httpx.Response:
    """An error answer."""
    return reply({"error": error, "message": message}, status, **headers)


def answers(*rows: Any) -> tuple[Handler, list[httpx.Request]]:
    """A handler that gives one answer (or raises one exception) after the other, the last one for ever."""
    left = list(rows)
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        row = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(row, Exception):
            raise row
        if callable(row):
            return cast("httpx.Response", row(request))
        return fresh(row)

    return handler, seen


def fresh(response: httpx.Response) -> httpx.Response:
    """A copy that was not read yet."""
    return httpx.Response(response.status_code, headers=response.headers, content=response.content)


def token(clock: FakeClock, *, lifetime: float = 7200, offset: float = 0, name: str = "t") -> str:
    """A token like a PDS's; `offset` is how far the server's clock is ahead."""
    issued = int(clock.now + offset)
    claims = json.dumps({"iat": issued, "exp": issued + int(lifetime), "n": name}).encode()
    return f"e30.{base64.urlsafe_b64encode(claims).decode().rstrip('=')}.{name}"


@dataclass
class FakePds:
    """A PDS that checks tokens. Any method but those of sessions answers {"ok": true}."""

    clock: FakeClock
    password: str = "hunter2"
    lifetime: float = 7200
    calls: list[str] = field(default_factory=list)
    requests: list[httpx.Request] = field(default_factory=list)
    scripts: dict[str, list[Any]] = field(default_factory=dict)
    access: str = ""
    refresh: str = ""
    opaque: bool = False
    pds: str = SERVICE
    expired_answer: tuple[int, str] = (400, "ExpiredToken")
    _numbers: Any = field(default_factory=itertools.count)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        nsid = request.url.path.removeprefix("/xrpc/")
        self.calls.append(nsid.rpartition(".")[2])
        self.requests.append(request)
        script = self.scripts.get(nsid)
        if script:
            row = script.pop(0)
            if isinstance(row, Exception):
                raise row
            return fresh(row)
        return self._answer(nsid, request)

    def _answer(self, nsid: str, request: httpx.Request) -> httpx.Response:
        bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
        if nsid == "com.atproto.server.createSession":
            return self._create(json.loads(request.content))
        if nsid in {"com.atproto.server.refreshSession", "com.atproto.server.deleteSession"}:
            if bearer != self.refresh:
                return failure(400, "ExpiredToken", "Token has been revoked")
            return self.session() if nsid.endswith("refreshSession") else httpx.Response(200)
        if not bearer:
            return failure(401, "AuthMissing", "Authentication Required")
        if bearer != self.access:
            return failure(*self.expired_answer, "Token has expired")
        return reply({"ok": True})

    def _create(self, data: dict[str, str]) -> httpx.Response:
        if data["password"] != self.password:
            return failure(401, "AuthenticationRequired", "Invalid identifier or password")
        return self.session()

    def session(self) -> httpx.Response:
        number = next(self._numbers)
        self.access = (
            f"opaque-{number}"
            if self.opaque
            else token(self.clock, lifetime=self.lifetime, name=f"a{number}")
        )
        self.refresh = f"refresh-{number}"
        document = {"service": [{"id": "#atproto_pds", "serviceEndpoint": self.pds}]}
        who = {"did": "did:plc:alice", "handle": "alice.test", "didDoc": document, "active": True}
        return reply({**who, "accessJwt": self.access, "refreshJwt": self.refresh})

    def count(self, name: str) -> int:
        return self.calls.count(name)
