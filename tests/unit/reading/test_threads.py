"""Threads as trees."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.modeling.codec import decode_object
from pysky_sdk.reading.threads import Thread, thread_of
from tests.unit.reading.lists import ALICE, BOB, post

_DEFS = "app.bsky.feed.defs"
_OUTPUT = "pysky_sdk.models.app.bsky.feed.get_post_thread:GetPostThreadOutput"


def place(number: int, *replies: Any, parent: Any = None) -> dict[str, Any]:
    """A post in a thread."""
    above = {} if parent is None else {"parent": parent}
    return {"$type": f"{_DEFS}#threadViewPost", "post": post(number), "replies": list(replies), **above}


def gone(number: int) -> dict[str, Any]:
    return {"$type": f"{_DEFS}#notFoundPost", "uri": post(number)["uri"], "notFound": True}


def blocked(number: int) -> dict[str, Any]:
    uri = post(number, BOB)["uri"]
    return {"$type": f"{_DEFS}#blockedPost", "uri": uri, "blocked": True, "author": {"did": BOB}}


def read(thread: dict[str, Any]) -> Thread:
    return thread_of(decode_object(_OUTPUT, {"thread": thread}).thread)


def numbers(places: Any) -> list[int]:
    return [int(one.uri.rpartition("/")[2]) for one in places]


def test_a_thread_is_walked_from_top_to_bottom() -> None:
    above = place(1, parent=place(0))
    thread = read(place(2, place(3, place(4)), gone(5), blocked(6), place(7), parent=above))
    assert [(one.depth, one.state, one.text) for one in thread.walk()] == [
        (0, "post", "post 2"),
        (1, "post", "post 3"),
        (2, "post", "post 4"),
        (1, "not-found", ""),
        (1, "blocked", ""),
        (1, "post", "post 7"),
    ]
    assert numbers(thread.parents) == [0, 1]
    assert [one.depth for one in thread.parents] == [-2, -1]
    assert thread.root is thread.parents[0]
    assert numbers(thread.posts()) == [0, 1, 2, 3, 4, 7]


def test_what_cannot_be_seen_has_its_address_and_its_reason() -> None:
    thread = read(place(1, blocked(2), parent=gone(0)))
    (hidden,) = thread.replies
    assert (hidden.post, hidden.view.author.did, hidden.uri) == (
        None,
        BOB,
        f"at://{BOB}/app.bsky.feed.post/0002",
    )
    assert (thread.root.state, thread.root.uri) == ("not-found", f"at://{ALICE}/app.bsky.feed.post/0000")


def test_the_post_that_was_asked_for_may_be_one_that_cannot_be_seen() -> None:
    thread = read(blocked(1))
    assert (thread.state, thread.post, thread.replies, thread.parents) == ("blocked", None, [], [])
    assert thread.root is thread
    assert list(thread.posts()) == []


def test_what_is_new_in_the_protocol_is_unknown() -> None:
    thread = read(place(1, {"$type": f"{_DEFS}#futurePost", "uri": "at://x.test/y", "n": 1}))
    (new,) = thread.replies
    assert (new.state, new.uri, new.view["n"]) == ("unknown", "at://x.test/y", 1)


def test_a_post_without_replies_in_the_answer_has_none() -> None:
    data = place(1)
    del data["replies"]
    assert read(data).replies == []


_TREES: st.SearchStrategy[Any] = st.recursive(
    st.just([]), lambda below: st.lists(below, max_size=4), max_leaves=30
)  # a place is the list of its replies


@given(_TREES)
def test_every_place_is_visited_once_and_before_its_replies(tree: Any) -> None:
    count = iter(range(10_000))

    def built(replies: Any) -> dict[str, Any]:
        number = next(count)
        return place(number, *(built(one) for one in replies))

    thread = read(built(tree))
    walked = list(thread.walk())
    assert numbers(walked) == list(range(next(count)))
    assert all(one.depth == above.depth + 1 for above in walked for one in above.replies)
