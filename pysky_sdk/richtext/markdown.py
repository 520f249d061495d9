"""Markdown as a plain text with links, mentions and tags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pysky_sdk.richtext.detection import find
from pysky_sdk.richtext.marks import Content, Feature, Mark, MarkdownImage
from pysky_sdk.richtext.writer import Writer
from pysky_sdk.syntax import check_format

if TYPE_CHECKING:
    from collections.abc import Callable

    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

_BULLET = "• "
_QUOTE = "> "
_WEB = re.compile(r"https?://[^\s/]", re.IGNORECASE)
_RULE = "———"
_CELLS = " | "
_DEEPEST = 100
"""Levels, a list being two; deeper down the parser would leave text out."""
_SIGILS = frozenset("@#\uff03$")


def read(markdown: str) -> Content:
    """Return a Markdown text: see `RichText.from_markdown`.

    Raises:
        ImportError: markdown-it-py is missing.
        ValueError: lists, quotes or emphasis are nested very deep.
    """
    try:
        from markdown_it.tree import SyntaxTreeNode
    except ImportError as error:
        raise ImportError(
            "Reading Markdown needs markdown-it-py; install it with: pip install 'pysky-sdk[media]'"
        ) from error
    tokens = _parser().parse(markdown)
    levels = (it.level for token in tokens for it in (token, *(token.children or ())))
    if max(levels, default=0) >= _DEEPEST - 1:
        raise ValueError(
            f"Lists, quotes and emphasis more than {_DEEPEST - 3} deep in one another cannot be read."
        )
    reader = _Reader()
    reader.blocks(SyntaxTreeNode(tokens))
    return reader.content()


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST}).enable("table")
    return parser.disable("text_join")  # which hides what was escaped


class _Reader:
    """Writes block after block; a mark of Markdown stays as text where something would be lost without it."""

    def __init__(self) -> None:
        self._writer = Writer()
        self._marks: list[Mark] = []
        self._literal: list[tuple[int, int]] = []
        self._images: list[tuple[int, MarkdownImage]] = []
        self._blocks: dict[str, Callable[[SyntaxTreeNode], None]] = {
            "paragraph": self._paragraph,
            "heading": self._paragraph,
            "blockquote": self._quote,
            "bullet_list": self._list,
            "ordered_list": self._list,
            "fence": self._code,
            "code_block": self._code,
            "hr": lambda _: self._writer.write(_RULE),
            "table": self._table,
        }
        self._inlines: dict[str, Callable[[SyntaxTreeNode], None]] = {
            "text_special": self._special,
            "code_inline": self._code,
            "softbreak": lambda _: self._writer.write(" "),
            "hardbreak": lambda _: self._writer.write("\n"),
            "image": self._image,
            "link": self._link,
        }

    def content(self) -> Content:
        """Return what was written, with what is found in it outside of code and links."""
        text = self._writer.text()
        taken = bytearray(self._writer.here().size)
        for start, end in [*self._literal, *((mark.start, mark.end) for mark in self._marks)]:
            taken[start:end] = b"\1" * (end - start)
        found = [
            Mark(start, end, (Feature(kind, value),))
            for start, end, kind, value in find(text)
            if not any(taken[start:end])
        ]
        return Content(text, sorted([*self._marks, *found]), self._images)

    def blocks(self, node: SyntaxTreeNode) -> None:
        """Write the blocks inside a node, with an empty line between them."""
        for before, child in zip([None, *node.children], node.children, strict=False):
            if before is not None:
                self._writer.block(apart=not (before.hidden or child.hidden))
            self._blocks[child.type](child)

    def _paragraph(self, node: SyntaxTreeNode) -> None:
        for child in node.children:
            self._inline(child)

    def _inline(self, node: SyntaxTreeNode) -> None:
        special = self._inlines.get(node.type)
        if special is not None:
            special(node)
        elif node.type == "text":
            self._writer.write(node.content)
        else:
            for child in node.children:  # emphasis, which a post has no way to show
                self._inline(child)

    def _quote(self, node: SyntaxTreeNode) -> None:
        with self._writer.indented(_QUOTE, _QUOTE):
            self.blocks(node)

    def _list(self, node: SyntaxTreeNode) -> None:
        number = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
        apart = not _is_tight(node)
        for index, item in enumerate(node.children):
            if index:
                self._writer.block(apart=apart)
            with self._writer.indented(_BULLET if number is None else f"{number + index}. ", "  "):
                self.blocks(item)

    def _code(self, node: SyntaxTreeNode) -> None:
        if not node.content.strip():
            return
        start = self._writer.begin()
        self._writer.write(node.content.rstrip() if node.block else node.content)
        self._literal.append((start.size, self._writer.here().size))

    def _table(self, node: SyntaxTreeNode) -> None:
        rows = [row for part in node.children for row in part.children]
        for index, row in enumerate(rows):
            if index:
                self._writer.block(apart=False)
            for place, cell in enumerate(row.children):
                self._writer.write(_CELLS if place else "")
                self._paragraph(cell)

    def _special(self, node: SyntaxTreeNode) -> None:
        start = self._writer.begin()
        self._writer.write(node.content)
        if node.content in _SIGILS:
            self._literal.append((start.size, self._writer.here().size))

    def _image(self, node: SyntaxTreeNode) -> None:
        image = MarkdownImage(str(node.attrs.get("src", "")), _plain(node))
        self._images.append((self._writer.here().size, image))
        self._writer.left_out()

    def _link(self, node: SyntaxTreeNode) -> None:
        target = str(node.attrs.get("href", ""))
        start = self._writer.begin()
        self._paragraph(node)
        if start == self._writer.here():
            self._writer.write(" ".join(_plain(node).split()) or target)
        label = self._writer.since(start)
        if not label.strip():
            return
        feature = _feature_of(target)
        if feature is None:
            self._writer.write("" if target in {label, f"mailto:{label}", ""} else f" ({target})")
        else:
            self._marks.append(Mark(start.size, self._writer.here().size, (feature,)))


def _feature_of(target: str) -> Feature | None:
    """Return what a link's target is in a facet; None for one that clients do not open."""
    actor = target.removeprefix("@").lower() if target.startswith("@") else target
    if check_format("did" if actor == target else "handle", actor) is None:
        return Feature("mention", actor)
    return Feature("link", target) if _WEB.match(target) and check_format("uri", target) is None else None


def _plain(node: SyntaxTreeNode) -> str:
    """Return the text in a node, images' alternative texts included."""
    if node.type in {"softbreak", "hardbreak"}:
        return " "
    return "".join(map(_plain, node.children)) if node.children else node.content


def _is_tight(node: SyntaxTreeNode) -> bool:
    return all(child.hidden for item in node.children for child in item.children if child.type == "paragraph")
