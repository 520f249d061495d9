"""One look-up: requests over guarded connections until an answer is no redirect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpcore

from pysky_sdk.core.guarded.backend_aio import AsyncGuardedBackend
from pysky_sdk.core.guarded.decoding import ACCEPTED
from pysky_sdk.core.guarded.guard import Answer, Deadline
from pysky_sdk.core.guarded.platform import tls_context
from pysky_sdk.core.guarded.reading import Collector, headers_of, translated
from pysky_sdk.core.guarded.urls import place_after
from pysky_sdk.errors import WebError

if TYPE_CHECKING:
    from pysky_sdk.core.guarded.guard import Guard, Wish
    from pysky_sdk.core.guarded.urls import Place

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class AsyncExchange:
    """The requests of one look-up. It has no cookies, no credentials and no proxy."""

    def __init__(self, guard: Guard, wish: Wish, driver: Any) -> None:
        self._guard = guard
        self._wish = wish
        self._driver = driver
        self._deadline = Deadline(wish.timeout)

    async def run(self, place: Place) -> Answer:
        """Ask, and follow redirects."""
        left = self._wish.max_redirects
        while True:
            with translated(place, self._wish.timeout):
                answer = await self._ask(place)
            location = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not location:
                return answer
            if left == 0:
                raise WebError(
                    f"{place.shown} redirects once more than max_redirects={self._wish.max_redirects}.",
                    host=place.host,
                )
            left -= 1
            place = place_after(place, location, downgrade=self._wish.downgrade)

    async def _ask(self, place: Place) -> Answer:
        tls = await self._driver.work(tls_context) if place.scheme == "https" else None
        backend = AsyncGuardedBackend(self._guard, self._deadline, self._driver)
        headers: dict[bytes | str, bytes | str] = {
            "Accept": self._wish.accept,
            "Accept-Encoding": ACCEPTED,
            "Connection": "close",
            "User-Agent": self._wish.agent,
        }
        async with (
            httpcore.AsyncConnectionPool(tls, network_backend=backend) as pool,
            pool.stream("GET", place.url, headers=headers) as response,
        ):
            return await self._read(response, place)

    async def _read(self, response: httpcore.Response, place: Place) -> Answer:
        headers = headers_of(response.headers)
        if response.status in _REDIRECTS:
            return Answer(place, response.status, headers, b"", truncated=False)
        collector = Collector(place, headers, self._wish)
        async for part in response.stream:  # type: ignore[union-attr] # of this kind of pool
            if collector.add(part):
                break
        body = collector.body()
        return Answer(place, response.status, headers, body, truncated=collector.truncated)
