"""Decoding answers and encoding requests: the seam between the transport and the models."""

from __future__ import annotations

from typing import Any

from pysky_sdk.modeling.check import check
from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.plan import plan_of
from pysky_sdk.modeling.registry import load
from pysky_sdk.modeling.wire import json_bytes, to_wire_json


def decode_json(model: str | type[Model], raw: bytes, *, strict: bool = False) -> Any:
    """Read a JSON body into a model, tolerantly unless `strict`.

    Raises:
        pydantic.ValidationError: the body is not JSON, breaks the structure of its Lexicon or, with `strict`,
            any rule of it.
    """
    cls: type[Model] = load(model) if isinstance(model, str) else model
    if not cls.__pydantic_complete__:
        cls.model_rebuild()
    # Only the Lexicon's own names: a server's extra field that looks like a Python name stays an extra field.
    value = cls.__pydantic_validator__.validate_json(raw, by_alias=True, by_name=False)
    if strict:
        check(value)
    return value


def decode_object(model: str | type[Model], data: Any) -> Any:
    """Read plain data, as `decode_json` does."""
    cls: type[Model] = load(model) if isinstance(model, str) else model
    if not cls.__pydantic_complete__:
        cls.model_rebuild()
    return cls.__pydantic_validator__.validate_python(data, by_alias=True, by_name=False)


def encode_json(value: Any) -> bytes:
    """Write a model or plain JSON, checking a model strictly first.

    Raises:
        pydantic.ValidationError: the model violates its Lexicon.
    """
    if isinstance(value, Model):
        check(value)
        return to_wire_json(value)
    return json_bytes(value)


def encode_params(params: Model) -> list[tuple[str, str]]:
    """Return the query pairs of a parameter model: arrays as repeated keys, absent and empty ones left out."""
    pairs: list[tuple[str, str]] = []
    values = params.__dict__
    for name, (wire, _) in plan_of(type(params)).wire.items():
        value = values.get(name)
        for item in value if isinstance(value, list) else (value,):
            if item is None or item == "":
                continue  # servers count an empty string as missing
            pairs.append((wire, ("true" if item else "false") if isinstance(item, bool) else str(item)))
    return pairs
