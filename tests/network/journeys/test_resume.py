"""Lists of the real servers, gone on with: what is new comes, all of it, and once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.syntax import now
from tests.network.harness import NewAccount, eventually_async
from tests.network.journeys.either import Connections, collect, plain

NewAccounts = Callable[..., NewAccount]
POSTS = "app.bsky.feed.post"


async def post(client: Any, text: str) -> str:
    return str((await client.app.bsky.feed.post.create({"text": text, "createdAt": now()})).uri)


@pytest.mark.parametrize("reverse", [False, True], ids=["newest first", "oldest first"])
async def test_records_after_a_full_drain(
    connect: Connections, new_account: NewAccounts, *, reverse: bool
) -> None:
    account = new_account()
    client = connect.of(account)
    made = [await post(client, str(number)) for number in range(23)]

    async def new() -> list[str]:
        records = client.com.atproto.repo.list_records
        found = records.resume("bot", repo=account.did, collection=POSTS, limit=10, reverse=reverse)
        return [entry.uri async for entry in found]

    assert await new() == (made if reverse else made[::-1])
    assert await new() == []
    one = await post(client, "one more")
    assert await new() == [one]
    await client.app.bsky.feed.post.delete(rkey=one.rpartition("/")[2])
    assert await new() == []
    two = [await post(client, "two"), await post(client, "three")]
    assert sorted(await new()) == two
    assert await new() == []


async def test_a_feed_likes_followers_and_notifications(
    connect: Connections, new_account: NewAccounts
) -> None:
    author, reader = new_account(), new_account()
    writing, reading = connect.of(author), connect.of(reader)
    uris = [await post(writing, str(number)) for number in range(12)]
    bsky = writing.app.bsky

    async def feed() -> list[str]:
        entries = await collect(bsky.feed.get_author_feed.resume("bot", actor=author.did, limit=5))
        return [entry.post.uri for entry in entries]

    seen: list[str] = []

    async def drained(expected: int) -> bool:
        seen.extend(await feed())
        return len(seen) >= expected

    await eventually_async(lambda: drained(12))
    assert sorted(seen) == uris
    seen.append(await post(writing, "one more"))
    found: list[str] = []

    async def one_more() -> bool:
        found.extend(await feed())
        return bool(found)

    await eventually_async(one_more)
    assert found == seen[-1:]
    assert await feed() == []

    await reading.app.bsky.graph.follow.create({"subject": author.did, "createdAt": now()})
    record = await reading.app.bsky.feed.post.get(rkey=uris[0].rpartition("/")[2], repo=author.did)
    like = {"subject": {"uri": record.uri, "cid": record.cid}, "createdAt": now()}
    await reading.app.bsky.feed.like.create(like)
    reasons: list[str] = []

    async def notified() -> bool:
        news = await collect(bsky.notification.list_notifications.resume("inbox"))
        reasons.extend(item.reason for item in news)
        return len(reasons) >= 2

    await eventually_async(notified)
    assert sorted(reasons) == ["follow", "like"]
    followers = bsky.graph.get_followers
    assert [it.did async for it in followers.resume("bot", actor=author.did)] == [reader.did]
    assert await collect(followers.resume("bot", actor=author.did)) == []
    likes = bsky.feed.get_likes
    assert [it.actor.did async for it in likes.resume("bot", uri=uris[0])] == [reader.did]
    assert await collect(likes.resume("bot", uri=uris[0])) == []
    assert await collect(bsky.notification.list_notifications.resume("inbox")) == []


class StoppedError(Exception):
    """What goes wrong in a caller's loop."""


@pytest.mark.parametrize("reverse", [False, True], ids=["newest first", "oldest first"])
async def test_an_error_on_page_two_loses_nothing(
    connect: Connections, new_account: NewAccounts, *, reverse: bool
) -> None:
    account = new_account()
    client = connect.of(account)
    made = {await post(client, str(number)) for number in range(25)}
    records = client.com.atproto.repo.list_records
    handled: list[str] = []

    async def handle(stop_at: int) -> None:
        async for entry in records.resume("b", repo=account.did, collection=POSTS, limit=10, reverse=reverse):
            if len(handled) == stop_at:
                raise StoppedError
            handled.append(entry.uri)

    # Here the sync client's loop is inside an async generator, which ends later than the loop does.
    plain(client).cursors.lease_seconds = 1
    with pytest.raises(StoppedError):
        await handle(stop_at=13)
    await handle(stop_at=-1)
    assert set(handled) == made
    assert len(handled) == 25 + 3, "of the page that was left half way, what was handled comes again"


async def test_accounts_and_actors_share_nothing(
    connect: Connections, new_account: NewAccounts, tmp_path: Path
) -> None:
    accounts = [new_account(), new_account()]
    url = f"sqlite:///{tmp_path / 'shared.db'}"
    clients = [connect.of(account, database=url) for account in accounts]
    for client in clients:
        await post(client, "hello")
    for client in clients:
        for account in accounts:
            records = client.com.atproto.repo.list_records
            found = await collect(records.resume("bot", repo=account.did, collection=POSTS))
            assert len(found) == 1
    for client in clients:
        await plain(client).close() if connect.kind == "async" else plain(client).close()


async def test_foreign_cursors_are_reported_or_done_without(
    connect: Connections, new_account: NewAccounts
) -> None:
    author, reader = new_account(), new_account()
    reading = connect.of(reader)
    await reading.app.bsky.graph.follow.create({"subject": author.did, "createdAt": now()})
    client = connect.of(author, max_retries=0)
    unwrapped = plain(client)

    async def put(endpoint: Any, cursor: str, **params: Any) -> None:
        done = unwrapped.cursors.set("bot", endpoint, cursor, **params)
        if connect.kind == "async":
            await done

    repos = client.com.atproto.sync.list_repos
    await put(unwrapped.com.atproto.sync.list_repos, "not-a-cursor")
    with pytest.raises(errors.StaleCursor, match="not-a-cursor"):
        await collect(repos.resume("bot"))

    async def followed() -> bool:
        return bool((await client.app.bsky.graph.get_followers(actor=author.did)).followers)

    await eventually_async(followed)
    for cursor in ("not-a-cursor", "1700000000000::bafy"):
        followers = unwrapped.app.bsky.graph.get_followers
        await put(followers, cursor, actor=author.did)
        found = await collect(client.app.bsky.graph.get_followers.resume("bot", actor=author.did))
        assert [it.did for it in found] == [reader.did], cursor
