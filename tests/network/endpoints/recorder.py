"""What really went over the wire, beside what the SDK makes of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import httpx


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer; `body` is None for one that is not JSON."""

    nsid: str
    request: httpx.Request
    status: int
    headers: httpx.Headers
    body: bytes | None

    @property
    def json(self) -> Any:
        return json.loads(self.body) if self.body else None


class Recorder:
    """Notes every exchange of the httpx clients that it makes."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []

    def client(self) -> httpx.Client:
        return httpx.Client(timeout=30.0, event_hooks={"response": [self._note]})

    def async_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(timeout=30.0, event_hooks={"response": [self._note_async]})

    def of(self, nsid: str) -> list[Exchange]:
        """The exchanges with one method, oldest first."""
        return [exchange for exchange in self.exchanges if exchange.nsid == nsid]

    def _note(self, response: httpx.Response) -> None:
        # Read only JSON here: other answers are the SDK's to stream.
        self._add(response, response.read() if _is_json(response) else None)

    async def _note_async(self, response: httpx.Response) -> None:
        self._add(response, await response.aread() if _is_json(response) else None)

    def _add(self, response: httpx.Response, body: bytes | None) -> None:
        nsid = response.request.url.path.rpartition("/xrpc/")[2]
        exchange = Exchange(nsid, response.request, response.status_code, response.headers, body)
        self.exchanges.append(exchange)


def _is_json(response: httpx.Response) -> bool:
    return str(response.headers.get("content-type")).startswith("application/json")


def canonical(value: Any) -> str:
    """JSON in one spelling; unlike `==` on Python's values it tells 1, 1.0 and true apart."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
