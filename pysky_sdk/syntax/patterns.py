"""A quick test for each string format (atproto.com/specs/lexicon#string-formats)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_URI_BYTES: Final = 8192
MAX_DID: Final = 2048
MAX_HANDLE: Final = 253
MAX_NSID: Final = 317
MAX_DATETIME: Final = 64

# One DNS label. The quantifiers of characters are possessive: no input, however hostile, makes these patterns
# backtrack far. Those of groups are not: Python 3.11 before 3.11.5 forgets where such a group began, and no
# dot fits into a label, so there is but one way to cut a name.
_LABEL = r"(?!-)[A-Za-z0-9-]{1,63}+(?<!-)"
_HANDLE = rf"(?:{_LABEL}\.)+(?=[A-Za-z]){_LABEL}"
_DID = r"did:[a-z]++:[A-Za-z0-9._:%-]++(?<![:%])"
_NSID = rf"(?=[A-Za-z])(?:{_LABEL}\.){{2,}}[A-Za-z][A-Za-z0-9]{{0,62}}+"
_RECORD_KEY = r"(?!\.\.?\Z)[A-Za-z0-9_~.:-]{1,512}+"
_TID = r"[2-7a-j][2-7a-z]{12}"
_AT_URI = rf"at://(?P<authority>{_DID}|{_HANDLE})(?:/(?P<collection>{_NSID})(?:/(?P<rkey>{_RECORD_KEY}))?)?"

# Any multibase is taken, as the reference fixtures do; "Qm" opens a CIDv0, which atproto never had.
_CID = r"(?!Qm)[A-Za-z0-9+=]{8,256}"

_DATETIME = (
    r"[0-9]{4}-"
    r"(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"
    r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?"
    r"(?:Z|\+(?:[01][0-9]|2[0-3]):[0-5][0-9]|-(?!00:00)(?:[01][0-9]|2[0-3]):[0-5][0-9])"
)

# RFC 5646 section 2.1, with the primary subtag in lower case and of two or three letters, as atproto has it.
# Of the grandfathered tags only the irregular ones need a place of their own.
_LANGUAGE = (
    r"[a-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
    r"(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?"
    r"|[xX](?:-[A-Za-z0-9]{1,8})+"
    r"|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)"
    r"|en-GB-oed|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE"
)

# RFC 3986, but letters beyond ASCII pass: the official app writes them in links and the PDS takes them.
_URI = r"[A-Za-z][A-Za-z0-9+.-]*+:(?!//\Z)[^\s\x00-\x1f\x7f-\x9f]+"


@cache
def _matcher(pattern: str) -> Callable[[str], re.Match[str] | None]:
    """Compile on first use, so that a program pays only for the formats that it meets."""
    return re.compile(pattern).fullmatch


def is_at_identifier(value: str) -> bool:
    return is_did(value) if value.startswith("did:") else is_handle(value)


def match_at_uri(value: str) -> re.Match[str] | None:
    """Match a whole AT URI; the groups are `authority`, `collection` and `rkey`."""
    if len(value) > MAX_URI_BYTES:
        return None
    match = _matcher(_AT_URI)(value)
    if match is None or len(value) <= MAX_HANDLE:
        return match  # too short for any part of it to be too long
    authority, collection = match["authority"], match["collection"] or ""
    limit = MAX_DID if authority.startswith("did:") else MAX_HANDLE
    return match if len(authority) <= limit and len(collection) <= MAX_NSID else None


def is_at_uri(value: str) -> bool:
    return match_at_uri(value) is not None


def is_cid(value: str) -> bool:
    return _matcher(_CID)(value) is not None


def is_datetime(value: str) -> bool:
    if len(value) > MAX_DATETIME or _matcher(_DATETIME)(value) is None:
        return False
    if value.startswith("02-29", 5) and not _is_leap(int(value[:4])):
        return False
    return not value.startswith(("0000-01-01", "9999-12-31")) or in_range(value)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def in_range(value: str) -> bool:
    """Tell whether a datetime on the first or the last day there is stays within the years 0-9999 in UTC."""
    if value.endswith("Z"):
        return True
    minute = int(value[11:13]) * 60 + int(value[14:16])
    offset = int(value[-5:-3]) * 60 + int(value[-2:])
    utc = minute - offset if value[-6] == "+" else minute + offset
    return utc >= 0 if value.startswith("0") else utc < 24 * 60


def is_did(value: str) -> bool:
    return len(value) <= MAX_DID and _matcher(_DID)(value) is not None


def is_handle(value: str) -> bool:
    return len(value) <= MAX_HANDLE and _matcher(_HANDLE)(value) is not None


def is_language(value: str) -> bool:
    return _matcher(_LANGUAGE)(value) is not None and repeated_subtag(value) is None


def repeated_subtag(tag: str) -> str | None:
    """Return the variant or singleton that stands twice in a well-formed tag (RFC 5646 section 2.2.9)."""
    seen: set[str] = set()
    in_extensions = False
    for subtag in tag.lower().split("-"):
        if subtag == "x":
            break  # private use: anything goes from here on
        singleton = len(subtag) == 1
        in_extensions = in_extensions or singleton
        variant = not in_extensions and (len(subtag) > 4 or (len(subtag) == 4 and subtag[0].isdigit()))
        if singleton or variant:
            if subtag in seen:
                return subtag
            seen.add(subtag)
    return None


def is_nsid(value: str) -> bool:
    return len(value) <= MAX_NSID and _matcher(_NSID)(value) is not None


def is_record_key(value: str) -> bool:
    return _matcher(_RECORD_KEY)(value) is not None


def is_tid(value: str) -> bool:
    return _matcher(_TID)(value) is not None


def is_uri(value: str) -> bool:
    if len(value) > MAX_URI_BYTES or _matcher(_URI)(value) is None:
        return False
    return value.isascii() or len(value.encode(errors="replace")) <= MAX_URI_BYTES
