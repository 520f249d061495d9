"""What type checkers must infer. Checked by mypy --strict and basedpyright, never run."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import assert_type

from pysky_sdk import AsyncClient, Client, errors, models
from pysky_sdk.alerts import AlertHandler, AlertResult
from pysky_sdk.core.call import Response
from pysky_sdk.core.resume.managing import CursorInfo
from pysky_sdk.core.resume.resuming import Resume
from pysky_sdk.records import RecordEntry, RecordPage, RecordRef

GetAuthorFeedOutput = models.app.bsky.feed.get_author_feed.GetAuthorFeedOutput
FeedViewPost = models.app.bsky.feed.defs.FeedViewPost
Post = models.app.bsky.feed.post.Post
Profile = models.app.bsky.actor.defs.ProfileViewDetailed


def queries(client: Client) -> None:
    profile = client.app.bsky.actor.get_profile(actor="alice.test")
    assert_type(profile, models.app.bsky.actor.defs.ProfileViewDetailed)
    assert_type(profile.did, str)
    assert_type(profile.display_name, str | None)
    assert_type(profile.followers_count, int | None)
    raw = client.app.bsky.actor.get_profile.raw(actor="alice.test")
    assert_type(raw, Response[models.app.bsky.actor.defs.ProfileViewDetailed])
    assert_type(raw.output, models.app.bsky.actor.defs.ProfileViewDetailed)
    assert_type(client.app.bsky.actor.get_profile.nsid, str)
    assert_type(client.app.bsky.actor.get_profile.errors, tuple[type[errors.StatusError], ...])


def parts_of_documents(client: Client) -> None:
    feed = models.app.bsky.actor.defs.SavedFeed(id="1", type="feed", value="x", pinned=True)
    assert_type(feed.value, str)
    for preference in client.app.bsky.actor.get_preferences().preferences:
        if isinstance(preference, models.app.bsky.actor.defs.SavedFeedsPrefV2):
            assert_type(preference.items, list[models.app.bsky.actor.defs.SavedFeed])


def pages(client: Client) -> None:
    feed = client.app.bsky.feed.get_author_feed
    assert_type(feed(actor="a.test", limit=3), models.app.bsky.feed.get_author_feed.GetAuthorFeedOutput)
    assert_type(
        feed.pages(actor="a.test"), Iterator[models.app.bsky.feed.get_author_feed.GetAuthorFeedOutput]
    )
    assert_type(feed.iterate(actor="a.test", filter="posts_no_replies"), Iterator[FeedViewPost])
    for entry in feed.iterate(actor="a.test", filter="a_filter_of_the_future"):
        assert_type(entry.post, models.app.bsky.feed.defs.PostView)
        if isinstance(entry.post.record, Post):
            assert_type(entry.post.record.text, str)


def resumed(client: Client) -> None:
    feed = client.app.bsky.feed.get_author_feed
    assert_type(feed.resume("bot", actor="a.test"), Resume[GetAuthorFeedOutput, FeedViewPost])
    for entry in feed.resume("bot", actor="a.test", limit=3):
        assert_type(entry.post, models.app.bsky.feed.defs.PostView)
    with feed.resume("bot", actor="a.test") as items:
        for page in items.pages():
            assert_type(page.items, Sequence[FeedViewPost])
            assert_type(page.output, GetAuthorFeedOutput)
            page.commit()
    for text in client.com.atproto.sync.list_blobs.resume("bot", did="did:plc:x"):
        assert_type(text, str)
    assert_type(client.cursors.list("bot"), list[CursorInfo])
    assert_type(client.cursors.reset("bot", feed, actor="a.test"), int)
    client.cursors.set("bot", feed, "cursor", actor="a.test")


async def async_resumed(client: AsyncClient) -> None:
    feed = client.app.bsky.feed.get_author_feed
    async for entry in feed.resume("bot", actor="a.test"):
        assert_type(entry.post, models.app.bsky.feed.defs.PostView)
    async with feed.resume("bot", actor="a.test") as items:
        async for page in items.pages():
            assert_type(page.items, Sequence[FeedViewPost])
            page.commit()
            await page.commit_async()
    assert_type(await client.cursors.list(), list[CursorInfo])
    await client.cursors.set("bot", feed, "cursor", actor="a.test")


def procedures(client: Client) -> None:
    repo = client.com.atproto.repo
    assert_type(repo.upload_blob(data=b"x"), models.com.atproto.repo.upload_blob.UploadBlobOutput)
    repo.upload_blob(data=Path("cat.jpg"), content_type="image/jpeg")
    record = {"$type": "app.bsky.feed.post"}
    repo.put_record(repo="a.test", collection="a.b.c", rkey="self", record=record, swap_record=None)
    repo.put_record(repo="a.test", collection="a.b.c", rkey="self", record=record)
    assert_type(client.com.atproto.sync.get_blob(did="did:plc:x", cid="b"), bytes)
    assert_type(client.app.bsky.notification.update_seen(seen_at="2026-01-01T00:00:00Z"), None)


def rooms(client: Client) -> None:
    assert_type(client.profiles.get("@a.test", max_age=timedelta(days=1)), Profile)
    assert_type(client.profiles.get_many({"a.test", "b.test"}), dict[str, Profile])
    assert_type(client.profiles.did("a.test", refresh=True), str)
    assert_type(client.profiles.handle("did:plc:x"), str)
    result = client.alerts.send("text", key="disk", to="a.test", every=timedelta(hours=1), via="post")
    assert_type(result, AlertResult)
    assert_type((result.sent, result.suppressed, result.uri), tuple[bool, int, str | None])
    logging.getLogger().addHandler(AlertHandler(client, logging.CRITICAL, to="a.test", via="chat"))


async def async_rooms(client: AsyncClient) -> None:
    assert_type(await client.profiles.get("a.test"), Profile)
    assert_type(await client.profiles.get_many(["a.test"]), dict[str, Profile])
    assert_type(await client.profiles.did("a.test"), str)
    assert_type(await client.alerts.send("text", to="a.test"), AlertResult)


def records(client: Client) -> None:
    posts = client.app.bsky.feed.post
    assert_type(posts.create(Post(text="hi", created_at="2026-01-01T00:00:00Z")), RecordRef)
    assert_type(posts.get(rkey="3jzfcijpj2z2a"), RecordEntry[Post])
    assert_type(posts.get(rkey="3jzfcijpj2z2a").value.text, str)
    assert_type(posts.list(limit=3), RecordPage[Post])
    assert_type(posts.iterate(repo="a.test"), Iterator[RecordEntry[Post]])
    profile = client.app.bsky.actor.profile.get()
    assert_type(profile, RecordEntry[models.app.bsky.actor.profile.Profile])


async def asynchronous(client: AsyncClient) -> None:
    profile = await client.app.bsky.actor.get_profile(actor="alice.test")
    assert_type(profile, models.app.bsky.actor.defs.ProfileViewDetailed)
    feed = client.app.bsky.feed.get_author_feed
    assert_type(feed.iterate(actor="a.test"), AsyncIterator[FeedViewPost])
    async for entry in feed.iterate(actor="a.test"):
        assert_type(entry, FeedViewPost)
    raw = await client.app.bsky.actor.get_profile.raw(actor="alice.test")
    assert_type(raw, Response[models.app.bsky.actor.defs.ProfileViewDetailed])
    async for found in client.app.bsky.feed.post.iterate():
        assert_type(found.value, Post)


def construct() -> None:
    post = Post(text="hi", created_at="2026-01-01T00:00:00Z", langs=["en"])
    assert_type(post.langs, list[str] | None)
    assert_type(post.to_wire_json(), bytes)
    facet = models.app.bsky.richtext.facet.Facet(
        index=models.app.bsky.richtext.facet.ByteSlice(byte_start=0, byte_end=2),
        features=[models.app.bsky.richtext.facet.Link(uri="https://example.com")],
    )
    post.facets = [facet]


def failures(client: Client) -> None:
    try:
        client.com.atproto.repo.get_record(repo="a.test", collection="a.b.c", rkey="x")
    except errors.RecordNotFound as error:
        assert_type(error.status, int)
    except errors.NetworkError:
        raise
