"""How posts, records and accounts are named, and the pure parts of posts."""

from __future__ import annotations

import pickle
import typing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk import errors, models, posts
from pysky_sdk.posts import Draft, PostRef
from pysky_sdk.posts.gates import Gates, gates_of, lists_in, reply_rules
from pysky_sdk.posts.labels import self_labels
from pysky_sdk.posts.parts import plans_of
from pysky_sdk.posts.planning import plan_of
from pysky_sdk.posts.refs import actor_of_link, place_of
from tests.unit.posts.server import ALICE, NOW, POST

LIST = f"at://{ALICE}/app.bsky.graph.list/3kaaaaaaaaaaa"
URI = f"at://{ALICE}/{POST}/3kaaaaaaaaaaa"


@pytest.mark.parametrize(
    "named",
    [
        URI,
        PostRef(URI, "cid"),
        f"https://bsky.app/profile/{ALICE}/post/3kaaaaaaaaaaa",
        f"http://bsky.app/profile/{ALICE}/post/3kaaaaaaaaaaa?ref=x#top",
        f"bsky.app/profile/{ALICE}/post/3kaaaaaaaaaaa/liked-by",
    ],
)
def test_a_post_has_many_names(named: Any) -> None:
    assert str(place_of(named)) == URI
    assert actor_of_link(named) == ALICE


@pytest.mark.parametrize("key", ["my key", "alice.test", ALICE, "https://example.com/profile/a/post/b", ""])
def test_what_is_no_address_may_be_a_key(key: str) -> None:
    assert place_of(key) is None


@given(
    st.text() | st.sampled_from(("at://", "https://bsky.app/")).flatmap(lambda it: st.text().map(it.__add__))
)
def test_any_text_is_a_place_a_key_or_refused(text: str) -> None:
    try:
        place = place_of(text)
    except errors.InputError:
        return
    assert place is None or place.rkey


@given(st.text())
def test_any_text_is_an_account_or_refused(text: str) -> None:
    try:
        assert actor_of_link(text)
    except errors.InputError as error:
        assert "names no account" in str(error)  # noqa: PT017 - not always raised


def test_a_reference_shows_where_its_page_is() -> None:
    ref = PostRef(URI, "cid", "text")
    assert (ref.rkey, ref.url) == ("3kaaaaaaaaaaa", f"https://bsky.app/profile/{ALICE}/post/3kaaaaaaaaaaa")
    assert pickle.loads(pickle.dumps(ref)) == ref
    assert len({ref, PostRef(URI, "cid", "text")}) == 1


@pytest.mark.parametrize(
    ("allow", "rules"),
    [
        (None, None),
        ("everyone", None),
        ("nobody", ()),
        ([], ()),
        ("mentioned", ("mentioned",)),
        (["followers", "followers", LIST], ("followers", LIST)),
    ],
)
def test_rules_of_replies(allow: Any, rules: Any) -> None:
    assert reply_rules(allow, reply=False) == rules


def test_everybody_may_means_no_gate() -> None:
    assert gates_of(URI, Gates(), NOW) == []
    assert lists_in(None) == []
    kinds = [gate.TYPE for gate in gates_of(URI, Gates((), {}, allow_quotes=False), NOW)]
    assert kinds == ["app.bsky.feed.threadgate", "app.bsky.feed.postgate"]


def test_every_label_that_the_lexicon_names_is_one() -> None:
    known, _ = typing.get_args(typing.get_args(models.com.atproto.label.defs.LabelValue)[0])
    for value in typing.get_args(known):
        made = self_labels([value, value])
        assert made is not None
        assert [it.val for it in made.values] == [value]
        with pytest.raises(errors.InputError, match=value):
            self_labels([value.upper() + " "])


@given(st.lists(st.text("abcxyz", min_size=5, max_size=9), min_size=1, max_size=5))
def test_other_labels_are_taken_as_they_are(values: list[str]) -> None:
    made = self_labels(values)
    assert made is not None
    assert [it.val for it in made.values] == list(dict.fromkeys(values))


@given(st.text(min_size=1, max_size=600))
def test_a_text_is_a_post_or_refused(text: str) -> None:
    try:
        plan = plan_of(Draft(text))
    except errors.InputError as error:
        assert text.strip() == "" or "graphemes" in str(error)  # noqa: PT017 - not always raised
        return
    assert plan.rich.plain == text


def test_a_draft_that_is_refused_is_counted() -> None:
    with pytest.raises(errors.InputError, match="Part 3 of 3: A post needs a text"):
        plans_of([Draft("a"), Draft("b"), Draft()])


def test_the_package_shows_what_it_has() -> None:
    assert set(posts.__all__) <= set(dir(posts))
    assert [getattr(posts, name).__name__ for name in posts.__all__] == posts.__all__
    with pytest.raises(AttributeError, match="Drafts"):
        _ = posts.Drafts  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "error",
    [
        errors.PostNotFound("gone", uri=URI),
        errors.PostGated("closed", uri=URI),
        errors.ThreadInterrupted("stopped", posted=(PostRef(URI, "cid"),), total=2),
    ],
)
def test_the_errors_can_be_pickled(error: errors.PyskyError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), vars(copy)) == (type(error), str(error), vars(error))
