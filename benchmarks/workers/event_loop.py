"""How long the event loop is held up by calls, beside a bare httpx.AsyncClient that sends as many.

`python event_loop.py COUNT SERVICE IDENTIFIER PASSWORD BYPASS URL` prints how many seconds a task that only
sleeps for milliseconds is late at most: with the first call, with COUNT concurrent calls, and with COUNT
requests of httpx that keep to as many connections.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable

import httpx

from pysky_sdk import AsyncClient

COUNT, SERVICE, IDENTIFIER, PASSWORD, BYPASS, DATABASE = sys.argv[1:]
HEADERS = {"x-ratelimit-bypass": BYPASS} if BYPASS else {}
URL = f"{SERVICE}/xrpc/com.atproto.server.getSession"
CONNECTIONS = 100
TICK = 0.001


async def tick(gaps: list[float]) -> None:
    """Note how late each millisecond is."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(TICK)
        gaps.append(time.perf_counter() - before - TICK)


async def longest_gap(work: Awaitable[object]) -> float:
    """Return the longest time for which nothing else ran while something was awaited."""
    gaps: list[float] = []
    ticker = asyncio.create_task(tick(gaps))
    await asyncio.sleep(5 * TICK)
    gaps.clear()
    await work
    await asyncio.sleep(5 * TICK)
    ticker.cancel()
    return max(gaps)


async def measure() -> tuple[float, float, float]:
    """Measure a first call, many, and many without the SDK."""
    plain = AsyncClient(IDENTIFIER, PASSWORD, service=SERVICE, database=DATABASE)
    async with plain, httpx.AsyncClient() as bare:
        client = plain.with_options(headers=HEADERS)

        async def ours() -> None:
            assert (await client.com.atproto.server.get_session()).handle == "alice.test"

        first = await longest_gap(ours())
        session = await client.require_session()
        headers = {**HEADERS, "authorization": f"Bearer {session.access_token}"}
        free = asyncio.Semaphore(CONNECTIONS)

        async def other() -> None:
            async with free:
                response = await bare.get(URL, headers=headers)
            assert response.status_code == 200
            assert response.content

        async def many(one: Callable[[], Awaitable[None]]) -> None:
            await asyncio.gather(*(one() for _ in range(int(COUNT))))

        return first, await longest_gap(many(ours)), await longest_gap(many(other))


print(json.dumps(asyncio.run(measure())))
