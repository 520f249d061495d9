"""What type checkers must infer of the rooms for people. Checked by mypy --strict and basedpyright, never run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

from pysky_sdk import AsyncClient, Client, RichText, errors, models
from pysky_sdk.cards import LinkCard
from pysky_sdk.identity import Identity
from pysky_sdk.media import Image, UploadedImage, UploadedVideo, Video
from pysky_sdk.moderation import Cause, Decision
from pysky_sdk.posts import Draft, PostRef
from pysky_sdk.preferences import Preferences
from pysky_sdk.records import RecordEntry, RecordRef, Write
from pysky_sdk.web import Fetched

FeedViewPost = models.app.bsky.feed.defs.FeedViewPost
Post = models.app.bsky.feed.post.Post
ProfileView = models.app.bsky.actor.defs.ProfileView


def posting(client: Client) -> None:
    ref = client.post("Hello", langs="en", images=[Image("cat.jpg", "A cat"), ("dog.jpg", "A dog")])
    assert_type(ref, PostRef)
    assert_type((ref.uri, ref.cid, ref.rkey, ref.url, ref.deleted), tuple[str, str, str, str, bool])
    client.post(RichText("Hi ").mention("bob.test"), reply_to=ref, allow_replies=["mentioned", "following"])
    client.post(markdown="*Hi*", video=Video(Path("cat.mp4"), "A cat"), labels=["graphic-media"], key="a")
    client.post("x", link_card=True, quote="https://bsky.app/profile/a.test/post/3jzfcijpj2z2a")
    client.post("x", reply_to=5)  # refused
    client.post("x", images=Image("cat.jpg", "A cat"))  # refused
    client.post(5)  # refused
    assert_type(client.thread(["a", Draft("b", langs="en"), {"text": "c"}]), list[PostRef])
    client.delete(ref)
    assert_type(client.like(ref), RecordRef)
    client.unlike(ref.uri)
    for person in client.read.followers(limit=3):
        assert_type(person, ProfileView)
        assert_type(client.follow(person), RecordRef)
    try:
        client.post("x", reply_to=ref)
    except errors.PostGated as error:
        assert_type(error.uri, str)


async def async_posting(client: AsyncClient) -> None:
    ref = await client.post("Hello")
    assert_type(ref, PostRef)
    assert_type(await client.thread("long"), list[PostRef])
    assert_type(await client.repost(ref), RecordRef)
    async for item in client.read.timeline(limit=3):
        assert_type(item, FeedViewPost)
        decision = await client.moderation.decide(item)
        assert_type(decision, Decision)
    async with client.batch() as batch:
        assert_type(batch.create(Post(text="hi", created_at="2026-01-01T00:00:00Z")), Write)
    assert_type(await client.preferences.get(), Preferences)
    assert_type(await client.identity.resolve("a.test"), Identity)
    assert_type(await client.link_card("https://example.com"), LinkCard)
    assert_type(await client.media.upload_image(Image(b"x", "A cat")), UploadedImage)
    assert_type(await client.service_token(aud="did:web:a.test"), str)
    async for entry in client.repo("a.test").iterate():
        assert_type(entry, RecordEntry[Any])


def reading(client: Client) -> None:
    for item in client.read.timeline():
        assert_type(item.post, models.app.bsky.feed.defs.PostView)
    assert_type(client.read.author("a.test", only="media").first(3), list[FeedViewPost])
    client.read.author("a.test", only="pictures")  # refused
    for note in client.read.notifications(unread_only=True).resume("bot"):
        assert_type(note, models.app.bsky.notification.list_notifications.Notification)
    assert_type(client.read.unread_count(), int)


def rooms(client: Client) -> None:
    with client.batch() as batch:
        assert_type(batch.delete("at://did:web:a.test/app.bsky.feed.like/3jzfcijpj2z2a"), Write)
    assert_type(client.batch().commit(), list[Write])
    decision = client.moderation.decide(client.app.bsky.actor.get_profile(actor="a.test"))
    assert_type(decision.at("content_list").hide, bool)
    assert_type(decision.at("content_list").why, tuple[Cause, ...])
    decision.at("somewhere")  # refused
    preferences = client.preferences.update(lambda them: them.mute_word("spoiler"))
    assert_type(preferences.muted_words, list[models.app.bsky.actor.defs.MutedWord])
    client.preferences.set_label("porn", "hidden")  # refused
    identity = client.identity.resolve("a.test")
    assert_type((identity.did, identity.handle, identity.pds), tuple[str, str | None, str | None])
    assert_type(client.media.upload_video(Video("cat.mp4", "A cat")), UploadedVideo)
    assert_type(client.web.get("https://example.com", max_bytes=1000), Fetched)
    assert_type(client.service_token(aud="did:web:a.test", lxm="com.example.get"), str)
    assert_type(client.at("https://video.example", aud="did:web:video.example"), Client)
    message = client.conversations.send("3jzfcijpj2z2a", "Hello")
    assert_type(message.text, str)


def texts() -> None:
    text = RichText("Hello ").link("here", "https://example.com").tag("python")
    assert_type(text, RichText)
    assert_type(text.facets, list[models.app.bsky.richtext.facet.Facet])
    assert_type(text.split(), list[RichText])
    assert_type((text.plain, text.graphemes, text.to_html()), tuple[str, int, str])
