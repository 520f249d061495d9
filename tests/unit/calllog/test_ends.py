"""Rows of calls that are under way when their client is closed, and closing twice."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import httpx
import peewee
import pytest

from pysky_sdk import AsyncClient, Client
from pysky_sdk.database import open_database
from tests.unit.core.support import PUBLIC, SERVICE, FakeClock, Kit

GET = "com.example.getThing"
COUNT = 4


def rows(url: str) -> int:
    database = open_database(url)
    count: int = database.read(lambda t: t.api_call.select().count())
    database.close()
    return count


def test_calls_of_other_threads_are_waited_for(tmp_path: Path) -> None:
    arrived, leave = threading.Barrier(COUNT + 1), threading.Event()

    def slow(_: httpx.Request) -> httpx.Response:
        arrived.wait()
        leave.wait()
        return httpx.Response(200, json={"ok": True})

    url = f"sqlite:///{tmp_path}/x.db"
    http_client = httpx.Client(transport=httpx.MockTransport(slow))
    client = Client(service=SERVICE, public_service=PUBLIC, database=url, http_client=http_client)
    threads = [threading.Thread(target=client.call, args=(GET,)) for _ in range(COUNT)]
    for thread in threads:
        thread.start()
    arrived.wait()
    threading.Timer(0.05, leave.set).start()
    client.close()
    for thread in threads:
        thread.join()
    assert rows(url) == COUNT


def test_calls_of_other_tasks_are_waited_for(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/x.db"

    async def main() -> None:
        arrived, leave = asyncio.Semaphore(0), asyncio.Event()

        async def slow(_: httpx.Request) -> httpx.Response:
            arrived.release()
            await leave.wait()
            return httpx.Response(200, json={"ok": True})

        http_client = httpx.AsyncClient(transport=httpx.MockTransport(slow))
        client = AsyncClient(service=SERVICE, public_service=PUBLIC, database=url, http_client=http_client)
        calls = [asyncio.create_task(client.call(GET)) for _ in range(COUNT)]
        for _ in range(COUNT):
            await arrived.acquire()
        asyncio.get_running_loop().call_later(0.05, leave.set)
        await client.close()
        await asyncio.gather(*calls)
        await http_client.aclose()

    asyncio.run(main())
    assert rows(url) == COUNT


def test_a_call_that_ends_too_late_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    client = Client(service=SERVICE, database=f"sqlite:///{tmp_path}/x.db")
    backlog: Any = client._pipeline.backlog
    client.close()
    backlog.add(object(), urgent=False)
    assert "ended after its client was closed" in caplog.text


def test_closing_twice_is_closing_once(caplog: pytest.LogCaptureFixture) -> None:
    kit = Kit("sync", FakeClock())
    given: Any = peewee.SqliteDatabase(":memory:")
    client = kit.client(lambda _: httpx.Response(200, json={"ok": True}), database=given)
    client.call(GET)
    client.close()
    client.close()
    assert given.execute_sql("SELECT count(*) FROM pysky_api_call").fetchone() == (1,)
    assert not caplog.records
    kit.close()
    given.close()
