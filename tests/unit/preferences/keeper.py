"""A server that keeps the preferences of one account and notes what happens to them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.unit.core.support import failure, fresh, reply

ALICE, BOB = "did:plc:" + "a" * 24, "did:plc:" + "b" * 24
HANDLES = {"alice.test": ALICE, "bob.test": BOB}


@dataclass
class Keeper:
    """`scripts` are the next answers to a method, exceptions included."""

    kept: list[Any] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    puts: list[bytes] = field(default_factory=list)
    scripts: dict[str, list[Any]] = field(default_factory=dict)
    after_get: Callable[[], None] = lambda: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition(".")[2]
        self.calls.append(name)
        if self.scripts.get(name):
            answer = self.scripts[name].pop(0)
            if isinstance(answer, Exception):
                raise answer
            return fresh(answer)
        answered: httpx.Response = getattr(self, f"_{name}")(request)
        return answered

    def _createSession(self, request: httpx.Request) -> httpx.Response:
        who = {"did": ALICE, "handle": "alice.test"}
        return reply({**who, "accessJwt": "access", "refreshJwt": "refresh"})

    def _resolveHandle(self, request: httpx.Request) -> httpx.Response:
        did = HANDLES.get(request.url.params["handle"])
        return reply({"did": did}) if did else failure(400, "HandleNotFound", "Unable to resolve handle")

    def _getPreferences(self, request: httpx.Request) -> httpx.Response:
        answer = reply({"preferences": self.kept})
        self.after_get()
        return answer

    def _putPreferences(self, request: httpx.Request) -> httpx.Response:
        self.puts.append(request.content)
        self.kept = json.loads(request.content)["preferences"]
        return httpx.Response(200)
