"""The source of the function that writes the objects of one class as JSON text.

Written for speed where objects are as they should be; whatever is odd is left to `other`, which walks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.modeling.plan import plan_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pysky_sdk.modeling.model import Model
    from pysky_sdk.modeling.plan import FieldPlan, ModelPlan, Shape

_SCALARS = frozenset(("string", "integer", "boolean"))
_FEW = 4


class Names(NamedTuple):
    """How the source speaks of other classes, and how it writes text that is known beforehand."""

    kind: Callable[[type[Model]], str]
    writer: Callable[[type[Model]], str]
    quoted: Callable[[str], str]


def source_of(plan: ModelPlan, names: Names, *, tagged: bool) -> str:
    """Return the source of `write(model)`, for places where objects carry their `$type` or for others."""
    tag = plan.type_tag if tagged or plan.always_typed else None
    few = sum(not _always_there(field) for field in plan.fields.values()) <= 2
    lines = [
        "def write(model):",
        # Where objects carry their `$type`, their own class has decided who writes them.
        f"    if {'' if tagged else 'type(model) is not cls or '}{_has_more('model', tag)}:",
        "        return other(model)",
        "    values = model.__dict__",
        *([] if few else ["    present = model.__pydantic_fields_set__"]),
        "    try:",
        *_indented(
            _Source(names, "model.__pydantic_fields_set__" if few else "present").object(plan, tag), 2
        ),
        "    except (AttributeError, KeyError, TypeError):  # made without checks",
        "        return other(model)",
    ]
    return "\n".join(lines)


def classes_in(plan: ModelPlan, *, inside: bool = False) -> Iterator[type[Model]]:
    """The classes that the source for an object speaks of by name."""
    for field in plan.fields.values():
        shape = field.shape.innermost
        kind = _class_in(shape)
        for one in _small_members(shape) if kind is None else [kind]:
            yield one
            if _is_small(one) or (not inside and _is_row(field.shape.item)):
                yield from classes_in(plan_of(one), inside=True)


class _Source:
    def __init__(self, names: Names, present: str) -> None:
        self._names = names
        self._present = present
        self._count = 0

    def object(self, plan: ModelPlan, tag: str | None) -> Iterator[str]:
        """Statements that return the text of an object whose `values` are there.

        What may be absent brings its comma along. Where it is the first, the first comma is cut off.
        """
        text, headless = self._tag(tag), False
        for field in plan.fields.values():
            name = self._new()
            yield f"{name} = values[{field.name!r}]"
            if _always_there(field):
                statements, value = self._value(field.shape, name)
                yield from statements
                text += f"{',' if text else ''}{self._member(field.wire, value)}"
            else:
                yield from self._optional(field, name)
                headless = headless or not text
                text += f"{{{name}}}"
        if headless:
            yield f"text = {_source(text)}"
            yield "return '{' + text[1:] + '}'"
        else:
            yield f"return {_source('{{' + text + '}}')}"

    def _optional(self, field: FieldPlan, name: str) -> Iterator[str]:
        statements, value = self._value(field.shape, name)
        written = [*statements, f"{name} = {_source(f',{self._member(field.wire, value)}')}"]
        null = f",{self._member(field.wire, 'null')}"
        there = f"{field.name!r} in {self._present}"
        if not field.none_when_absent:
            yield from (f"if {there}:", *_indented(written), "else:", f"    {name} = ''")
            return
        yield from (f"if {name} is not None:", *_indented(written), "else:")
        yield f"    {name} = {_source(null)} if {there} else ''"

    def _value(self, shape: Shape, name: str, *, inside: bool = False) -> tuple[list[str], str]:
        """What must be done before, and the text with expressions in braces, for the value of a variable.

        Args:
            shape: its type.
            name: of the variable.
            inside: whether it is of an object that is written in place, where source would grow without end.
        """
        if shape.kind == "array" and shape.item is not None:
            if not inside and _is_row(shape.item):
                return self._rows(shape.item.classes[0], name), f"[{{{name}}}]"
            return self._array(shape.item, name), f"[{{{name}}}]"
        kind = _class_in(shape)
        if kind is not None and _is_small(kind):
            return self._in_place(kind, name, tagged=False)
        if small := _small_members(shape):
            return self._one_of(small, shape, name), f"{{{name}}}"
        return [], f"{{{self._expression(shape, name)}}}"

    def _expression(self, shape: Shape, name: str) -> str:
        other = f"{'T' if shape.tagged else 'U'}[type({name})]({name})"
        if shape.kind == "string":
            return f"escaped({name}) if {name}.isascii() else wide({name})"
        if shape.kind == "integer":
            return f"{name} if type({name}) is int else {other}"
        if shape.kind == "boolean":
            return f"true if {name} is True else false if {name} is False else {other}"
        kind = _class_in(shape)
        return other if kind is None else f"{self._names.writer(kind)}({name})"

    def _array(self, shape: Shape, name: str) -> list[str]:
        """Most lists have one item, which needs no loop: each is a call of its own."""
        item = self._new()
        statements, text = self._value(shape, item)
        one = text[1:-1] if text.startswith("{") and not text.startswith("{{") else _source(text)
        return [
            f"if type({name}) is not list:",
            "    return other(model)",
            f"if len({name}) == 1:",
            f"    {item} = {name}[0]",
            *_indented([*statements, f"{name} = {one}"]),
            "else:",
            f"    {name} = ','.join({self._each(shape, item, name)})",
        ]

    def _rows(self, kind: type[Model], name: str) -> list[str]:
        """A list of objects like facets, each written in place."""
        item, texts = self._new(), self._new()
        statements, text = self._in_place(kind, item, tagged=False)
        return [
            f"if type({name}) is not list:",
            "    return other(model)",
            f"{texts} = []",
            f"for {item} in {name}:",
            *_indented([*statements, f"{texts}.append({_source(text)})"]),
            f"{name} = ','.join({texts})",
        ]

    def _each(self, shape: Shape, item: str, name: str) -> str:
        """The texts of the items of a list."""
        kind = _class_in(shape)
        if kind is not None:
            return f"map({self._names.writer(kind)}, {name})"
        return f"[{self._expression(shape, item)} for {item} in {name}]"

    def _one_of(self, small: Iterable[type[Model]], shape: Shape, name: str) -> list[str]:
        """A member of a union: written in place if it is one of the small ones."""
        lines: list[str] = []
        for kind in small:
            statements, text = self._in_place(kind, name, tagged=True)
            lines += [
                f"{'elif' if lines else 'if'} type({name}) is {self._names.kind(kind)}:",
                *_indented([*statements, f"{name} = {_source(text)}"]),
            ]
        return [*lines, "else:", f"    {name} = {self._expression(shape, name)}"]

    def _in_place(self, kind: type[Model], name: str, *, tagged: bool) -> tuple[list[str], str]:
        """An object of a few scalars: a call takes longer than they do."""
        plan = plan_of(kind)
        tag = plan.type_tag if tagged or plan.always_typed else None
        odd = _has_more(name, tag)
        if not tagged:  # of a member of a union it is known which one it is
            odd = f"type({name}) is not {self._names.kind(kind)} or {odd}"
        lines = [f"if {odd}:", "    return other(model)", f"{name} = {name}.__dict__"]
        text = self._tag(tag)
        for field in plan.fields.values():
            inner = self._new()
            statements, value = self._value(field.shape, inner, inside=True)
            lines += [f"{inner} = {name}[{field.name!r}]", *statements]
            text += f"{',' if text else ''}{self._member(field.wire, value)}"
        return lines, f"{{{{{text}}}}}"

    def _tag(self, tag: str | None) -> str:
        return "" if tag is None else self._member("$type", _literal(self._names.quoted(tag)))

    def _member(self, wire: str, text: str) -> str:
        return f"{_literal(self._names.quoted(wire))}:{text}"

    def _new(self) -> str:
        self._count += 1
        return f"x{self._count}"


def _has_more(name: str, tag: str | None) -> str:
    """Whether an object has unknown fields; the `$type` that is written anyway may have been read along."""
    extra = f"{name}.__pydantic_extra__"
    return extra if tag is None else f"(extra := {extra}) and extra != {{'$type': {tag!r}}}"


def _class_in(shape: Shape) -> type[Model] | None:
    """The class of a value; where it is the object that decides, there is none. Old blobs are an oddity."""
    return shape.classes[0] if shape.kind in ("object", "blob") else None


def _small_members(shape: Shape) -> list[type[Model]]:
    """The small classes of a union, where these are so few that looking for them costs the others little."""
    small = [kind for kind in shape.classes if _is_small(kind)] if shape.tagged and shape.item is None else []
    return small if len(small) <= _FEW else []


def _always_there(field: FieldPlan) -> bool:
    return field.required and not field.has_default


def _is_row(shape: Shape | None) -> bool:
    """Whether the objects of a list have few parts, which may be lists and unions."""
    kind = None if shape is None else _class_in(shape)
    if kind is None or shape is None or shape.kind != "object":
        return False
    fields = plan_of(kind).fields.values()
    return 0 < len(fields) <= _FEW and all(map(_always_there, fields))


def _is_small(kind: type[Model]) -> bool:
    return 0 < _size(kind, depth=0) <= _FEW


def _size(kind: type[Model], depth: int) -> int:
    """How many scalars the objects of a class consist of; 0 if that differs, or they are deep."""
    total = 0
    for field in plan_of(kind).fields.values():
        inner = _class_in(field.shape)
        size = (
            1
            if field.shape.kind in _SCALARS
            else 0
            if inner is None or depth > _FEW
            else _size(inner, depth + 1)
        )
        if not size or not _always_there(field):
            return 0
        total += size
    return total


def _literal(text: str) -> str:
    """Text as it stands in a literal with expressions."""
    return text.replace("{", "{{").replace("}", "}}")


def _source(text: str) -> str:
    """The source of a string with expressions in braces."""
    return f"f{text!r}"


def _indented(lines: Iterable[str], steps: int = 1) -> list[str]:
    return [f"{'    ' * steps}{line}" for line in lines]
