# ruff: noqa: RUF001 - it is about the punctuation of many scripts
"""Finding URLs and bare domains in a text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from pysky_sdk.richtext.boundaries import LABEL, begins_at, goes_on_at
from pysky_sdk.richtext.tlds import ends_in_tld

if TYPE_CHECKING:
    from collections.abc import Iterator

# A scheme needs a host behind it; a bare domain is no part of a path or a longer name.
_BEGINNING = re.compile(
    r"(?P<scheme>[Hh][Tt][Tt][Pp][Ss]?://)(?=[\w\[%])"
    rf"|(?<![A-Za-z0-9_@#$./\\-])(?P<domain>{LABEL}(?:\.{LABEL})+)(?P<port>:[0-9]{{1,5}}+(?![0-9]))?"
    r"(?P<path>[/?#])?"
)
_PATH = re.compile("[/?#]")
_ENDS_SENTENCES = frozenset(".,;:!?…–—。、，．！？；：｡､؟،؛۔।॥")
_BRACKETS = dict(zip(")]}）】》〉", "([{（【《〈", strict=True))
_QUOTES = dict(zip('"“„‘«‹`「『＂', '"”“’»›`」』＂', strict=True))
# Legal in a path, but not in the name of a host.
_NOT_IN_HOSTS = frozenset("'\"’”»*@`|~^")
_SCHEME = re.compile("https?://", re.IGNORECASE)


def links_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the links of a text: first and last position in code points, and the URL."""
    position = 0
    while match := _BEGINNING.search(text, position):
        position, start = match.end(), match.start()
        end = _end_of(text, start, position) if match["scheme"] or match["path"] else position
        if not begins_at(text, start):
            position = end
            continue
        if match["domain"] and not _is_domain(text, match):
            continue
        shown = _trimmed(text[start:end])
        if not shown or _SCHEME.fullmatch(shown):
            continue
        position = start + len(shown)
        yield start, position, shown if match["scheme"] else f"https://{shown}"


def _is_domain(text: str, match: re.Match[str]) -> bool:
    domain, end = match["domain"], match.end("domain")
    if not ends_in_tld(domain) or domain.partition(".")[0].isdigit():
        return False
    if match["port"] or match["path"]:
        return True
    # `performance.now()` is a call, though .now is a top-level domain
    return not goes_on_at(text, end) and text[end : end + 1] != "("


def _end_of(text: str, start: int, position: int) -> int:
    """Return where a URL ends: at white space, an angle bracket, or the mark that closes one before it."""
    closer = _QUOTES.get(text[start - 1], "") if start else ""
    match = _stop_at(closer).search(text, position)
    return match.start() if match else len(text)


@cache
def _stop_at(closer: str) -> re.Pattern[str]:
    return re.compile(rf"[\s\x00-\x1f\x7f-\x9f<>{re.escape(closer)}]")


def _trimmed(url: str) -> str:
    """Leave off what belongs to the sentence: punctuation, and brackets that nothing in the URL opened."""
    if url[-1].isalnum() or url[-1] == "/":
        return url
    surplus = {
        close: url.count(close) - url.count(begin) for close, begin in _BRACKETS.items() if close in url
    }
    scheme = _SCHEME.match(url)
    path = _PATH.search(url, scheme.end() if scheme else 0)
    host_end = path.start() if path else len(url)
    end = len(url)
    while end:
        last = url[end - 1]
        if surplus.get(last, 0) > 0:
            surplus[last] -= 1
        elif last not in _ENDS_SENTENCES and not (last in _NOT_IN_HOSTS and end <= host_end):
            break
        end -= 1
    return url[:end]
