"""Feeds, pages, searches, labelers, and methods the SDK does not know."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pysky_sdk import errors, models
from pysky_sdk.syntax import next_tid, now
from tests.network.harness import Account, Network, NewAccount, eventually_async
from tests.network.journeys.either import Connections, collect

Post = models.app.bsky.feed.post.Post
NewAccounts = Callable[..., NewAccount]


async def test_posts_likes_and_follows_in_the_feeds(connect: Connections, new_account: NewAccounts) -> None:
    author, reader = new_account(), new_account()
    writing, reading = connect.of(author), connect.of(reader)
    refs = [await writing.app.bsky.feed.post.create({"text": f"{n}", "createdAt": now()}) for n in range(5)]
    subject = {"uri": refs[0].uri, "cid": refs[0].cid}
    await reading.app.bsky.feed.like.create({"subject": subject, "createdAt": now()})
    await reading.app.bsky.graph.follow.create({"subject": author.did, "createdAt": now()})
    expected = {ref.uri for ref in refs}

    async def timeline() -> bool:
        items = await collect(reading.app.bsky.feed.get_timeline.iterate(limit=2))
        return {item.post.uri for item in items} == expected

    await eventually_async(timeline)
    pages = await collect(reading.app.bsky.feed.get_author_feed.pages(actor=author.did, limit=2))
    assert len(pages) >= 3
    posts = [item.post for page in pages for item in page.feed]
    assert len(posts) == 5
    assert all(isinstance(post.record, Post) for post in posts)
    assert {post.record.text for post in posts} == set("01234")

    async def liked() -> list[str | None]:
        found = (await reading.app.bsky.feed.get_posts(uris=[refs[0].uri])).posts[0]
        return [found.viewer.like] if found.viewer.like and found.like_count == 1 else []

    assert await eventually_async(liked)


async def test_the_empty_cursor_of_drafts_ends_the_list(
    connect: Connections, new_account: NewAccounts
) -> None:
    drafts = connect.of(new_account()).app.bsky.draft
    for number in range(3):
        await drafts.create_draft(
            draft=models.app.bsky.draft.defs.Draft.model_validate({"posts": [{"text": f"draft {number}"}]})
        )

    async def kept() -> bool:
        return len((await drafts.get_drafts()).drafts) == 3

    await eventually_async(kept)
    before = len(connect.recorder.of("app.bsky.draft.getDrafts"))
    views = await collect(drafts.get_drafts.iterate(limit=2))
    asked = connect.recorder.of("app.bsky.draft.getDrafts")[before:]
    assert len({view.id for view in views}) == len(views) == 3
    assert 2 <= len(asked) <= 3
    assert not asked[-1].json.get("cursor")


async def test_a_search(connect: Connections, new_account: NewAccounts) -> None:
    author = new_account()
    client = connect.of(author)
    word = next_tid()
    ref = await client.app.bsky.feed.post.create({"text": f"about {word}", "createdAt": now()})

    async def found() -> list[str]:
        return [post.uri for post in (await client.app.bsky.feed.search_posts(q=word)).posts]

    assert await eventually_async(found) == [ref.uri]


async def test_labelers_are_asked_for(connect: Connections, network: Network, alice: Account) -> None:
    labeler = network.accounts["labeler"].did
    client = connect.of(alice).with_options(labelers=[f"{labeler};redact"])
    answer = await client.app.bsky.actor.get_profile.raw(actor=alice.did)
    sent = connect.recorder.of("app.bsky.actor.getProfile")[-1].request.headers
    assert sent["atproto-accept-labelers"] == f"{labeler};redact"
    assert answer.headers["atproto-content-labelers"] == f"{labeler};redact"
    assert (answer.status, answer.attempts) == (200, 1)


async def test_methods_that_the_sdk_does_not_know(
    connect: Connections, network: Network, alice: Account
) -> None:
    client = connect.of(alice)
    described = await client.call("com.atproto.server.describeServer")
    assert described["did"] == network.dids["pds"]
    params = {"actors": [alice.did, network.accounts["bob"].did]}
    profiles = await client.call("app.bsky.actor.getProfiles", params=params)
    assert [profile["did"] for profile in profiles["profiles"]] == params["actors"]
    uploaded = await client.call("com.atproto.repo.uploadBlob", data=b"text", content_type="text/plain")
    assert uploaded["blob"]["mimeType"] == "text/plain"
    assert await client.call("com.atproto.identity.requestPlcOperationSignature", kind="procedure") is None
    with pytest.raises(errors.MethodNotImplemented) as caught:
        await client.call("com.example.unknown")
    assert (caught.value.nsid, caught.value.status) == ("com.example.unknown", 501)


async def test_rate_limits_are_told(connect: Connections, new_account: NewAccounts) -> None:
    account = new_account(host="limited")
    client = connect.of(account)
    answer = await client.com.atproto.server.get_session.raw()
    assert answer.rate_limit.policy == "3000;w=300"
    assert 0 < answer.rate_limit.remaining < answer.rate_limit.limit == 3000
    assert answer.rate_limit.reset_at.timestamp() == answer.rate_limit.reset
