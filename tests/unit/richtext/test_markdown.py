"""Markdown as posts show it: nothing that says something is lost."""

from __future__ import annotations

import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk import RichText
from pysky_sdk.richtext import MarkdownImage


def marked(markdown: str) -> list[tuple[str, str]]:
    """What is a link, mention or tag: as it is shown, and its value."""
    rich = RichText.from_markdown(markdown)
    return [(segment.text, segment.features[0].value) for segment in rich.segments() if segment.features]


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("", ""),
        ("one\ntwo", "one two"),
        ("one  \ntwo\\\nthree", "one\ntwo\nthree"),
        ("one\n\n\n\ntwo", "one\n\ntwo"),
        ("# Title\n\ntext\n\nUnder\n---\nmore", "Title\n\ntext\n\nUnder\n\nmore"),
        ("**bold *both* bold** _it_ `code`", "bold both bold it code"),
        ("~~wrong~~ right", "~~wrong~~ right"),
        ("* * *\nrest", "———\n\nrest"),
        ("a &amp; b &copy; \\*c\\*", "a & b © *c*"),
        ("<b>html</b> stays", "<b>html</b> stays"),
        ("<div>\nblock\n</div>", "<div> block </div>"),
        ("line\u00a0kept", "line\u00a0kept"),
    ],
)
def test_emphasis_and_headings_are_flattened(markdown: str, plain: str) -> None:
    assert RichText.from_markdown(markdown).plain == plain


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("- a\n- b\n- c", "• a\n• b\n• c"),
        ("* a\n\n  more\n* b", "• a\n\n  more\n\n• b"),
        ("1. a\n2. b\n10. c", "1. a\n2. b\n3. c"),
        ("7) a\n8) b", "7. a\n8. b"),
        ("0. a\n1. b", "0. a\n1. b"),
        ("text\n\n- a\n  - b\n    1. c\n    2. d\n  - e\n- f\n\ntext", "text\n\n• a\n  • b\n    1. c\n    2. d\n  • e\n• f\n\ntext"),
        ("- - a\n  - b", "• • a\n  • b"),
        ("- a\n\n      code\n- b", "• a\n\n  code\n\n• b"),
        ("- [ ] open\n- [x] done", "• [ ] open\n• [x] done"),
        ("- a\n-\n- c", "• a\n• c"),
        ("- a\n\n<!-- -->\n\n- b", "• a\n\n<!-- -->\n\n• b"),
        ("> quote\n> goes on\n>\n> more\n\nreply", "> quote goes on\n>\n> more\n\nreply"),
        ("> a\n> > b", "> a\n>\n> > b"),
        ("> - a\n> - b", "> • a\n> • b"),
        ("- > a\n- b", "• > a\n• b"),
        ("```python\ndef f():\n\n    return 1\n```", "def f():\n\n    return 1"),
        ("> ```\n> a\n>\n> b\n> ```", "> a\n>\n> b"),
        ("a\n\n```\n```\n\nb", "a\n\nb"),
        ("| a | b |\n|---|---|\n| 1 | **2** |", "a | b\n1 | 2"),
    ],
)  # fmt: skip
def test_lists_quotes_code_and_tables_keep_their_form(markdown: str, plain: str) -> None:
    assert RichText.from_markdown(markdown).plain == plain


@pytest.mark.parametrize(
    ("markdown", "plain", "expected"),
    [
        ("[her *page*](https://a.example/x)", "her page", [("her page", "https://a.example/x")]),
        ("[a][1]\n\n[1]: https://a.example", "a", [("a", "https://a.example")]),
        ("é [a](https://a.example) b", "é a b", [("a", "https://a.example")]),
        ("<https://a.example>", "https://a.example", [("https://a.example", "https://a.example")]),
        ("go to https://a.com/x_y_z!", "go to https://a.com/x_y_z!", [("https://a.com/x_y_z", "https://a.com/x_y_z")]),
        ("a.com", "a.com", [("a.com", "https://a.com")]),
        ("**a.com**", "a.com", [("a.com", "https://a.com")]),
        ("- @alice.test\n- #tag", "• @alice.test\n• #tag", [("@alice.test", "alice.test"), ("#tag", "tag")]),
        ("#tag first", "#tag first", [("#tag", "tag")]),
        ("\\#tag \\@alice.test \\$BTC", "#tag @alice.test $BTC", []),
        ("`#tag @alice.test a.com`", "#tag @alice.test a.com", []),
        ("    #tag @alice.test", "#tag @alice.test", []),
        ("```\n@alice.test https://a.com\n```", "@alice.test https://a.com", []),
        ("[@alice.test](https://a.example)", "@alice.test", [("@alice.test", "https://a.example")]),
        ("[Alice](did:plc:abc) [Bob](@Bob.test)", "Alice Bob", [("Alice", "did:plc:abc"), ("Bob", "bob.test")]),
        ("[mail](mailto:a@b.com) <a@b.com>", "mail (mailto:a@b.com) a@b.com", []),
        ("[file](notes.txt) [top](#top)", "file (notes.txt) top (#top)", []),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))", []),
        ("[](https://a.example)", "https://a.example", [("https://a.example", "https://a.example")]),
        ("[one](https://a.example)[two](https://b.example)", "onetwo", [("one", "https://a.example"), ("two", "https://b.example")]),
        ("[ü](https://ü.example/ä b)", "[ü](https://ü.example/ä b)", [("https://ü.example/ä", "https://ü.example/ä")]),
        ("[ü](https://ü.example/ä)", "ü", [("ü", "https://xn--tda.example/%C3%A4")]),
    ],
)  # fmt: skip
def test_links_mentions_and_tags_are_found_outside_of_code(
    markdown: str, plain: str, expected: list[tuple[str, str]]
) -> None:
    assert (RichText.from_markdown(markdown).plain, marked(markdown)) == (plain, expected)


@pytest.mark.parametrize(
    ("markdown", "plain", "images"),
    [
        ("![a cat](cat.png)", "", [("cat.png", "a cat")]),
        ("![](https://a.example/x.png 'title')", "", [("https://a.example/x.png", "")]),
        ("one ![a *big* cat](c.png) two", "one two", [("c.png", "a big cat")]),
        ("![a](1.png) text", "text", [("1.png", "a")]),
        ("text ![a](1.png)", "text", [("1.png", "a")]),
        ("text ![a](1.png), more", "text, more", [("1.png", "a")]),
        ("one\n\n![a](1.png)\n\n![b](2.png)\n\ntwo", "one\n\ntwo", [("1.png", "a"), ("2.png", "b")]),
        ("- ![a](1.png)\n- b", "• b", [("1.png", "a")]),
        ("- ![a](1.png) c\n- b", "• c\n• b", [("1.png", "a")]),
        ("[![badge](b.svg)](https://a.example)", "badge", [("b.svg", "badge")]),
        ("![a](1.png)\n![b](2.png)", "", [("1.png", "a"), ("2.png", "b")]),
    ],
)
def test_images_are_collected_in_order(markdown: str, plain: str, images: list[tuple[str, str]]) -> None:
    rich = RichText.from_markdown(markdown)
    assert rich.plain == plain
    assert rich.images == tuple(MarkdownImage(*image) for image in images)


def test_a_linked_image_leaves_its_link() -> None:
    assert marked("[![badge](b.svg)](https://a.example)") == [("badge", "https://a.example")]
    assert marked("[![](b.svg)](https://a.example)") == [("https://a.example", "https://a.example")]


def test_without_its_library_markdown_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "markdown_it.tree", None)
    with pytest.raises(ImportError, match=r"pip install 'pysky-sdk\[media\]'"):
        RichText.from_markdown("text")


_BITS = st.sampled_from(
    [
        *("- ", "1. ", "> ", "# ", "* ", "    ", "```\n", "`", "**", "_", "[", "](", ")", "![", "<", ">", "\\", "|", "---\n"),
        *("\n", "\n\n", "  \n", " ", "word", "é👍", "https://a.com", "@alice.test", "#tag", "&amp;", "\t", "|---|\n"),
    ]
)  # fmt: skip


@given(st.one_of(st.lists(_BITS, max_size=40).map("".join), st.text(max_size=200)))
def test_any_markdown_can_be_read(markdown: str) -> None:
    rich = RichText.from_markdown(markdown).resolved({"alice.test": None})
    data = rich.plain.encode()
    last = 0
    for item in rich.facets:
        assert last <= item.index.byte_start < item.index.byte_end <= len(data)
        last = item.index.byte_end
        assert data[item.index.byte_start : last].decode()
    assert not rich.plain.endswith((" ", "\n"))


_WORDS = st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta"]), min_size=1, max_size=4).map(" ".join)


@given(st.lists(_WORDS, min_size=1, max_size=6), st.booleans(), st.booleans())
def test_no_list_item_vanishes(items: list[str], ordered: bool, loose: bool) -> None:
    signs = [f"{number}. " if ordered else "- " for number in range(1, len(items) + 1)]
    markdown = ("\n\n" if loose else "\n").join(sign + item for sign, item in zip(signs, items, strict=True))
    lines = [line for line in RichText.from_markdown(markdown).plain.split("\n") if line]
    shown = [sign if ordered else "• " for sign in signs]
    assert lines == [sign + item for sign, item in zip(shown, items, strict=True)]


def test_a_deeply_nested_text_is_read_or_refused_but_never_lost() -> None:
    assert RichText.from_markdown("> " * 90 + "deep").plain == "> " * 90 + "deep"
    nested = "".join(f"{'  ' * level}- x\n" for level in range(40))
    assert RichText.from_markdown(nested).plain.count("• x") == 40
    for quotes in (99, 100, 2_000):
        with pytest.raises(ValueError, match="deep in one another"):
            RichText.from_markdown("> " * quotes + "deep")


def test_deep_emphasis_is_read_or_refused_too() -> None:
    assert RichText.from_markdown("**" * 90 + "deep" + "**" * 90).plain == "deep"
    for levels in (100, 20_000):
        with pytest.raises(ValueError, match="emphasis more than 97 deep"):
            RichText.from_markdown("**" * levels + "deep" + "**" * levels)


def test_a_long_list_takes_no_longer_for_each_item_than_a_short_one() -> None:
    begin = time.thread_time()
    assert RichText.from_markdown("- a\n" * 8_000).plain.count("• a") == 8_000
    # Looking at the whole list for each item took half a minute.
    assert time.thread_time() - begin < 10
