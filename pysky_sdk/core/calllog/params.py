"""The arguments of a call, read back from what is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


def read_params(
    query: Sequence[tuple[str, str]],
    content: bytes | None,
    *,
    size: int | None,
    content_type: str | None,
    is_json: bool,
) -> dict[str, Any]:
    """Return query parameters and input in one object, by their names on the wire.

    An input that is no object is `input`, a binary one `data`, as the arguments of endpoints are called.
    """
    given = _pairs(query)
    if size is None:
        return given
    if not is_json:
        return {**given, "data": {"bytes": size}, "content_type": content_type}
    value = _parsed(content)
    if isinstance(value, dict):
        return {**given, **value}
    return {**given, "input": {"bytes": size} if value is None else value}


def _pairs(query: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """A repeated key is a list."""
    found: dict[str, Any] = {}
    for name, text in query:
        if name not in found:
            found[name] = text
        elif isinstance(found[name], list):
            found[name].append(text)
        else:
            found[name] = [found[name], text]
    return found


def _parsed(content: bytes | None) -> Any:
    """The JSON; None where there is none, or too much."""
    if content is None:
        return None
    from pydantic_core import from_json

    try:
        return from_json(content)
    except ValueError:
        return None
