"""Lists that are read as you go: how much is fetched, when, and what is resumed."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit
from tests.unit.reading.lists import ALICE, BOB, Lists, feed_post


def signed_in(kit: Kit, lists: Lists, **options: Any) -> Any:
    return kit.client(lists, "alice.test", "password", **options)


def numbers(items: list[Any]) -> list[int]:
    return [int(item.post.uri.rpartition("/")[2]) for item in items]


def test_nothing_is_sent_before_the_first_item_is_asked_for(kit: Kit, lists: Lists) -> None:
    reading = signed_in(kit, lists).read.timeline(limit=3)
    assert lists.asked == []
    assert "app.bsky.feed.getTimeline" in repr(reading)


@pytest.mark.parametrize(
    ("total", "limit", "pages"),
    [
        (7, None, [50]),
        (120, None, [50, 50, 50]),
        (7, 3, [3]),
        (250, 100, [100]),
        (250, 101, [51, 51]),
        (250, 220, [74, 74, 74]),
        (7, 0, []),
        (7, 100, [100]),
    ],
)
def test_limit_is_how_many_items_there_are_in_all(
    kit: Kit, lists: Lists, total: int, limit: int | None, pages: list[int]
) -> None:
    lists.total = total
    items = kit.list(signed_in(kit, lists).read.timeline(limit=limit))
    assert numbers(items) == list(range(min(total, total if limit is None else limit)))
    assert [int(params["limit"]) for params in lists.of("getTimeline")] == pages


def test_the_first_ones_need_one_small_page_and_all_of_them_large_ones(kit: Kit, lists: Lists) -> None:
    lists.total = 130
    timeline = signed_in(kit, lists).read.timeline()
    assert numbers(kit.wait(timeline.first(2))) == [0, 1]
    assert numbers(kit.wait(timeline.first())) == [0]
    assert kit.wait(timeline.first(0)) == []
    assert numbers(kit.wait(timeline.all())) == list(range(130))
    assert [int(params["limit"]) for params in lists.of("getTimeline")] == [2, 1, 100, 100]


def test_a_limit_counts_for_first_and_all_as_well(kit: Kit, lists: Lists) -> None:
    timeline = signed_in(kit, lists).read.timeline(limit=2)
    assert numbers(kit.wait(timeline.first(5))) == [0, 1]
    assert numbers(kit.wait(timeline.all())) == [0, 1]


def test_pages_are_lists_and_none_is_empty(kit: Kit, lists: Lists) -> None:
    lists.total = 60
    pages = kit.list(signed_in(kit, lists).read.timeline().pages())
    assert [len(page) for page in pages] == [50, 10]
    lists.total = 0
    assert kit.list(signed_in(kit, lists).read.timeline().pages()) == []


def test_each_iteration_begins_at_the_top(kit: Kit, lists: Lists) -> None:
    timeline = signed_in(kit, lists).read.timeline(limit=2)
    assert numbers(kit.list(timeline)) == numbers(kit.list(timeline)) == [0, 1]


def test_a_negative_limit_is_refused_at_once(kit: Kit, lists: Lists) -> None:
    with pytest.raises(ValueError, match="0 or more"):
        signed_in(kit, lists).read.timeline(limit=-1)


def test_unread_only_ends_with_the_page_on_which_the_first_read_one_is(kit: Kit, lists: Lists) -> None:
    lists.total = 500
    read = signed_in(kit, lists).read
    assert len(kit.list(read.notifications(unread_only=True))) == 4
    assert len(lists.of("listNotifications")) == 1
    assert len(kit.list(read.notifications(unread_only=True, limit=2))) == 2


def test_a_handle_in_an_address_is_looked_up_once(kit: Kit, lists: Lists) -> None:
    read = signed_in(kit, lists).read
    for _ in range(2):
        kit.list(read.feed("https://bsky.app/profile/bob.test/feed/cats", limit=1))
    assert lists.of("getFeed")[0]["feed"] == f"at://{BOB}/app.bsky.feed.generator/cats"
    assert len(lists.of("resolveHandle")) == 1


def test_a_handle_that_is_nobodys_is_an_error_of_the_iteration(kit: Kit, lists: Lists) -> None:
    reading = signed_in(kit, lists).read.likes("at://nobody.test/app.bsky.feed.post/0001")
    with pytest.raises(errors.ProfileNotFound):
        kit.list(reading)
    assert lists.of("getLikes") == []


def test_without_an_actor_the_account_itself_is_meant(kit: Kit, lists: Lists) -> None:
    kit.list(signed_in(kit, lists).read.followers(limit=1))
    assert lists.of("getFollowers") == [{"actor": ALICE, "limit": "1"}]
    with pytest.raises(errors.SessionError):
        kit.list(kit.client(lists).read.followers())


def test_resume_delivers_what_is_new_since_the_last_time(kit: Kit, lists: Lists) -> None:
    author = signed_in(kit, lists).read.author("bob.test")
    assert numbers(kit.list(author.resume("bot"))) == list(range(7))
    assert numbers(kit.list(author.resume("bot"))) == []
    assert lists.of("getAuthorFeed")[0]["actor"] == "bob.test"


def test_a_resumed_page_counts_when_it_is_committed(kit: Kit, lists: Lists) -> None:
    timeline = signed_in(kit, lists).read.timeline()
    (page,) = kit.list(timeline.resume("bot").pages())
    assert numbers(page.items) == list(range(7))
    (again,) = kit.list(timeline.resume("bot").pages())
    kit.wait(again.commit_async() if kit.is_async else again.commit())
    assert kit.list(timeline.resume("bot").pages()) == []


def test_a_resumed_list_that_is_left_lets_the_next_one_in(kit: Kit, lists: Lists) -> None:
    timeline = signed_in(kit, lists).read.timeline()
    resumed = timeline.resume("bot")
    items = aiter(resumed) if kit.is_async else iter(resumed)
    first = kit.wait(anext(items)) if kit.is_async else next(items)
    assert numbers([first]) == [0]
    kit.wait(resumed.close())
    assert numbers(kit.list(timeline.resume("bot"))) == list(range(7))


@pytest.mark.parametrize("options", [{"limit": 3}, {"unread_only": True}])
def test_what_was_cut_is_not_resumed(kit: Kit, lists: Lists, options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="leave out"):
        signed_in(kit, lists).read.notifications(**options).resume("bot")


def test_a_list_that_grows_while_it_is_read_ends_where_the_server_says(kit: Kit, lists: Lists) -> None:
    lists.total = 51
    reading = signed_in(kit, lists).read.timeline()
    pages = aiter(reading.pages()) if kit.is_async else iter(reading.pages())
    assert len(kit.wait(anext(pages)) if kit.is_async else next(pages)) == 50
    lists.total = 60
    assert len(kit.wait(anext(pages)) if kit.is_async else next(pages)) == 10
    assert feed_post(50)["post"]["uri"].endswith("0050")
