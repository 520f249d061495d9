"""From models to what goes on the wire."""

from __future__ import annotations

from typing import Any

from pydantic_core import PydanticSerializationError, to_json

from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.plan import plan_of, present_fields
from pysky_sdk.modeling.problems import problem, raise_for, too_deep
from pysky_sdk.syntax.blobs import b64_encode

_PLAIN = frozenset((str, int, bool, type(None), float))


def to_wire(model: Model) -> dict[str, Any]:
    """Return the JSON object of a model that stands alone."""
    try:
        return _object(model, tagged=False)
    except RecursionError:
        raise_for(too_deep(model), type(model))
        raise


def to_wire_json(model: Model) -> bytes:
    """Return `to_wire` as compact UTF-8 JSON."""
    return _json(to_wire(model), type(model))


def json_bytes(value: Any, *, tagged: bool = False) -> bytes:
    """Return any JSON value, models inside included, as compact UTF-8 JSON; see `_object` for `tagged`."""
    try:
        wire = _value(value, tagged=tagged)
    except RecursionError:
        raise_for(too_deep(value), Model)
        raise
    return _json(wire, Model)


def _json(wire: Any, cls: type[Model]) -> bytes:
    try:
        return to_json(wire)
    except (PydanticSerializationError, ValueError) as error:
        raise_for(problem("json", f"This cannot be written as JSON: {error}", None), cls)
        raise


def _object(model: Model, *, tagged: bool) -> dict[str, Any]:
    """Return the JSON object of a model; `tagged` says that it stands where `$type` is required."""
    plan = plan_of(model.__class__)
    out: dict[str, Any] = {}
    extra = model.__pydantic_extra__
    if extra and "$type" in extra:
        out["$type"] = _without_main(extra["$type"])
    elif plan.type_tag is not None and (tagged or plan.always_typed):
        out["$type"] = plan.type_tag
    present = present_fields(model, plan) if extra else model.__pydantic_fields_set__
    values = model.__dict__
    for name, (wire, inner) in plan.wire.items():
        if name in present:
            value = values[name]
            out[wire] = value if value.__class__ in _PLAIN else _value(value, tagged=inner)
    if extra:
        for name, value in extra.items():
            if name != "$type":
                out[name] = value if value.__class__ in _PLAIN else _value(value, tagged=True)
    return out


def _without_main(tag: Any) -> Any:
    """`#main` is read, never written."""
    return tag.removesuffix("#main") if isinstance(tag, str) else tag


def _value(value: Any, *, tagged: bool) -> Any:
    if isinstance(value, Model):
        return _object(value, tagged=tagged)
    if isinstance(value, list):
        return [item if item.__class__ in _PLAIN else _value(item, tagged=tagged) for item in value]
    if isinstance(value, dict):
        # Inside plain objects nothing is converted, but models that a caller put there are written as such.
        return {
            key: item if item.__class__ in _PLAIN else _value(item, tagged=True)
            for key, item in value.items()
        }
    if isinstance(value, bytes):
        return {"$bytes": b64_encode(value)}
    return value
