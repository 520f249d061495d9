"""Clients that nobody closed: what they logged is written, and what they held is free."""

from __future__ import annotations

import gc
import sqlite3
import threading
import time
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from pysky_sdk import Client
from tests.database.processes import alone
from tests.database.servers import connections

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.database import Database

COUNT = 12
_CLIENT = """
import gc, httpx
from pysky_sdk import Client
transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
def client(database=URL):
    http_client = httpx.Client(transport=transport)
    return Client(service="https://x.test", public_service="https://x.test", database=database,
                  http_client=http_client, rate_limits=False)
"""


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


def call_once(url: str) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    with httpx.Client(transport=transport) as http_client:
        client = Client(
            service="https://x.test", public_service="https://x.test", database=url, http_client=http_client
        )
        client.call("com.example.getThing")


def writers() -> int:
    return sum(thread.name == "pysky_sdk call log" for thread in threading.enumerate())


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
def test_a_forgotten_client_writes_its_log_and_lets_go_of_everything(url: str, database: Database) -> None:
    before = writers()
    database.close()
    for _ in range(COUNT):
        call_once(url)
    gc.collect()
    until(lambda: gc.collect() >= 0 and connections(url) == 0)
    until(lambda: writers() <= before)
    call_once(url)
    until(lambda: gc.collect() >= 0 and connections(url) == 0)


def test_what_forgotten_clients_logged_is_there(url: str, database: Database) -> None:
    for _ in range(COUNT):
        call_once(url)
        gc.collect()
    until(lambda: database.read(lambda t: t.api_call.select().count()) == COUNT)


def test_at_the_end_of_the_process_too(url: str, database: Database) -> None:
    code = """
    for _ in range(5):
        client().call("com.example.getThing")
        gc.collect()
    """
    alone(_CLIENT + dedent(code), url)
    assert database.read(lambda t: t.api_call.select().count()) == 5


@pytest.mark.parametrize("engine", ["sqlite"])
def test_and_where_no_thread_may_write(url: str, database: Database) -> None:
    code = """
    import peewee
    db = peewee.SqliteDatabase(URL.removeprefix("sqlite:///"), thread_safe=False)
    client(db).call("com.example.getThing")
    gc.collect()
    """
    alone(_CLIENT + dedent(code), url)
    assert database.read(lambda t: t.api_call.select().count()) == 1


def test_a_database_in_memory_is_closed() -> None:
    client = Client(database=False)
    client.database.create_tables()
    database: Any = client.database.peewee
    connection = database.connection()
    connection.execute("SELECT 1")
    del client, database
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")
