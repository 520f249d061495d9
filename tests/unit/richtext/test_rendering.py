"""Rich text as HTML, Markdown and plain text."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pysky_sdk import RichText, models
from tests.unit.richtext.texts import DID, rich_texts

facet = models.app.bsky.richtext.facet
REL = 'rel="noopener noreferrer nofollow ugc"'


class Page(HTMLParser):
    """What a browser makes of HTML: its text, its tags, and where its links lead."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.tags, self.links = "", set[str](), list[str | None]()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.text += "\n" if tag == "br" else ""
        if tag == "a":
            assert {name for name, _ in attrs} == {"href", "rel"}
            self.links.append(dict(attrs)["href"])

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_is_escaped_and_leads_where_the_facets_do() -> None:
    rich = (
        RichText("<b> & ").link("a <page>", 'https://a.example/?q="1"&r=2').text("\n").mention(DID, "@alice")
    )
    rich.text("\r\n").tag("a/b c")
    assert rich.to_html() == (
        "&lt;b&gt; &amp; "
        f'<a href="https://a.example/?q=&quot;1&quot;&amp;r=2" {REL}>a &lt;page&gt;</a><br>'
        f'<a href="https://bsky.app/profile/{DID}" {REL}>@alice</a><br>'
        f'<a href="https://bsky.app/hashtag/a%2Fb%20c" {REL}>#a/b c</a>'
    )


@pytest.mark.parametrize(
    "url",
    [
        *(
            "javascript:alert(1)",
            "JAVASCRIPT:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "mailto:a@b.example",
        ),
        *(
            "at://did:plc:abc/app.bsky.feed.post/1",
            "https:alert(1)",
            "https:///x",
            " javascript:x",
            "//a.example",
            "",
        ),
    ],
)
def test_a_link_that_is_not_safe_to_open_is_text(url: str) -> None:
    index = facet.ByteSlice(byte_start=0, byte_end=5)
    given_facet = facet.Facet.model_construct(index=index, features=[facet.Link.model_construct(uri=url)])
    rich = RichText.from_facets("click", [given_facet])
    assert rich.to_html() == rich.to_markdown() == "click"


def test_a_handle_without_a_did_leads_to_its_profile() -> None:
    assert '<a href="https://bsky.app/profile/alice.test"' in RichText.detect("@alice.test").to_html()


def test_a_did_cannot_leave_its_place() -> None:
    index = facet.ByteSlice(byte_start=0, byte_end=4)
    mention = facet.Mention.model_construct(did='did:plc:"><script>/../')
    rich = RichText.from_facets("evil", [facet.Facet.model_construct(index=index, features=[mention])])
    assert "<script>" not in rich.to_html()
    assert "/../" not in rich.to_html()


@pytest.mark.parametrize("space", [" ", "\t", "\xa0", "\u3000", "\u2028", "\x0c"])
def test_white_space_of_any_kind_in_front_is_kept(space: str) -> None:
    text = f"{space}poem\n{space}{space}second line"
    assert RichText.from_markdown(RichText(text).to_markdown()).plain == text


def test_long_white_space_takes_time_that_grows_with_it() -> None:
    begin = time.thread_time()
    assert RichText(f"a{' ' * 100_000}b").to_markdown().startswith("a ")
    # Looking for the end of the line from each space took a minute.
    assert time.thread_time() - begin < 10


@given(rich_texts())
def test_html_has_the_text_and_nothing_else(rich: RichText) -> None:
    assume("\x00" not in rich.plain)  # which HTML has no place for
    page = Page(rich.to_html())
    assert page.text == re.sub("\r\n|\r", "\n", rich.plain)
    assert page.tags <= {"a", "br"}
    assert len(page.links) == sum(bool(segment.features) for segment in rich.segments())


@pytest.mark.parametrize(
    ("rich", "markdown"),
    [
        (RichText("*a* _b_ `c` [d] <e> \\f ~g~ h|i &amp; j & k!"), r"\*a\* \_b\_ \`c\` \[d\] \<e> \\f \~g\~ h\|i \&amp; j & k!"),
        (RichText("# a\n- b\n+ c\n> d\n1. e\n2) f\n=\n  g"), "\\# a\\\n\\- b\\\n\\+ c\\\n\\> d\\\n1\\. e\\\n2\\) f\\\n\\=\\\n&#32;&#32;g"),
        (RichText("a\n\nb\nc\n\n\nd\n"), "a\n\nb\\\nc\\\n\\\n\\\nd"),
        (RichText("see ").link("her [page]", "https://a.example/(x) y".replace(" ", "%20")), r"see [her \[page\]](https://a.example/%28x%29%20y)"),
        (RichText().link("https://a.example/x", "https://a.example/x"), "<https://a.example/x>"),
        (RichText("Look!").link("a", "https://a.example"), r"Look\![a](https://a.example)"),
        (RichText().mention(DID, "@alice").text(" ").tag("a b"), f"[@alice](https://bsky.app/profile/{DID}) [#a b](https://bsky.app/hashtag/a%20b)"),
    ],
)  # fmt: skip
def test_markdown_means_only_what_is_meant(rich: RichText, markdown: str) -> None:
    assert rich.to_markdown() == markdown


_SAFE = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12)
_ASCII = st.text(st.sampled_from("*_`[]()<>!#+-=.~|\\&;:1a /@\"'"), min_size=1, max_size=12)
_LINES = st.lists(st.one_of(_SAFE, _ASCII).map(str.strip).filter(bool), min_size=1, max_size=5)


@given(_LINES, st.sampled_from(["\n", "\n\n", " "]), _LINES)
def test_markdown_is_read_back_as_it_was(lines: list[str], between: str, labels: list[str]) -> None:
    rich = RichText("start ")
    for line, label in zip(lines, labels, strict=False):
        rich.text(line + between).link(label, "https://a.example/x")
    rich.text("end")
    back = RichText.from_markdown(rich.to_markdown())
    assert back.plain == rich.plain
    shown = [segment.text for segment in back.segments() if segment.link == "https://a.example/x"]
    assert "".join(shown) == "".join(segment.text for segment in rich.segments() if segment.features)


@given(rich_texts())
def test_any_text_has_a_markdown_form_with_its_links(rich: RichText) -> None:
    back = RichText.from_markdown(rich.to_markdown())
    assert sum(len(segment.text.split()) for segment in back.segments() if segment.features) >= bool(
        rich.facets
    )


_FOUND = st.sampled_from(
    [
        *("@alice.test", "https://example.com/a_(b)*c*", "example.org/~x?y=1", "#tag", "#a_b_c", "$BTC", "http://a.example/<b>"),
        *("word", "*a*", "_b_", "1.", "- c", "# d", "> e", "&amp;", "`f`", "![g](h)", "\\", "<i>", "\n", "\n\n", "(", ")", "!", "ü"),
    ]
)  # fmt: skip


@given(st.lists(_FOUND, min_size=1, max_size=12).map(" ".join))
def test_what_is_found_is_rendered_the_same_again_and_again(text: str) -> None:
    rich = RichText.detect(text)
    once = rich.to_markdown()
    again = RichText.from_markdown(once)
    assert again.to_markdown() == once
    assert RichText.detect(rich.plain) == rich
    kinds = [segment.text for segment in rich.segments() if segment.features]
    assert [segment.text for segment in again.segments() if segment.features] == kinds
