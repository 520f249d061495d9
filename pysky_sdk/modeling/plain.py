"""The scalar values of the data model, where no Lexicon says more."""

from __future__ import annotations

from typing import Any

_MAX_SAFE = 2**53 - 1


def check_plain(value: Any) -> str | None:
    """Return why a scalar cannot stand in a record, or None.

    Source: data model specification: no floats, integers within ±(2^53 - 1), strings are valid Unicode.
    """
    if value is None or isinstance(value, (str, bool, bytes)):
        return None
    if isinstance(value, int):
        return None if -_MAX_SAFE <= value <= _MAX_SAFE else "An integer must lie within ±(2^53 - 1)."
    if isinstance(value, float):
        return "The data model has no floating-point numbers; send an integer or a string."
    return f"A value of type {type(value).__name__} cannot be sent as JSON."
