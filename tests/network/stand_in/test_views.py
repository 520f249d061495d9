"""What the AppView makes of records, of the stand-in as of the real servers."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import Client, errors, models
from pysky_sdk.syntax import now
from tests.network.stand_in.sides import Ref, Side, feed, known, point, texts, tried, until, write


def test_the_timeline_follows(side: Side) -> None:
    (_, client), (other, others) = side.pair(), side.pair()
    write(others, "theirs")
    point(client, "app.bsky.graph.follow", other.did)
    write(client, "mine")
    entries = until(lambda: _both(client))
    assert sorted(texts(entries)) == ["mine", "theirs"]
    client.app.bsky.graph.mute_actor(actor=other.did)
    assert texts(client.app.bsky.feed.get_timeline().feed) == ["mine"]
    with pytest.raises(errors.ServerError) as caught:
        client.with_options(max_retries=0).app.bsky.feed.get_timeline(cursor="other")
    assert (caught.value.status, caught.value.error) == (502, "InternalServerError")


def _both(client: Client) -> list[feed.FeedViewPost] | None:
    entries = client.app.bsky.feed.get_timeline().feed
    return entries if len(entries) == 2 else None


def test_counts_likes_and_notifications(side: Side) -> None:
    (me, client), (other, others) = side.pair(), side.pair()
    ref = write(client, "one")
    known(client, ref)
    point(others, "app.bsky.graph.follow", me.did)
    liked = point(others, "app.bsky.feed.like", ref)
    point(others, "app.bsky.feed.repost", ref)
    write(others, "answer", reply={"root": ref, "parent": ref})
    write(others, "quote", embed=models.app.bsky.embed.record.Record(record=ref))

    def five() -> list[Any] | None:
        found = client.app.bsky.notification.list_notifications().notifications
        return found if len(found) == 5 else None

    notices = until(five)
    assert sorted(notice.reason for notice in notices) == ["follow", "like", "quote", "reply", "repost"]
    assert {notice.author.did for notice in notices} == {other.did}
    subjects = {notice.reason: notice.reason_subject for notice in notices}
    assert subjects == {
        "follow": None,
        "like": ref.uri,
        "quote": ref.uri,
        "reply": ref.uri,
        "repost": ref.uri,
    }
    [post] = until(lambda: _counted(others, ref))
    assert (post.like_count, post.repost_count, post.reply_count, post.quote_count) == (1, 1, 1, 1)
    assert post.viewer is not None
    assert post.viewer.like == liked
    likes = client.app.bsky.feed.get_likes(uri=ref.uri)
    assert ([like.actor.did for like in likes.likes], likes.cursor) == ([other.did], None)
    assert [row.did for row in client.app.bsky.feed.get_reposted_by(uri=ref.uri).reposted_by] == [other.did]
    client.app.bsky.notification.update_seen(seen_at=now())
    assert client.app.bsky.notification.get_unread_count().count == 0


def _counted(client: Client, ref: Ref) -> list[feed.PostView] | None:
    posts = client.app.bsky.feed.get_posts(uris=[ref.uri]).posts
    ready = [post for post in posts if post.like_count and post.quote_count and post.reply_count]
    return ready or None


def test_followers_come_in_pages(side: Side) -> None:
    (me, client), *others = (side.pair() for _ in range(4))
    for _, other in others:
        point(other, "app.bsky.graph.follow", me.did)
    followers = client.app.bsky.graph.get_followers
    until(lambda: len(followers(actor=me.did).followers) == 3)
    pages = list(followers.pages(actor=me.did, limit=2))
    assert [len(page.followers) for page in pages] == [2, 1]
    assert [page.cursor is None for page in pages] == [False, True]
    assert followers(actor=me.did, limit=3).cursor is None
    assert {row.did for page in pages for row in page.followers} == {person.did for person, _ in others}
    assert client.app.bsky.actor.get_profile(actor=me.did).followers_count == 3
    with pytest.raises(errors.InvalidRequest, match=r"Actor not found: nobody\.test"):
        followers(actor="nobody.test")


def test_threads_show_what_is_gone(side: Side) -> None:
    (_, client), (_, others) = side.pair(), side.pair()
    root = write(client, "root")
    middle = write(others, "middle", reply={"root": root, "parent": root})
    write(client, "leaf", reply={"root": root, "parent": middle})

    def thread() -> feed.ThreadViewPost:
        found = client.app.bsky.feed.get_post_thread(uri=middle.uri).thread
        assert isinstance(found, feed.ThreadViewPost)
        return found

    def whole() -> feed.ThreadViewPost | None:
        try:
            found = thread()
        except errors.NotFound:
            return None
        return found if found.replies and found.parent else None

    found = until(whole)
    assert isinstance(found.parent, feed.ThreadViewPost)
    assert found.parent.post.uri == root.uri
    items = client.app.bsky.unspecced.get_post_thread_v2(anchor=middle.uri).thread
    assert [item.depth for item in items] == [-1, 0, 1]
    client.app.bsky.feed.post.delete(rkey=root.uri.rpartition("/")[2])
    until(lambda: isinstance(thread().parent, feed.NotFoundPost))
    with pytest.raises(errors.NotFound, match="Post not found"):
        client.app.bsky.feed.get_post_thread(uri=root.uri)


def test_blocks_stand_between(side: Side) -> None:
    (me, client), (other, others) = side.pair(), side.pair()
    write(client, "one")
    blocking = point(client, "app.bsky.graph.block", other.did)
    until(lambda: client.app.bsky.graph.get_blocks().blocks)
    viewer = until(lambda: tried(lambda: client.app.bsky.actor.get_profile(actor=other.did))).viewer
    assert viewer is not None
    assert (viewer.blocking, viewer.blocked_by) == (blocking, False)
    with pytest.raises(errors.BlockedActor, match="Requester has blocked actor"):
        client.app.bsky.feed.get_author_feed(actor=other.did)
    with pytest.raises(errors.BlockedByActor, match="Requester is blocked by actor"):
        others.app.bsky.feed.get_author_feed(actor=me.did)


def test_lists_have_members(side: Side) -> None:
    (me, client), (other, others) = side.pair(), side.pair()
    write(others, "theirs")
    where: Any = {"repo": me.did, "collection": "app.bsky.graph.list"}
    purpose = "app.bsky.graph.defs#curatelist"
    made = client.com.atproto.repo.create_record(
        **where, record={"name": "L", "purpose": purpose, "createdAt": now()}
    )
    item = {"list": made.uri, "subject": other.did, "createdAt": now()}
    client.com.atproto.repo.create_record(repo=me.did, collection="app.bsky.graph.listitem", record=item)
    get = client.app.bsky.graph.get_list
    until(lambda: tried(lambda: get(list=made.uri).items))
    shown = get(list=made.uri)
    assert (shown.list.name, shown.list.list_item_count) == ("L", 1)
    assert [row.subject.did for row in shown.items] == [other.did]
    assert texts(client.app.bsky.feed.get_list_feed(list=made.uri).feed) == ["theirs"]


def test_preferences_are_kept_as_a_whole(side: Side) -> None:
    _, client = side.pair()
    assert client.app.bsky.actor.get_preferences().preferences == []
    pref = models.app.bsky.actor.defs.AdultContentPref(enabled=True)
    client.app.bsky.actor.put_preferences(preferences=[pref])
    assert client.app.bsky.actor.get_preferences().preferences == [pref]


def test_answers_say_what_they_hold(side: Side) -> None:
    me, client = side.pair()
    write(client, "one")
    until(lambda: tried(lambda: client.app.bsky.feed.get_author_feed(actor=me.did).feed))
    own = client.app.bsky.feed.get_timeline.raw().headers
    assert own["cache-control"] == "private"
    public = side.client().app.bsky.actor.get_profile.raw(actor=me.did).headers
    assert "cache-control" not in public
    assert public["access-control-allow-origin"] == "*"
