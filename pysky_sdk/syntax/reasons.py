"""What is wrong with a string that failed its format, in one sentence; loaded when there is need."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import TYPE_CHECKING

from pysky_sdk.syntax import patterns

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["explain"]


def explain(name: str, value: str) -> str:
    """Name the rule of the format `name` that the invalid `value` breaks."""
    return _REASONS[name](value)


def _show(part: str) -> str:
    return repr(part if len(part) <= 40 else part[:37] + "...")


def _bad_character(value: str, bad: str) -> str | None:
    """Point at the first character that is in a regular expression's class of the bad ones."""
    found = re.search(bad, value)
    return None if found is None else f"{_show(found[0])} at index {found.start()}"


def _label(what: str, label: str) -> str | None:
    if not label:
        return f"{what} has an empty part: no leading, trailing or double dots"
    if len(label) > 63:
        return f"a part of {what} has at most 63 characters: {_show(label)} has {len(label)}"
    if label.startswith("-") or label.endswith("-"):
        return f"a part of {what} neither starts nor ends with a hyphen: {_show(label)}"
    return None


def _at_identifier(value: str) -> str:
    if value.startswith("did:"):
        return _did(value)
    return f"neither a DID (did:...) nor a handle: {_handle(value)}"


def _at_uri(value: str) -> str:
    if len(value) > patterns.MAX_URI_BYTES:
        return f"an AT URI has at most {patterns.MAX_URI_BYTES} characters: this one has {len(value)}"
    if not value.startswith("at://"):
        return 'an AT URI starts with "at://"'
    for mark, part in (("#", "fragment"), ("?", "query")):
        if mark in value:
            return f"an AT URI in a Lexicon has no {part} ({mark})"
    authority, *path = value[5:].split("/")
    return _at_uri_parts(authority, path)


def _at_uri_parts(authority: str, path: list[str]) -> str:
    if path and not path[-1]:
        return "an AT URI does not end with a slash"
    if len(path) > 2:
        return "an AT URI has at most a collection and a record key after the authority"
    if not patterns.is_at_identifier(authority):
        return f"the authority of the AT URI is invalid: {_at_identifier(authority)}"
    if not patterns.is_nsid(path[0]):
        return f"the collection of the AT URI is invalid: {_nsid(path[0])}"
    return f"the record key of the AT URI is invalid: {_record_key(path[1])}"


def _cid(value: str) -> str:
    if value.startswith("Qm"):
        return "a CID is of version 1: version 0 (Qm...) is not allowed"
    bad = _bad_character(value, "[^A-Za-z0-9+=]")
    if bad is not None:
        return f"a CID is written in ASCII letters, digits, + and =: not {bad}"
    return f"a CID has 8 to 256 characters: this one has {len(value)}"


_DATETIME_PARTS = (
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?"
    r"(Z|[+-]([0-9]{2}):([0-9]{2}))?"
)


def _datetime(value: str) -> str:
    if len(value) > patterns.MAX_DATETIME:
        return f"a datetime has at most {patterns.MAX_DATETIME} characters: this one has {len(value)}"
    match = re.fullmatch(_DATETIME_PARTS, value)
    if match is None:
        if re.search("[tz]", value):
            return "a datetime is written with an upper-case T and Z"
        return "a datetime has the form YYYY-MM-DDTHH:MM:SS.fffZ (the fraction is optional; or +hh:mm for Z)"
    zone = match[7]
    if zone is None:
        return "a datetime needs a time zone: Z, or an offset such as +01:00"
    if zone == "-00:00":
        return "the time zone -00:00 is not allowed: write Z"
    return _datetime_numbers(value, match)


def _datetime_numbers(value: str, match: re.Match[str]) -> str:
    year, month, day, hour, minute, second = map(int, match.group(1, 2, 3, 4, 5, 6))
    if not 1 <= month <= 12:
        return f"there is no month {month:02}"
    # The Gregorian calendar repeats after 400 years, and Python's begins with year 1.
    days = monthrange(year or 400, month)[1]
    if not 1 <= day <= days:
        return f"there is no day {day:02} in {year:04}-{month:02}, which has {days}"
    if hour > 23 or minute > 59:
        return f"there is no time {hour:02}:{minute:02}: hours go to 23, minutes to 59"
    if second > 59:
        return f"there is no second {second:02}: leap seconds are not supported"
    if not value.endswith("Z") and (int(match[8]) > 23 or int(match[9]) > 59):
        return f"there is no time zone {match[7]}: hours go to 23, minutes to 59"
    return "a datetime lies within the years 0000 and 9999 in UTC"


def _did(value: str) -> str:
    if not value.startswith("did:"):
        return 'a DID starts with "did:", in lower case'
    if len(value) > patterns.MAX_DID:
        return f"a DID has at most {patterns.MAX_DID} characters: this one has {len(value)}"
    bad = _bad_character(value, "[^A-Za-z0-9._:%-]")
    if bad is not None:
        return f"a DID is written in ASCII letters, digits and . _ : % -: not {bad}"
    method, colon, identifier = value[4:].partition(":")
    if not re.fullmatch("[a-z]+", method):
        return f"the method of a DID is one or more lower-case letters: not {_show(method)}"
    if not colon or not identifier:
        return "a DID has an identifier after its method: did:method:identifier"
    return f"a DID does not end with {value[-1]!r}"


def _handle(value: str) -> str:
    if len(value) > patterns.MAX_HANDLE:
        return f"a handle has at most {patterns.MAX_HANDLE} characters: this one has {len(value)}"
    bad = _bad_character(value, "[^A-Za-z0-9.-]")
    if bad is not None:
        return f"a handle is written in ASCII letters, digits, hyphens and dots: not {bad}"
    labels = value.split(".")
    if len(labels) < 2:
        return "a handle is a domain name of at least two parts: name.example"
    problem = next(filter(None, (_label("a handle", label) for label in labels)), None)
    return problem or f"the last part of a handle starts with a letter: not {_show(labels[-1])}"


def _language(value: str) -> str:
    subtags = value.split("-")
    if not all(subtags):
        return "a language tag has no empty part: no leading, trailing or double hyphens"
    bad = _bad_character(value, "[^A-Za-z0-9-]")
    if bad is not None:
        return f"a language tag is written in ASCII letters, digits and hyphens: not {bad}"
    # The longest head that is well-formed ends before the culprit.
    for end in range(len(subtags) - 1, 0, -1):
        if patterns.is_language("-".join(subtags[:end])):
            repeated = patterns.repeated_subtag(value)
            if repeated is not None and end == len(subtags) - 1:
                return f"the subtag {_show(repeated)} stands twice"
            return f"the subtag {_show(subtags[end])} is out of place or incomplete (BCP 47)"
    return (
        f"a language tag starts with a language of two or three lower-case letters: not {_show(subtags[0])}"
    )


def _nsid(value: str) -> str:
    if len(value) > patterns.MAX_NSID:
        return f"an NSID has at most {patterns.MAX_NSID} characters: this one has {len(value)}"
    bad = _bad_character(value, "[^A-Za-z0-9.-]")
    if bad is not None:
        return f"an NSID is written in ASCII letters, digits, hyphens and dots: not {bad}"
    segments = value.split(".")
    if len(segments) < 3:
        return "an NSID has at least three parts: com.example.name"
    problem = next(filter(None, (_label("an NSID", segment) for segment in segments)), None)
    if problem is not None:
        return problem
    if segments[0][0].isdigit():
        return f"the first part of an NSID starts with a letter: not {_show(segments[0])}"
    return f"the name of an NSID is letters and digits, a letter first: not {_show(segments[-1])}"


def _record_key(value: str) -> str:
    if value in {".", ".."}:
        return 'a record key is neither "." nor ".."'
    if not 1 <= len(value) <= 512:
        return f"a record key has 1 to 512 characters: this one has {len(value)}"
    bad = _bad_character(value, "[^A-Za-z0-9_~.:-]")
    return f"a record key is written in ASCII letters, digits and _ ~ . : -: not {bad}"


def _tid(value: str) -> str:
    if len(value) != 13:
        return f"a TID has 13 characters: this one has {len(value)}"
    bad = _bad_character(value, "[^2-7a-z]")
    if bad is not None:
        return f"a TID is written in the digits 2 to 7 and lower-case letters: not {bad}"
    return f"the first character of a TID is one of 234567abcdefghij: not {value[0]!r}"


def _uri(value: str) -> str:
    if len(value.encode(errors="replace")) > patterns.MAX_URI_BYTES:
        return f"a URI has at most {patterns.MAX_URI_BYTES} bytes"
    scheme, colon, rest = value.partition(":")
    if not colon or not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*", scheme):
        return 'a URI starts with a scheme and a colon, such as "https:"'
    if rest in {"", "//"}:
        return "a URI has something after its scheme"
    bad = _bad_character(value, r"[\s\x00-\x1f\x7f-\x9f]")
    return f"a URI has no white space or control characters: not {bad}"


_REASONS: dict[str, Callable[[str], str]] = {
    "at-identifier": _at_identifier,
    "at-uri": _at_uri,
    "cid": _cid,
    "datetime": _datetime,
    "did": _did,
    "handle": _handle,
    "language": _language,
    "nsid": _nsid,
    "record-key": _record_key,
    "tid": _tid,
    "uri": _uri,
}
