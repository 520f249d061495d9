"""The syntax of the names in a Lexicon document that are no string formats of their own."""

from __future__ import annotations

import re

from pysky_sdk.syntax.patterns import is_nsid, is_record_key

__all__ = ["is_def_name", "is_error_name", "is_nsid", "is_record_key_type"]

_DEF_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_-]*")
_ERROR_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*")


def is_def_name(value: str) -> bool:
    """Whether `value` can name a definition, the part of a ref after its `#`."""
    return _DEF_NAME.fullmatch(value) is not None


def is_error_name(value: str) -> bool:
    """Whether `value` can name a declared error; spaces and punctuation would never match a response."""
    return _ERROR_NAME.fullmatch(value) is not None


def is_record_key_type(value: str) -> bool:
    """Whether `value` can be the `key` of a record definition: `tid`, `nsid`, `any` or `literal:<key>`."""
    if value in {"tid", "nsid", "any"}:
        return True
    prefix, _, key = value.partition(":")
    return prefix == "literal" and is_record_key(key)
