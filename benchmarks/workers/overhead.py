"""What a call costs beyond a bare warm httpx client.

`python overhead.py COUNT SERVICE IDENTIFIER PASSWORD BYPASS` prints the seconds of all calls:
for `sync` and `async` a list of ours and one of the bare client's.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable

import httpx

from pysky_sdk import AsyncClient, Client

COUNT, SERVICE, IDENTIFIER, PASSWORD, BYPASS = sys.argv[1:]
HEADERS = {"x-ratelimit-bypass": BYPASS} if BYPASS else {}
WARM = 20
URL = f"{SERVICE}/xrpc/com.atproto.server.getSession"


def timed(work: Callable[[], object]) -> float:
    """Return how long one call took."""
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


async def timed_async(work: Callable[[], Awaitable[object]]) -> float:
    """Return how long one awaited call took."""
    before = time.perf_counter()
    await work()
    return time.perf_counter() - before


def measure_sync() -> tuple[list[float], list[float]]:
    """Call in turn with the SDK and with httpx."""
    with Client(IDENTIFIER, PASSWORD, service=SERVICE, database=False) as plain, httpx.Client() as bare:
        client = plain.with_options(headers=HEADERS)
        headers = {**HEADERS, "authorization": f"Bearer {client.require_session().access_token}"}

        def ours() -> None:
            assert client.com.atproto.server.get_session().handle == "alice.test"

        def other() -> None:
            response = bare.get(URL, headers=headers)
            assert response.status_code == 200
            assert response.content

        pairs = [(timed(ours), timed(other)) for _ in range(WARM + int(COUNT))][WARM:]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


async def measure_async() -> tuple[list[float], list[float]]:
    """The same for asyncio."""
    plain = AsyncClient(IDENTIFIER, PASSWORD, service=SERVICE, database=False)
    async with plain, httpx.AsyncClient() as bare:
        client = plain.with_options(headers=HEADERS)
        session = await client.require_session()
        headers = {**HEADERS, "authorization": f"Bearer {session.access_token}"}

        async def ours() -> None:
            assert (await client.com.atproto.server.get_session()).handle == "alice.test"

        async def other() -> None:
            response = await bare.get(URL, headers=headers)
            assert response.status_code == 200
            assert response.content

        pairs = [(await timed_async(ours), await timed_async(other)) for _ in range(WARM + int(COUNT))][WARM:]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


print(json.dumps({"sync": measure_sync(), "async": asyncio.run(measure_async())}))
