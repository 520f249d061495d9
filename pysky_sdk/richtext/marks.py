"""What is marked in a text: facets as this package holds them, with offsets in UTF-8 bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pysky_sdk.models.app.bsky.richtext.facet import Facet
    from pysky_sdk.richtext.detection import Kind


class Feature(NamedTuple):
    """What a mark means: a URL, a DID (or a handle that has none yet), or a tag."""

    kind: Kind
    value: str


class Mark(NamedTuple):
    """A part of a text that means something."""

    start: int
    """The first byte."""
    end: int
    """The byte behind the last one."""
    features: tuple[Feature, ...]
    """Those that are known; a facet may have others, or none."""
    given: Facet | None = None
    """The facet that it was made of."""

    @property
    def is_unresolved(self) -> bool:
        """Whether it is a mention of a handle whose DID is not known; a facet that was given never is."""
        if self.given is not None:
            return False
        return any(kind == "mention" and not value.startswith("did:") for kind, value in self.features)

    def moved(self, by: int) -> Mark:
        """Return it as it is when there are that many more bytes before it."""
        return self._replace(start=self.start + by, end=self.end + by)


class MarkdownImage(NamedTuple):
    """An image of a Markdown text, which is no part of the plain text."""

    source: str
    """Where it is, as it was written: a URL or a path."""
    alt: str
    """What it shows, for those who do not see it; may be empty."""


class Seam(NamedTuple):
    """What a part of a split text has more or less than its piece of that text."""

    before: str
    """White space that was left out in front."""
    after: str
    """White space that was left out behind."""
    number: str
    """What was added behind, such as " (1/7)"."""
    is_cut: bool
    """Whether a mark goes on here that began in the part before."""


class Content(NamedTuple):
    """All that a RichText holds."""

    plain: str
    marks: Sequence[Mark] = ()
    images: Sequence[tuple[int, MarkdownImage]] = ()
    """Each with the byte before which it stood; in white space before the text that is less than 0."""
    seam: Seam | None = None


class Segment(NamedTuple):
    """A piece of a text, with what it means if it means anything."""

    text: str
    features: tuple[Feature, ...] = ()

    @property
    def link(self) -> str | None:
        """The URL that it leads to."""
        return self._value("link")

    @property
    def mention(self) -> str | None:
        """The DID of the account that it mentions, or the handle as long as the DID is not known."""
        return self._value("mention")

    @property
    def tag(self) -> str | None:
        """The tag, without its "#"."""
        return self._value("tag")

    def _value(self, kind: Kind) -> str | None:
        return next((feature.value for feature in self.features if feature.kind == kind), None)


def shown(data: bytes, marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks that can be shown, in their order; what is wrong with one never hides any text.

    As in Bluesky's own app one that begins inside another is left out, and one that ends behind the text ends
    with it. One that begins or ends inside a character, selects nothing or only white space, is left out.
    """
    found: list[Mark] = []
    position = 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        start, end = mark.start, min(mark.end, len(data))
        if not position <= start < end or _is_inside(data, start) or _is_inside(data, end):
            continue
        if not data[start:end].decode().strip():
            continue
        found.append(mark if mark.end == end else mark._replace(end=end))
        position = end
    return found


def segments_of(data: bytes, marks: Sequence[Mark]) -> Iterator[Segment]:
    """Yield the whole text in pieces, those with a meaning and those without."""
    position = 0
    for mark in shown(data, marks):
        if position < mark.start:
            yield Segment(data[position : mark.start].decode())
        yield Segment(data[mark.start : mark.end].decode(), mark.features)
        position = mark.end
    if position < len(data):
        yield Segment(data[position:].decode())


def _is_inside(data: bytes, offset: int) -> bool:
    """Whether an offset is inside a character: in UTF-8 those bytes begin with the bits 10."""
    return offset < len(data) and data[offset] & 0b1100_0000 == 0b1000_0000
