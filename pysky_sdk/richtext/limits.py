"""The limits of texts and tags, as the Lexicons have them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.syntax import count_graphemes, utf8_length

if TYPE_CHECKING:
    from pysky_sdk.modeling import Model


_WIDEST = 4


class Limits(NamedTuple):
    """The longest text, in grapheme clusters and in bytes of UTF-8."""

    graphemes: int
    size: int

    def allow(self, text: str) -> bool:
        """Whether a text is short enough."""
        if len(text) <= self.graphemes and len(text) * _WIDEST <= self.size:
            return True  # a grapheme has a code point at least, which has four bytes at most
        return not self.problems(text)

    def problems(self, text: str) -> list[str]:
        """Say by which limits a text is too long."""
        graphemes, size = count_graphemes(text), utf8_length(text)
        found = [f"{graphemes} graphemes are more than {self.graphemes}"] * (graphemes > self.graphemes)
        return found + [f"{size} bytes are more than {self.size}"] * (size > self.size)


@cache
def post_limits() -> Limits:
    """Return the limits of a post's text."""
    from pysky_sdk import models

    return _limits_of(models.app.bsky.feed.post.Post, "text")


@cache
def tag_limits() -> Limits:
    """Return the limits of a tag, without its "#"."""
    from pysky_sdk import models

    return _limits_of(models.app.bsky.richtext.facet.Tag, "tag")


def _limits_of(model: type[Model], field: str) -> Limits:
    from pysky_sdk.modeling import Text

    (mark,) = (mark for mark in model.model_fields[field].metadata if isinstance(mark, Text))
    return Limits(mark.max_graphemes or 0, mark.max_bytes or 0)
