"""Muted words: the published vectors of the reference implementation, and what they leave open."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.models.app.bsky.actor.defs import MutedWord
from pysky_sdk.moderation import ModerationSettings, decide
from pysky_sdk.moderation.words import Passage, muted_word
from pysky_sdk.syntax import from_datetime
from tests.unit.moderation.views import SELF, post_view, quoting, with_media

JAPANESE = "私はカメが好きです、またはどのようにして心配するのをやめてインターネットを愛するようになったのか"
TURTLES = "I like turtles, or how I learned to stop worrying and love the internet."

VECTORS = [
    ("希", "改善希望です", True),
    ("☠︎", "Idk why ☠︎ but maybe", True),
    ("politics", "hey", False),
    ("javascript", "javascript", True),
    ("javascript", "This is a post about javascript", True),
    ("ai", "Use your brain, Eric", False),
    ("brain", "Use your\n\tbrain, Eric", True),
    (":)", "So happy :)", True),
    ("yay!", "We're federating, yay!", True),
    ("yay", "We're federating, yay!", True),
    ("y!ppee", "We're federating, y!ppee!!", True),
    ("y!ppee!", "We're federating, y!ppee!!", True),
    ("Bluesky's", "Yay, Bluesky's mutewords work", True),
    ("Bluesky", "Yay, Bluesky's mutewords work", True),
    ("bluesky", "Yay, Bluesky's mutewords work", True),
    ("blueskys", "Yay, Bluesky's mutewords work", True),
    ("S@assy", "Why so S@assy?", True),
    ("s@assy", "Why so S@assy?", True),
    ("new york times", "New York Times", True),
    ("!command", "Idk maybe a bot !command", True),
    ("command", "Idk maybe a bot !command", True),
    ("!command", "Idk maybe a bot command", False),
    ("e/acc", "I'm e/acc pilled", True),
    ("acc", "I'm e/acc pilled", False),
    ("and/or", "Tomatoes are fruits and/or vegetables", True),
    ("andor", "Tomatoes are fruits and/or vegetables", False),
    ("super-bad", "I'm super-bad", True),
    ("super", "I'm super-bad", True),
    ("bad", "I'm super-bad", True),
    ("super bad", "I'm super-bad", True),
    ("superbad", "I'm super-bad", True),
    ("idk what this would be", "Weird post with idk_what_this_would_be", True),
    ("idk what this would be for", "Weird post with idk_what_this_would_be", False),
    ("idk", "Weird post with idk_what_this_would_be", True),
    ("idkwhatthiswouldbe", "Weird post with idk_what_this_would_be", True),
    ("context(iykyk)", "Post with context(iykyk)", True),
    ("context", "Post with context(iykyk)", True),
    ("iykyk", "Post with context(iykyk)", True),
    ("(iykyk)", "Post with context(iykyk)", True),
    ("🦋", "Post with 🦋", True),
    ("stop worrying", TURTLES, True),
    ("turtles, or how", TURTLES, True),
]


def muted(value: str, *targets: str, **more: Any) -> MutedWord:
    return MutedWord(value=value, targets=list(targets or ("content",)), **more)


def settings(word: MutedWord, account: str = SELF) -> ModerationSettings:
    return ModerationSettings(account=account, muted_words=(word,))


@pytest.mark.parametrize(("word", "text", "found"), VECTORS)
def test_words_are_found_as_the_reference_finds_them(word: str, text: str, found: bool) -> None:
    one = muted(word)
    assert muted_word([one], [Passage(text)]) is (one if found else None)


@pytest.mark.parametrize(("lang", "found"), [("ja", True), ("ja-JP", True), ("en", False)])
def test_languages_without_spaces_are_searched_anywhere(lang: str, found: bool) -> None:
    passage = Passage(JAPANESE, langs=[lang])
    assert (muted_word([muted("インターネット")], [passage]) is not None) is found


@pytest.mark.parametrize(
    ("word", "target", "found"),
    [
        ("outlineTag", "tag", True),
        ("inlineTag", "tag", True),
        ("inlineTag", "content", True),
        ("post", "tag", False),
    ],
)
def test_tags_are_found_beside_and_in_the_text(word: str, target: str, found: bool) -> None:
    tag = {"$type": "app.bsky.richtext.facet#tag", "tag": "inlineTag"}
    other = {"$type": "com.example.facet#other", "foo": "bar"}
    facets = [{"index": {"byteStart": 15, "byteEnd": 25}, "features": [other, tag]}]
    view = post_view(text="This is a post #inlineTag", record={"facets": facets, "tags": ["outlineTag"]})
    assert decide(view, settings(muted(word, target))).hide is found


PICTURE = {"thumb": "https://cdn.test/t", "fullsize": "https://cdn.test/f", "alt": "a muted picture"}
CARD = {"uri": "https://x.test", "title": "A muted", "description": "card"}
BLOB = {
    "$type": "blob",
    "ref": {"$link": "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy"},
    "mimeType": "image/png",
    "size": 1,
}
IMAGES = {"$type": "app.bsky.embed.images", "images": [{"image": BLOB, "alt": "muted"}]}
PLACES = {
    "text": {"text": "a muted text"},
    "picture": {"record": {"embed": IMAGES}},
    "link card": {"embed": {"$type": "app.bsky.embed.external#view", "external": CARD}},
    "quoted text": {"embed": quoting("bob2", "a muted text")},
    "quoted picture": {"embed": quoting("bob2", value={"embed": IMAGES})},
    "quoted card": {
        "embed": quoting("bob2", value={"embed": {"$type": "app.bsky.embed.external", "external": CARD}})
    },
    "text quoted beside a picture": {
        "embed": with_media(
            quoting("bob2", "a muted text"),
            {"$type": "app.bsky.embed.images#view", "images": [{**PICTURE, "alt": ""}]},
        )
    },
    "card beside a quoted post": {
        "embed": with_media(quoting("bob2"), {"$type": "app.bsky.embed.external#view", "external": CARD})
    },
}


@pytest.mark.parametrize("place", PLACES)
def test_words_are_found_wherever_a_post_shows_them(place: str) -> None:
    view = post_view(**PLACES[place])  # type: ignore[arg-type]
    decision = decide(view, settings(muted("muted")))
    assert [cause.reason for cause in decision.why] == ["muted_word"]
    assert decision.hide
    assert "'muted'" in str(decision.why[0])
    assert not decide(view, settings(muted("other"))).hide


def test_words_do_not_mute_ones_own_posts() -> None:
    assert decide(post_view("self", "a muted text"), settings(muted("muted"))).causes == ()


def test_words_may_spare_those_one_follows() -> None:
    word = muted("muted", actor_target="exclude-following")
    follow = f"at://{SELF}/app.bsky.graph.follow/x"
    assert decide(post_view(text="a muted text"), settings(word)).hide
    assert not decide(post_view(text="a muted text", following=follow), settings(word)).hide


@pytest.mark.parametrize(("hours", "found"), [(1, True), (-1, False)])
def test_words_are_muted_for_a_time(hours: int, found: bool) -> None:
    end = from_datetime(datetime.now(UTC) + timedelta(hours=hours))
    assert decide(post_view(text="a muted text"), settings(muted("muted", expires_at=end))).hide is found


@pytest.mark.parametrize("text", ["a" + "!" * 100_000 + "b", "a!" * 100_000, "!" * 100_000 + "a"])
def test_what_strangers_write_is_searched_in_time_that_grows_with_it(text: str) -> None:
    begin = time.thread_time()
    assert muted_word([muted("spoiler")], [Passage(text)]) is None
    # Looking for the end of the punctuation from each of its signs took minutes.
    assert time.thread_time() - begin < 10


@given(st.text(), st.text(min_size=1))
def test_any_text_can_be_searched_for_any_word(text: str, word: str) -> None:
    one = MutedWord.model_construct(value=word, targets=["content"])
    assert muted_word([one], [Passage(text)]) in (one, None)
    assert muted_word([one], [Passage(word)]) is one
