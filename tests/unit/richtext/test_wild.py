"""Facets as other people's posts have them: overlapping, out of range, of unknown kinds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk import RichText, models
from pysky_sdk.modeling.codec import decode_object
from tests.unit.richtext.texts import DID, TEXTS

Facet = models.app.bsky.richtext.facet.Facet
LINK = {"$type": "app.bsky.richtext.facet#link", "uri": "https://example.com"}
FAT = "one👨👩👧👧 two👨👩👧👧 three👨👩👧👧"


def facet(start: int, end: int, *features: dict[str, Any], **extra: Any) -> Facet:
    """A facet as it is read, tolerantly."""
    wire = {"index": {"byteStart": start, "byteEnd": end}, "features": [*(features or (LINK,))], **extra}
    read: Facet = decode_object("pysky_sdk.models.app.bsky.richtext.facet:Facet", wire)
    return read


def pieces(text: str, *spans: tuple[int, int]) -> list[str]:
    """The segments of a text with links, those that are links in brackets."""
    segments = RichText.from_facets(text, [facet(*span) for span in spans]).segments()
    return [f"[{segment.text}]" if segment.link else segment.text for segment in segments]


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("", [], []),
        ("hello", [], ["hello"]),
        ("one two three", [(4, 7)], ["one ", "[two]", " three"]),
        ("one two three", [(0, 7)], ["[one two]", " three"]),
        ("one two three", [(4, 13)], ["one ", "[two three]"]),
        ("one two three", [(0, 13)], ["[one two three]"]),
        ("one two three", [(0, 3), (4, 7), (8, 13)], ["[one]", " ", "[two]", " ", "[three]"]),
        (FAT, [(0, 19), (20, 39), (40, 61)], ["[one👨👩👧👧]", " ", "[two👨👩👧👧]", " ", "[three👨👩👧👧]"]),
        ("one two three", [(0, 3), (2, 9), (8, 13)], ["[one]", " two ", "[three]"]),
        ("one two three", [(0, 3), (4, 9), (8, 13)], ["[one]", " ", "[two t]", "hree"]),
        ("one two three", [(0, 13), (4, 7)], ["[one two three]"]),
        ("one two three", [(8, 13), (0, 3)], ["[one]", " two ", "[three]"]),
        ("one two three", [(0, 3), (0, 7)], ["[one]", " two three"]),
        ("one two three", [(7, 4), (3, 3)], ["one two three"]),
        ("one two three", [(3, 4)], ["one two three"]),
        ("one two three", [(8, 99), (99, 120), (13, 14)], ["one two ", "[three]"]),
        ("one two three", [(-4, 3)], ["one two three"]),
        ("né 👍", [(2, 3), (4, 6), (0, 5), (4, 8)], ["né ", "[👍]"]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_not_shown_and_hides_no_text(
    text: str, spans: list[tuple[int, int]], expected: list[str]
) -> None:
    joined = [piece for piece in pieces(text, *spans) if piece]
    assert "|".join(joined) == "|".join(expected)


def test_facets_that_are_given_stay_as_they_are() -> None:
    unknown = {"$type": "com.example.facet#bold", "weight": 7}
    tag = {"$type": "app.bsky.richtext.facet#tag", "tag": "a"}
    facets = [facet(2, 9), facet(0, 3, unknown, tag, LINK, note="kept"), facet(50, 40), facet(1, 1)]
    rich = RichText.from_facets("some text", facets)
    assert rich.facets == facets
    assert all(mine is given for mine, given in zip(rich.facets, facets, strict=True))
    assert rich.unresolved == ()
    (first, _) = rich.segments()
    assert (first.text, first.tag, first.link, first.mention) == ("som", "a", "https://example.com", None)


def test_no_facets_are_none() -> None:
    assert RichText.from_facets("text", None).facets == []


def test_what_is_appended_gets_no_facet_of_the_text_before() -> None:
    rich = RichText.from_facets("some text", [facet(0, 4, LINK, note="kept"), facet(5, 40), facet(12, 20)])
    rich.text(" and more")
    assert [segment.text for segment in rich.segments() if segment.link] == ["some", "text"]
    assert rich.facets[0].to_wire()["note"] == "kept"
    assert rich.facets[1].to_wire()["index"] == {"byteStart": 5, "byteEnd": 9}


def test_a_facet_that_moves_keeps_what_it_has() -> None:
    unknown = {"$type": "com.example.facet#bold", "weight": 7}
    rich = "é" + RichText.from_facets("bold", [facet(0, 4, unknown, note="kept")])
    (moved,) = rich.facets
    assert moved.to_wire() == {
        "index": {"byteStart": 2, "byteEnd": 6},
        "features": [unknown],
        "note": "kept",
    }


_SPANS = st.lists(st.tuples(st.integers(-5, 200), st.integers(-5, 200)), max_size=12)


@given(TEXTS, _SPANS)
def test_any_facets_can_be_rendered(text: str, spans: list[tuple[int, int]]) -> None:
    facets = [facet(*span) for span in spans]
    rich = RichText.from_facets(text, facets)
    assert rich.facets == facets
    segments = [*rich.segments()]
    assert "".join(segment.text for segment in segments) == text
    assert rich.to_html().count("<a ") == rich.to_html().count("</a>") == sum(bool(s.link) for s in segments)
    assert isinstance(rich.to_markdown(), str)
    parts = rich.split(max_graphemes=20, max_bytes=60)
    assert RichText.rejoin(parts).plain == text


def test_a_mention_in_the_wild_may_have_no_did() -> None:
    strange = {"$type": "app.bsky.richtext.facet#mention", "did": "alice.test"}
    rich = RichText.from_facets("@alice", [facet(0, 6, strange)])
    assert rich.facets[0].to_wire()["features"] == [strange]
    assert RichText.from_facets("@alice", [facet(0, 6, strange | {"did": DID})]).facets
