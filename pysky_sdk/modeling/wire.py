"""From models to what goes on the wire."""

from __future__ import annotations

from typing import Any

from pydantic_core import to_json

from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.plan import plan_of
from pysky_sdk.syntax.blobs import b64_encode

_PLAIN = (str, int, bool, type(None), float)


def to_wire(model: Model, *, tagged: bool = False) -> dict[str, Any]:
    """Return the JSON object of a model; `tagged` says that it stands where `$type` is required."""
    cls = type(model)
    out: dict[str, Any] = {}
    extra = model.__pydantic_extra__
    tagged = tagged or cls.ALWAYS_TYPED
    given = extra.get("$type") if extra else None
    if given is not None:
        out["$type"] = _without_main(given) if tagged else given
    elif tagged and hasattr(cls, "TYPE"):
        out["$type"] = cls.TYPE
    present = model.__pydantic_fields_set__
    names = plan_of(cls).wire
    for name, value in model.__dict__.items():
        if name in present:
            wire, inner = names[name]
            out[wire] = value if type(value) in _PLAIN else _value(value, tagged=inner)
    if extra:
        for name, value in extra.items():
            if name != "$type":
                out[name] = value if type(value) in _PLAIN else _value(value, tagged=True)
    return out


def _without_main(tag: Any) -> Any:
    """`#main` is read, never written."""
    return tag.removesuffix("#main") if isinstance(tag, str) else tag


def _value(value: Any, *, tagged: bool) -> Any:
    if isinstance(value, Model):
        return to_wire(value, tagged=tagged)
    if isinstance(value, list):
        return [item if type(item) in _PLAIN else _value(item, tagged=tagged) for item in value]
    if isinstance(value, dict):
        # Inside plain objects nothing is converted, but models that a caller put there are written as such.
        return {key: item if type(item) in _PLAIN else _value(item, tagged=True) for key, item in value.items()}
    if isinstance(value, bytes):
        return {"$bytes": b64_encode(value)}
    return value


def to_wire_json(model: Model) -> bytes:
    """Return `to_wire` as compact UTF-8 JSON."""
    return to_json(to_wire(model))


def json_bytes(value: Any) -> bytes:
    """Return any JSON value, models inside included, as compact UTF-8 JSON."""
    return to_json(_value(value, tagged=False))
