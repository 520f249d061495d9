"""What a page says of itself."""

from __future__ import annotations

import sys

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.cards.page import LONGEST_DESCRIPTION, LONGEST_TITLE, Page, name_of, read_page, shorten

URL = "https://blog.example/posts/one.html?x=1"


def page(head: str, url: str = URL) -> Page:
    return read_page(f"<html><head>{head}</head><body><h1>No</h1></body></html>", url)


@pytest.mark.parametrize(
    ("head", "title", "description"),
    [
        ("<title>Plain &amp; simple</title>", "Plain & simple", ""),
        (
            """<title>Plain</title><meta name="description" content="D">
            <meta property="og:title" content="Open"><meta property="og:description" content="Graph">
            <meta name="twitter:title" content="Bird">""",
            "Open",
            "Graph",
        ),
        ('<title>Plain</title><meta name="twitter:title" content="Bird">', "Bird", ""),
        ('<meta name="og:title" content="By name"><meta name=Description content=d>', "By name", "d"),
        ('<meta property="OG:Title" content=" spaces\n\t and\u00a0more ">', "spaces and more", ""),
        ('<meta property="og:title" content=" "><title>Not empty</title>', "Not empty", ""),
        (
            '<meta property="og:title" content="First"><meta property="og:title" content="Second">',
            "First",
            "",
        ),
        ("<svg><title>Icon</title></svg>", "Icon", ""),
        ("", "one.html", ""),
        ("<meta property='og:title'><title></title>", "one.html", ""),
        ('<meta property="og:title" content="a\u202eb\u0007c">', "abc", ""),
        ("<title>👩\u200d👩\u200d👧 می\u200cخواهم</title>", "👩\u200d👩\u200d👧 می\u200cخواهم", ""),
    ],
)
def test_title_and_description_are_found(head: str, title: str, description: str) -> None:
    assert page(head)[:2] == (title, description)


@pytest.mark.parametrize(
    ("head", "images"),
    [
        ('<meta property="og:image" content="/a.png">', ["https://blog.example/a.png"]),
        ('<meta property="og:image" content="a.png">', ["https://blog.example/posts/a.png"]),
        ('<meta property="og:image" content="//cdn.example/a.png">', ["https://cdn.example/a.png"]),
        (
            '<base href="https://c.example/d/"><meta property="og:image" content="a.png">',
            ["https://c.example/d/a.png"],
        ),
        ('<base href="/d/"><meta property="og:image" content="a.png">', ["https://blog.example/d/a.png"]),
        (
            """<meta name="twitter:image" content="https://t.example/t.png">
            <link rel="image_src" href="https://l.example/l.png">
            <meta property="og:image" content="https://o.example/1.png">
            <meta property="og:image" content="https://o.example/2.png">
            <meta property="og:image:secure_url" content="https://o.example/1.png">""",
            [
                "https://o.example/1.png",
                "https://o.example/2.png",
                "https://t.example/t.png",
                "https://l.example/l.png",
            ],
        ),
        ('<meta property="og:image" content="data:image/png;base64,AA">', []),
        ('<meta property="og:image" content="javascript:x">', []),
        ('<meta property="og:image" content="http://[bad">', []),
        ('<meta property="og:image" content=" ">', []),
        (
            "".join(f'<meta property="og:image" content="/{n}">' for n in range(9)),
            [f"https://blog.example/{n}" for n in range(4)],
        ),
    ],
)
def test_pictures_are_found_the_best_first(head: str, images: list[str]) -> None:
    assert list(page(head)[2]) == images


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.example/papers/On%20Things.pdf?x", "On Things.pdf"),
        ("https://a.example/", "a.example"),
        ("https://a.example", "a.example"),
        ("https://a.example/dir/", "a.example"),
        ("https://a.example/%00%0A", "a.example"),
    ],
)
def test_a_file_has_its_name_for_a_title(url: str, name: str) -> None:
    assert name_of(url) == name


def test_long_texts_are_cut_between_words() -> None:
    title, description, _ = page(
        f"<title>{'word ' * 500}</title><meta name=description content='{'x' * 5000}'>"
    )
    assert len(title) <= LONGEST_TITLE
    assert title.endswith("word…")
    assert description == "x" * (LONGEST_DESCRIPTION - 1) + "…"


def test_a_cluster_of_many_characters_counts_once() -> None:
    families = "👩‍👩‍👧" * 10
    assert shorten(families, 10) == families
    assert shorten(families, 9) == "👩‍👩‍👧" * 8 + "…"


def test_without_selectolax_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    with pytest.raises(ImportError, match=r"pip install 'pysky-sdk\[media\]'"):
        read_page("<title>x</title>", URL)


@given(st.text(), st.integers(1, 50))
def test_a_shortened_text_is_one_line_of_its_beginning(text: str, most: int) -> None:
    short = shorten(text, most)
    assert len(regex.findall(r"\X", short)) <= max(most, 1) or len(short) <= most
    assert "\n" not in short
    assert short == shorten(short, most)
    left = iter(text)
    assert all(it in left for it in short.removesuffix("…") if it != " ")


@given(st.text(), st.text())
def test_any_text_is_read(html: str, url: str) -> None:
    found = read_page(html, "https://a.example/")
    assert found.title
    assert all(image.startswith("http") for image in found.images)
    read_page(f'<base href="{url}"><meta property="og:image" content="{html}">', "https://a.example/")
