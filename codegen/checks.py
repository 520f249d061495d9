"""What must agree inside one schema: limits, defaults, constants, lists of names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from codegen.lexicon import (
    ArrayDef,
    Body,
    BooleanDef,
    BytesDef,
    IntegerDef,
    Node,
    ObjectDef,
    ParamArrayDef,
    ParamsDef,
    ProcedureDef,
    QueryDef,
    RecordDef,
    StringDef,
    SubscriptionDef,
)
from codegen.problems import child_path
from codegen.syntax import is_error_name, is_record_key_type
from pysky_sdk.syntax import count_graphemes, utf8_length
from pysky_sdk.syntax.formats import check_format

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    Finding = tuple[str, str]

T = TypeVar("T", int, str)

_MIME = re.compile(r"[\w.+*-]+/[\w.+*-]+(?:\s*;\s*[\w-]+=[^;]+)*")


def check_node(node: Node, path: str) -> Iterator[Finding]:
    """The JSON path and the reason of every contradiction in this schema, not in those inside it."""
    match node:
        case BooleanDef():
            yield from _default_is_const(node, path)
        case IntegerDef():
            yield from _check_integer(node, path)
        case StringDef():
            yield from _check_string(node, path)
        case BytesDef() | ArrayDef() | ParamArrayDef():
            yield from _order(path, "minLength", node.min_length, "maxLength", node.max_length)
        case ObjectDef():
            yield from _names_exist(path, "required", node.required, node.properties)
            yield from _names_exist(path, "nullable", node.nullable, node.properties)
        case ParamsDef():
            yield from _names_exist(path, "required", node.required, node.properties)
        case RecordDef():
            if not is_record_key_type(node.key):
                yield child_path(path, "key"), f"`{node.key}` is not tid, nsid, any or literal:<record key>"
        case QueryDef() | ProcedureDef() | SubscriptionDef():
            yield from _check_method(node, path)


def _check_integer(node: IntegerDef, path: str) -> Iterator[Finding]:
    yield from _order(path, "minimum", node.minimum, "maximum", node.maximum)
    yield from _default_is_const(node, path)
    yield from _in_enum(node, path)
    for where, value in _values(path, node.default, node.const, node.enum):
        yield from _fits(where, value, "", node.minimum, node.maximum)


def _check_string(node: StringDef, path: str) -> Iterator[Finding]:
    yield from _order(path, "minLength", node.min_length, "maxLength", node.max_length)
    yield from _order(path, "minGraphemes", node.min_graphemes, "maxGraphemes", node.max_graphemes)
    # Every grapheme has at least one byte, so no string could satisfy both.
    yield from _order(path, "minGraphemes", node.min_graphemes, "maxLength", node.max_length)
    yield from _default_is_const(node, path)
    yield from _in_enum(node, path)
    for where, value in _values(path, node.default, node.const, node.enum):
        yield from _fits(where, utf8_length(value), " bytes", node.min_length, node.max_length)
        graphemes = count_graphemes(value)
        yield from _fits(where, graphemes, " graphemes", node.min_graphemes, node.max_graphemes)
        reason = check_format(node.format, value) if node.format else None
        if reason:
            yield where, f"{value!r} is not of format `{node.format}`: {reason}"


def _values(
    path: str, default: T | None, const: T | None, enum: Sequence[T] | None
) -> Iterator[tuple[str, T]]:
    """Every value that a schema names itself, and which must be legal under it."""
    if default is not None:
        yield child_path(path, "default"), default
    if const is not None:
        yield child_path(path, "const"), const
    for index, value in enumerate(enum or ()):
        yield child_path(path, "enum", index), value


def _fits(path: str, size: int, unit: str, minimum: int | None, maximum: int | None) -> Iterator[Finding]:
    if minimum is not None and size < minimum:
        yield path, f"{size}{unit}, but the least is {minimum}"
    if maximum is not None and size > maximum:
        yield path, f"{size}{unit}, but the most is {maximum}"


def _order(path: str, low_key: str, low: int | None, high_key: str, high: int | None) -> Iterator[Finding]:
    if low is not None and high is not None and low > high:
        yield child_path(path, low_key), f"`{low_key}` {low} is more than `{high_key}` {high}"


def _default_is_const(node: BooleanDef | IntegerDef | StringDef, path: str) -> Iterator[Finding]:
    if node.const is not None and node.default is not None and node.default != node.const:
        yield child_path(path, "default"), f"{node.default!r} is not the constant {node.const!r}"


def _in_enum(node: IntegerDef | StringDef, path: str) -> Iterator[Finding]:
    if node.enum is None:
        return
    if not node.enum:
        yield child_path(path, "enum"), "an empty enum allows no value at all"
    for key, value in (("default", node.default), ("const", node.const)):
        if value is not None and value not in node.enum:
            yield child_path(path, key), f"{value!r} is not in the enum"


def _names_exist(path: str, key: str, names: Sequence[str], properties: Container[str]) -> Iterator[Finding]:
    for index, name in enumerate(names):
        if name not in properties:
            yield child_path(path, key, index), f"there is no property `{name}`"


def _check_method(node: QueryDef | ProcedureDef | SubscriptionDef, path: str) -> Iterator[Finding]:
    for index, error in enumerate(node.errors):
        if not is_error_name(error.name):
            where = child_path(path, "errors", index, "name")
            yield where, f"{error.name!r} cannot name an error: letters, digits and `_`, no digit first"
    for key in ("input", "output"):
        body: Body | None = getattr(node, key, None)
        if body is not None and not _is_encoding(body.encoding):
            yield child_path(path, key, "encoding"), f"{body.encoding!r} is not a MIME type"


def _is_encoding(value: str) -> bool:
    # Seen in the wild: several types in one string, separated by commas.
    return all(_MIME.fullmatch(part.strip()) for part in value.split(","))
