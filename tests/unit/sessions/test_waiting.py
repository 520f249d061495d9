"""Those who wait for another one's renewal."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from pysky_sdk import AsyncClient, errors
from tests.unit.core.support import FakeClock, FakePds

GET = "com.example.getThing"
TASKS = 20
Answer = Callable[[], Awaitable[None]]


async def renewing(
    pds: FakePds, during: Answer, url: Any, work: Callable[[AsyncClient], Awaitable[None]]
) -> None:
    """Run some work with a client whose token is over; `during` happens while it is renewed."""

    async def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("refreshSession"):
            await during()
        return pds(request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http_client:
        arguments: dict[str, Any] = {
            "service": "https://pds.test",
            "http_client": http_client,
            "max_retries": 0,
        }
        async with AsyncClient("alice.test", "hunter2", database=url, **arguments) as client:
            await client.login()
            pds.access = "another"
            await work(client)


async def all_have_asked(pds: FakePds) -> None:
    while pds.count("getThing") < TASKS:  # noqa: ASYNC110 - the stand-in has no events
        await asyncio.sleep(0.001)
    for _ in range(100):
        await asyncio.sleep(0)


def test_all_who_waited_share_the_failure_and_the_next_one_tries_again(
    pds: FakePds, clock: FakeClock
) -> None:
    pds.scripts["com.atproto.server.refreshSession"] = [httpx.ConnectError("refused")]

    async def work(client: AsyncClient) -> None:
        found = await asyncio.gather(*[client.call(GET) for _ in range(TASKS)], return_exceptions=True)
        assert [type(it) for it in found] == [errors.NetworkError] * TASKS
        assert len({id(it) for it in found}) == TASKS  # each its own, with its own traceback
        assert pds.count("refreshSession") == 1
        assert await client.call(GET) == {"ok": True}
        assert pds.count("refreshSession") == 2

    asyncio.run(renewing(pds, lambda: all_have_asked(pds), False, work))


def test_tasks_share_one_renewal_in_a_database(pds: FakePds, clock: FakeClock, url: str) -> None:
    async def work(client: AsyncClient) -> None:
        found = await asyncio.gather(*[client.call(GET) for _ in range(TASKS)])
        assert found == [{"ok": True}] * TASKS
        assert pds.count("refreshSession") == 1

    asyncio.run(renewing(pds, lambda: all_have_asked(pds), url, work))


def test_a_cancelled_renewal_gives_the_lease_up(pds: FakePds, clock: FakeClock, url: str) -> None:
    begun = asyncio.Event()

    async def for_ever() -> None:
        if not begun.is_set():
            begun.set()
            await asyncio.Event().wait()

    async def work(client: AsyncClient) -> None:
        task = asyncio.create_task(client.call(GET))
        await begun.wait()
        row = client.database.read(lambda t: t.session.get())
        assert row.lease_owner is not None
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        row = client.database.read(lambda t: t.session.get())
        assert (row.lease_owner, row.status) == (None, "usable")
        assert await client.call(GET) == {"ok": True}
        assert clock.slept == []

    asyncio.run(renewing(pds, for_ever, url, work))
