"""Preferences read and changed, without a server."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pysky_sdk import models
from pysky_sdk.preferences import Preferences
from pysky_sdk.preferences.sections import type_of
from pysky_sdk.preferences.words import word_of
from tests.unit.preferences.keeper import ALICE, BOB

_ACTOR = models.app.bsky.actor.defs
_FEED = f"at://{BOB}/app.bsky.feed.generator/cats"
_LIST = f"at://{BOB}/app.bsky.graph.list/dogs"
_POST = f"at://{BOB}/app.bsky.feed.post/1"
FUTURE = {"$type": "app.bsky.actor.defs#futurePref", "ü": [1, 2.5, None, {"b": 1, "a": []}]}
OTHERS = {"$type": "com.example.prefs#theme", "dark": True}
BROKEN = {"$type": "app.bsky.actor.defs#threadViewPref", "sort": 7}
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=5), below, max_size=3),
    max_leaves=8,
)
_KINDS = ("adultContentPref", "mutedWordsPref", "hiddenPostsPref", "labelersPref", "savedFeedsPrefV2", "x")


def kind(name: str, **fields: Any) -> dict[str, Any]:
    return {"$type": type_of(name), **fields}


def test_an_account_without_preferences_has_what_apps_begin_with() -> None:
    prefs = Preferences()
    assert (prefs.adult_content, prefs.muted_words, prefs.hidden_posts, prefs.labelers) == (False, [], [], [])
    assert (prefs.interests, prefs.content_labels(), prefs.thread_view.sort) == ([], {}, None)
    assert [(feed.type, feed.value, feed.pinned) for feed in prefs.saved_feeds] == [
        ("timeline", "following", True)
    ]
    assert (prefs.to_wire(), len(prefs), repr(prefs)) == ([], 0, "<Preferences of 0 parts>")


def test_what_is_read_is_a_copy() -> None:
    source = [kind("hiddenPostsPref", items=[_POST])]
    prefs = Preferences(source)
    prefs.hidden_posts.append("x")
    prefs.to_wire()[0]["items"].append("y")
    prefs.unhide_post(_POST)
    assert (source[0]["items"], prefs.hidden_posts) == ([_POST], [])


def test_items_are_typed_and_what_nobody_knows_stays_visible() -> None:
    prefs = Preferences([kind("adultContentPref", enabled=True), FUTURE, OTHERS, BROKEN, {"no": "type"}])
    adult, future, others, broken, untyped = prefs.items
    assert isinstance(adult, _ACTOR.AdultContentPref)
    assert (type(future), type(others), type(untyped)) == (models.Unknown,) * 3
    assert isinstance(broken, models.InvalidRecord)
    assert (future, others, broken) == (FUTURE, OTHERS, BROKEN)


def test_a_switch_is_set_in_place_and_keeps_what_else_is_there() -> None:
    prefs = Preferences([FUTURE, kind("adultContentPref", enabled=False, more=[1]), OTHERS])
    prefs.set_adult_content(True)
    assert prefs.adult_content is True
    assert prefs.to_wire() == [FUTURE, kind("adultContentPref", enabled=True, more=[1]), OTHERS]


def test_of_several_the_last_valid_one_counts() -> None:
    prefs = Preferences(
        [
            kind("mutedWordsPref", items=[{"value": "a", "targets": ["tag"]}]),
            kind("mutedWordsPref", items=[{"value": "b", "targets": ["tag"]}]),
            kind("mutedWordsPref", items="nothing"),
        ]
    )
    assert [word.value for word in prefs.muted_words] == ["b"]
    prefs.mute_word("c")
    assert [word.value for word in prefs.muted_words] == ["b", "c"]
    assert prefs.to_wire()[2] == kind("mutedWordsPref", items="nothing")


def test_a_word_is_muted_once_and_by_the_latest_terms() -> None:
    prefs = Preferences(
        [kind("mutedWordsPref", items=[{"id": "1", "value": "Spoiler", "targets": [], "x": 1}])]
    )
    until = datetime(2026, 12, 1, tzinfo=UTC)
    prefs.mute_word("#spoiler ", targets=["tag"], exclude_following=True, expires_at=until)
    prefs.mute_word("zwei Wörter")
    first, second = prefs.to_wire()[0]["items"]
    assert first == {
        "id": "1",
        "value": "spoiler",
        "targets": ["tag"],
        "x": 1,
        "actorTarget": "exclude-following",
        "expiresAt": "2026-12-01T00:00:00.000Z",
    }
    assert (second["value"], second["targets"], len(second["id"])) == ("zwei Wörter", ["content", "tag"], 13)
    prefs.mute_word("spoiler")
    assert "expiresAt" not in prefs.to_wire()[0]["items"][0]
    prefs.unmute_word("SPOILER")
    prefs.unmute_word("never muted")
    assert [word.value for word in prefs.muted_words] == ["zwei Wörter"]


@pytest.mark.parametrize("text", ["", "  ", "#", "\u200b", " #\r\n"])
def test_nothing_cannot_be_muted(text: str) -> None:
    with pytest.raises(ValueError, match="no word"):
        Preferences().mute_word(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("#tag", "tag"),
        ("##tag", "#tag"),
        ("#\ufe0f\u20e3", "#\ufe0f\u20e3"),
        (" a\u00adb\n", "ab"),
        ("a b", "a b"),
    ],
)
def test_words_are_cleaned_as_the_official_app_does(text: str, word: str) -> None:
    assert word_of(text) == word


def test_a_word_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValidationError):
        Preferences().mute_word("x" * 10_001)
    with pytest.raises(ValueError, match="zone"):
        Preferences().mute_word("x", expires_at=datetime(2026, 1, 1))  # noqa: DTZ001


def test_posts_are_hidden_once_and_shown_again() -> None:
    prefs = Preferences([FUTURE])
    prefs.hide_post(_POST)
    prefs.hide_post(_POST)
    assert prefs.hidden_posts == [_POST]
    prefs.unhide_post(_POST)
    prefs.unhide_post(_POST)
    assert prefs.to_wire() == [FUTURE, kind("hiddenPostsPref", items=[])]
    with pytest.raises(ValueError, match="at://"):
        prefs.hide_post("https://bsky.app/profile/bob.test/post/1")


def test_labelers_are_chosen_once() -> None:
    prefs = Preferences([kind("labelersPref", labelers=[{"did": ALICE, "since": 1}])])
    prefs.add_labeler(BOB)
    prefs.add_labeler(ALICE)
    assert prefs.labelers == [ALICE, BOB]
    assert prefs.to_wire()[0]["labelers"][0] == {"did": ALICE, "since": 1}
    prefs.remove_labeler(ALICE)
    prefs.remove_labeler(ALICE)
    assert prefs.labelers == [BOB]
    with pytest.raises(ValueError, match="did"):
        prefs.add_labeler("bob.test")
    Preferences().remove_labeler(BOB)


def test_labels_of_everybody_and_of_one_labeler_are_different_wishes() -> None:
    prefs = Preferences([kind("contentLabelPref", label="spam", visibility="show")])
    prefs.set_label("spam", "hide", labeler=BOB)
    prefs.set_label("spam", "warn")
    assert (prefs.content_labels(), prefs.content_labels(BOB)) == ({"spam": "warn"}, {"spam": "hide"})
    prefs.set_label("spam", "ignore", labeler=BOB)
    assert (len(prefs), prefs.content_labels(BOB)) == (2, {"spam": "ignore"})


def test_labels_that_had_another_name_are_set_by_both() -> None:
    prefs = Preferences()
    prefs.set_label("graphic-media", "warn")
    assert prefs.content_labels() == {"graphic-media": "warn", "gore": "warn"}
    prefs.set_label("porn", "hide", labeler=BOB)
    assert prefs.content_labels(BOB) == {"porn": "hide"}


@pytest.mark.parametrize(("visibility", "labeler"), [("show", None), ("", None), ("hide", "bob.test")])
def test_other_wishes_are_refused(visibility: Any, labeler: str | None) -> None:
    prefs = Preferences()
    with pytest.raises(ValueError, match=r"visibility|did"):
        prefs.set_label("spam", visibility, labeler=labeler)
    assert len(prefs) == 0


def test_feeds_are_saved_pinned_unpinned_and_taken_away() -> None:
    prefs = Preferences()
    prefs.save_feed(_FEED)
    prefs.save_feed(_LIST, pinned=True)
    shown = [(feed.type, feed.value, feed.pinned) for feed in prefs.saved_feeds]
    assert shown == [("timeline", "following", True), ("list", _LIST, True), ("feed", _FEED, False)]
    prefs.save_feed("following", pinned=False)
    prefs.unsave_feed(_LIST)
    prefs.unsave_feed(_LIST)
    assert [(feed.value, feed.pinned) for feed in prefs.saved_feeds] == [("following", False), (_FEED, False)]
    assert len({feed.id for feed in prefs.saved_feeds}) == 2


def test_an_account_with_the_older_list_keeps_both_in_step() -> None:
    old = kind("savedFeedsPref", pinned=[_LIST], saved=[_LIST, _FEED, "at://x/y.z.a/b"], timelineIndex=1)
    prefs = Preferences([old])
    assert [feed.value for feed in prefs.saved_feeds] == ["following", _LIST, _FEED]
    assert prefs.to_wire() == [old]
    other = f"at://{BOB}/app.bsky.feed.generator/birds"
    prefs.save_feed(other, pinned=True)
    prefs.unsave_feed(_LIST)
    assert [feed.value for feed in prefs.saved_feeds] == ["following", other, _FEED]
    assert prefs.to_wire()[0] == old | {"pinned": [other], "saved": [_FEED, "at://x/y.z.a/b", other]}


@pytest.mark.parametrize("feed", [_POST, "cats", "at://bob.test/app.bsky.feed.generator/cats", f"at://{BOB}"])
def test_what_is_no_feed_is_not_saved(feed: str) -> None:
    prefs = Preferences()
    with pytest.raises(ValueError, match=r"."):
        prefs.save_feed(feed)
    assert len(prefs) == 0


def test_broken_saved_feeds_are_kept_and_not_shown() -> None:
    broken = [{"id": "1"}, "x", 5]
    prefs = Preferences([kind("savedFeedsPrefV2", items=broken)])
    assert prefs.saved_feeds == []
    prefs.hide_post(_POST)
    assert prefs.to_wire()[0]["items"] == broken
    prefs.save_feed(_FEED)
    assert [feed.value for feed in prefs.saved_feeds] == [_FEED]
    assert all(one in prefs.to_wire()[0]["items"] for one in broken)


def test_views_are_set_switch_by_switch() -> None:
    prefs = Preferences([kind("feedViewPref", feed="home", hideReposts=True, new=1)])
    prefs.set_feed_view(hide_replies=True)
    prefs.set_feed_view(_FEED, hide_quote_posts=True)
    prefs.set_thread_view(sort="newest")
    assert prefs.to_wire()[0] == kind("feedViewPref", feed="home", hideReposts=True, new=1, hideReplies=True)
    assert (prefs.feed_view().hide_reposts, prefs.feed_view(_FEED).hide_quote_posts) == (True, True)
    assert (prefs.feed_view("other").hide_replies, prefs.thread_view.sort) == (None, "newest")


def test_interests_are_replaced() -> None:
    prefs = Preferences([kind("interestsPref", tags=["a"], new=1)])
    prefs.set_interests(["cats", "dogs"])
    assert (prefs.interests, prefs.to_wire()[0]["new"]) == (["cats", "dogs"], 1)
    with pytest.raises(ValidationError):
        prefs.set_interests(["x"] * 101)


def test_any_known_preference_can_be_got_put_and_removed() -> None:
    prefs = Preferences([FUTURE, kind("verificationPrefs", hideBadges=False, new=1)])
    found = prefs.get(_ACTOR.VerificationPrefs)
    assert found is not None
    prefs.put(found.model_copy(update={"hide_badges": True}))
    prefs.put(_ACTOR.FeedViewPref(feed="home"), feed="home")
    assert prefs.to_wire() == [
        FUTURE,
        kind("verificationPrefs", hideBadges=True, new=1),
        kind("feedViewPref", feed="home"),
    ]
    prefs.remove(_ACTOR.VerificationPrefs)
    assert (prefs.get(_ACTOR.VerificationPrefs), len(prefs)) == (None, 2)
    with pytest.raises(ValidationError):
        prefs.put(_ACTOR.InterestsPref.model_construct(tags=["x" * 1000]))


@given(
    st.lists(
        st.fixed_dictionaries(
            {"$type": st.sampled_from(_KINDS).map(type_of)},
            optional={"items": _JSON, "labelers": _JSON, "enabled": _JSON},
        ),
        max_size=6,
    )
)
def test_whatever_servers_hold_is_kept_but_for_what_is_changed(held: list[dict[str, Any]]) -> None:
    before = deepcopy(held)
    prefs = Preferences(held)
    prefs.mute_word("spoiler")
    prefs.hide_post(_POST)
    prefs.add_labeler(BOB)
    prefs.set_adult_content(True)
    prefs.save_feed(_FEED)
    assert held == before
    assert prefs.adult_content is True
    assert (_POST in prefs.hidden_posts, BOB in prefs.labelers) == (True, True)
    after = prefs.to_wire()
    assert [one["$type"] for one in after[: len(held)]] == [one["$type"] for one in held]
    untouched = [one for one in held if one["$type"] == type_of("x")]
    assert [json.dumps(one) for one in after if one["$type"] == type_of("x")] == [
        json.dumps(x) for x in untouched
    ]
    prefs.mute_word("spoiler")
    prefs.save_feed(_FEED)
    assert prefs == Preferences(after)
