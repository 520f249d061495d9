"""What is asked, before it is asked."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk import Client
from pysky_sdk.reading.asking import Ask, actor_in, link_to, moment, page_size
from pysky_sdk.reading.limits import batches, largest
from tests.unit.reading.lists import ALICE


class Ref(NamedTuple):
    """What `client.post` and others return."""

    uri: str


_POST = f"at://{ALICE}/app.bsky.feed.post/0001"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("@Bob.Test", "bob.test"),
        (ALICE, ALICE),
        ("https://bsky.app/profile/bob.test", "bob.test"),
        ("bob.test", "bob.test"),
    ],
)
def test_actors_are_what_people_type(text: str, actor: str) -> None:
    assert actor_in(text) == actor


@pytest.mark.parametrize("text", ["", "bob", "https://bsky.app/profile/bob.test/post/1", _POST])
def test_other_texts_are_no_actor(text: str) -> None:
    with pytest.raises(ValueError, match=r"handle"):
        actor_in(text)


def test_records_are_texts_or_whatever_has_a_uri() -> None:
    assert link_to(_POST, "post") == link_to(Ref(_POST), "post")
    with pytest.raises(ValueError, match=r"is a post; give .* of a feed or list"):
        link_to(_POST, "feed", "list")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, None),
        ("2026-01-01", "2026-01-01"),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 3, tzinfo=UTC), "2026-01-02T03:00:00.000Z"),
    ],
)
def test_points_in_time_are_sent_as_servers_take_them(value: date | str | None, text: str | None) -> None:
    assert moment(value) == text


def test_a_datetime_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        moment(datetime(2026, 1, 2))  # noqa: DTZ001 - that is what is refused


def test_limits_come_from_the_lexicons() -> None:
    where = "pysky_sdk.models.app.bsky.feed"
    assert largest(f"{where}.get_timeline:GetTimelineParams", "limit") == 100
    assert largest(f"{where}.get_posts:GetPostsParams", "uris") == 25
    assert largest(f"{where}.get_posts:GetPostsParams", "nothing") is None
    assert largest(None, "limit") is None


@given(st.integers(1, 1000))
def test_pages_are_as_few_as_can_be_and_hold_little_in_vain(wanted: int) -> None:
    with Client(database=False, service="https://pds.test") as client:
        size = page_size(client.app.bsky.feed.get_timeline, wanted)
        whole_log = page_size(client.chat.bsky.convo.get_log, wanted)
    assert size is not None
    assert 1 <= size <= 100
    requests = -(-wanted // size)
    assert requests == -(-wanted // 100)
    assert size * requests - wanted < requests
    assert whole_log is None


@given(st.lists(st.integers()), st.integers(0, 30) | st.none())
def test_what_is_taken_of_a_page_is_its_beginning(items: list[int], left: int | None) -> None:
    taken, goes_on = Ask().taken(items, left)
    assert taken == items[: len(items) if left is None else left]
    assert goes_on is (left is None or len(items) < left)


@given(st.lists(st.integers()), st.integers(1, 9))
def test_batches_are_all_rows_in_order(rows: list[int], size: int) -> None:
    parts = batches(rows, size)
    assert [row for part in parts for row in part] == rows
    assert all(0 < len(part) <= size for part in parts)
