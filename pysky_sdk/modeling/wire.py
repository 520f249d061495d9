"""From models to what goes on the wire."""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json

from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.problems import problem, raise_for, too_deep
from pysky_sdk.modeling.writers import TAGGED, UNTAGGED


def to_wire(model: Model) -> dict[str, Any]:
    """Return the JSON object of a model that stands alone: what `to_wire_json` writes, as Python reads it."""
    text = to_wire_json(model)
    try:
        wire: dict[str, Any] = from_json(text)
    except ValueError as error:
        _refuse(error, model, type(model))
        raise
    return wire


def to_wire_json(model: Model) -> bytes:
    """Return a model that stands alone as compact UTF-8 JSON."""
    try:
        writer = UNTAGGED.made.get(type(model)) or UNTAGGED.of(type(model))
        return writer(model).encode("latin-1")
    except (RecursionError, ValueError) as error:
        _refuse(error, model, type(model))
        raise


def json_bytes(value: Any, *, tagged: bool = False) -> bytes:
    """Return any JSON value, models inside included, as compact UTF-8 JSON.

    Args:
        value: the value.
        tagged: whether it stands where objects carry their `$type`.
    """
    try:
        return (TAGGED if tagged else UNTAGGED).write(value).encode("latin-1")
    except (RecursionError, ValueError) as error:
        _refuse(error, value, Model)
        raise


def _refuse(error: Exception, value: Any, cls: type[Model]) -> None:
    """Say what cannot be written; pydantic-core's own errors are ValueErrors."""
    if isinstance(error, RecursionError) or "recursion limit" in str(
        error
    ):  # parsers go less deep than writers
        raise_for(too_deep(value), cls)
    raise_for(problem("json", f"This cannot be written as JSON: {error}", None), cls)
