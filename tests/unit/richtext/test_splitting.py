"""A long text as posts, and together again."""

from __future__ import annotations

import re
import time

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from pysky_sdk import RichText
from pysky_sdk.richtext import MarkdownImage
from pysky_sdk.syntax import count_graphemes, utf8_length
from tests.unit.richtext.texts import TEXTS, rich_texts

_NUMBER = re.compile(r" \(\d+/\d+\)\Z")
LINK = "https://example.com/page"


def parts(
    rich: RichText | str, graphemes: int, size: int | None = None, *, numbered: bool = False
) -> list[str]:
    """The texts of the parts."""
    whole = RichText(rich) if isinstance(rich, str) else rich
    return [part.plain for part in whole.split(max_graphemes=graphemes, max_bytes=size, numbered=numbered)]


def test_a_text_that_fits_is_one_part_without_a_number() -> None:
    rich = RichText("  short ").tag("a").text("\n")
    (part,) = rich.split()
    assert part == rich
    assert part is not rich


def test_parts_carry_their_numbers_within_the_limits_of_a_post() -> None:
    rich = RichText("A sentence of some words. " * 60)
    texts = [part.plain for part in rich.split()]
    assert [text[-6:] for text in texts] == [
        f" ({number}/{len(texts)})" for number in range(1, len(texts) + 1)
    ]
    assert all(count_graphemes(text) <= 300 and text[:-6].endswith("words.") for text in texts)
    assert len(texts) == 6


@pytest.mark.parametrize(
    ("text", "graphemes", "expected"),
    [
        ("One two.\n\nThree four. Five six.", 22, ["One two.", "Three four. Five six."]),
        ("One two. Three.\nFour five. Six seven.", 30, ["One two. Three.", "Four five. Six seven."]),
        ("One two three. Four five six. Seven", 30, ["One two three. Four five six.", "Seven"]),
        ("One two three four five", 14, ["One two three", "four five"]),
        ('Is it? Yes! "It is." Surely so, my friend', 24, ['Is it? Yes! "It is."', "Surely so, my friend"]),
        ("We met Dr. Smith today, e.g. at noon", 20, ["We met Dr. Smith", "today, e.g. at noon"]),
        ("I met J. R. Tolkien once. He wrote", 26, ["I met J. R. Tolkien once.", "He wrote"]),
        ("It is 3 p.m. now and here", 16, ["It is 3 p.m. now", "and here"]),
        ("Donaudampfschifffahrt", 10, ["Donaudampf", "schifffahr", "t"]),
        ("これは文です。これも文です。長い", 9, ["これは文です。", "これも文です。長い"]),
        ("漢字漢字漢字、漢字", 7, ["漢字漢字漢字、", "漢字"]),
        ("漢字漢字漢字、漢字", 6, ["漢字漢字漢", "字、漢字"]),
        ("👨\u200d👩\u200d👧👨\u200d👩\u200d👧👨\u200d👩\u200d👧", 2, ["👨\u200d👩\u200d👧" * 2, "👨\u200d👩\u200d👧"]),
        ("   leading\n\n\n\ntrailing   ", 12, ["leading", "trailing"]),
        ("Hm.\n\nA paragraph with so many words", 28, ["Hm.\n\nA paragraph with so", "many words"]),
    ],
)  # fmt: skip
def test_a_part_ends_at_the_best_place(text: str, graphemes: int, expected: list[str]) -> None:
    assert parts(text, graphemes) == expected


def test_the_limit_in_bytes_counts_too() -> None:
    assert parts("ééé ééé ééé", 300, 14) == ["ééé ééé", "ééé"]
    assert parts("🇩🇪🇫🇷🇮🇹", 300, 16) == ["🇩🇪🇫🇷", "🇮🇹"]


def test_a_character_that_fits_nowhere_is_cut_between_its_code_points() -> None:
    assert parts("e" + "\u0301" * 20, 300, 10) == ["e" + "\u0301" * 4, *["\u0301" * 5] * 3, "\u0301"]


def test_a_link_stays_whole_and_keeps_what_it_selects() -> None:
    rich = RichText("See the ").link("long label of a link", LINK).text(" and more words")
    first, second, third = rich.split(max_graphemes=22, numbered=False)
    assert [first.plain, second.plain, third.plain] == ["See the", "long label of a link", "and more words"]
    assert (first.facets, third.facets) == ([], [])
    (facet,) = second.facets
    assert (facet.index.byte_start, facet.index.byte_end) == (0, 20)


def test_a_link_that_is_too_long_alone_is_cut_between_words_and_leads_there_in_each_part() -> None:
    rich = RichText("See ").link("a label that is longer than a post", LINK)
    pieces = rich.split(max_graphemes=20, numbered=True)
    assert [part.plain for part in pieces] == [
        "See (1/4)",
        "a label that  (2/4)",
        "is longer  (3/4)",
        "than a post (4/4)",
    ]
    assert [[segment.text for segment in part.segments() if segment.link == LINK] for part in pieces] == [
        [],
        ["a label that "],
        ["is longer "],
        ["than a post"],
    ]
    assert RichText.rejoin(pieces) == rich


def test_ten_parts_need_longer_numbers() -> None:
    texts = parts("word " * 40, 20, numbered=True)
    assert len(texts) > 10
    assert texts[0].endswith(f" (1/{len(texts)})")
    assert texts[-1].endswith(f" ({len(texts)}/{len(texts)})")
    assert all(len(text) <= 20 for text in texts)


@pytest.mark.parametrize(
    ("graphemes", "size", "numbered"), [(6, None, True), (0, None, False), (10, 9, True), (5, 3, False)]
)
def test_limits_that_leave_no_room_are_refused(graphemes: int, size: int | None, numbered: bool) -> None:
    with pytest.raises(ValueError, match="leave no room for text"):
        parts("words " * 20, graphemes, size, numbered=numbered)


def test_images_go_with_the_part_they_stood_in() -> None:
    rich = RichText.from_markdown(
        "First words.\n\n![a](1.png)\n\nSecond words.\n\n![b](2.png)\n\nThird ![c](3.png) words."
    )
    pieces = rich.split(max_graphemes=14, numbered=False)
    assert [part.plain for part in pieces] == ["First words.", "Second words.", "Third words."]
    assert [part.images for part in pieces] == [
        (MarkdownImage("1.png", "a"),),
        (MarkdownImage("2.png", "b"),),
        (MarkdownImage("3.png", "c"),),
    ]
    assert RichText.rejoin(pieces) == rich


def test_an_image_between_parts_is_lost_by_no_second_split() -> None:
    rich = "Some words. \n" + RichText.from_markdown("![a](1.png)\n\nOther words and more")
    first, second = rich.split(max_graphemes=21, numbered=False)
    assert (first.images, [image.alt for image in second.images]) == ((), ["a"])
    again = second.split(max_graphemes=12, numbered=False)
    assert [part.plain for part in again] == ["Other words", "and more"]
    assert [part.images for part in again] == [second.images, ()]


def test_parts_can_be_resolved_before_they_are_joined_again() -> None:
    rich = RichText.detect("Words for @alice.test and @bob.test who read them")
    known = {"alice.test": "did:plc:abc", "bob.test": None}
    pieces = [part.resolved(known) for part in rich.split(max_graphemes=20)]
    assert RichText.rejoin(pieces) == rich.resolved(known)


def test_what_is_appended_to_a_part_stays_in_it() -> None:
    first, *others = RichText("some words and others").split(max_graphemes=16)
    first.text("!")
    assert RichText.rejoin([first, *others]).plain == "some (1/3)!words and others" or first.plain.endswith(
        ")!"
    )


def _seen(text: str) -> str:
    return re.sub("[\\s\u200c\u200d\ufe0e\ufe0f]", "", text)


LIMITS = st.tuples(st.integers(12, 60), st.integers(20, 200))


@given(rich_texts(), LIMITS, st.booleans())
@example(RichText(" " * 200), (12, 20), True)
@example(RichText().link("\u00a0a", LINK) + RichText().link("b " * 40, LINK), (12, 20), True)
def test_split_and_rejoin_loses_nothing_and_every_part_fits(
    rich: RichText, limits: tuple[int, int], numbered: bool
) -> None:
    graphemes, size = limits
    pieces = rich.split(max_graphemes=graphemes, max_bytes=size, numbered=numbered)
    assert all(part.graphemes <= graphemes and part.bytes <= size for part in pieces)
    assert RichText.rejoin(pieces) == rich
    bodies = [_NUMBER.sub("", part.plain) if numbered and len(pieces) > 1 else part.plain for part in pieces]
    assert _seen("".join(bodies)) == _seen(rich.plain)


@given(rich_texts(), LIMITS)
def test_a_facet_is_whole_in_one_part_if_it_fits_in_one(rich: RichText, limits: tuple[int, int]) -> None:
    graphemes, size = limits
    pieces = rich.split(max_graphemes=graphemes, max_bytes=size, numbered=False)
    shown = [segment for part in pieces for segment in part.segments() if segment.features]
    for segment in rich.segments():
        fits = count_graphemes(segment.text) <= graphemes and utf8_length(segment.text) <= size
        if segment.features and fits and segment.text == segment.text.strip():
            assert segment in shown


@given(TEXTS, st.integers(12, 60))
def test_parts_neither_begin_nor_end_with_white_space(text: str, graphemes: int) -> None:
    pieces = parts(text, graphemes, 10 * graphemes)
    if len(pieces) > 1:
        # A space under an accent is none: it is seen.
        edges = regex.compile(r"^(\s(?!\p{M})|\s*$)|\s$")
        assert not any(edges.search(piece) for piece in pieces)


def test_a_very_long_text_is_split_in_time() -> None:
    rich = RichText.detect("Some words about https://example.com and #things. " * 2_000)
    begin = time.perf_counter()
    pieces = rich.split()
    assert time.perf_counter() - begin < 5
    assert RichText.rejoin(pieces) == rich
