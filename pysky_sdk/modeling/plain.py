"""The scalar values of the data model, where no Lexicon says more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.modeling.problems import problem

if TYPE_CHECKING:
    from pysky_sdk.modeling.problems import Problems

MAX_SAFE = 2**53 - 1


def check_plain(value: Any) -> str | None:
    """Return why a scalar cannot stand in a record, or None.

    Source: data model specification: no floats, integers within ±(2^53 - 1), strings are valid Unicode.
    """
    if isinstance(value, str):
        return None if value.isascii() else text_problem(value)
    if value is None or isinstance(value, (bool, bytes)):
        return None
    if isinstance(value, int):
        return None if -MAX_SAFE <= value <= MAX_SAFE else "An integer must lie within ±(2^53 - 1)."
    if isinstance(value, float):
        return "The data model has no floating-point numbers; send an integer or a string."
    return f"A value of type {type(value).__name__} cannot be sent as JSON."


def text_problem(value: str) -> str | None:
    """Return why a string is no Unicode text, or None: half a surrogate pair has no bytes in UTF-8."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        return f"Not valid Unicode: half a surrogate pair at index {error.start}."
    return None


def key_problem(key: Any) -> Problems:
    """Check a key of an object."""
    if not isinstance(key, str):
        return problem("data_model", "The keys of an object are strings.", None)
    message = None if key.isascii() else text_problem(key)
    return None if message is None else problem("unicode", message, None)
