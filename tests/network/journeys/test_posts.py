"""Posts, replies, quotes and gates on the real network, read back through the AppView."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.posts import Draft
from pysky_sdk.richtext import RichText
from tests.network.harness import Network, NewAccount, eventually_async
from tests.network.journeys.either import Connections

NewAccounts = Callable[..., NewAccount]
PLAIN = "Good morning @{handle} and @nobody.invalid: https://example.com/a #news"


async def seen(client: Any, ref: Any) -> Any:
    """A post, once the AppView shows it."""

    async def look() -> Any:
        found = await client.app.bsky.feed.get_posts(uris=[ref.uri])
        return found.posts[0]

    return await eventually_async(look)


async def test_a_post_with_everything_in_its_text(connect: Connections, new_account: NewAccounts) -> None:
    account, friend = new_account(), new_account()
    client = connect.of(account)
    text = PLAIN.format(handle=friend.handle)
    ref = await client.post(text, langs=["en", "de"], tags="more", labels="graphic-media")
    assert ref.uri.startswith(f"at://{account.did}/app.bsky.feed.post/")
    view = await seen(connect.of(friend), ref)
    assert (view.cid, view.record.text, view.record.langs) == (ref.cid, text, ["en", "de"])
    assert (view.record.tags, [it.val for it in view.labels]) == (["more"], ["graphic-media"])
    raw = text.encode()
    marked = {
        raw[it.index.byte_start : it.index.byte_end].decode(): it.features[0] for it in view.record.facets
    }
    assert marked[f"@{friend.handle}"].did == friend.did
    assert marked["https://example.com/a"].uri == "https://example.com/a"
    assert marked["#news"].tag == "news"
    assert len(marked) == 3

    async def told() -> list[str]:
        page = await connect.of(friend).app.bsky.notification.list_notifications()
        return [note.uri for note in page.notifications if note.reason == "mention"]

    assert await eventually_async(told) == [ref.uri]


async def test_markdown_and_rich_text(connect: Connections, new_account: NewAccounts) -> None:
    client = connect.of(new_account())
    ref = await client.post(markdown="# News\n\nRead **[this](https://example.com/b)**.")
    rich = RichText("See ").link("that", "https://example.com/c")
    other = await client.post(rich)
    view = await seen(client, ref)
    assert view.record.text == "News\n\nRead this."
    assert view.record.facets[0].features[0].uri == "https://example.com/b"
    assert (await seen(client, other)).record.facets == rich.facets


async def test_a_conversation(connect: Connections, new_account: NewAccounts) -> None:
    ann, ben = new_account(), new_account()
    hers, his = connect.of(ann), connect.of(ben)
    root = await hers.post("What do you think?")
    # At once, when no AppView knows of it: her own repository does.
    own = await hers.post("To begin with: nothing.", reply_to=root)
    await seen(his, own)
    url = f"https://bsky.app/profile/{ann.handle}/post/{own.rkey}"
    reply = await his.post("Well.", reply_to=url)
    quote = await his.post("Look at that", quote=root)
    view = await seen(hers, reply)
    assert (view.record.reply.parent.uri, view.record.reply.root.uri) == (own.uri, root.uri)
    assert (view.record.reply.parent.cid, view.record.reply.root.cid) == (own.cid, root.cid)

    async def thread() -> Any:
        found = await hers.app.bsky.feed.get_post_thread(uri=root.uri)
        return found.thread.replies[0].replies[0].post.uri == reply.uri

    assert await eventually_async(thread)
    shown = (await seen(hers, quote)).embed.record
    assert (shown.uri, shown.author.did, shown.value.text) == (root.uri, ann.did, "What do you think?")
    await hers.delete(root)

    async def gone() -> bool:
        return not (await his.app.bsky.feed.get_posts(uris=[root.uri])).posts

    await eventually_async(gone)
    for problem in ({"reply_to": root}, {"reply_to": reply}, {"quote": root}):
        with pytest.raises(errors.PostNotFound):
            await his.post("too late", **problem)


async def test_a_post_of_a_server_that_the_app_view_does_not_follow(
    connect: Connections, network: Network, new_account: NewAccounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYSKY_PLC_DIRECTORY", network.plc)
    monkeypatch.setenv("PYSKY_WEB_ALLOW", "localhost")
    here, there = new_account(), new_account(host="limited")
    theirs = await connect.of(there).post("from far away")
    ref = await connect.of(here).post("I hear you", reply_to=theirs)
    entry = await connect.of(here).app.bsky.feed.post.get(ref.rkey)
    assert (entry.value.reply.parent.uri, entry.value.reply.root.cid) == (theirs.uri, theirs.cid)


async def test_who_may_reply_and_quote(connect: Connections, new_account: NewAccounts) -> None:
    ann, ben, cleo = new_account(), new_account(), new_account()
    hers, his = connect.of(ann), connect.of(ben)
    ref = await hers.post(f"Only for you, @{cleo.handle}", allow_replies=["mentioned"], allow_quotes=False)

    async def gated() -> Any:
        viewer = (await seen(his, ref)).viewer
        return viewer.reply_disabled and viewer.embedding_disabled

    assert await eventually_async(gated)
    with pytest.raises(errors.PostGated, match="not reply"):
        await his.post("me too", reply_to=ref)
    with pytest.raises(errors.PostGated, match="nobody quote"):
        await his.post("look", quote=ref)
    assert not (await seen(connect.of(cleo), ref)).viewer.reply_disabled
    await connect.of(cleo).post("thank you", reply_to=ref)
    gate = await hers.app.bsky.feed.threadgate.get(ref.rkey)
    assert gate.value.created_at == (await seen(hers, ref)).record.created_at
    await hers.delete(ref)
    for collection in (hers.app.bsky.feed.threadgate, hers.app.bsky.feed.postgate):
        with pytest.raises(errors.RecordNotFound):
            await collection.get(ref.rkey)


async def test_followers_and_lists_may_reply(connect: Connections, new_account: NewAccounts) -> None:
    ann, ben = new_account(), new_account()
    hers, his = connect.of(ann), connect.of(ben)
    crowd = await hers.app.bsky.graph.list.create(
        {"name": "crowd", "purpose": "app.bsky.graph.defs#curatelist", "createdAt": "2026-01-01T00:00:00Z"}
    )
    ref = await hers.post("hello", allow_replies=["followers", "following", crowd.uri])
    nobody = await hers.post("quiet", allow_replies="nobody")

    async def gated(post: Any) -> Any:
        """An AppView may learn of a gate a moment after it learns of the post."""
        view = await seen(his, post)
        return view.viewer.reply_disabled and view.threadgate

    assert (await eventually_async(lambda: gated(nobody))).record.allow == []
    gate = await eventually_async(lambda: gated(ref))
    assert [it.TYPE.partition("#")[2] for it in gate.record.allow] == [
        "followerRule",
        "followingRule",
        "listRule",
    ]

    async def listed() -> bool:
        return [it.uri for it in (await gated(ref)).lists] == [crowd.uri]

    assert await eventually_async(listed)
    await his.follow(ann.did)

    async def allowed() -> bool:
        return not (await seen(his, ref)).viewer.reply_disabled

    assert await eventually_async(allowed)


async def test_a_thread_is_one(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account()
    client = connect.of(account)
    long = "\n\n".join(f"Paragraph {number}. " + "It goes on and on. " * 12 for number in range(4))
    refs = await client.thread(long, langs="en", allow_replies="nobody")
    await seen(client, refs[-1])
    found = await client.app.bsky.feed.get_post_thread(uri=refs[0].uri, depth=len(refs) + 1)
    texts, node = [], found.thread
    while node is not None:
        texts.append(node.post.record.text)
        node = node.replies[0] if node.replies else None
    assert texts == [ref.text for ref in refs]
    assert len(texts) >= 4
    assert texts[0].endswith(f"(1/{len(texts)})")
    more = await client.thread(["one", Draft("two", quote=refs[0])], reply_to=refs[-1])
    last = await seen(client, more[1])
    assert last.record.reply.root.uri == refs[0].uri
    assert last.embed.record.uri == refs[0].uri
