"""Likes, reposts, follows, blocks and mutes on the real network: once, and undone without an error."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from pysky_sdk import errors
from tests.network.harness import NewAccount, RawApi, eventually_async
from tests.network.journeys.either import Connections, collect, plain

NewAccounts = Callable[..., NewAccount]


async def count(client: Any, area: str, name: str) -> int:
    """How many records of a collection the account has."""
    return len(await collect(getattr(getattr(client.app.bsky, area), name).iterate()))


@pytest.mark.parametrize(
    ("do", "undo", "number"), [("like", "unlike", "like_count"), ("repost", "unrepost", "repost_count")]
)
async def test_a_post_is_liked_or_reposted_once(
    connect: Connections, new_account: NewAccounts, do: str, undo: str, number: str
) -> None:
    hers, his = connect.of(new_account()), connect.of(new_account())
    ref = await hers.post("like me")

    async def counted(wanted: int) -> bool:
        view = (await his.app.bsky.feed.get_posts(uris=[ref.uri])).posts[0]
        return (getattr(view, number) or 0) == wanted

    await eventually_async(lambda: counted(0))
    first = await getattr(his, do)(ref)
    assert await getattr(his, do)(ref.url) == first  # before the AppView knows
    await eventually_async(lambda: counted(1))
    assert await getattr(his, do)(ref.uri) == first  # after
    assert await count(his, "feed", do) == 1
    await getattr(his, undo)(ref)
    again = await getattr(his, do)(ref)  # before the AppView knows that it was taken back
    assert again != first
    await getattr(his, undo)(ref)
    await getattr(his, undo)(ref)
    await eventually_async(lambda: counted(0))
    assert await count(his, "feed", do) == 0
    other = await getattr(his, do)(ref)
    await hers.delete(ref)
    await getattr(his, undo)(ref)
    assert await count(his, "feed", do) == 0
    assert other != again


@pytest.mark.parametrize("do", ["like", "repost"])
async def test_at_the_same_moment_without_a_common_database_it_is_done_once(
    connect: Connections, new_account: NewAccounts, do: str
) -> None:
    hers, account = connect.of(new_account()), new_account()
    ref = await hers.post("like me, all of you")
    # Each is a client of its own; those that are sync work in threads.
    mine = [connect.of(account) for _ in range(4)]
    for client in mine:
        await client.app.bsky.actor.get_profile(actor=account.did)

    async def at_once(client: Any) -> Any:
        method = getattr(plain(client), do)
        return await (asyncio.to_thread(method, ref) if plain(client) is not client else method(ref))

    # The server lets one go when a second one is made, so that one of these at least is there.
    refs = await asyncio.gather(*map(at_once, mine))
    (left,) = await collect(getattr(mine[0].app.bsky.feed, do).iterate())
    assert left.uri in {it.uri for it in refs}
    await getattr(mine[1], f"un{do}")(ref)
    assert await count(mine[0], "feed", do) == 0


@pytest.mark.parametrize(
    ("do", "undo", "viewer"), [("follow", "unfollow", "following"), ("block", "unblock", "blocking")]
)
async def test_an_account_is_followed_or_blocked_once(
    connect: Connections, new_account: NewAccounts, do: str, undo: str, viewer: str
) -> None:
    ann = new_account()
    his = connect.of(new_account())

    async def tied() -> Any:
        return getattr((await his.app.bsky.actor.get_profile(actor=ann.did)).viewer, viewer)

    await eventually_async(tied_or_known(tied))
    first = await getattr(his, do)(f"@{ann.handle}")
    assert await getattr(his, do)(ann.did) == first
    assert await eventually_async(tied) == first.uri
    assert await getattr(his, do)(f"https://bsky.app/profile/{ann.handle}") == first
    assert await count(his, "graph", do) == 1
    for _ in range(2):
        await getattr(his, undo)(ann.handle)
    assert await count(his, "graph", do) == 0

    async def untied() -> bool:
        return await tied() is None

    await eventually_async(untied)
    await getattr(his, undo)(ann.handle)


def tied_or_known(ask: Callable[[], Any]) -> Callable[[], Any]:
    """Asks until the AppView knows the account at all."""

    async def known() -> bool:
        try:
            await ask()
        except errors.InvalidRequest:
            return False
        return True

    return known


async def test_whom_nobody_can_see_is_unfollowed_all_the_same(
    connect: Connections, raw: RawApi, new_account: NewAccounts
) -> None:
    ann = new_account()
    his = connect.of(new_account())

    async def look() -> Any:
        return await his.app.bsky.actor.get_profile(actor=ann.did)

    await eventually_async(look, ignoring=(errors.InvalidRequest,))
    await his.follow(ann.did)
    raw.procedure("com.atproto.server.deactivateAccount", {}, token=ann.access_jwt)

    async def gone() -> bool:
        try:
            await look()
        except errors.InvalidRequest:
            return True
        return False

    await eventually_async(gone)
    with pytest.raises(errors.ProfileNotFound):
        await his.follow(ann.did)
    await his.unfollow(ann.did)
    assert await count(his, "graph", "follow") == 0


async def test_mutes(connect: Connections, new_account: NewAccounts) -> None:
    ann, ben = new_account(), new_account()
    hers, his = connect.of(ann), connect.of(ben)
    root = await hers.post("root")
    reply = await hers.post("reply", reply_to=root)

    async def view(ref: Any) -> Any:
        return (await his.app.bsky.feed.get_posts(uris=[ref.uri])).posts[0]

    await eventually_async(lambda: view(reply))
    for muted in (True, False):
        for _ in range(2):
            await (his.mute if muted else his.unmute)(ann.handle)
            await (his.mute_thread if muted else his.unmute_thread)(reply)
        profile = await his.app.bsky.actor.get_profile(actor=ann.did)
        assert bool(profile.viewer.muted) is muted
        assert bool((await view(root)).viewer.thread_muted) is muted


async def test_nothing_is_said_across_a_block(connect: Connections, new_account: NewAccounts) -> None:
    bob = new_account()
    hers, his = connect.of(new_account()), connect.of(bob)
    ref = await hers.post("do not answer me")

    async def shown() -> bool:
        return len((await his.app.bsky.feed.get_posts(uris=[ref.uri])).posts) == 1

    await eventually_async(shown)
    await hers.block(bob.did)

    async def hidden() -> bool:
        return not await shown()

    await eventually_async(hidden)
    for argument in ("reply_to", "quote"):
        with pytest.raises(errors.PostGated, match="blocks this account"):
            await his.post("but I do", **{argument: ref})
    assert await count(his, "feed", "post") == 0
