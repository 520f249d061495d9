"""The limits of `constraints` applied to values."""

from __future__ import annotations

from typing import Any

from pysky_sdk.modeling.blob import Blob
from pysky_sdk.modeling.constraints import Accept, Format, Items, Range, Size, Text
from pysky_sdk.syntax.blobs import mime_accepted
from pysky_sdk.syntax.formats import check_format
from pysky_sdk.syntax.graphemes import count_graphemes, utf8_length


def problem_with(value: Any, limit: Any) -> str | None:
    """Return what is wrong with a value under one limit, or None."""
    check = _CHECKS[type(limit)]
    message: str | None = check(value, limit)
    return message


def _format(value: Any, limit: Format) -> str | None:
    return check_format(limit.name, value) if isinstance(value, str) else None


def _text(value: Any, limit: Text) -> str | None:
    if not isinstance(value, str):
        return None
    if limit.min_bytes is not None or limit.max_bytes is not None:
        message = _between(utf8_length(value), limit.min_bytes, limit.max_bytes, "UTF-8 bytes")
        if message is not None:
            return message
    if limit.min_graphemes is not None or limit.max_graphemes is not None:
        # Every grapheme has at least one byte: most texts need no segmentation.
        if limit.min_graphemes is None and len(value) <= (limit.max_graphemes or 0):
            return None
        return _between(count_graphemes(value), limit.min_graphemes, limit.max_graphemes, "graphemes")
    return None


def _range(value: Any, limit: Range) -> str | None:
    if not isinstance(value, int):
        return None
    if limit.minimum is not None and value < limit.minimum:
        return f"{value} is below the minimum of {limit.minimum}."
    if limit.maximum is not None and value > limit.maximum:
        return f"{value} is above the maximum of {limit.maximum}."
    return None


def _items(value: Any, limit: Items) -> str | None:
    return _between(len(value), limit.minimum, limit.maximum, "items") if isinstance(value, list) else None


def _size(value: Any, limit: Size) -> str | None:
    return _between(len(value), limit.minimum, limit.maximum, "bytes") if isinstance(value, bytes) else None


def _accept(value: Any, limit: Accept) -> str | None:
    if not isinstance(value, Blob):
        return None
    if limit.mime_types and not mime_accepted(limit.mime_types, value.mime_type):
        return f"A blob of type {value.mime_type} is not accepted here; use {', '.join(limit.mime_types)}."
    if limit.max_size is not None and value.size > limit.max_size:
        return f"A blob of {value.size} bytes is above the maximum of {limit.max_size} bytes."
    return None


def _between(count: int, minimum: int | None, maximum: int | None, unit: str) -> str | None:
    if minimum is not None and count < minimum:
        return f"{count} {unit} are below the minimum of {minimum}."
    if maximum is not None and count > maximum:
        return f"{count} {unit} are above the maximum of {maximum}."
    return None


_CHECKS: dict[type, Any] = {
    Format: _format,
    Text: _text,
    Range: _range,
    Items: _items,
    Size: _size,
    Accept: _accept,
}
