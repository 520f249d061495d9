"""Budgets that many processes share: never more spent than there is, and nothing left unused."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from pysky_sdk import AsyncClient, Client, RateLimits, errors
from pysky_sdk.core.budgets import ledger
from pysky_sdk.core.budgets.costs import Charge
from pysky_sdk.core.budgets.limits import Limit
from pysky_sdk.core.budgets.table import Bucket
from pysky_sdk.core.budgets.window import Window
from pysky_sdk.database.budgets import BudgetTable
from tests.database.processes import alone, together

if TYPE_CHECKING:
    from pathlib import Path

    from pysky_sdk.database import Database

SERVICE = "https://pds.test"
# What these show has nothing to do with the engine.
ON_SQLITE = pytest.mark.parametrize("engine", ["sqlite"])

# A client of a server that takes everything. Each process has another time zone, and a clock that is wrong.
CLIENT = """
import time
import httpx
number = os.getpid()
os.environ["TZ"] = os.environ["PGTZ"] = ("UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu")[number % 4]
time.tzset()
off = (number % 7 - 3) * 5000
right = time.time
time.time = lambda: right() + off
from pysky_sdk import Client, RateLimits, errors
sent = []
def answer(request):
    nsid = request.url.path.removeprefix("/xrpc/")
    sent.append(nsid)
    who = {"did": "did:plc:alice", "handle": "alice.test"}
    return httpx.Response(200, json={**who, "accessJwt": "a", "refreshJwt": "r", "uri": "at://x", "cid": "c"})
client = Client(
    "alice.test", "password", service="https://pds.test", public_service="https://pds.test", database=URL,
    rate_limits=RateLimits(requests=(REQUESTS,), write_points=((300, 3600), (10_000, 86_400))), max_retry_wait=0,
    http_client=httpx.Client(transport=httpx.MockTransport(answer)),
)
WHERE = {"repo": "did:plc:alice", "collection": "app.bsky.feed.post", "rkey": "3l3qo2vuowo2b"}
COSTS = {"createRecord": 3, "putRecord": 2, "deleteRecord": 1}
def write(name):
    client.call(f"com.atproto.repo.{name}", input={**WHERE, "record": {"text": "x"}})
    return COSTS[name]
"""


def one_client(requests: tuple[int, int] = (100_000, 300)) -> str:
    return CLIENT.replace("REQUESTS", repr(requests), 1)


def table_of(database: Database) -> BudgetTable:
    return BudgetTable(database, Window, Bucket)


def windows(database: Database) -> dict[str, Window]:
    _, found = table_of(database).all()
    return {bucket.name: window for bucket, window in found}


def run(flow: Any) -> Any:
    """Run a flow of the ledger as the sync driver does."""
    try:
        effect = next(flow)
        while True:
            effect = flow.send(effect.work())
    except StopIteration as stop:
        return stop.value


def charge(points: int, allowed: int = 300, seconds: int = 3600, name: str = "write points/3600") -> Charge:
    return Charge(Bucket(SERVICE, "did:plc:alice", name), Limit(allowed, seconds), points)


def test_eight_processes_spend_every_point_and_every_request_and_no_more(
    database: Database, url: str
) -> None:
    code = one_client((700, 300)) + dedent("""
    import random
    spent, names = 0, list(COSTS)
    while names:
        name = random.choice(names)
        try:
            spent += write(name)
        except errors.RateLimited as error:
            if "300-second requests" in str(error):
                break  # a faster process has found that no point is left, and spent the requests
            assert "hourly write points" in str(error), error
            assert abs(error.retry_timestamp - time.time() - 3600) < 60, error
            names.remove(name)
    assert sum(COSTS.get(nsid.rpartition(".")[2], 0) for nsid in sent) == spent
    try:
        while True:
            client.call("com.example.getThing")
    except errors.RateLimited as error:
        assert "300-second requests at https://pds.test: 700 of 700 used" in str(error), error
    print(spent, len(sent))
    """)
    lines = [line.split() for line in together(code, 8, url)]
    assert sum(int(points) for points, _ in lines) == 300
    assert sum(int(sent) for _, sent in lines) == 700  # logins and writes are requests, too
    found = windows(database)
    assert (found["write points/3600"].used, found["write points/86400"].used) == (300, 300)
    assert found["requests/300"].used == 700


def test_a_writer_that_is_killed_has_spent_what_it_reserved(database: Database, url: str) -> None:
    code = (
        'import os\nURL = os.environ["URL"]\n'
        + one_client()
        + dedent("""
    def hang(request):
        if "createRecord" in request.url.path:
            print("sending", flush=True)
            time.sleep(60)
        return answer(request)
    client.close()
    client = Client(
        "alice.test", "password", service="https://pds.test", database=URL,
        http_client=httpx.Client(transport=httpx.MockTransport(hang)),
    )
    write("createRecord")
    """)
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], env={**os.environ, "URL": url}, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "sending\n"
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    assert windows(database)["write points/3600"].used == 3


def test_all_buckets_or_none(database: Database) -> None:
    table = table_of(database)
    day = charge(3, 5, 86_400, "write points/86400")
    assert not isinstance(run(ledger.reserve(table, [charge(3), day])), ledger.Refusal)
    refusal = run(ledger.reserve(table, [charge(3), day]))
    assert isinstance(refusal, ledger.Refusal)
    assert (refusal.charge, refusal.allowed, refusal.used) == (day, 5, 3)
    assert refusal.seconds == pytest.approx(86_400, abs=60)
    found = windows(database)
    assert (found["write points/3600"].used, found["write points/86400"].used) == (3, 3)


def test_what_is_given_back_can_be_spent_again(database: Database) -> None:
    table = table_of(database)
    grants = run(ledger.reserve(table, [charge(300)]))
    assert isinstance(run(ledger.reserve(table, [charge(1)])), ledger.Refusal)
    run(ledger.give_back(table, grants))
    assert not isinstance(run(ledger.reserve(table, [charge(300)])), ledger.Refusal)
    run(ledger.correct(table, charge(1).bucket, Limit(200, 3600), 200, 1000))
    later = windows(database)["write points/3600"]
    assert (later.allowed, later.used) == (200, 300)


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
def test_a_transaction_of_the_caller_neither_locks_a_budget_nor_undoes_it(database: Database) -> None:
    table = table_of(database)
    run(ledger.reserve(table, [charge(1)]))

    def write_and_fail() -> None:
        with database.transaction() as tables:
            tables.handle.insert({"handle": "a.test", "fetched": 0, "expires": 0}).execute()
            run(ledger.reserve(table, [charge(2)]))
            with ThreadPoolExecutor(1) as thread:  # another client, which need not wait
                reserved = thread.submit(run, ledger.reserve(table, [charge(4)])).result()
            assert reserved[0].used == 7
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    assert windows(database)["write points/3600"].used == 7
    assert database.read(lambda t: t.handle.select().count()) == 0


def test_a_window_that_is_over_begins_anew(database: Database) -> None:
    table = table_of(database)
    run(ledger.reserve(table, [charge(300)]))
    database.run(lambda t: t.budget.update(window_end=t.budget.window_end - 3700 * 1_000_000).execute())
    (grant,) = run(ledger.reserve(table, [charge(2)]))
    assert (grant.points, grant.used) == (2, 2)


@ON_SQLITE
def test_an_account_is_counted_by_itself_and_servers_apart(database: Database, url: str) -> None:
    code = one_client() + dedent("""
    spent = 0
    try:
        while True:
            spent += write("createRecord")
    except errors.RateLimited:
        print(spent)
    """)
    assert alone(code, url) == "300\n"
    assert (
        alone(code.replace("did:plc:alice", "did:plc:bob").replace("alice.test", "bob.test"), url) == "300\n"
    )
    assert alone(code.replace("pds.test", "other.test"), url) == "300\n"


def handler(request: httpx.Request) -> httpx.Response:
    who = {"did": "did:plc:alice", "handle": "alice.test", "accessJwt": "a", "refreshJwt": "r"}
    return httpx.Response(200, json={**who, "uri": "at://x", "cid": "c"})


def a_client(url: str, **options: Any) -> Client:
    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    return Client(service=SERVICE, public_service=SERVICE, database=url, http_client=http_client, **options)


def test_the_budgets_can_be_read(url: str, database: Database) -> None:
    client = a_client(url, username="alice.test", password="secret")
    client.com.atproto.repo.delete_record(repo="did:plc:alice", collection="app.bsky.feed.post", rkey="a")
    requests, hour, day = sorted(client.rate_limits.status(), key=lambda it: it.seconds)
    assert (requests.name, requests.service, requests.account) == ("requests", SERVICE, None)
    assert (hour.name, hour.account) == ("write points", "did:plc:alice")
    assert (hour.allowed, hour.used, hour.remaining, hour.seconds) == (5000, 1, 4999, 3600)
    assert (day.allowed, day.used) == (35_000, 1)
    assert hour.resets_at is not None
    assert hour.resets_at.timestamp() - time.time() == pytest.approx(3600, abs=60)
    client.close()


async def _async_status(url: str) -> list[Any]:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    async with AsyncClient(
        public_service=SERVICE, service=SERVICE, database=url, http_client=http_client
    ) as client:
        await client.call("com.example.getThing")
        found = await client.rate_limits.status()
    await http_client.aclose()
    return found


def test_an_async_client_shares_them(url: str, database: Database) -> None:
    import asyncio

    client = a_client(url)
    client.call("com.example.getThing")
    client.close()
    (status,) = asyncio.run(_async_status(url))
    assert (status.name, status.used) == ("requests", 2)
    assert windows(database)["requests/300"].used == 2


def test_without_the_database_reading_goes_on_and_writing_is_refused(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, logger="pysky_sdk")
    path = tmp_path / "no" / "such" / "folder.db"
    limits = RateLimits(requests=((70, 300),))
    with a_client(f"sqlite:///{path}", rate_limits=limits, max_retry_wait=0) as client:
        for _ in range(70):
            client.call("com.example.getThing")
        with pytest.raises(errors.RateLimited, match="70 of 70 used"):
            client.call("com.example.getThing")
        warned = [it for it in caplog.records if "counts its requests alone" in it.getMessage()]
        assert len(warned) == 1
        table = client._pipeline.budget.table
        with pytest.raises(errors.DatabaseError, match=r"folder\.db"):
            run(ledger.reserve(table, [charge(3)]))
