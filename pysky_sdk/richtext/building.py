"""Putting a `RichText` together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from pysky_sdk.richtext.marks import Content, Feature, Mark, MarkdownImage, Seam, shown
from pysky_sdk.syntax import check_format, utf8_length

if TYPE_CHECKING:
    from collections.abc import Sequence


class Builder:
    """What can be appended to, and what it holds."""

    __slots__ = ("_images", "_marks", "_plain", "_seam", "_size")

    def __init__(self, plain: str = "") -> None:
        self._plain = plain
        self._size = _size_of(plain)
        self._marks: list[Mark] = []
        self._images: list[tuple[int, MarkdownImage]] = []
        self._seam: Seam | None = None

    @classmethod
    def _of(cls, content: Content) -> Self:
        rich = cls(content.plain)
        rich._marks, rich._images, rich._seam = [*content.marks], [*content.images], content.seam
        return rich

    def _content(self) -> Content:
        return Content(self._plain, self._marks, self._images, self._seam)

    def text(self, text: str) -> Self:
        """Append a text in which nothing is looked for."""
        return self._append(text)

    def link(self, label: str, url: str) -> Self:
        """Append a link.

        Args:
            label: what is read.
            url: where it leads, with its scheme. Bluesky's app opens `https` and `http` only.

        Raises:
            ValueError: the label is blank, or the URL is none.
        """
        problem = check_format("uri", url)
        if problem is not None:
            raise ValueError(f"{url!r} is no URL; give it whole, such as https://example.com/page.")
        return self._append(label, Feature("link", url))

    def mention(self, handle_or_did: str, label: str | None = None) -> Self:
        """Append a mention; the account is notified when the text is posted.

        Args:
            handle_or_did: a handle, with or without "@", or a DID. A handle is `unresolved` at first.
            label: what is read instead of "@" and the handle.

        Raises:
            ValueError: it is no handle and no DID, or the label is blank.
        """
        actor = handle_or_did if handle_or_did.startswith("did:") else handle_or_did.removeprefix("@").lower()
        if check_format("at-identifier", actor) is not None:
            raise ValueError(
                f"{handle_or_did!r} is no account; give a handle such as alice.example, or a DID."
            )
        written = handle_or_did.removeprefix("@")
        return self._append(f"@{written}" if label is None else label, Feature("mention", actor))

    def tag(self, tag: str) -> Self:
        """Append a hashtag, given with or without its "#", or a cashtag such as "$BTC".

        Raises:
            ValueError: it is blank, or longer than the Lexicon allows.
        """
        from pysky_sdk.richtext.limits import tag_limits

        name = tag.removeprefix("#")
        problems = tag_limits().problems(name)
        if problems:
            raise ValueError(f"The tag {name!r} is too long: {' and '.join(problems)}.")
        if not name.strip():
            raise ValueError("A tag cannot be blank.")
        return self._append(name if name.startswith("$") else f"#{name}", Feature("tag", name))

    def _append(self, text: str, feature: Feature | None = None) -> Self:
        if feature is not None and not text.strip():
            raise ValueError(f"A {feature.kind} needs a text that can be seen; this one is blank.")
        size = _size_of(text)
        self._settle()
        if feature is not None:
            # A new list, so that a copy of this object goes its own way.
            self._marks = [*self._marks, Mark(self._size, self._size + size, (feature,))]
        self._plain += text
        self._size += size
        return self

    def _settle(self) -> None:
        """Drop the marks that are wrong, which would select what comes behind; it is a new text now."""
        if any(mark.given for mark in self._marks):
            self._marks = shown(self._plain.encode(), self._marks)
        self._seam = None

    def __add__(self, other: object) -> Self:
        if not isinstance(other, (str, Builder)):
            return NotImplemented
        return self._joined([self, type(self)(other) if isinstance(other, str) else other])

    def __radd__(self, other: object) -> Self:
        if not isinstance(other, str):
            return NotImplemented
        return self._joined([type(self)(other), self])

    @classmethod
    def _joined(cls, pieces: Sequence[Builder]) -> Self:
        whole = cls()
        for piece in pieces:
            plain, marks, images, _ = piece._content()  # noqa: SLF001 - of the same class
            whole._marks += [mark.moved(whole._size) for mark in shown(plain.encode(), marks)]
            whole._images += [(position + whole._size, image) for position, image in images]
            whole._plain += plain
            whole._size += _size_of(plain)
        return whole


def _size_of(text: str) -> int:
    try:
        return utf8_length(text)
    except UnicodeEncodeError as error:
        position = error.start
        raise ValueError(
            f"The text has a lone surrogate at position {position}, which UTF-8 cannot write; "
            'text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") mends it.'
        ) from error
