"""From models to what goes on the wire."""

from __future__ import annotations

from typing import Any

from pydantic_core import PydanticSerializationError, to_json

from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.problems import problem, raise_for, too_deep
from pysky_sdk.modeling.writers import TAGGED, UNTAGGED


def to_wire(model: Model) -> dict[str, Any]:
    """Return the JSON object of a model that stands alone."""
    try:
        wire: dict[str, Any] = UNTAGGED[type(model)](model)
    except RecursionError:
        raise_for(too_deep(model), type(model))
        raise
    return wire


def to_wire_json(model: Model) -> bytes:
    """Return `to_wire` as compact UTF-8 JSON."""
    try:
        return to_json(UNTAGGED[type(model)](model))
    except RecursionError:
        raise_for(too_deep(model), type(model))
        raise
    except (PydanticSerializationError, ValueError) as error:
        raise_for(_unwritable(error), type(model))
        raise


def json_bytes(value: Any, *, tagged: bool = False) -> bytes:
    """Return any JSON value, models inside included, as compact UTF-8 JSON.

    Args:
        value: the value.
        tagged: whether it stands where objects carry their `$type`.
    """
    try:
        return to_json((TAGGED if tagged else UNTAGGED)[type(value)](value))
    except RecursionError:
        raise_for(too_deep(value), Model)
        raise
    except (PydanticSerializationError, ValueError) as error:
        raise_for(_unwritable(error), Model)
        raise


def _unwritable(error: Exception) -> Any:
    return problem("json", f"This cannot be written as JSON: {error}", None)
