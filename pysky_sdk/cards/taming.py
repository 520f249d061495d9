"""Pages cut off where they would take a parser more time than a card is worth.

Parsing takes as long as the square of what is in a page where elements are deep in one another, or where one
tag has very many attributes: a hostile page of 2 MB would take minutes, which no time-out ends. Whether the
parser will see a tag in a comment, in a script or at all is not asked, so that nothing can hide.

Source: HTML standard, "Tokenization", for where tags and attributes begin and end.
"""

from __future__ import annotations

import re

MOST_TAGS = 2000
"""Tags of a page that are read. Its metadata stands before its text."""

MOST_ATTRIBUTES = 200
"""Attributes of a tag that is read."""

LONGEST = 8192
"""Characters of a name, or of a value without quotation marks."""

_SOME = f"{{0,{LONGEST + 1}}}+"  # never more, for each tag is looked at anew
_TAG = re.compile(r"</?+[A-Za-z]")
_NAME = re.compile(rf"[^\t\n\f\r />]{_SOME}")
_GAP = re.compile(rf"[\t\n\f\r /]{_SOME}")
_ATTRIBUTE = re.compile(
    rf"[^\t\n\f\r />][^\t\n\f\r />=]{_SOME}"
    rf"(?:[\t\n\f\r ]{_SOME}=[\t\n\f\r ]{_SOME}(?:([\"'])|[^\t\n\f\r >]{_SOME}))?"
)


def tamed(html: str) -> str:
    """Return as much of a page as can be parsed at once."""
    for number, tag in enumerate(_TAG.finditer(html)):
        if number == MOST_TAGS or not _is_usual(html, tag.start()):
            return html[: tag.start()]
    return html


def _is_usual(html: str, start: int) -> bool:
    """Whether a tag that begins here is one that people write."""
    position = _end(_NAME, html, start)
    if position - start > LONGEST:
        return False
    for _ in range(MOST_ATTRIBUTES):
        begin = _end(_GAP, html, position)
        attribute = _ATTRIBUTE.match(html, begin)
        end = begin if attribute is None else attribute.end()
        if end - position > LONGEST:
            return False
        if attribute is None:
            return True
        position = html.find(attribute[1], end) + 1 if attribute[1] else end
        if not position:
            return True  # the value never ends: then there is no tag
    return False


def _end(pattern: re.Pattern[str], html: str, start: int) -> int:
    match = pattern.match(html, start)
    return start if match is None else match.end()
