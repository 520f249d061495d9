"""What a Lexicon says about a value, in words: for docstrings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.lexicon import (
    ArrayDef,
    BlobDef,
    BooleanDef,
    BytesDef,
    IntegerDef,
    ParamArrayDef,
    StringDef,
)

if TYPE_CHECKING:
    from codegen.lexicon import Node


def describe(schema: Node, *, nullable: bool = False) -> str:
    """The description of a property and its limits, with their units."""
    own = _sentence(schema.description)
    if isinstance(schema, ArrayDef | ParamArrayDef) and isinstance(schema.items, StringDef | IntegerDef):
        items = limits(schema.items)
        facts = [*limits(schema), *(f"Each item: {fact[0].lower()}{fact[1:]}" for fact in items)]
    else:
        facts = limits(schema)
    if nullable:
        facts.append("May be null, which is not the same as absent.")
    return " ".join(part for part in (own, *facts) if part)


def limits(schema: Node) -> list[str]:
    """The rules of one schema, a sentence each."""
    match schema:
        case StringDef():
            return _string(schema)
        case IntegerDef():
            return [
                *_between(schema.minimum, schema.maximum, ""),
                *_one_of(schema.enum),
                *_value("Always", schema.const),
                *_value("Default:", schema.default),
            ]
        case BooleanDef():
            return [*_value("Always", schema.const), *_value("Default:", schema.default)]
        case ArrayDef() | ParamArrayDef():
            return _between(schema.min_length, schema.max_length, " items")
        case BytesDef():
            return _between(schema.min_length, schema.max_length, " bytes")
        case BlobDef():
            accepted = [f"Accepts {', '.join(schema.accept)}."] if schema.accept else []
            return [*accepted, *_between(None, schema.max_size, " bytes")]
    return []


def _string(schema: StringDef) -> list[str]:
    return [
        *([f"Format: {schema.format}."] if schema.format else []),
        *_between(schema.min_graphemes, schema.max_graphemes, " graphemes"),
        *_between(schema.min_length, schema.max_length, " UTF-8 bytes"),
        *_one_of(schema.enum),
        *([f"Known values: {', '.join(schema.known_values)}."] if schema.known_values else []),
        *_value("Always", schema.const),
        *_value("Default:", schema.default),
    ]


def _between(low: int | None, high: int | None, unit: str) -> list[str]:
    if low is not None and high is not None:
        return [f"{low} to {high}{unit}."]
    if low is not None:
        return [f"At least {low}{unit}."]
    return [f"At most {high}{unit}."] if high is not None else []


def _one_of(values: list[Any] | None) -> list[str]:
    return [f"One of {', '.join(map(str, values))}."] if values else []


def _value(word: str, value: Any) -> list[str]:
    if value is None:
        return []
    shown = str(value).lower() if isinstance(value, bool) else str(value) or "the empty string"
    return [f"{word} {shown}."]


def _sentence(text: str | None) -> str:
    text = (text or "").strip()
    return text if not text or text[-1] in ".!?:" else f"{text}."
