"""What each list asks for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit
from tests.unit.reading.lists import ALICE, BOB, METHODS, NOW, Lists, post

_POST = f"at://{ALICE}/app.bsky.feed.post/0001"
_LIST = f"at://{BOB}/app.bsky.graph.list/3k"
Call = Callable[[Any], Any]
CASES: list[tuple[Call, str, dict[str, Any]]] = [
    (lambda read: read.timeline(), "getTimeline", {}),
    (lambda read: read.timeline(algorithm="x"), "getTimeline", {"algorithm": "x"}),
    (
        lambda read: read.author("@bob.test"),
        "getAuthorFeed",
        {"actor": "bob.test", "filter": "posts_with_replies", "includePins": "false"},
    ),
    (
        lambda read: read.author(replies=False, pins=True),
        "getAuthorFeed",
        {"actor": ALICE, "filter": "posts_no_replies", "includePins": "true"},
    ),
    (
        lambda read: read.author(BOB, only="media"),
        "getAuthorFeed",
        {"actor": BOB, "filter": "posts_with_media", "includePins": "false"},
    ),
    (
        lambda read: read.author(BOB, only="video"),
        "getAuthorFeed",
        {"actor": BOB, "filter": "posts_with_video", "includePins": "false"},
    ),
    (
        lambda read: read.author(BOB, only="threads"),
        "getAuthorFeed",
        {"actor": BOB, "filter": "posts_and_author_threads", "includePins": "false"},
    ),
    (
        lambda read: read.feed(f"at://{BOB}/app.bsky.feed.generator/cats"),
        "getFeed",
        {"feed": f"at://{BOB}/app.bsky.feed.generator/cats"},
    ),
    (lambda read: read.list("https://bsky.app/profile/bob.test/lists/3k"), "getListFeed", {"list": _LIST}),
    (lambda read: read.list_members(_LIST), "getList", {"list": _LIST}),
    (lambda read: read.liked(), "getActorLikes", {"actor": ALICE}),
    (lambda read: read.quotes(_POST), "getQuotes", {"uri": _POST}),
    (lambda read: read.likes(SimpleNamespace(uri=_POST)), "getLikes", {"uri": _POST}),
    (lambda read: read.reposts(_POST), "getRepostedBy", {"uri": _POST}),
    (lambda read: read.bookmarks(), "getBookmarks", {}),
    (lambda read: read.feeds("bob.test"), "getActorFeeds", {"actor": "bob.test"}),
    (lambda read: read.followers("bob.test"), "getFollowers", {"actor": "bob.test"}),
    (lambda read: read.follows(sort="top"), "getFollows", {"actor": ALICE, "sort": "top"}),
    (lambda read: read.known_followers("bob.test"), "getKnownFollowers", {"actor": "bob.test"}),
    (lambda read: read.search_people("cat lady"), "searchActors", {"q": "cat lady"}),
    (lambda read: read.blocks(), "getBlocks", {}),
    (lambda read: read.mutes(), "getMutes", {}),
    (lambda read: read.blocked_lists(), "getListBlocks", {}),
    (lambda read: read.muted_lists(), "getListMutes", {}),
    (lambda read: read.lists("bob.test"), "getLists", {"actor": "bob.test"}),
    (lambda read: read.lists(purpose="modlist"), "getLists", {"actor": ALICE, "purposes": "modlist"}),
    (lambda read: read.starter_packs(), "getActorStarterPacks", {"actor": ALICE}),
    (lambda read: read.notifications(), "listNotifications", {}),
    (lambda read: read.notifications(reasons="like"), "listNotifications", {"reasons": "like"}),
    (
        lambda read: read.notifications(reasons=("like", "follow")),
        "listNotifications",
        {"reasons": ["like", "follow"]},
    ),
    (lambda read: read.search_posts("cats"), "searchPosts", {"q": "cats", "sort": "latest"}),
    (
        lambda read: read.search_posts(
            "cats",
            author="@bob.test",
            mentions=ALICE,
            since=date(2026, 1, 1),
            until=datetime(2026, 1, 2, tzinfo=UTC),
            lang="de",
            tag=("cat", "dog"),
            domain="cats.example",
            url="https://cats.example/1",
            sort="top",
        ),
        "searchPosts",
        {
            "q": "cats",
            "sort": "top",
            "since": "2026-01-01",
            "until": "2026-01-02T00:00:00.000Z",
            "mentions": ALICE,
            "author": "bob.test",
            "lang": "de",
            "domain": "cats.example",
            "url": "https://cats.example/1",
            "tag": ["cat", "dog"],
        },
    ),
]


@pytest.mark.parametrize(
    ("call", "method", "params"), CASES, ids=[f"{n}-{row[1]}" for n, row in enumerate(CASES)]
)
def test_a_list_asks_for_what_was_said(
    kit: Kit, lists: Lists, call: Call, method: str, params: dict[str, Any]
) -> None:
    client = kit.client(lists, "alice.test", "password", validation="strict")
    assert len(kit.list(call(client.read))) == lists.total
    (asked,) = lists.of(method)
    assert {name: value for name, value in asked.items() if name != "limit"} == params


def test_every_list_is_asked_for_somewhere() -> None:
    assert {method for _, method, _ in CASES} == set(METHODS)


@pytest.mark.parametrize(
    "call",
    [
        lambda read: read.author("bob.test", only="media", replies=False),
        lambda read: read.author("bob"),
        lambda read: read.feed(_POST),
        lambda read: read.list(_POST),
        lambda read: read.list_members("https://example.com/"),
        lambda read: read.likes(_LIST),
        lambda read: read.search_posts("cats", since=datetime(2026, 1, 1)),  # noqa: DTZ001
        lambda read: read.search_posts("cats", author="bob"),
    ],
)
def test_what_cannot_be_meant_is_refused_at_once(kit: Kit, lists: Lists, call: Call) -> None:
    with pytest.raises(ValueError, match=r"."):
        call(kit.client(lists, "alice.test", "password").read)
    assert lists.asked == []


def test_posts_come_in_the_order_they_were_asked_for_and_without_those_that_are_gone(
    kit: Kit, lists: Lists
) -> None:
    lists.total = 60
    wanted = [post(number)["uri"] for number in (59, 3, 60, *range(30), 3)]
    found = kit.wait(kit.client(lists).read.posts(wanted))
    assert [view.uri for view in found] == [uri for uri in wanted if not uri.endswith("0060")]
    assert [len(params["uris"]) for params in lists.of("getPosts")] == [25, 7]
    assert kit.wait(kit.client(lists).read.posts([])) == []


def test_notifications_are_seen_only_when_it_is_said(kit: Kit, lists: Lists) -> None:
    read = kit.client(lists, "alice.test", "password").read
    kit.list(read.notifications())
    assert kit.wait(read.unread_count()) == 4
    assert lists.of("updateSeen") == []
    kit.wait(read.mark_seen(NOW))
    kit.wait(read.mark_seen(datetime(2026, 1, 2, tzinfo=UTC)))
    kit.wait(read.mark_seen())
    until = [params["seenAt"] for params in lists.of("updateSeen")]
    assert until[:2] == [NOW, "2026-01-02T00:00:00.000Z"]
    assert until[2].startswith("20")


def test_a_thread_is_asked_for_by_its_did(kit: Kit, lists: Lists) -> None:
    lists.thread = {"$type": "app.bsky.feed.defs#threadViewPost", "post": post(1)}
    read = kit.client(lists).read
    thread = kit.wait(read.thread("https://bsky.app/profile/alice.test/post/0001", depth=2, parents=3))
    assert (thread.uri, thread.text) == (_POST, "post 1")
    assert lists.of("getPostThread") == [{"uri": _POST, "depth": "2", "parentHeight": "3"}]
    with pytest.raises(errors.ProfileNotFound):
        kit.wait(read.thread("at://nobody.test/app.bsky.feed.post/0001"))
