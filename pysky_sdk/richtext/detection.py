"""Finding links, mentions and tags in a plain text.

The yardstick is the detection of `@atproto/api`, which Bluesky's own app uses: all its published examples
come out the same. This one differs where that makes a link which leads elsewhere or nowhere, or sees none:

- All punctuation behind a URL is left out, not one character, and so are brackets that it did not open.
- A bare domain ends with its last label, port or path: in `example.com,then` what follows is prose.
  `someone@example.com` and `performance.now()` are no links.
- Links and mentions may follow any character that is no letter, digit, "@", "#" or "$", such as a quotation
  mark or an emoji; labels may have hyphens and begin with digits, and schemes may be in capitals.
- Only valid handles are mentions. Nothing overlaps: what begins first counts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias
from unicodedata import category

from pysky_sdk.richtext.boundaries import begins_at, goes_on_at
from pysky_sdk.richtext.limits import tag_limits
from pysky_sdk.richtext.links import links_in
from pysky_sdk.richtext.tlds import ends_in_tld
from pysky_sdk.syntax import check_format, utf8_length

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind: TypeAlias = Literal["link", "mention", "tag"]


class Found(NamedTuple):
    """What was found: where (UTF-8 bytes), what, and the URL, handle or tag."""

    start: int
    end: int
    kind: Kind
    value: str


_Span: TypeAlias = tuple[int, int, Kind, str]

_MENTION = re.compile(r"(?<![A-Za-z0-9_@#$/])@([A-Za-z0-9.-]*[A-Za-z0-9])(?![A-Za-z0-9_])")
_CASHTAG = re.compile(r"(?<![^\s(])\$([A-Za-z][A-Za-z0-9]{0,4})(?=\s|\Z|[.,;:!?)\"'\u2019])")
_HIDDEN = "\u00ad\u2060\u200a-\u200d\u20e2"
# A "#" with a variation selector or a keycap behind it is an emoji.
_HASHTAG = re.compile(rf"(?<!\S)[#\uff03](?![\ufe0f\u20e3])([^\s{_HIDDEN}]+)")
_DIGITS = frozenset("0123456789")


def find(text: str) -> list[Found]:
    """Return the links, mentions, hashtags and cashtags of a text in order, with offsets in UTF-8 bytes.

    Handles are in lower case, as they are compared; cashtags in upper case with their "$". The time it takes
    grows with the length of the text only, whatever is in it.
    """
    found: list[Found] = []
    last = offset = 0
    for start, end, kind, value in sorted(
        [*_links(text), *_mentions(text), *_hashtags(text), *_cashtags(text)]
    ):
        if start >= last:
            first = offset + utf8_length(text[last:start])
            last, offset = end, first + utf8_length(text[start:end])
            found.append(Found(first, offset, kind, value))
    return found


def _links(text: str) -> Iterator[_Span]:
    if "." in text or "://" in text:
        for start, end, url in links_in(text):
            yield (start, end, "link", url)


def _mentions(text: str) -> Iterator[_Span]:
    if "@" not in text:
        return
    for match in _MENTION.finditer(text):
        handle = match[1].lower()
        if _is_handle(handle) and begins_at(text, match.start()) and not goes_on_at(text, match.end()):
            yield (match.start(), match.end(), "mention", handle)


def _is_handle(name: str) -> bool:
    return (ends_in_tld(name) or name.endswith(".test")) and check_format("handle", name) is None


def _hashtags(text: str) -> Iterator[_Span]:
    for match in _HASHTAG.finditer(text):
        tag = match[1]
        # Letters alone, as most have: asked first, for the categories of characters take their time.
        while tag and not tag[-1].isalnum() and _is_punctuation(tag[-1]):
            tag = tag.rstrip(tag[-1])
        if (tag.isalpha() or any(map(_is_more_than_a_number, tag))) and tag_limits().allow(tag):
            yield (match.start(), match.start(1) + len(tag), "tag", tag)


def _is_punctuation(character: str) -> bool:
    return category(character).startswith("P")


def _is_more_than_a_number(character: str) -> bool:
    return character not in _DIGITS and not _is_punctuation(character)


def _cashtags(text: str) -> Iterator[_Span]:
    if "$" not in text:
        return
    for match in _CASHTAG.finditer(text):
        yield (match.start(), match.end(), "tag", f"${match[1].upper()}")
