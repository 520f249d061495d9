"""The syntax of the names that a Lexicon document consists of."""

from __future__ import annotations

import re

_LABEL = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
_NSID = re.compile(
    rf"(?P<authority>[a-zA-Z](?:[a-zA-Z0-9-]{{0,61}}[a-zA-Z0-9])?(?:\.{_LABEL})+)\.[a-zA-Z][a-zA-Z0-9]{{0,62}}"
)
_DEF_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_-]*")
_ERROR_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*")
_RECORD_KEY = re.compile(r"[a-zA-Z0-9_~.:-]{1,512}")


def is_nsid(value: str) -> bool:
    """Whether `value` is an NSID such as `app.bsky.actor.getProfile`."""
    match = _NSID.fullmatch(value)
    # The authority is a domain name written backwards, and keeps that one's limit.
    return match is not None and len(match["authority"]) <= 253


def is_def_name(value: str) -> bool:
    """Whether `value` can name a definition, the part of a ref after its `#`."""
    return _DEF_NAME.fullmatch(value) is not None


def is_error_name(value: str) -> bool:
    """Whether `value` can name a declared error; spaces and punctuation would never match a response."""
    return _ERROR_NAME.fullmatch(value) is not None


def is_record_key(value: str) -> bool:
    """Whether `value` is a key that a record may have in a repository."""
    return _RECORD_KEY.fullmatch(value) is not None and value not in {".", ".."}


def is_record_key_type(value: str) -> bool:
    """Whether `value` can be the `key` of a record definition: `tid`, `nsid`, `any` or `literal:<key>`."""
    if value in {"tid", "nsid", "any"}:
        return True
    prefix, _, key = value.partition(":")
    return prefix == "literal" and is_record_key(key)
