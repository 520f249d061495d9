"""The limits of `constraints`, made into tests that return what is wrong with a value, or None."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, cast

from pysky_sdk.modeling.constraints import Accept, Format, Items, Range, Size, Text
from pysky_sdk.syntax.blobs import mime_accepted
from pysky_sdk.syntax.formats import FORMATS, check_format
from pysky_sdk.syntax.graphemes import count_graphemes, utf8_length

Test: TypeAlias = Callable[[Any], str | None]


def test_of(limit: Any) -> Test:
    """Return the test of one limit, for values of the type that the limit belongs to."""
    make = cast("Callable[[Any], Test]", _TESTS[type(limit)])
    return make(limit)


def _format(limit: Format) -> Test:
    name = limit.name
    valid: Callable[[str], bool] = FORMATS.get(name, lambda _: True)

    def test(value: str) -> str | None:
        return None if valid(value) else check_format(name, value)

    return test


def _text(limit: Text) -> Test:
    surely_fine = _short_text(limit)

    def test(value: str) -> str | None:
        if len(value) <= surely_fine:
            return None
        return _bytes_problem(value, limit) or _graphemes_problem(value, limit)

    return test


def _short_text(limit: Text) -> int:
    """The number of code points up to which nothing needs to be counted."""
    if limit.min_bytes or limit.min_graphemes:
        return -1
    # A code point has at most four bytes, and a grapheme at least one code point.
    most = [limit.max_bytes // 4] if limit.max_bytes is not None else []
    most += [limit.max_graphemes] if limit.max_graphemes is not None else []
    return min(most, default=-1)


def _bytes_problem(value: str, limit: Text) -> str | None:
    if limit.min_bytes is None and limit.max_bytes is None:
        return None
    return _between(utf8_length(value), limit.min_bytes, limit.max_bytes, "UTF-8 bytes")


def _graphemes_problem(value: str, limit: Text) -> str | None:
    if limit.min_graphemes is None and limit.max_graphemes is None:
        return None
    if not limit.min_graphemes and limit.max_graphemes is not None and len(value) <= limit.max_graphemes:
        return None
    return _between(count_graphemes(value), limit.min_graphemes, limit.max_graphemes, "graphemes")


def _range(limit: Range) -> Test:
    def test(value: int) -> str | None:
        if limit.minimum is not None and value < limit.minimum:
            return f"{value} is below the minimum of {limit.minimum}."
        if limit.maximum is not None and value > limit.maximum:
            return f"{value} is above the maximum of {limit.maximum}."
        return None

    return test


def _items(limit: Items) -> Test:
    return lambda value: _between(len(value), limit.minimum, limit.maximum, "items")


def _size(limit: Size) -> Test:
    return lambda value: _between(len(value), limit.minimum, limit.maximum, "bytes")


def _accept(limit: Accept) -> Test:
    def test(value: Any) -> str | None:
        if limit.mime_types and not mime_accepted(limit.mime_types, value.mime_type):
            return (
                f"A blob of type {value.mime_type} is not accepted here; use {', '.join(limit.mime_types)}."
            )
        if limit.max_size is not None and value.size > limit.max_size:
            return f"A blob of {value.size} bytes is above the maximum of {limit.max_size} bytes."
        return None

    return test


def _between(count: int, minimum: int | None, maximum: int | None, unit: str) -> str | None:
    if minimum is not None and count < minimum:
        return f"{count} {unit} are below the minimum of {minimum}."
    if maximum is not None and count > maximum:
        return f"{count} {unit} are above the maximum of {maximum}."
    return None


_TESTS = {Format: _format, Text: _text, Range: _range, Items: _items, Size: _size, Accept: _accept}
