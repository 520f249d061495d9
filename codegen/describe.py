"""What a Lexicon says about a value, in words: for docstrings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.lexicon import (
    ArrayDef,
    BlobDef,
    BooleanDef,
    BytesDef,
    IntegerDef,
    ObjectDef,
    ParamArrayDef,
    RecordDef,
    RefDef,
    StringDef,
    UnionDef,
)

if TYPE_CHECKING:
    from codegen.lexicon import Node
    from codegen.resolve import Catalog

_KINDS = {
    "string": "Text.",
    "integer": "A whole number.",
    "boolean": "True or false.",
    "bytes": "Bytes.",
    "blob": "An uploaded blob.",
    "cid-link": "A link to a block.",
    "unknown": "Any object.",
    "object": "An object.",
    "token": "A token.",
    "null": "Nothing.",
}


class Describer:
    """Describes the values of one document."""

    def __init__(self, catalog: Catalog, base: str) -> None:
        self._catalog = catalog
        self._base = base

    def describe(self, schema: Node, *, nullable: bool = False) -> str:
        """The description of a property and its limits, with their units."""
        value, base = self._value(schema, self._base)
        facts = limits(value)
        if isinstance(value, ArrayDef | ParamArrayDef):
            of_items = limits(self._value(value.items, base)[0])
            facts += [f"each item: {', '.join(of_items)}"] if of_items else []
        text = schema.description or value.description
        null = ["May be null, which is not the same as absent."] if nullable else []
        return " ".join(part for part in (sentence(text), sentence("; ".join(facts)), *null) if part)

    def kind(self, schema: Node) -> str:
        """What a value is, where there is nothing else to say of it."""
        match schema:
            case RefDef():
                return f"See `{self._catalog.lookup(schema.ref, self._base).ref}`."
            case UnionDef():
                names = [f"`{self._catalog.lookup(ref, self._base).ref}`" for ref in schema.refs]
                return f"One of {', '.join(names)}." if names else "An object with a `$type`."
            case ArrayDef() | ParamArrayDef():
                return f"A list. Each item: {_lowered(self.kind(schema.items))}"
        return _KINDS[str(getattr(schema, "type", "object"))]

    def _value(self, schema: Node, base: str) -> tuple[Node, str]:
        """The schema of a value and its document: what a reference leads to, unless that has a class."""
        if isinstance(schema, RefDef):
            target = self._catalog.lookup(schema.ref, base)
            if not isinstance(target.definition, ObjectDef | RecordDef):
                return target.definition, target.nsid
        return schema, base


def limits(schema: Node) -> list[str]:
    """The rules of one schema, a phrase each."""
    match schema:
        case StringDef():
            return _string(schema)
        case IntegerDef():
            return [*_between(schema.minimum, schema.maximum, ""), *_values(schema)]
        case BooleanDef():
            return _values(schema)
        case ArrayDef() | ParamArrayDef():
            return _between(schema.min_length, schema.max_length, " items")
        case BytesDef():
            return _between(schema.min_length, schema.max_length, " bytes")
    return _blob(schema) if isinstance(schema, BlobDef) else []


def sentence(text: str | None) -> str:
    """The text with a capital letter and a full stop."""
    text = (text or "").strip()
    if not text:
        return ""
    # Not the first letter of a name such as `did:plc:…` or `app.bsky.…`.
    first = text.split(maxsplit=1)[0]
    text = text[0].upper() + text[1:] if first.isalpha() and first.islower() else text
    return text if text[-1] in ".!?:" else f"{text}."


def _lowered(text: str) -> str:
    return text[0].lower() + text[1:]


def _string(schema: StringDef) -> list[str]:
    return [
        *([f"format {schema.format}"] if schema.format else []),
        *_between(schema.min_graphemes, schema.max_graphemes, " graphemes"),
        *_between(schema.min_length, schema.max_length, " UTF-8 bytes"),
        *([f"known values: {', '.join(schema.known_values)}"] if schema.known_values else []),
        *_values(schema),
    ]


def _blob(schema: BlobDef) -> list[str]:
    accepted = [f"accepts {', '.join(schema.accept)}"] if schema.accept else []
    return [*accepted, *_between(None, schema.max_size, " bytes")]


def _between(low: int | None, high: int | None, unit: str) -> list[str]:
    if low is not None and high is not None:
        return [f"{low} to {high}{unit}"]
    if low is not None:
        return [f"at least {low}{unit}"]
    return [f"at most {high}{unit}"] if high is not None else []


def _values(schema: StringDef | IntegerDef | BooleanDef) -> list[str]:
    enum = None if isinstance(schema, BooleanDef) else schema.enum
    return [
        *([f"one of {', '.join(map(_shown, enum))}"] if enum else []),
        *([] if schema.const is None else [f"always {_shown(schema.const)}"]),
        *([] if schema.default is None else [f"default {_shown(schema.default)}"]),
    ]


def _shown(value: Any) -> str:
    return str(value) if value != "" else "the empty text"
