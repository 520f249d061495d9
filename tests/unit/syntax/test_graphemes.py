"""The lengths of text: graphemes as a reader counts them, bytes as the wire does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.syntax import count_graphemes, utf8_length


@pytest.mark.parametrize(
    ("text", "graphemes"),
    [
        ("", 0),
        ("hello", 5),
        ("\r\n", 1),
        ("a\r\nb", 3),
        ("\n\r", 2),
        ("\r\r\n\n", 3),
        ("é\r\né", 3),
        ("e\u0301", 1),  # a combining accent
        ("Z\u0351\u036b\u0343", 1),
        ("\u0301", 1),  # one with nothing to stand on
        ("naïve – “quoted”", 16),
        ("日本語", 3),
        ("한국", 2),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", 2),  # the same in conjoining Jamo
        ("🇩🇪", 1),
        ("🇩🇪🇫🇷", 2),
        ("🇩🇪🇫", 2),
        ("👩‍👩‍👧‍👦", 1),
        ("🏳️‍🌈", 1),
        ("👍🏽", 1),
        ("1️⃣", 1),
        ("❤️", 1),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1),  # England, in tag characters
        ("👨‍💻 at work 🇩🇪", 11),
        ("ก็", 1),
    ],
)
def test_known_sequences(text: str, graphemes: int) -> None:
    assert count_graphemes(text) == graphemes


@given(st.text(alphabet=st.characters(max_codepoint=0x2FF)))
def test_the_short_cut_agrees_with_the_library(text: str) -> None:
    import regex

    assert count_graphemes(text) == len(regex.findall(r"\X", text))


@given(st.text())
def test_never_more_than_code_points_nor_they_than_bytes(text: str) -> None:
    assert count_graphemes(text) <= len(text) <= utf8_length(text)
    assert utf8_length(text) == len(text.encode())


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("abc", 3), ("é", 2), ("日", 3), ("👍", 4), ("👩‍👩‍👧‍👦", 25)]
)
def test_utf8_length(text: str, length: int) -> None:
    assert utf8_length(text) == length


def test_a_lone_surrogate_has_no_bytes() -> None:
    with pytest.raises(ValueError, match="surrogates not allowed"):
        utf8_length("\ud800")
