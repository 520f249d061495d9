"""The annotations of values that refer to nothing: text, numbers, bytes, blobs, links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.lexicon import (
    BlobDef,
    BooleanDef,
    BytesDef,
    CidLinkDef,
    IntegerDef,
    NullDef,
    StringDef,
    TokenDef,
)
from codegen.names import pascal

if TYPE_CHECKING:
    from codegen.lexicon import Node


def scalar(schema: Node) -> tuple[str, list[str]] | None:
    """The type of a value and the marks that say what else holds for it; None where it is no scalar."""
    match schema:
        case StringDef():
            return _string(schema)
        case IntegerDef():
            return _integer(schema)
        case BooleanDef():
            return "_m.Boolean" if schema.const is None else literal([schema.const]), []
        case BytesDef():
            return "_m.Bytes", mark("Size", schema.min_length, schema.max_length)
        case BlobDef():
            return "_m.BlobField", _accept(schema)
    simple = {TokenDef: "_m.String", NullDef: "None", CidLinkDef: "_m.CidLink"}
    return (simple[type(schema)], []) if type(schema) in simple else None


def builtin(schema: Node) -> str | None:
    """The builtin type of a value, where it is all that a signature has to say of it."""
    match schema:
        case StringDef(const=None) if not schema.enum:
            return "str"
        case IntegerDef(const=None) if not schema.enum:
            return "int"
        case BooleanDef(const=None):
            return "bool"
        case BytesDef():
            return "bytes"
    return "str" if isinstance(schema, TokenDef) else None


def literal(values: list[Any]) -> str:
    """The type of just these values."""
    return f"_t.Literal[{', '.join(map(repr, values))}]"


def mark(name: str, *limits: int | None) -> list[str]:
    """A mark with limits, if there are any."""
    while limits and limits[-1] is None:
        limits = limits[:-1]
    return [f"_m.{name}({', '.join(map(repr, limits))})"] if limits else []


def _integer(schema: IntegerDef) -> tuple[str, list[str]]:
    if schema.const is not None:
        return literal([schema.const]), []
    if schema.enum:
        return literal(schema.enum), []
    return "_m.Integer", mark("Range", schema.minimum, schema.maximum)


def _string(schema: StringDef) -> tuple[str, list[str]]:
    if schema.const is not None:
        return literal([schema.const]), []
    if schema.enum:
        return literal(schema.enum), []
    limits = mark("Text", schema.min_length, schema.max_length, schema.min_graphemes, schema.max_graphemes)
    if not schema.known_values:
        return f"_m.{pascal(schema.format or 'string')}", limits
    form = [f"_m.Format({schema.format!r})"] if schema.format else []
    # Beside the literals any other text is legal; the first mark keeps the check for it in Rust.
    return f"{literal(schema.known_values)} | _m.String", ["_m.KNOWN_VALUES", *form, *limits]


def _accept(schema: BlobDef) -> list[str]:
    if not schema.accept and schema.max_size is None:
        return []
    return [f"_m.Accept({tuple(schema.accept or ())!r}, {schema.max_size!r})"]
