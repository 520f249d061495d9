"""Rich text as posts on the real network: what is written is what others read, and who is mentioned is told."""

from __future__ import annotations

from collections.abc import Callable

from pysky_sdk import RichText, models
from pysky_sdk.syntax import now
from tests.network.harness import NewAccount, eventually_async
from tests.network.journeys.either import Connections

NewAccounts = Callable[..., NewAccount]
Post = models.app.bsky.feed.post.Post


async def test_others_read_the_facets_that_were_written(
    connect: Connections, new_account: NewAccounts
) -> None:
    author, friend = connect.of(new_account()), new_account()
    found = RichText.detect(f"👩\u200d🚀 Hé @{friend.handle}! See example.com/a_(b). #größe $btc ")
    dids = {handle: await author.profiles.did(handle) for handle in found.unresolved}
    rich = found.resolved(dids).link("und mehr…", "https://example.org/x?y=ü#z")
    created = await author.app.bsky.feed.post.create(
        Post(text=rich.validate().plain, facets=rich.facets, created_at=now())
    )
    reader = connect.of(friend)

    async def told() -> list[str]:
        page = await reader.app.bsky.notification.list_notifications()
        return [note.uri for note in page.notifications if note.reason == "mention"]

    assert await eventually_async(told) == [created.uri]
    (view,) = (await reader.app.bsky.feed.get_posts(uris=[created.uri])).posts
    assert isinstance(view.record, Post)
    assert view.record.facets == rich.facets
    read = RichText.from_facets(view.record.text, view.record.facets)
    assert read == rich
    assert [(segment.text, segment.features[0].value) for segment in read.segments() if segment.features] == [
        (f"@{friend.handle}", friend.did),
        ("example.com/a_(b)", "https://example.com/a_(b)"),
        ("#größe", "größe"),
        ("$btc", "$BTC"),
        ("und mehr…", "https://example.org/x?y=ü#z"),
    ]


async def test_a_markdown_text_becomes_a_thread_that_can_be_joined_again(
    connect: Connections, new_account: NewAccounts
) -> None:
    account = new_account()
    author = connect.of(account)
    markdown = "\n\n".join(
        f"- *Point {number}*: [page](https://example.com/{number}) " + "word " * 30 for number in range(8)
    )
    rich = RichText.from_markdown(markdown)
    parts = rich.split()
    assert len(parts) > 2
    uris = []
    for part in parts:
        ref = await author.app.bsky.feed.post.create(
            Post(text=part.plain, facets=part.facets, created_at=now())
        )
        uris.append(ref.uri)

    async def all_read() -> list[models.app.bsky.feed.defs.PostView]:
        posts = (await author.app.bsky.feed.get_posts(uris=uris)).posts
        return posts if len(posts) == len(uris) else []

    by_uri = {view.uri: view.record for view in await eventually_async(all_read)}
    for part, uri in zip(parts, uris, strict=True):
        record = by_uri[uri]
        assert isinstance(record, Post)
        assert (record.text, record.facets or []) == (part.plain, part.facets)
    assert RichText.rejoin(parts) == rich
