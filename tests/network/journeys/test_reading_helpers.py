"""What people read, by `client.read`, on the real network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.syntax import next_tid, now, web_url
from tests.network.harness import Account, NewAccount, eventually_async
from tests.network.journeys.either import Connections
from tests.network.journeys.lists import got, items, reading

NewAccounts = Callable[..., NewAccount]


async def write(client: Any, text: str, above: Any = None, root: Any = None, **more: Any) -> Any:
    """A post, or a reply to one."""
    fields: dict[str, Any] = {"text": text, "createdAt": now(), **more}
    if above is not None:
        fields["reply"] = {"root": strong(root or above), "parent": strong(above)}
    return await client.app.bsky.feed.post.create(fields)


def strong(ref: Any) -> dict[str, str]:
    return {"uri": ref.uri, "cid": ref.cid}


def texts(found: list[Any]) -> set[str]:
    return {item.post.record.text for item in found}


async def test_an_author_is_read_by_any_name_and_filter(
    connect: Connections, new_account: NewAccounts
) -> None:
    who = new_account()
    client = connect.of(who)
    root = await write(client, "root")
    await write(client, "more of it", root)
    card = {"uri": "https://example.com", "title": "t", "description": "d"}
    await write(client, "a card", embed={"$type": "app.bsky.embed.external", "external": card})
    author = client.read.author

    async def there() -> bool:
        return texts(await items(author())) == {"root", "more of it", "a card"}

    await eventually_async(there)
    for name in (who.did, f"@{who.handle}", f"https://bsky.app/profile/{who.handle}"):
        assert len(await items(author(name))) == 3
    public = connect.of().read
    assert texts(await items(public.author(who.handle, only="threads"))) == {"root", "more of it", "a card"}
    assert texts(await items(public.author(who.handle, replies=False))) == {"root", "a card"}
    assert await items(public.author(who.handle, only="media")) == []
    assert await items(public.author(who.handle, only="video")) == []
    assert len(await items(public.author(who.handle, limit=2))) == 2


async def test_a_limit_goes_over_pages_and_the_first_ones_come_with_one_request(
    connect: Connections, alice: Account
) -> None:
    read = connect.of(alice).read
    whole = await got((await reading(read.timeline())).all())
    assert len(whole) > 50
    assert len(await items(read.timeline(limit=51))) == 51
    before = len(connect.recorder.of("app.bsky.feed.getTimeline"))
    (newest,) = await got((await reading(read.timeline())).first())
    assert len(connect.recorder.of("app.bsky.feed.getTimeline")) == before + 1
    assert newest.post.uri


async def test_feeds_are_read_by_uri_address_and_view(connect: Connections, alice: Account) -> None:
    client = connect.of(alice)
    (view,) = await items(client.read.feeds("alice.test"))
    page = web_url(view.uri)
    for feed in (view, view.uri, page, page.replace(alice.did, alice.handle)):
        assert len(await items(client.read.feed(feed, limit=3))) == 3
    asked = connect.recorder.of("app.bsky.feed.getFeed")
    assert {(sent.request.url.params["feed"], sent.request.url.params["limit"]) for sent in asked} == {
        (view.uri, "3")
    }
    with pytest.raises(errors.RecordNotFound):
        await items(client.read.feed(f"{view.uri}x"))


async def test_a_thread_is_a_tree_with_what_cannot_be_seen(
    connect: Connections, new_account: NewAccounts
) -> None:
    alice, bob, carla = new_account(), new_account(), new_account()
    alices, bobs, carlas = (connect.of(account) for account in (alice, bob, carla))
    root = await write(alices, "root")
    reply = await write(bobs, "reply", root)
    below = await write(alices, "below", reply, root)
    deleted = await write(bobs, "deleted", root)
    under = await write(alices, "under it", deleted, root)
    hidden = await write(carlas, "blocked", root)
    await bobs.app.bsky.feed.post.delete(deleted.rkey)
    await alices.app.bsky.graph.block.create({"subject": carla.did, "createdAt": now()})

    async def whole() -> Any:
        thread = await alices.read.thread(root)
        places = {place.uri: (place.depth, place.state) for place in thread.walk()}
        expected = {root.uri: (0, "post"), reply.uri: (1, "post"), below.uri: (2, "post")}
        return thread if places in (expected, expected | {hidden.uri: (1, "blocked")}) else None

    thread = await eventually_async(whole)
    assert (thread.text, thread.root is thread, thread.gate) == ("root", True, None)
    assert {post.record.text for post in thread.posts()} == {"root", "reply", "below"}
    page = f"https://bsky.app/profile/{alice.handle}/post/{below.rkey}"
    from_below = await connect.of().read.thread(page)
    assert [place.text for place in from_below.parents] == ["root", "reply"]
    assert (from_below.root.uri, from_below.replies) == (root.uri, [])
    assert (await alices.read.thread(below, parents=1)).root.uri == reply.uri
    assert (await alices.read.thread(root, depth=0)).replies == []

    async def without_parent() -> Any:
        found = await alices.read.thread(under)
        return found if found.root.state == "not-found" else None

    gone = await eventually_async(without_parent)
    assert (gone.root.uri, gone.root.post, gone.text) == (deleted.uri, None, "under it")
    with pytest.raises(errors.NotFound):
        await alices.read.thread(deleted)
    seen = await carlas.read.thread(root)
    assert (seen.state, seen.post, seen.uri) == ("blocked", None, root.uri)


async def test_likes_reposts_quotes_and_bookmarks(connect: Connections, new_account: NewAccounts) -> None:
    author, fan = new_account(), new_account()
    writing, liking = connect.of(author), connect.of(fan)
    post = await write(writing, "a post")
    await liking.app.bsky.feed.like.create({"subject": strong(post), "createdAt": now()})
    await liking.app.bsky.feed.repost.create({"subject": strong(post), "createdAt": now()})
    embed = {"$type": "app.bsky.embed.record", "record": strong(post)}
    quote = await write(liking, "look", embed=embed)
    await liking.app.bsky.bookmark.create_bookmark(**strong(post))
    read = liking.read
    page = web_url(post.uri).replace(author.did, author.handle)

    async def all_there() -> list[Any]:
        likes = [like.actor.did for like in await items(read.likes(page))]
        reposts = [person.did for person in await items(read.reposts(post))]
        quotes = [view.uri for view in await items(read.quotes(post.uri))]
        liked = [item.post.uri for item in await items(read.liked())]
        kept = [mark.subject.uri for mark in await items(read.bookmarks())]
        assert (likes, reposts, quotes) == ([fan.did], [fan.did], [quote.uri])
        assert (liked, kept) == ([post.uri], [post.uri])
        return likes

    await eventually_async(all_there)
    assert [view.uri for view in await read.posts([quote, page, quote])] == [quote.uri, post.uri, quote.uri]


async def test_lists_their_members_and_what_they_post(connect: Connections, new_account: NewAccounts) -> None:
    owner, member = new_account(), new_account()
    client = connect.of(owner)
    fields = {"createdAt": now(), "name": "a list"}
    purpose = "app.bsky.graph.defs#curatelist"
    made = await client.app.bsky.graph.list.create({**fields, "purpose": purpose})
    entry = {"subject": member.did, "list": made.uri, "createdAt": now()}
    await client.app.bsky.graph.listitem.create(entry)
    muting = await client.app.bsky.graph.list.create({**fields, "purpose": "app.bsky.graph.defs#modlist"})
    await client.app.bsky.graph.mute_actor_list(list=muting.uri)
    await client.app.bsky.graph.listblock.create({"subject": muting.uri, "createdAt": now()})
    post = await write(connect.of(member), "by a member")
    read = client.read
    page = web_url(made.uri).replace(owner.did, owner.handle)

    async def all_there() -> bool:
        members = [item.subject.did for item in await items(read.list_members(page))]
        posts = [item.post.uri for item in await items(read.list(page))]
        assert (members, posts) == ([member.did], [post.uri])
        found = [
            [view.uri for view in await items(lists)] for lists in (read.muted_lists(), read.blocked_lists())
        ]
        assert found == [[muting.uri], [muting.uri]]
        return True

    await eventually_async(all_there)
    (curated,) = await items(connect.of().read.lists(owner.handle, purpose="curatelist"))
    assert (curated.uri, curated.name) == (made.uri, "a list")
    assert {view.uri for view in await items(read.lists())} == {made.uri, muting.uri}


async def test_people_and_what_stands_between_them(connect: Connections, new_account: NewAccounts) -> None:
    me, friend, other = new_account(), new_account(), new_account()
    client = connect.of(me)
    follows = client.app.bsky.graph.follow
    await follows.create({"subject": friend.did, "createdAt": now()})
    await connect.of(friend).app.bsky.graph.follow.create({"subject": other.did, "createdAt": now()})
    await client.app.bsky.graph.block.create({"subject": new_account().did, "createdAt": now()})
    await client.app.bsky.graph.mute_actor(actor=other.did)
    fields = {"createdAt": now(), "name": "a list", "purpose": "app.bsky.graph.defs#referencelist"}
    reference = await client.app.bsky.graph.list.create(fields)
    pack = {"name": "a pack", "list": reference.uri, "createdAt": now()}
    made = await client.app.bsky.graph.starterpack.create(pack)
    read = client.read

    async def all_there() -> bool:
        assert [person.did for person in await items(read.follows())] == [friend.did]
        assert [person.did for person in await items(read.followers(friend.handle))] == [me.did]
        assert [person.did for person in await items(read.known_followers(other.did))] == [friend.did]
        assert [person.did for person in await items(read.mutes())] == [other.did]
        assert len(await items(read.blocks())) == 1
        assert [view.uri for view in await items(read.starter_packs())] == [made.uri]
        return True

    await eventually_async(all_there)
    assert await items(read.followers()) == []


async def test_people_and_posts_are_found(connect: Connections, new_account: NewAccounts) -> None:
    who = new_account()
    client = connect.of(who)
    word = next_tid()
    post = await write(client, f"about {word}", tags=["sdk"])
    search = client.read.search_posts

    async def found() -> list[str]:
        return [view.uri for view in await items(search(word))]

    assert await eventually_async(found) == [post.uri]
    assert [view.uri for view in await items(search(word, author=f"@{who.handle}", sort="top", limit=5))] == [
        post.uri
    ]

    async def person() -> list[str]:
        return [view.did for view in await items(connect.of().read.search_people(who.handle[:8], limit=3))]

    assert await eventually_async(person) == [who.did]


async def test_notifications_stay_unread_until_it_is_said(
    connect: Connections, new_account: NewAccounts
) -> None:
    me, fan = new_account(), new_account()
    client, fans = connect.of(me), connect.of(fan)
    await client.read.mark_seen()  # for one who never did, servers call all but the newest one read
    post = await write(client, "a post")
    await fans.app.bsky.feed.like.create({"subject": strong(post), "createdAt": now()})
    await fans.app.bsky.graph.follow.create({"subject": me.did, "createdAt": now()})
    read = client.read

    async def both() -> bool:
        return {note.reason for note in await items(read.notifications(unread_only=True))} == {
            "like",
            "follow",
        }

    await eventually_async(both)
    assert [note.reason for note in await items(read.notifications(reasons="like"))] == ["like"]
    assert await read.unread_count() == 2
    await read.mark_seen()

    async def none_left() -> bool:
        return await read.unread_count() == 0 and await items(read.notifications(unread_only=True)) == []

    await eventually_async(none_left)
    assert len(await items(read.notifications())) == 2


async def test_a_list_is_resumed_where_the_last_run_stopped(
    connect: Connections, new_account: NewAccounts, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    who = new_account()
    writer = connect.of(who)
    await write(writer, "one")

    async def new() -> list[str]:
        author = await reading(connect.of(new_reader, database=url).read.author(who.handle))
        return [item.post.record.text for item in await items(author.resume("bot"))]

    new_reader = new_account()
    assert await eventually_async(new) == ["one"]
    assert await new() == []
    await write(writer, "two")
    assert await eventually_async(new) == ["two"]
