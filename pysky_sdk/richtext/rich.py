"""`RichText`: a text with links, mentions and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from pysky_sdk.richtext.building import Builder
from pysky_sdk.richtext.marks import Content, Feature, Mark, MarkdownImage, Segment, segments_of
from pysky_sdk.syntax import check_format, count_graphemes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pysky_sdk.models.app.bsky.richtext.facet import Facet

__all__ = ["RichText"]


class RichText(Builder):
    """A text with links, mentions and tags, whose facets always select what was given.

    `text`, `link`, `mention` and `tag` append to it and return it; `+`, `resolved` and `split` make new ones.

        RichText("By ").mention("alice.example").text(", see ").link("her page", "https://alice.example")

    Args:
        plain: the text to begin with, in which nothing is looked for; `RichText.detect` does.

    Raises:
        ValueError: the text has a lone surrogate, which UTF-8 has no bytes for.
    """

    __slots__ = ()

    @classmethod
    def detect(cls, text: str) -> Self:
        """Return a text with the links, mentions, hashtags and cashtags that are in it.

        `pysky_sdk.richtext.detection` says what counts as one. Mentions are `unresolved` at first.
        """
        from pysky_sdk.richtext.detection import find

        rich = cls(text)
        rich._marks = [Mark(found.start, found.end, (Feature(*found[2:]),)) for found in find(text)]
        return rich

    @classmethod
    def from_markdown(cls, markdown: str) -> Self:
        """Return a Markdown text (CommonMark and tables) as a plain text with links, mentions and tags.

        Lists keep their bullets and numbers, quotes their ">"; emphasis, headings and code lose their marks.
        Bare links, mentions and tags are found too, but not in code, and not where "@", "#" or "$" is escaped
        with a backslash. `[name](@handle)` and `[name](did:plc:…)` are mentions. Images are left out of the
        text: see `images`.

        Raises:
            ImportError: markdown-it-py is missing; it comes with `pysky-sdk[media]`.
            ValueError: there is a lone surrogate in it, or lists, quotes or emphasis are a hundred deep.
        """
        from pysky_sdk.richtext.markdown import read

        return cls._of(read(markdown))

    @classmethod
    def from_facets(cls, text: str, facets: Iterable[Facet | Mapping[str, Any]] | None) -> Self:
        """Return the text of a post or profile with its facets, which are kept as they are.

        Facets in the wild may overlap or select nothing; such ones are not shown (`segments`, `to_html`,
        `to_markdown`), and are dropped when something is appended or the text is split.

        Args:
            text: the text.
            facets: its facets, as models or as the JSON of the wire.

        Raises:
            pydantic.ValidationError: a facet in JSON is none.
            TypeError: it is something else.
        """
        from pysky_sdk.richtext.facets import marks_of

        return cls._of(Content(text, marks_of(facets or ())))

    @classmethod
    def rejoin(cls, parts: Iterable[Self]) -> Self:
        """Return the text that `split` made these parts of, without numbers and with all white space."""
        from pysky_sdk.richtext.splitting import join

        return cls._of(join(part._content() for part in parts))  # noqa: SLF001 - of the same class

    @property
    def plain(self) -> str:
        """The text without what it means: a post's `text`."""
        return self._plain

    @property
    def facets(self) -> list[Facet]:
        """What it means: a post's `facets`.

        Raises:
            ValueError: a mention has no DID yet.
            pydantic.ValidationError: something that was found is against the Lexicon.
        """
        from pysky_sdk.richtext.facets import facet_of

        if self.unresolved:
            names = ", ".join(self.unresolved)
            raise ValueError(f"No DID is known for {names}; look them up and use resolved({{handle: did}}).")
        return [facet_of(mark) for mark in self._marks]

    @property
    def images(self) -> tuple[MarkdownImage, ...]:
        """The images of the Markdown that it was made of, in their order."""
        return tuple(image for _, image in self._images)

    @property
    def unresolved(self) -> tuple[str, ...]:
        """The handles that are mentioned and whose DID is not known, each once and in lower case."""
        waiting = (feature for mark in self._marks if mark.is_unresolved for feature in mark.features)
        return tuple(dict.fromkeys(feature.value for feature in waiting))

    def resolved(self, dids: Mapping[str, str | None]) -> Self:
        """Return it with the DIDs of those whom it mentions.

        Args:
            dids: DIDs by handle. A mention of one that is None here becomes plain text; those that are
                missing stay unresolved.

        Raises:
            ValueError: one is no DID.
        """
        for handle, did in dids.items():
            if did is not None and check_format("did", did) is not None:
                raise ValueError(f"{did!r} is not the DID of {handle}; give one such as did:plc:….")
        known = {handle.removeprefix("@").lower(): did for handle, did in dids.items()}
        marks = [_resolved(mark, known) if mark.is_unresolved else mark for mark in self._marks]
        kept = [mark for mark in marks if mark is not None]
        return self._of(self._content()._replace(marks=kept))

    @property
    def graphemes(self) -> int:
        """Its length as readers count it, which the Lexicon limits: extended grapheme clusters."""
        return count_graphemes(self._plain)

    @property
    def bytes(self) -> int:
        """Its length in bytes of UTF-8."""
        return self._size

    @property
    def fits(self) -> bool:
        """Whether it is short enough for one post."""
        return not self._problems()

    def validate(self) -> Self:
        """Return it if it can be the text of a post.

        Raises:
            ValueError: it is too long, or mentions a handle whose DID is not known.
        """
        problems = self._problems()
        if problems:
            raise ValueError(f"Too long for a post: {' and '.join(problems)}. split() makes several of it.")
        _ = self.facets
        return self

    def _problems(self) -> list[str]:
        from pysky_sdk.richtext.limits import post_limits

        return post_limits().problems(self._plain)

    def segments(self) -> Iterator[Segment]:
        """Yield the text in pieces, each with its link, mention or tag if it has one."""
        return segments_of(self._plain.encode(), self._marks)

    def split(
        self, *, max_graphemes: int | None = None, max_bytes: int | None = None, numbered: bool = True
    ) -> list[Self]:
        """Return it as parts that each fit in a post: one if it is short enough.

        A part ends with a paragraph, else a line, a sentence or a word, and in a word only if that alone is
        too long. Facets stay whole unless one alone is too long. White space between the parts is left out.
        `RichText.rejoin` gives back the text exactly.

        Args:
            max_graphemes: the longest part in grapheme clusters; a post's limit if it is not given.
            max_bytes: the same in bytes of UTF-8.
            numbered: end each part of several with its number, such as " (1/7)"; it counts in the limits.

        Raises:
            ValueError: the limits leave no room for text beside the number.
        """
        from pysky_sdk.richtext.limits import Limits, post_limits
        from pysky_sdk.richtext.splitting import split

        post = post_limits()
        graphemes = post.graphemes if max_graphemes is None else max_graphemes
        limits = Limits(graphemes, post.size if max_bytes is None else max_bytes)
        return [self._of(part) for part in split(self._content(), limits, numbered=numbered)]

    def to_markdown(self) -> str:
        """Return it as Markdown that reads the same; mentions and tags are links to bsky.app.

        White space at the ends of lines, and empty lines around the text, are left out.
        """
        from pysky_sdk.richtext.rendering import markdown_of

        return markdown_of(self.segments())

    def to_html(self) -> str:
        """Return it as HTML: escaped, line ends as `<br>`, and links only to `https` and `http`."""
        from pysky_sdk.richtext.rendering import html_of

        return html_of(self.segments())

    def __str__(self) -> str:
        return self._plain

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._plain!r}, facets={len(self._marks)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RichText):
            return NotImplemented
        return self._compared() == other._compared()

    # It can be appended to, so it has no hash.
    __hash__ = None  # type: ignore[assignment] # pyright: ignore[reportAssignmentType]

    def _compared(self) -> tuple[object, ...]:
        from pysky_sdk.richtext.facets import facet_of

        marks = [mark if mark.is_unresolved else facet_of(mark).to_wire() for mark in self._marks]
        return self._plain, marks, self.images


def _resolved(mark: Mark, dids: Mapping[str, str | None]) -> Mark | None:
    """Put in the DID of a mention if it is known; None if it is known that there is none."""
    (mention,) = mark.features
    did = dids.get(mention.value, mention.value)
    return None if did is None else mark._replace(features=(mention._replace(value=did),))
