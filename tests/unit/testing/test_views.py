"""What the stand-in's AppView makes of records; the clients read strictly, so every view obeys its Lexicon."""

from __future__ import annotations

import pytest

from pysky_sdk import Client, errors, models
from pysky_sdk.testing import Account, StandIn

defs = models.app.bsky.feed.defs
embeds = models.app.bsky.embed
Post = models.app.bsky.feed.post.Post
Ref = models.com.atproto.repo.strong_ref.StrongRef


def write(client: Client, server: StandIn, text: str, **more: object) -> Ref:
    made = client.app.bsky.feed.post.create({"text": text, "createdAt": server.clock.now(), **more})
    return Ref(uri=made.uri, cid=made.cid)


def follow(client: Client, server: StandIn, who: Account) -> None:
    client.app.bsky.graph.follow.create({"subject": who.did, "createdAt": server.clock.now()})


def like(client: Client, server: StandIn, ref: Ref) -> None:
    client.app.bsky.feed.like.create({"subject": ref, "createdAt": server.clock.now()})


def texts(feed: list[defs.FeedViewPost]) -> list[str]:
    return [it.post.record.text for it in feed if isinstance(it.post.record, Post)]


def test_the_timeline_shows_whom_one_follows(
    client: Client, bobs: Client, server: StandIn, bob: Account
) -> None:
    write(client, server, "mine")
    write(bobs, server, "unseen")
    assert texts(client.app.bsky.feed.get_timeline().feed) == ["mine"]
    follow(client, server, bob)
    write(bobs, server, "seen")
    assert sorted(texts(client.app.bsky.feed.get_timeline().feed)) == ["mine", "seen", "unseen"]
    client.app.bsky.graph.mute_actor(actor=bob.handle)
    assert texts(client.app.bsky.feed.get_timeline().feed) == ["mine"]


def test_counts_and_viewers_follow_the_records(
    client: Client, bobs: Client, server: StandIn, alice: Account
) -> None:
    ref = write(client, server, "one")
    like(bobs, server, ref)
    bobs.app.bsky.feed.repost.create({"subject": ref, "createdAt": server.clock.now()})
    write(bobs, server, "answer", reply={"root": ref, "parent": ref})
    quote = embeds.record.Record(record=ref)
    write(bobs, server, "quote", embed=quote)
    [post] = bobs.app.bsky.feed.get_posts(uris=[ref.uri]).posts
    assert (post.like_count, post.repost_count, post.reply_count, post.quote_count) == (1, 1, 1, 1)
    assert post.viewer is not None
    assert post.viewer.like is not None
    assert [it.actor.handle for it in client.app.bsky.feed.get_likes(uri=ref.uri).likes] == ["bob.test"]
    assert [it.handle for it in client.app.bsky.feed.get_reposted_by(uri=ref.uri).reposted_by] == ["bob.test"]
    [quoting] = client.app.bsky.feed.get_quotes(uri=ref.uri).posts
    assert isinstance(quoting.embed, embeds.record.View)
    assert isinstance(quoting.embed.record, embeds.record.ViewRecord)
    reasons = {it.reason for it in client.app.bsky.notification.list_notifications().notifications}
    assert reasons == {"like", "repost", "reply", "quote"}
    assert client.app.bsky.notification.get_unread_count().count == 4
    client.app.bsky.notification.update_seen(seen_at=server.clock.now())
    assert client.app.bsky.notification.get_unread_count().count == 0
    assert len(client.app.bsky.feed.get_author_feed(actor=alice.did).feed) == 1


def test_profiles_count(client: Client, bobs: Client, server: StandIn, alice: Account, bob: Account) -> None:
    follow(bobs, server, alice)
    client.app.bsky.actor.profile.put({"displayName": "Alice", "description": "me"})
    write(client, server, "one")
    profile = bobs.app.bsky.actor.get_profile(actor=alice.handle)
    assert (profile.display_name, profile.followers_count, profile.posts_count) == ("Alice", 1, 1)
    assert profile.viewer is not None
    assert profile.viewer.following is not None
    both = client.app.bsky.actor.get_profiles(actors=[alice.did, bob.did, "nobody.test"]).profiles
    assert [it.did for it in both] == [alice.did, bob.did]
    assert [it.did for it in client.app.bsky.graph.get_followers(actor=alice.did).followers] == [bob.did]
    assert [it.did for it in client.app.bsky.graph.get_follows(actor=bob.did).follows] == [alice.did]
    assert [it.did for it in client.app.bsky.actor.search_actors(q="ali").actors] == [alice.did]


def test_threads_go_up_and_down(client: Client, bobs: Client, server: StandIn) -> None:
    root = write(client, server, "root")
    middle = write(bobs, server, "middle", reply={"root": root, "parent": root})
    write(client, server, "leaf", reply={"root": root, "parent": middle})
    thread = client.app.bsky.feed.get_post_thread(uri=middle.uri).thread
    assert isinstance(thread, defs.ThreadViewPost)
    assert isinstance(thread.parent, defs.ThreadViewPost)
    assert thread.parent.post.uri == root.uri
    assert [type(reply).__name__ for reply in thread.replies or []] == ["ThreadViewPost"]
    items = client.app.bsky.unspecced.get_post_thread_v2(anchor=middle.uri).thread
    assert [item.depth for item in items] == [-1, 0, 1]
    client.app.bsky.feed.post.delete(rkey=root.uri.rpartition("/")[2])
    thread = client.app.bsky.feed.get_post_thread(uri=middle.uri).thread
    assert isinstance(thread, defs.ThreadViewPost)
    assert isinstance(thread.parent, defs.NotFoundPost)
    with pytest.raises(errors.NotFound):
        client.app.bsky.feed.get_post_thread(uri=root.uri)


def test_blocks_stand_between(client: Client, bobs: Client, server: StandIn, alice: Account) -> None:
    ref = write(client, server, "one")
    reply = write(bobs, server, "two", reply={"root": ref, "parent": ref})
    bobs.app.bsky.graph.block.create({"subject": alice.did, "createdAt": server.clock.now()})
    with pytest.raises(errors.BlockedActor):
        bobs.app.bsky.feed.get_author_feed(actor=alice.did)
    with pytest.raises(errors.BlockedByActor):
        client.app.bsky.feed.get_author_feed(actor="bob.test")
    thread = bobs.app.bsky.feed.get_post_thread(uri=reply.uri).thread
    assert isinstance(thread, defs.ThreadViewPost)
    assert isinstance(thread.parent, defs.BlockedPost)
    assert [it.did for it in bobs.app.bsky.graph.get_blocks().blocks] == [alice.did]


def test_lists_have_members(client: Client, server: StandIn, bob: Account, bobs: Client) -> None:
    now = server.clock.now()
    made = client.app.bsky.graph.list.create(
        {"name": "L", "purpose": "app.bsky.graph.defs#curatelist", "createdAt": now}
    )
    client.app.bsky.graph.listitem.create({"list": made.uri, "subject": bob.did, "createdAt": now})
    write(bobs, server, "hello")
    found = client.app.bsky.graph.get_list(list=made.uri)
    assert (found.list.name, [item.subject.did for item in found.items]) == ("L", [bob.did])
    assert texts(client.app.bsky.feed.get_list_feed(list=made.uri).feed) == ["hello"]
    assert len(client.app.bsky.graph.get_lists(actor="alice.test").lists) == 1


def test_embeds_have_views(client: Client, server: StandIn) -> None:
    blob = client.com.atproto.repo.upload_blob(data=b"123", content_type="image/png").blob
    picture = embeds.images.Images(images=[embeds.images.Image(alt="a", image=blob)])
    about = embeds.external.ExternalDef(uri="https://a.example", title="t", description="d")
    card = embeds.external.External(external=about)
    quoted = write(client, server, "pictures", embed=picture)
    both = embeds.record_with_media.RecordWithMedia(media=picture, record=embeds.record.Record(record=quoted))
    refs = [quoted, write(client, server, "both", embed=both), write(client, server, "card", embed=card)]
    posts = client.app.bsky.feed.get_posts(uris=[ref.uri for ref in refs]).posts
    views = (embeds.images.View, embeds.record_with_media.View, embeds.external.View)
    assert tuple(type(post.embed) for post in posts) == views


def test_search_finds_words_and_authors(client: Client, bobs: Client, server: StandIn) -> None:
    write(client, server, "green apples", tags=["fruit"])
    write(bobs, server, "red apples")
    posts = client.app.bsky.feed.search_posts
    assert len(posts(q="apples").posts) == 2
    assert len(posts(q="apples from:bob.test").posts) == 1
    assert len(posts(q="apples", tag=["fruit"]).posts) == 1


def test_preferences_and_bookmarks_are_ones_own(client: Client, bobs: Client, server: StandIn) -> None:
    pref = models.app.bsky.actor.defs.AdultContentPref(enabled=True)
    client.app.bsky.actor.put_preferences(preferences=[pref])
    assert client.app.bsky.actor.get_preferences().preferences == [pref]
    assert bobs.app.bsky.actor.get_preferences().preferences == []
    ref = write(client, server, "one")
    client.app.bsky.bookmark.create_bookmark(uri=ref.uri, cid=ref.cid)
    assert [it.subject.uri for it in client.app.bsky.bookmark.get_bookmarks().bookmarks] == [ref.uri]
    client.app.bsky.bookmark.delete_bookmark(uri=ref.uri)
    assert client.app.bsky.bookmark.get_bookmarks().bookmarks == []


def test_without_a_session_the_public_part_is_read(server: StandIn, alice: Account) -> None:
    public = server.client(validation="strict")
    assert public.app.bsky.actor.get_profile(actor="alice.test").did == alice.did
    assert public.app.bsky.feed.get_author_feed(actor="alice.test").feed == []


@pytest.mark.parametrize("form", ["absent", "empty page", "empty string", "repeated"])
def test_lists_end_in_every_form(client: Client, server: StandIn, form: str) -> None:
    for number in range(4):
        write(client, server, str(number))
    server.settings.end_of_list = form  # type: ignore[assignment]
    entries = list(client.app.bsky.feed.get_timeline.iterate(limit=2))
    assert len(entries) == 4


def test_the_appview_lags_and_the_pds_shows_ones_own(client: Client, bobs: Client, server: StandIn) -> None:
    server.settings.lag = 10
    write(client, server, "fresh")
    assert texts(client.app.bsky.feed.get_author_feed(actor="alice.test").feed) == ["fresh"]
    assert bobs.app.bsky.feed.get_author_feed(actor="alice.test").feed == []
    server.clock.advance(11)
    assert texts(bobs.app.bsky.feed.get_author_feed(actor="alice.test").feed) == ["fresh"]


def test_mutes_may_be_of_one_kind(client: Client, bobs: Client, server: StandIn, bob: Account) -> None:
    follow(client, server, bob)
    ref = write(client, server, "mine")
    write(bobs, server, "plain")
    write(bobs, server, "quote", embed=embeds.record.Record(record=ref))
    bobs.app.bsky.feed.repost.create({"subject": ref, "createdAt": server.clock.now()})
    seen = client.app.bsky.feed.get_timeline
    assert sorted(texts(seen().feed)) == ["mine", "mine", "plain", "quote"]
    client.app.bsky.graph.mute_actor(actor=bob.did, only_reposts=True)
    assert sorted(texts(seen().feed)) == ["mine", "plain", "quote"]
    client.app.bsky.graph.mute_actor(actor=bob.did, only_quoteposts=True)
    assert sorted(texts(seen().feed)) == ["mine", "mine", "plain"]
    viewer = client.app.bsky.actor.get_profile(actor=bob.did).viewer
    assert viewer is not None
    assert (viewer.muted, viewer.muted_only_quoteposts) == (False, True)
    client.app.bsky.graph.unmute_actor(actor=bob.did)
    assert client.app.bsky.graph.get_mutes().mutes == []


def test_a_muted_thread_is_silent(client: Client, bobs: Client, server: StandIn) -> None:
    root = write(client, server, "root")
    write(bobs, server, "reply", reply={"root": root, "parent": root})
    assert client.app.bsky.notification.get_unread_count().count == 1
    client.app.bsky.graph.mute_thread(root=root.uri)
    assert client.app.bsky.notification.get_unread_count().count == 0


def test_mentions_are_noticed(client: Client, bobs: Client, server: StandIn, alice: Account) -> None:
    facet = models.app.bsky.richtext.facet
    mention = facet.Facet(
        index=facet.ByteSlice(byte_start=0, byte_end=6), features=[facet.Mention(did=alice.did)]
    )
    write(bobs, server, "@alice", facets=[mention])
    [notice] = client.app.bsky.notification.list_notifications().notifications
    assert notice.reason == "mention"
