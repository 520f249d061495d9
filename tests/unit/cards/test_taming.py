"""Pages that would take a parser minutes are cut off before it sees them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.cards.page import read_page
from pysky_sdk.cards.taming import LONGEST, MOST_ATTRIBUTES, MOST_TAGS, tamed

TITLE = '<meta property="og:title" content="A > title">'
MANY = " ".join(f"a{number}" for number in range(200_000))
GAP = " " * (LONGEST + 1)

HOSTILE = {
    "deep": "<div>" * 400_000,
    "deep without a scope": "<p><div></x>" * 150_000,
    "deep in a drawing": "<svg><g>" * 200_000,
    "rebuilt again and again": "<p>" + "".join(f"<b id={it}>" for it in range(900)) + "</p>" + "<div>x</div>" * 9000,
    "attributes": f"<meta {MANY}>",
    "attributes of an end": f"</meta {MANY}>",
    "attributes between slashes": f"<meta/{MANY.replace(' ', '/')}>",
    "attributes with values": "<meta " + "".join(f"a{number}='>'" for number in range(200_000)) + ">",
    "behind a comment": f'<!-- <a x=" --><meta {MANY}>',
    "behind a script in a drawing": f'<svg><script><a x="</script><meta {MANY}>',
    "behind a long gap": f"<meta{GAP}{MANY}>",
    "behind a long equation": f"<meta a{GAP}={GAP}{MANY}>",
    "behind a long name": f"<{'m' * (LONGEST + 1)} {MANY}>",
    "behind a long value": f"<meta a={'m' * (LONGEST + 1)} {MANY}>",
    "one tag many times": "<a" * (MOST_TAGS - 1) + "x" * 2_000_000,
    "one value many times": "<a b='" * (MOST_TAGS - 1) + '"' * 2_000_000,
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_page_is_read_at_once(kind: str) -> None:
    html = TITLE + HOSTILE[kind]
    begin = time.thread_time()
    assert read_page(html, "https://example.com").title == "A > title"
    # Without being cut off the parser takes some minutes for most of these.
    assert time.thread_time() - begin < 10


def test_what_is_usual_stays_whole() -> None:
    head = "".join(f'<link rel="alternate" hreflang="{it}" href="/{it}">' for it in range(MOST_TAGS - 2))
    page = f"<head>{head}{TITLE}"
    assert tamed(page) == page
    assert tamed(page + "<p>text") == page
    most = "<meta " + " ".join(f'a{it}="b c = d"' for it in range(MOST_ATTRIBUTES - 1)) + ">"
    assert tamed(most + TITLE) == most + TITLE
    assert tamed(f"{TITLE}<img src='data:image/png;base64,{'A' * 100_000}'>").endswith("'>")


@pytest.mark.parametrize(
    "tag",
    [
        "<m " + " ".join("a" * (MOST_ATTRIBUTES + 1)) + ">",
        f"<m a={'b' * LONGEST}>",
        f"<{'m' * (LONGEST + 1)}>",
        f"<m{' ' * (LONGEST + 1)}>",
    ],
)
def test_an_unusual_tag_is_left_out_with_all_that_follows(tag: str) -> None:
    assert tamed(TITLE + tag + "<p>more") == TITLE


@given(st.text(alphabet="<>/= \"'ab!-\n"))
def test_of_any_text_the_beginning_is_left(html: str) -> None:
    assert html.startswith(tamed(html))
