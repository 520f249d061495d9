"""Decoding answers and encoding requests: the seam between the transport and the models.

Reading needs a fraction of what writing needs, so the strict side is imported when it is first used.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from pysky_sdk.collector import collector_paused
from pysky_sdk.modeling.building import complete, lock
from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.registry import load

if TYPE_CHECKING:
    from collections.abc import Callable

_LARGE_BODY = 32 * 1024


def decode_json(model: str | type[Model], raw: bytes, *, strict: bool = False) -> Any:
    """Read a JSON body into a model, tolerantly unless `strict`.

    Raises:
        pydantic.ValidationError: the body is not JSON, breaks the structure of its Lexicon or, with `strict`,
            any rule of it.
    """
    validator = _validator(load(model) if isinstance(model, str) else model)
    with collector_paused(enough=len(raw) >= _LARGE_BODY):
        # Only the Lexicon's names: a server's extra field that looks like a Python name stays extra.
        value = validator.validate_json(raw, by_alias=True, by_name=False)
    if strict:
        from pysky_sdk.modeling.check import check_value

        check_value(value)
    return value


def decode_object(model: str | type[Model], data: Any) -> Any:
    """Read plain data, as `decode_json` does."""
    validator = _validator(load(model) if isinstance(model, str) else model)
    return validator.validate_python(data, by_alias=True, by_name=False)


def prepare_reading(model: str) -> None:
    """Import a model and build its validator, which the first answer would do otherwise."""
    _validator(load(model))


def prepare_writing(model: Any) -> None:
    """Import what checks and writes, and the plan of a model, which the first request would do otherwise."""
    from pysky_sdk.modeling.plan import plan_of

    _writing_side()
    if isinstance(model, type) and issubclass(model, Model):
        plan_of(model)


def _validator(kind: Any) -> Any:
    """The validator of a model class, or of the type that an alias stands for."""
    if isinstance(kind, type) and issubclass(kind, Model):
        complete(kind)
        return kind.__pydantic_validator__
    return _adapters.get(repr(kind)) or _adapter(kind)


def _adapter(kind: Any) -> Any:
    from pydantic import TypeAdapter
    from pydantic_core import CoreConfig, SchemaValidator

    # A model hides what it is given in its errors; for a union of models it takes this setting.
    config = CoreConfig(hide_input_in_errors=True)
    with lock, collector_paused(lasting=True):
        adapter = TypeAdapter(kind)
        adapter.rebuild()  # of a union with one member it puts that off, as for a model
        validator = _adapters[repr(kind)] = SchemaValidator(adapter.core_schema, config)
    return validator


_adapters: dict[str, Any] = {}


@cache
def _writing_side() -> tuple[Callable[[Any], None], Callable[..., bytes]]:
    from pysky_sdk.modeling.check import check_value
    from pysky_sdk.modeling.wire import json_bytes

    return check_value, json_bytes


def encode_json(value: Any) -> bytes:
    """Write a model or plain JSON, checking a model strictly first.

    Raises:
        pydantic.ValidationError: the model violates its Lexicon.
    """
    check_value, json_bytes = _writing_side()
    check_value(value)
    return json_bytes(value)


def encode_input(kind: Any, value: Any) -> bytes:
    """Write an input that is given as one value, checking it strictly first.

    Args:
        kind: the model class, the type that an alias stands for, or None for JSON without a schema.
        value: a model, or the plain JSON of one.

    Raises:
        pydantic.ValidationError: the value violates its Lexicon.
    """
    from pysky_sdk.modeling.plan import shape_of

    if kind is None:
        return encode_json(value)
    check_value, json_bytes = _writing_side()
    value = _validator(kind).validate_python(value)
    check_value(value)
    return json_bytes(value, tagged=shape_of(kind).tagged)


def encode_params(params: Model) -> list[tuple[str, str]]:
    """Return the query pairs of a parameter model: repeated keys for arrays, none for absent or empty values.

    Raises:
        pydantic.ValidationError: the parameters violate their Lexicon.
    """
    from pysky_sdk.modeling.check import check
    from pysky_sdk.modeling.plan import plan_of

    check(params)
    named = {wire: params.__dict__[name] for name, (wire, _) in plan_of(type(params)).wire.items()}
    pairs: list[tuple[str, str]] = []
    for wire, value in (named | (params.__pydantic_extra__ or {})).items():
        for item in value if isinstance(value, list) else (value,):
            if item is None or item == "":
                continue  # servers count an empty string as missing
            pairs.append((wire, ("true" if item else "false") if isinstance(item, bool) else str(item)))
    return pairs
