"""The rules of each kind of value, compiled once per field into a function that walks down from there.

A function returns the problems of a value, or None; what it is given beside the value says whether the tree
was just constructed, in which case a required default that nobody gave is filled in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from pysky_sdk.modeling.blob import Blob, LegacyBlob
from pysky_sdk.modeling.limits import Test, test_of
from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.plain import MAX_SAFE, check_plain, key_problem, text_problem
from pysky_sdk.modeling.plan import plan_of, present_fields
from pysky_sdk.modeling.problems import Problems, add, problem
from pysky_sdk.modeling.unknown import InvalidRecord

if TYPE_CHECKING:
    from pysky_sdk.modeling.plan import FieldPlan, Shape

Checker: TypeAlias = Callable[[Any, bool], Problems]


CHECKED: dict[str, Any] = {}
"""Stands for the missing private attributes of a model that was found valid when it was constructed.

So building a tree from its leaves checks every object once and not once per level. What is sent is checked
again where it can have changed without a check: in lists, plain objects and unknown fields. Setting a field
checks it, and a copy does not have this mark.
"""


class _Field(NamedTuple):
    name: str
    wire: str
    nullable: bool
    required: bool
    check: Checker


class _Fields(NamedTuple):
    all: tuple[_Field, ...]
    changeable: tuple[_Field, ...]
    """Those that hold lists or objects."""


def model_problems(model: Model, fresh: bool) -> Problems:  # noqa: FBT001 - as all checkers
    """Check a model and everything below it."""
    cls = type(model)
    fields = (_compiled.get(cls) or _compile(cls)).all
    extra = model.__pydantic_extra__
    if model.__pydantic_private__ is CHECKED:
        if fresh:
            return None
        fields = _compiled[cls].changeable
        if not fields and not extra:
            return None
    if fresh and (defaults := plan_of(cls).sent_defaults):
        model.__pydantic_fields_set__.update(defaults)
    present = present_fields(model, plan_of(cls)) if extra else model.__pydantic_fields_set__
    values = model.__dict__
    found: Problems = None
    for name, wire, nullable, required, check in fields:
        if name in present:
            value = values.get(name)
            if value is None and nullable:
                continue
            rows = check(value, fresh)
        elif required:
            rows = problem("missing", "Field required", None)
        else:
            continue
        if rows is not None:
            found = add(found, rows, wire)
    return _extra(cls, extra, fresh, found) if extra else found


_compiled: dict[type[Model], _Fields] = {}
_SCALARS = frozenset(("string", "integer", "boolean", "literal", "bytes"))


def _compile(cls: type[Model]) -> _Fields:
    plans = plan_of(cls).fields.values()
    fields = [
        _Field(field.name, field.wire, field.nullable, field.required, checker_of(field.shape))
        for field in plans
    ]
    changeable = [made for made, plan in zip(fields, plans, strict=True) if plan.shape.kind not in _SCALARS]
    _compiled[cls] = _Fields(tuple(fields), tuple(changeable))
    return _compiled[cls]


def field_problems(field: FieldPlan, value: Any) -> Problems:
    """Check one field that was just assigned."""
    if value is None and field.nullable:
        return None
    rows = checker_of(field.shape)(value, True)  # noqa: FBT003 - as all checkers
    return None if rows is None else add(None, rows, field.wire)


def _extra(cls: type[Model], extra: dict[str, Any], fresh: bool, found: Problems) -> Problems:  # noqa: FBT001
    for name, value in extra.items():
        rows = _type_tag(cls, value) if name == "$type" else key_problem(name) or any_problems(value, fresh)
        if rows is not None:
            found = add(found, rows, name)
    return found


def _type_tag(cls: type[Model], given: Any) -> Problems:
    """A `$type` that was read along must be the model's own, wherever the object stands."""
    own = getattr(cls, "TYPE", None)
    if own is None or given in (own, f"{own}#main"):
        return None
    return problem("type_tag", f"$type is {given!r}; here it is {own!r} or nothing.", given)


def any_problems(value: Any, fresh: bool) -> Problems:  # noqa: FBT001 - as all checkers
    """Check plain data: what stands in `unknown` fields, unknown fields and unknown union members."""
    if isinstance(value, Model):
        return model_problems(value, fresh)
    if isinstance(value, InvalidRecord):
        return problem("invalid_record", value.reason, None)
    found: Problems = None
    if isinstance(value, dict):
        for key, entry in value.items():
            rows = key_problem(key) or any_problems(entry, fresh)
            if rows is not None:
                found = add(found, rows, key if isinstance(key, str) else repr(key))
        return found
    if isinstance(value, list):
        for index, entry in enumerate(value):
            rows = any_problems(entry, fresh)
            if rows is not None:
                found = add(found, rows, index)
        return found
    message = check_plain(value)
    return None if message is None else problem("data_model", message, value)


def checker_of(shape: Shape) -> Checker:
    """Return the function that checks values of a shape."""
    return _MAKERS[shape.kind](shape)


def _wrong(value: Any, expected: str) -> Problems:
    if value is None:
        return problem("null", "null is not allowed here; leave the field out.", None)
    return problem("type", f"Input should be {expected}, not {type(value).__name__}.", value)


def _failed(tests: tuple[Test, ...], value: Any) -> Problems:
    rows = [row for test in tests if (message := test(value)) for row in problem("lexicon", message, value)]
    return rows or None


def _string(shape: Shape) -> Checker:
    tests = tuple(map(test_of, shape.limits))

    def check(value: Any, _fresh: bool) -> Problems:  # noqa: FBT001
        if not isinstance(value, str):
            return _wrong(value, "a string")
        if not value.isascii() and (message := text_problem(value)):
            return problem("unicode", message, None)
        for test in tests:
            if test(value) is not None:
                return _failed(tests, value)
        return None

    return check


def _integer(shape: Shape) -> Checker:
    tests = tuple(map(test_of, shape.limits))

    def check(value: Any, _fresh: bool) -> Problems:  # noqa: FBT001
        if type(value) is not int:
            return _no_integer(value)
        if not -MAX_SAFE <= value <= MAX_SAFE:
            return problem("integer", "An integer must lie within ±(2^53 - 1).", value)
        for test in tests:
            if test(value) is not None:
                return _failed(tests, value)
        return None

    return check


def _no_integer(value: Any) -> Problems:
    if isinstance(value, float) and value.is_integer():
        return problem("integer", f"A number with a decimal point cannot be sent; use {value:.0f}.", value)
    return _wrong(value, "an integer")


def _boolean(_shape: Shape) -> Checker:
    return lambda value, _fresh: None if isinstance(value, bool) else _wrong(value, "true or false")


def _bytes(shape: Shape) -> Checker:
    tests = tuple(map(test_of, shape.limits))
    return lambda value, _fresh: _failed(tests, value) if isinstance(value, bytes) else _wrong(value, "bytes")


def _literal(shape: Shape) -> Checker:
    # With their types, because 1 equals True.
    allowed = {(type(value), value) for value in shape.values}
    names = ", ".join(map(repr, shape.values))

    def check(value: Any, _fresh: bool) -> Problems:  # noqa: FBT001
        scalar = isinstance(value, (str, int))
        return None if scalar and (type(value), value) in allowed else _wrong(value, f"one of {names}")

    return check


def _array(shape: Shape) -> Checker:
    tests = tuple(map(test_of, shape.limits))
    check_item = any_problems if shape.item is None else checker_of(shape.item)

    def check(value: Any, fresh: bool) -> Problems:  # noqa: FBT001
        if not isinstance(value, list):
            return _wrong(value, "a list")
        found = _failed(tests, value) if tests else None
        for index, entry in enumerate(value):
            rows = check_item(entry, fresh)
            if rows is not None:
                found = add(found, rows, index)
        return found

    return check


def _object(shape: Shape) -> Checker:
    (cls,) = shape.classes

    def check(value: Any, fresh: bool) -> Problems:  # noqa: FBT001
        return model_problems(value, fresh) if isinstance(value, cls) else _wrong(value, _named(shape))

    return check


def _named(shape: Shape) -> str:
    return "one of " + ", ".join(cls.__name__ for cls in shape.classes)


def _closed_union(shape: Shape) -> Checker:
    def check(value: Any, fresh: bool) -> Problems:  # noqa: FBT001
        known = isinstance(value, shape.classes)
        return model_problems(value, fresh) if known else _wrong(value, _named(shape))

    return check


def _open_union(shape: Shape) -> Checker:
    known = {cls.TYPE: cls.__name__ for cls in shape.classes}

    def check(value: Any, fresh: bool) -> Problems:  # noqa: FBT001
        if isinstance(value, Model) and hasattr(value, "TYPE"):
            return model_problems(value, fresh)
        if not isinstance(value, dict):
            return _wrong(value, "a member of the union")
        tag = value.get("$type")
        if not isinstance(tag, str):
            return problem("union_type_missing", 'A member of a union needs a string "$type".', tag)
        name = known.get(tag.removesuffix("#main"))
        if name is not None:
            return problem("union_member", f"A {tag} must be given as {name}(...), not as a dict.", tag)
        return any_problems(value, fresh)

    return check


def _unknown(_shape: Shape) -> Checker:
    return lambda value, fresh: (
        any_problems(value, fresh) if isinstance(value, (Model, dict)) else _wrong(value, "an object")
    )


def _blob(shape: Shape) -> Checker:
    tests = tuple(map(test_of, shape.limits))

    def check(value: Any, fresh: bool) -> Problems:  # noqa: FBT001
        if isinstance(value, LegacyBlob):
            return problem(
                "legacy_blob", "A legacy blob can be read, not written; upload the file again.", None
            )
        if not isinstance(value, Blob):
            return _wrong(value, "a Blob")
        found = model_problems(value, fresh)
        return found if found is not None else _failed(tests, value)

    return check


def _any(_shape: Shape) -> Checker:
    return any_problems


_MAKERS: dict[str, Callable[[Shape], Checker]] = {
    "string": _string,
    "integer": _integer,
    "boolean": _boolean,
    "bytes": _bytes,
    "literal": _literal,
    "array": _array,
    "object": _object,
    "closed union": _closed_union,
    "open union": _open_union,
    "unknown": _unknown,
    "blob": _blob,
    "any": _any,
}
