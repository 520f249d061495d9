"""Putting a rich text together, and what it says of itself."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pysky_sdk
from pysky_sdk import RichText, models
from pysky_sdk.syntax import count_graphemes
from tests.unit.richtext.texts import DID, LABELS, TEXTS, rich_texts

facet = models.app.bsky.richtext.facet


def test_it_is_a_name_of_the_package() -> None:
    assert pysky_sdk.RichText is RichText
    assert "RichText" in pysky_sdk.__all__


def test_a_text_is_built_piece_by_piece() -> None:
    rich = (
        RichText("Hé ")
        .mention(DID, "@alice")
        .text(", see ")
        .link("her page", "https://a.example")
        .text(" ")
        .tag("python")
    )
    assert str(rich) == rich.plain == "Hé @alice, see her page #python"
    assert [item.to_wire() for item in rich.facets] == [
        {"index": {"byteStart": 4, "byteEnd": 10}, "features": [{"$type": "app.bsky.richtext.facet#mention", "did": DID}]},
        {"index": {"byteStart": 16, "byteEnd": 24}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://a.example"}]},
        {"index": {"byteStart": 25, "byteEnd": 32}, "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "python"}]},
    ]  # fmt: skip


def test_a_post_takes_it() -> None:
    rich = RichText("see ").link("this", "https://a.example").tag("b")
    post = models.app.bsky.feed.post.Post(
        text=rich.plain, facets=rich.facets, created_at="2026-08-01T12:00:00.000Z"
    )
    assert RichText.from_facets(post.text, post.facets) == rich


def test_appending_changes_it_and_adding_does_not() -> None:
    start = RichText("a")
    assert start.text("b") is start
    both = start + RichText().tag("c") + "d"
    assert (start.plain, both.plain, ("x" + both).plain) == ("ab", "ab#cd", "xab#cd")
    assert [segment.text for segment in ("é" + both).segments() if segment.tag] == ["#c"]
    with pytest.raises(TypeError):
        _ = start + 1
    with pytest.raises(TypeError):
        _ = 1 + start


def test_a_handle_is_unresolved_until_its_did_is_known() -> None:
    rich = RichText.detect("@Alice.test and @bob.test and @alice.test").mention("@carol.test", "Carol")
    assert rich.unresolved == ("alice.test", "bob.test", "carol.test")
    with pytest.raises(ValueError, match=r"alice\.test, bob\.test, carol\.test.*resolved"):
        _ = rich.facets
    some = rich.resolved({"@Alice.Test": DID, "bob.test": None})
    assert (some.unresolved, len(rich.unresolved)) == (("carol.test",), 3)
    all_known = some.resolved({"carol.test": "did:web:carol.test", "nobody.test": DID})
    assert [segment.mention for segment in all_known.segments() if segment.mention] == [
        DID,
        DID,
        "did:web:carol.test",
    ]
    assert all_known.plain == rich.plain
    assert len(all_known.facets) == 3


def test_a_did_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match=r"is not the DID of alice\.test"):
        RichText.detect("@alice.test").resolved({"alice.test": "alice"})


@pytest.mark.parametrize(
    ("append", "message"),
    [
        (lambda: RichText().link("here", "example.com/page"), "give it whole"),
        (lambda: RichText().link("  ", "https://a.example"), "blank"),
        (lambda: RichText().mention("alice"), "no account"),
        (lambda: RichText().mention("alice.test", ""), "blank"),
        (lambda: RichText().tag("#"), "blank"),
        (lambda: RichText().tag("x" * 65), "65 graphemes are more than 64"),
        (lambda: RichText("\ud800"), "lone surrogate at position 0"),
        (lambda: RichText("a").text("b\udfff"), "lone surrogate at position 1"),
    ],
)
def test_what_could_not_be_posted_is_refused(append: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        append()  # type: ignore[operator]


def test_what_was_refused_leaves_the_text_as_it_was() -> None:
    rich = RichText("a").tag("b")
    with pytest.raises(ValueError):
        rich.tag(" ")
    assert rich == RichText("a").tag("b")


def test_tags_are_written_with_their_sign() -> None:
    rich = RichText().tag("#python").text(" ").tag("$BTC")
    assert rich.plain == "#python $BTC"
    assert [segment.tag for segment in rich.segments() if segment.tag] == ["python", "$BTC"]


def test_it_knows_its_length_and_the_limits_of_a_post() -> None:
    family = "👨\u200d👩\u200d👧"
    rich = RichText(family * 2)
    assert (rich.graphemes, rich.bytes, rich.fits) == (2, 36, True)
    assert rich.validate() is rich
    long = RichText("a" * 301)
    assert not long.fits
    with pytest.raises(ValueError, match=r"301 graphemes are more than 300.*split"):
        long.validate()
    with pytest.raises(ValueError, match="3600 bytes are more than 3000"):
        RichText(family * 200).validate()
    with pytest.raises(ValueError, match="resolved"):
        RichText.detect("@alice.test").validate()


def test_a_copy_goes_its_own_way() -> None:
    first = RichText("a ").tag("b")
    second = copy.copy(first).tag("c")
    assert (first.plain, second.plain) == ("a #b", "a #b#c")
    assert [len(first.facets), len(second.facets)] == [1, 2]
    assert pickle.loads(pickle.dumps(second)) == copy.deepcopy(second) == second


def test_equal_texts_are_equal_and_are_shown_plainly() -> None:
    assert RichText("a").tag("b") == RichText("a") + RichText().tag("b")
    assert RichText("a#b") != RichText("a").tag("b")
    assert RichText("a") != "a"
    assert repr(RichText("a ").tag("b")) == "RichText('a #b', facets=1)"
    with pytest.raises(TypeError, match="unhashable"):
        hash(RichText())


@given(st.lists(st.tuples(TEXTS, LABELS), max_size=8))
def test_every_facet_selects_what_was_given(pieces: list[tuple[str, str]]) -> None:
    rich = RichText()
    for text, label in pieces:
        rich.text(text).link(label, "https://example.com")
    data = rich.plain.encode()
    selected = [data[item.index.byte_start : item.index.byte_end].decode() for item in rich.facets]
    assert selected == [label for _, label in pieces]
    assert rich.plain == "".join(text + label for text, label in pieces)
    assert (rich.bytes, rich.graphemes) == (len(data), count_graphemes(rich.plain))


@given(rich_texts(), rich_texts())
def test_adding_texts_keeps_what_each_says(first: RichText, second: RichText) -> None:
    both = first + second
    assert both.plain == first.plain + second.plain
    marked = [segment for text in (first, second) for segment in text.segments() if segment.features]
    assert [segment for segment in both.segments() if segment.features] == marked


@given(rich_texts())
def test_the_segments_are_the_text(rich: RichText) -> None:
    assert "".join(segment.text for segment in rich.segments()) == rich.plain
    assert RichText.from_facets(rich.plain, rich.facets).facets == rich.facets


def test_facets_may_be_as_they_are_on_the_wire() -> None:
    link = {"$type": "app.bsky.richtext.facet#link", "uri": "https://example.com"}
    facet = {"index": {"byteStart": 0, "byteEnd": 5}, "features": [link], "later": 1}
    rich = RichText.from_facets("Hello you", [facet])
    assert [it.to_wire() for it in rich.facets] == [facet]
    assert rich.to_markdown() == "[Hello](https://example.com) you"
    with pytest.raises(TypeError, match=r"facets are .* not int"):
        RichText.from_facets("Hello", [5])  # type: ignore[list-item] # a mistake
