"""The repositories' stream of a real PDS."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import Client, errors, models
from pysky_sdk.database import open_database
from pysky_sdk.database.locks import execute
from pysky_sdk.streams import record_ops
from pysky_sdk.syntax import now
from tests.network.harness import Account, Network, NewAccount, eventually_async
from tests.network.journeys.cut import CutProxy
from tests.network.journeys.either import Connections, plain

NewAccounts = Callable[..., NewAccount]
FEW = 30.0
"""Seconds after which nothing is waited for any more."""

repos = models.com.atproto.sync.subscribe_repos


async def listened(connect: Connections, stream: Any, enough: Callable[[Any], bool]) -> list[Any]:
    """Everything up to the message that is enough."""
    found: list[Any] = []
    async for message in both(connect, stream):
        found.append(message)
        if enough(message):
            return found
    raise AssertionError("the stream ended")


async def both(connect: Connections, stream: Any) -> AsyncIterator[Any]:
    """The messages of a stream of either kind; it is closed with the loop."""
    if connect.kind == "async":
        async with stream, asyncio.timeout(FEW):
            async for message in stream:
                yield message
        return
    with stream:
        while True:
            async with asyncio.timeout(FEW):
                yield await asyncio.to_thread(next, stream)


def is_of(account: Account, message: Any) -> bool:
    """Whether it is a commit to the account's repository."""
    return isinstance(message, repos.Commit) and message.repo == account.did


async def post(client: Any, text: str) -> str:
    return str((await client.app.bsky.feed.post.create({"text": text, "createdAt": now()})).uri)


async def test_everything_since_the_beginning_and_what_comes_live(
    connect: Connections, new_account: NewAccounts
) -> None:
    account = new_account()
    client = connect.of(account)
    subscribe = plain(client).com.atproto.sync.subscribe_repos
    first = await post(client, "before")
    seen: list[str] = []

    def takes(message: Any) -> bool:
        if isinstance(message, repos.Commit):
            seen.extend(op.uri for op in record_ops(message))
        return first in seen

    found = await listened(connect, subscribe(cursor=0), takes)
    # Strictly, as `connect` has it: whatever breaks its Lexicon would be an InvalidMessage.
    assert {type(it) for it in found} <= {repos.Commit, repos.Sync, repos.Identity, repos.Account}
    positions = [it.seq for it in found]
    assert positions == sorted(set(positions))
    assert positions[0] == 1

    # Others write to this server at the same time.
    live = listened(connect, subscribe(cursor=positions[-1]), lambda message: is_of(account, message))
    waiting = asyncio.ensure_future(live)
    second = await post(client, "after")
    (op,) = record_ops((await waiting)[-1])
    assert (op.action, op.uri, op.entry.is_valid) == ("create", second, True)
    assert isinstance(op.record, models.app.bsky.feed.post.Post)
    assert op.record.text == "after"


async def test_a_cursor_from_the_future(connect: Connections) -> None:
    client = plain(connect.of())
    endpoint = client.com.atproto.sync.subscribe_repos
    assert errors.FutureCursor in endpoint.errors
    with pytest.raises(errors.FutureCursor, match="FutureCursor") as caught:
        await listened(connect, endpoint(cursor=10**12), lambda _: True)
    assert caught.value.nsid == "com.atproto.sync.subscribeRepos"


async def test_a_connection_that_is_cut_loses_nothing(connect: Connections, new_account: NewAccounts) -> None:
    client = connect.of(new_account())
    last = await post(client, "the last one")
    endpoint = plain(client).com.atproto.sync.subscribe_repos

    def is_last(message: Any) -> bool:
        return isinstance(message, repos.Commit) and last.endswith(
            message.ops[0].path if message.ops else "-"
        )

    whole = [it.seq for it in await listened(connect, endpoint(cursor=0), is_last)]
    assert len(whole) > 100
    with CutProxy(plain(client)._config.service) as proxy:
        count = 0

        def takes(message: Any) -> bool:
            nonlocal count
            count += 1
            if count % 40 == 0 and proxy.count < 4:
                proxy.cut()
            return is_last(message)

        found = await listened(connect, endpoint.with_options(service=proxy.url)(cursor=0), takes)
        assert proxy.count == 4
    assert [it.seq for it in found] == whole


async def test_live_events_after_a_cut(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    mark = await post(client, "before")
    subscribe = plain(client).com.atproto.sync.subscribe_repos

    def own(message: Any) -> list[str]:
        return [op.uri for op in record_ops(message)] if is_of(account, message) else []

    found = await listened(connect, subscribe(cursor=0), lambda message: mark in own(message))
    made: list[str] = []
    seen: list[str] = []

    def takes(message: Any) -> bool:
        seen.extend(own(message))
        return len(seen) == 4

    async def is_open() -> bool:
        return proxy.count == 1

    with CutProxy(account.pds) as proxy:
        stream = subscribe.with_options(service=proxy.url)(cursor=found[-1].seq)
        listening = asyncio.ensure_future(listened(connect, stream, takes))
        await eventually_async(is_open)
        for number in range(4):
            made.append(await post(client, str(number)))
            if number == 1:
                proxy.cut()
        await listening
        assert proxy.count == 2
    assert seen == made


async def test_the_labels_of_ozone(
    connect: Connections, moderator: Account, new_account: NewAccounts, network: Network
) -> None:
    client = connect.of(moderator)
    labelled = new_account().did
    await client.with_options(proxy=network.ozone_proxy).tools.ozone.moderation.emit_event(
        event=models.tools.ozone.moderation.defs.ModEventLabel(
            create_label_vals=["spam"], negate_label_vals=[]
        ),
        subject=models.com.atproto.admin.defs.RepoRef(did=labelled),
        created_by=moderator.did,
    )
    there = plain(connect.of()).at(network.ozone, aud=None).com.atproto.label.subscribe_labels

    def is_it(message: Any) -> bool:
        return any(label.uri == labelled for label in message.labels)

    found = await listened(connect, there.resume("labels", cursor=0), is_it)
    assert {type(message) for message in found} == {models.com.atproto.label.subscribe_labels.Labels}
    (label,) = found[-1].labels
    assert (label.src, label.val, type(label.sig)) == (network.dids["ozone"], "spam", bytes)
    with pytest.raises(errors.FutureCursor):
        await listened(connect, there(cursor=10**12), lambda _: True)


CONSUMER = """
import signal
import sys
from pysky_sdk import Client
from pysky_sdk.database.locks import execute

signal.alarm(60)  # nobody waits for it longer
service, database = sys.argv[1:]
client = Client(service=service, database=database)
client.cursors.lease_seconds = 1
resumed = client.com.atproto.sync.subscribe_repos.resume("indexer", cursor=0)
for batch in resumed.batches(size=7, seconds=0.1):
    with client.database.transaction() as tables:
        for message in batch.messages:
            execute(tables.db, f"INSERT INTO seen VALUES ({message.seq})")
        batch.commit()
    print(batch.messages[-1].seq, flush=True)
"""


def test_processes_that_are_killed_consume_everything_once(network: Network, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'seen.db'}"
    database = open_database(url)
    database.create_tables()
    database.run(lambda tables: execute(tables.db, "CREATE TABLE seen (seq INTEGER)"))

    def consumer() -> subprocess.Popen[str]:
        command = [sys.executable, "-c", CONSUMER, network.pds, url]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def consume(process: subprocess.Popen[str], batches: int) -> None:
        assert process.stdout is not None
        for _ in range(batches):
            assert process.stdout.readline(), "it ended by itself"

    for batches in (3, 1, 5):
        with consumer() as process:
            consume(process, batches)
            process.kill()
    with consumer() as first:
        consume(first, 1)
        with consumer() as second:  # it waits for the name, and takes it over
            first.kill()
            consume(second, 1)
            second.kill()
    rows = [row[0] for row in database.read(lambda t: list(execute(t.db, "SELECT seq FROM seen")))]
    database.close()
    replayed: list[int] = []
    with Client(service=network.pds, database=False) as client:
        for message in client.com.atproto.sync.subscribe_repos(cursor=0):
            replayed.append(message.seq)  # type: ignore[union-attr]
            if replayed[-1] == rows[-1]:
                break
    assert len(rows) >= 10 * 7
    assert rows == replayed, "each once, and in their order"
