"""What is found in a plain text, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.richtext.detection import find
from pysky_sdk.syntax import check_format
from tests.unit.richtext.vectors import PUBLISHED

PIECES = st.sampled_from(
    [
        *(
            "@alice.test",
            "@bob.example.com",
            "https://example.com/a_(b)",
            "example.org",
            "#tag",
            "＃タグ",
            "$BTC",
        ),
        *(
            " ",
            "\n",
            "(",
            ")",
            '"',
            "”",
            ".",
            ",",
            "…",
            "é",
            "e\u0301",
            "👩\u200d🚀",
            "🇩🇪",
            "\u200d",
            "\ufe0f",
            "\u20e3",
        ),
        *(
            "http://",
            "@",
            "#",
            "$",
            "/",
            "?",
            "漢",
            "a",
            "1",
            "-",
            "_",
            "co.uk",
            "\u00ad",
            "\x00",
            "\U0010ffff",
        ),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=200))


def shown(text: str) -> list[tuple[str, str]]:
    """What is found, as it is selected by its bytes, and its value."""
    data = text.encode()
    return [(data[found.start : found.end].decode(), found.value) for found in find(text)]


@pytest.mark.parametrize(("text", "expected"), PUBLISHED)
def test_the_published_examples_of_the_reference_come_out_the_same(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert shown(text) == expected


def test_offsets_are_bytes_of_utf_8() -> None:
    (family, flag) = find("👨‍👩‍👧‍👧 @handle.com é #🇩🇪")
    assert family == (26, 37, "mention", "handle.com")
    assert flag == (41, 50, "tag", "🇩🇪")


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("HTTPS://EXAMPLE.COM/Path", ["HTTPS://EXAMPLE.COM/Path"]),
        ("my-site.example.com is up", ["my-site.example.com"]),
        ("404media.co", ["404media.co"]),
        ("example.xn--q9jyb4c and example.xn--fake", ["example.xn--q9jyb4c"]),
        ("-bad.com bad-.com", []),
        ("192.168.1.1 and 4.99 and 12.30am and 1.org", []),
        ("go to example.com,then click", ["example.com"]),
        ("wait… example.com… hmm", ["example.com"]),
        ("bsky.appを見て", ["bsky.app"]),
        ("example.com。", ["example.com"]),
        ("example.com'dan l'example.org", ["example.com", "example.org"]),
        ("nested (example.com/a(b)) done", ["example.com/a(b)"]),
        ("[example.com/x] bracketed", ["example.com/x"]),
        ("**https://example.com**", ["https://example.com"]),
        ('say "https://example.com/path"following', ["https://example.com/path"]),
        ('"https://one.com/path"https://two.com', ["https://one.com/path", "https://two.com"]),
        ("「https://example.com/」から", ["https://example.com/"]),
        ('https://en.wikipedia.org/wiki/"Weird_Al"_Yankovic', ['https://en.wikipedia.org/wiki/"Weird_Al"_Yankovic']),
        ("<https://example.com/path>following", ["https://example.com/path"]),
        ("really https://example.com/foo?!... yes", ["https://example.com/foo"]),
        ("(see https://example.com/foo).", ["https://example.com/foo"]),
        ("https://example.com/記事。", ["https://example.com/記事"]),
        ("example.com/foo！", ["example.com/foo"]),
        ("https://example.com/glob/* https://example.com*", ["https://example.com/glob/*", "https://example.com"]),
        ("performance.now() array.map(fn)", []),
        ("http://localhost:3000/api", ["http://localhost:3000/api"]),
        ("https://[::1]:8080/api", ["https://[::1]:8080/api"]),
        ("example.com:8080/health example.com:123456", ["example.com:8080/health", "example.com"]),
        ("https://münchen.de/straße", ["https://münchen.de/straße"]),
        ("https://user@example.com/x", ["https://user@example.com/x"]),
        ("🔗https://example.com/ →example.com", ["https://example.com/", "example.com"]),
        ("1\ufe0f\u20e3https://example.com", ["https://example.com"]),
        ("⚠\ufe0fexample.com", ["example.com"]),
        ("naïve.com señor.org 日本語bsky.app мой.com", []),
        ("foo\u00adexample.com foo\u200bexample.com", []),
        ("example.com.みんな example.co\u00adm example.com\u0301", []),
        ("example.com\u200f next", ["example.com"]),
        ("foo.bar@example.com is my address", []),
        ("path/to/site.com trailing_example.com", []),
        ("#example.com $example.com", []),
        ("https://,,, (https://) http://", []),
        ("https://example.com/($AAPL) https://example.com/(@alice.test)", ["https://example.com/($AAPL)", "https://example.com/(@alice.test)"]),
    ],
)  # fmt: skip
def test_links_end_where_a_reader_ends_them(text: str, links: list[str]) -> None:
    assert [found.kind for found in find(text) if found.kind != "tag"] == ["link"] * len(links)
    assert [label for label, value in shown(text) if value in {label, f"https://{label}"}] == links


@pytest.mark.parametrize(
    ("text", "handles"),
    [
        ("l'@bsky.app and .@bsky.app hi", ["bsky.app", "bsky.app"]),
        ("👉@bsky.app", ["bsky.app"]),
        ("@Alice.TEST said", ["alice.test"]),
        ("@alice.test.", ["alice.test"]),
        ("@alice.bsky.social's post", ["alice.bsky.social"]),
        ("@alice @alice.invalid @alice.jpg @-a.com @a..com", []),
        ("josé@example.com jose\u0301@example.com мария@example.com foo\u00ad@example.com", []),
        ("@alice.com@mastodon.social @alice.com_x", []),
        ("@alice.comを見て", ["alice.com"]),
        ("@alice.com.みんな @alice.com\u0301", []),
        (f"@{'a' * 64}.com @{'a.' * 130}com", []),
        ("https://example.com/@bsky.app https://example.com/?q=@bsky.app", []),
    ],
)
def test_mentions_are_handles_that_stand_alone(text: str, handles: list[str]) -> None:
    assert [found.value for found in find(text) if found.kind == "mention"] == handles


def test_a_tag_with_more_bytes_than_the_lexicon_allows_is_none() -> None:
    assert shown("#" + "e" + "\u0301" * 319) == [("#e" + "\u0301" * 319, "e" + "\u0301" * 319)]
    assert shown("#" + "e" + "\u0301" * 320) == []


@given(TEXTS)
def test_what_is_found_can_be_sent_and_does_not_overlap(text: str) -> None:
    data, last = text.encode(), 0
    for found in find(text):
        assert last <= found.start < found.end <= len(data)
        last = found.end
        label = data[found.start : found.end].decode()
        match found.kind:
            case "link":
                assert found.value in {label, f"https://{label}"}
                assert check_format("uri", found.value) is None
            case "mention":
                assert label.lower() == f"@{found.value}"
                assert check_format("handle", found.value) is None
            case "tag":
                assert label.upper() in {found.value, f"#{found.value.upper()}", f"＃{found.value.upper()}"}


@given(TEXTS, TEXTS)
def test_what_is_in_a_line_does_not_depend_on_the_others(first: str, second: str) -> None:
    assert shown(f"{first}\n{second}") == shown(first) + shown(second)
