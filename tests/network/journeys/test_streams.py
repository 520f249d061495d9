"""The repositories' stream of a real PDS."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from pysky_sdk import errors, models
from pysky_sdk.streams import record_ops
from pysky_sdk.syntax import now
from tests.network.harness import NewAccount
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

    waiting = asyncio.ensure_future(listened(connect, subscribe(cursor=positions[-1]), lambda _: True))
    second = await post(client, "after")
    (message,) = await waiting
    (op,) = record_ops(message)
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
