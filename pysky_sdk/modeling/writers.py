"""The functions that make JSON values of Python ones, found by class.

Each model class gets a function of its own, compiled from its plan when the first object of it is written, as
dataclasses make their methods: it writes a post with facets and a picture in under half of the time that a
loop over the plan takes. Objects with unknown fields, which mostly come from servers, take the loop.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from pysky_sdk.modeling.model import Model
from pysky_sdk.modeling.plan import FieldPlan, ModelPlan, Shape, plan_of, present_fields
from pysky_sdk.syntax.blobs import b64_encode

Writer = Callable[[Any], Any]

_SCALARS = frozenset(("string", "integer", "boolean", "literal"))
_FEW = 4


class Writers(dict[type, Writer]):
    """What writes a value, by its class; made on demand.

    There are two of these: for places where objects carry their `$type` (unions, `unknown` fields and what
    nobody knows), and for the others.
    """

    def __init__(self, *, tagged: bool) -> None:
        super().__init__()
        self._tagged = tagged

    def __missing__(self, kind: type) -> Writer:
        writer = self[kind] = self._made(kind)
        return writer

    def _made(self, kind: type) -> Writer:
        if issubclass(kind, Model):
            return _compiled(kind, tagged=self._tagged)
        if issubclass(kind, list):
            return lambda items: [self[item.__class__](item) for item in items]
        if issubclass(kind, dict):
            # Nothing in plain objects is converted, but models that a caller put there are written as such.
            return lambda pairs: {key: TAGGED[item.__class__](item) for key, item in pairs.items()}
        if issubclass(kind, bytes):
            return lambda data: {"$bytes": b64_encode(data)}
        return _itself


def _itself(value: Any) -> Any:
    return value


TAGGED = Writers(tagged=True)
UNTAGGED = Writers(tagged=False)


def _compiled(cls: type[Model], *, tagged: bool) -> Writer:
    """Compile the writer of a class; the writers of what it holds follow when they are first needed."""
    plan = plan_of(cls)
    tag = plan.type_tag if tagged or plan.always_typed else None
    table = TAGGED if tagged else UNTAGGED

    def other(value: Any) -> Any:
        """Write what is no plain instance of the class."""
        if type(value) is cls:
            return _with_unknown_fields(value, plan, tag)
        return table[type(value)](value)

    names: dict[str, Any] = {"cls": cls, "other": other, "T": TAGGED, "U": UNTAGGED}
    for field in plan.fields.values():
        if (kind := _class_in(field.shape)) is not None:
            names[_writer_of(kind)] = partial(_linked, names, kind)
            names[_name_of(kind)] = kind
    # The source is made of names and tags of a Lexicon, each as a literal: nothing of it is anybody's input.
    exec(_source(plan, tag), names)  # noqa: S102
    writer: Writer = names["write"]
    return writer


def _linked(names: dict[str, Any], kind: type[Model], value: Any) -> Any:
    """Stand in for the writer of a class until its first object."""
    writer = names[_writer_of(kind)] = UNTAGGED[kind]
    return writer(value)


def _class_in(shape: Shape) -> type[Model] | None:
    """The one class whose objects a value is or holds; what the class of an object decides has none."""
    inner = shape.item if shape.kind == "array" else shape
    return inner.classes[0] if inner is not None and inner.kind == "object" else None


def _name_of(kind: type[Model]) -> str:
    return f"{kind.__module__.replace('.', '_')}_{kind.__name__}"


def _writer_of(kind: type[Model]) -> str:
    return f"write_{_name_of(kind)}"


def _source(plan: ModelPlan, tag: str | None) -> str:
    fields = plan.fields.values()
    first = [] if tag is None else [f"'$type': {tag!r}"]
    lines = [
        "def write(model):",
        "    if type(model) is not cls or model.__pydantic_extra__:",
        "        return other(model)",
        "    values = model.__dict__",
        "    present = model.__pydantic_fields_set__",
    ]
    if len(fields) <= _FEW:  # and mostly all of them required
        pairs = ", ".join([*first, *(f"{field.wire!r}: {_expression(field)}" for field in fields)])
        lines += [f"    if len(present) == {len(fields)}:", f"        return {{{pairs}}}"]
    lines += [f"    out = {{{', '.join(first)}}}"]
    for field in fields:
        lines += [f"    if {field.name!r} in present:", f"        out[{field.wire!r}] = {_expression(field)}"]
    return "\n".join([*lines, "    return out"])


def _expression(field: FieldPlan) -> str:
    shape, value = field.shape, f"values[{field.name!r}]"
    if shape.kind in _SCALARS:
        return value
    table = "T" if shape.tagged else "U"
    anything = f"{table}[type(value)](value)"
    if shape.kind == "array" and shape.item is not None:
        items = _items(shape.item, table)
        return f"(({items}) if type(value := {value}) is list else {anything})"
    if shape.kind == "object":
        return _object(shape.classes[0], value)
    return anything.replace("value", f"value := {value}", 1)


def _items(shape: Shape, table: str) -> str:
    """The items of `value`. Most lists have one item, which needs no loop: each is a call of its own."""
    if shape.kind in _SCALARS:
        return "value.copy()"
    if shape.kind == "object":
        writer = _writer_of(shape.classes[0])
        return f"[{writer}(value[0])] if len(value) == 1 else [{writer}(item) for item in value]"
    one = f"[{table}[type(item := value[0])](item)]"
    return f"{one} if len(value) == 1 else [{table}[type(item)](item) for item in value]"


def _object(kind: type[Model], value: str) -> str:
    """An object of one class. A few scalars are written in place: a call takes longer than they do."""
    plan = plan_of(kind)
    fields = plan.fields.values()
    if len(fields) > _FEW or any(field.shape.kind not in _SCALARS for field in fields):
        return f"{_writer_of(kind)}({value})"
    tag = plan.type_tag if plan.always_typed else None
    first = [] if tag is None else [f"'$type': {tag!r}"]
    pairs = ", ".join([*first, *(f"{field.wire!r}: inner[{field.name!r}]" for field in fields)])
    whole = (
        f"type(one := {value}) is {_name_of(kind)} and not one.__pydantic_extra__"
        f" and len(one.__pydantic_fields_set__) == {len(fields)} and (inner := one.__dict__)"
    )
    return f"({{{pairs}}} if {whole} else {_writer_of(kind)}(one))"


def _with_unknown_fields(model: Model, plan: ModelPlan, tag: str | None) -> dict[str, Any]:
    extra = model.__pydantic_extra__ or {}
    out: dict[str, Any] = {}
    if "$type" in extra:
        out["$type"] = _without_main(extra["$type"])
    elif tag is not None:
        out["$type"] = tag
    present, values = present_fields(model, plan), model.__dict__
    for name, (wire, tagged) in plan.wire.items():
        if name in present:
            value = values[name]
            out[wire] = (TAGGED if tagged else UNTAGGED)[value.__class__](value)
    for name, value in extra.items():
        if name != "$type":
            out[name] = TAGGED[value.__class__](value)
    return out


def _without_main(tag: Any) -> Any:
    """`#main` is read, never written."""
    return tag.removesuffix("#main") if isinstance(tag, str) else tag
