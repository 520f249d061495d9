"""Rich text as HTML and as Markdown."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.richtext.marks import Segment

_APP = "https://bsky.app"
_REL = "noopener noreferrer nofollow ugc"
_LINE_END = re.compile(r"\r\n|\r|\n")
_WEB = re.compile(r"https?://[^\s/]", re.IGNORECASE)
# What would mean something anywhere in Markdown, and what would at the beginning of a line.
_MEANING = re.compile(r"[\\`*_\[\]<|~]|&(?=#?\w+;)")
_MEANING_FIRST = re.compile(r"^([^\S\n]*)(?:([#>+=-])|(\d{1,9})([.)]))?", re.MULTILINE)
# Of other white space, which is control characters, Markdown knows no entity.
_PRINTED_SPACE = re.compile(r"[^\S\x0b\x1c-\x1f\x85]")
_TRAILING = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)
_LINE_ENDS = re.compile(r"\n+")
_NOT_IN_TARGETS = re.compile(r"[\s<>()\\\x00-\x20\x7f]")


def html_of(segments: Iterable[Segment]) -> str:
    """Return segments as HTML: see `RichText.to_html`."""
    return "".join(map(_html, segments))


def markdown_of(segments: Iterable[Segment]) -> str:
    """Return segments as Markdown: see `RichText.to_markdown`."""
    pieces = [*map(_markdown, segments)]
    for index, behind in enumerate(pieces[1:]):
        if behind.startswith("[") and pieces[index].endswith("!"):
            pieces[index] = pieces[index][:-1] + "\\!"  # else the link would be an image
    text = _LINE_END.sub("\n", "".join(pieces))
    text = _TRAILING.sub("", text).strip("\n")
    return _LINE_ENDS.sub(_line_ends, _MEANING_FIRST.sub(_escaped_first, text))


def target_of(segment: Segment) -> str | None:
    """Return the web address that a segment leads to; None if it leads nowhere that is safe to open."""
    if segment.link is not None:
        return segment.link if _WEB.match(segment.link) else None
    if segment.mention is not None:
        return f"{_APP}/profile/{quote(segment.mention, safe=':')}"
    return f"{_APP}/hashtag/{quote(segment.tag, safe='')}" if segment.tag is not None else None


def _html(segment: Segment) -> str:
    text = _LINE_END.sub("<br>", escape(segment.text))
    target = target_of(segment)
    return f'<a href="{escape(target)}" rel="{_REL}">{text}</a>' if target else text


def _markdown(segment: Segment) -> str:
    text = _MEANING.sub(r"\\\g<0>", segment.text)
    target = target_of(segment)
    if target is None:
        return text
    if segment.text == target and not _NOT_IN_TARGETS.search(target):
        return f"<{target}>"
    target = _NOT_IN_TARGETS.sub(lambda match: quote(match[0], safe=""), target)
    return f"[{_LINE_END.sub(' ', text)}]({target})"


def _escaped_first(match: re.Match[str]) -> str:
    """Keep white space at the beginning of a line, and take its meaning from what follows."""
    space, mark, digits, dot = match.groups()
    kept = _PRINTED_SPACE.sub(lambda match: f"&#{ord(match[0])};", space)
    if mark:
        return f"{kept}\\{mark}"
    return f"{kept}{digits}\\{dot}" if digits else kept


def _line_ends(match: re.Match[str]) -> str:
    return "\n\n" if len(match[0]) == 2 else "\\\n" * len(match[0])
