"""From the schema of a value to its Python annotation, as seen from one generated module."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from codegen.ir import Import
from codegen.lexicon import (
    ArrayDef,
    BlobDef,
    BooleanDef,
    BytesDef,
    CidLinkDef,
    IntegerDef,
    NullDef,
    ObjectDef,
    ParamArrayDef,
    RecordDef,
    RefDef,
    StringDef,
    TokenDef,
    UnionDef,
    UnknownDef,
)
from codegen.names import module_alias, module_parts, pascal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from codegen.lexicon import Node
    from codegen.naming import DocumentNames
    from codegen.resolve import Catalog, Resolved


@dataclass
class World:
    """What all modules of a run share."""

    catalog: Catalog
    package: str
    names: Mapping[str, DocumentNames]
    hints: Mapping[str, list[str]]
    """Records expected in a property of type `unknown`, by `nsid:ClassName.property`."""
    circles: Mapping[str, frozenset[str]]
    """For every document the others that refer to it and that it refers to."""

    def models_package(self, nsid: str) -> str:
        """The package that holds a document's model module."""
        return f"{self.package}.models" if self.catalog.is_local(nsid) else "pysky_sdk.models"

    def class_path(self, nsid: str, name: str) -> str:
        """`package.module:Class`, as the runtime imports it."""
        return f"{self.models_package(nsid)}.{'.'.join(module_parts(nsid))}:{name}"


@dataclass
class Scope:
    """Annotations for one module, with the imports that they need."""

    world: World
    nsid: str | None
    """The document whose module this is: its classes need no prefix. None outside of models."""
    imports: dict[str, Import] = field(default_factory=dict)
    inline: Callable[[ObjectDef, str, str, str], str] | None = None
    """Makes the class of an inline object: (schema, base document, owner class, property) -> class name."""

    def annotate(self, schema: Node, base: str, owner: str = "", wire: str = "") -> str:
        """The annotation of a value whose schema is written in the document `base`."""
        match schema:
            case StringDef() | IntegerDef() | BooleanDef() | BytesDef():
                return _scalar(schema)
            case TokenDef():
                return "_m.String"
            case NullDef():
                return "None"
            case CidLinkDef():
                return "_m.CidLink"
            case BlobDef():
                return _blob(schema)
            case UnknownDef():
                return self._unknown(f"{base}:{owner}.{wire}")
            case ArrayDef() | ParamArrayDef():
                item = self.annotate(schema.items, base, owner, wire)
                return _limited(f"_t.List[{item}]", "Items", (schema.min_length, schema.max_length))
            case UnionDef():
                return self._union(schema, base)
            case RefDef():
                return self._ref(schema.ref, base)
            case ObjectDef():
                return self._inline_object(schema, base, owner, wire)
        raise TypeError(f"a {type(schema).__name__} is not the type of a value")

    def class_name(self, target: Resolved) -> str:
        """How a definition's class is written here, imported if need be."""
        return self.qualified(target.nsid, self._class_of(target))

    def qualified(self, nsid: str, name: str) -> str:
        """A name of a document's module, as written in this one."""
        if nsid == self.nsid:
            return name
        alias = module_alias(nsid)
        package, _, module = f"{self.world.models_package(nsid)}.{'.'.join(module_parts(nsid))}".rpartition(".")
        self.imports[alias] = Import(package, module, alias)
        return f"{alias}.{name}"

    def _class_of(self, target: Resolved) -> str:
        return self.world.names[target.nsid].defs[target.name]

    def _ref(self, ref: str, base: str) -> str:
        target = self.world.catalog.lookup(ref, base)
        if isinstance(target.definition, ObjectDef | RecordDef):
            return self.class_name(target)
        if isinstance(target.definition, StringDef) and target.definition.known_values:
            return self.class_name(target)
        # Anything else is written out: a name for it could not refer forward.
        return self.annotate(target.definition, target.nsid, self._class_of(target), "item")

    def _union(self, schema: UnionDef, base: str) -> str:
        members = [self.class_name(self.world.catalog.lookup(ref, base)) for ref in schema.refs]
        if not schema.closed:
            members.append("_m.Unknown")
        mark = "_m.CLOSED_UNION" if schema.closed else "_m.OPEN_UNION"
        union = f"_t.Union[{', '.join(members)}]" if len(members) > 1 else members[0]
        return f"_t.Annotated[{union}, {mark}]"

    def _unknown(self, place: str) -> str:
        expected = [
            self.class_name(self.world.catalog.lookup(nsid, nsid)) for nsid in self.world.hints.get(place, [])
        ]
        if not expected:
            return "_m.UnknownObject"
        members = ", ".join([*expected, "_m.Record", "_t.Dict[_m.String, _t.Any]"])
        return f"_t.Annotated[_t.Union[{members}], _m.UNKNOWN_FIELD]"

    def _inline_object(self, schema: ObjectDef, base: str, owner: str, wire: str) -> str:
        if self.inline is not None and base == self.nsid:
            return self.inline(schema, base, owner, wire)
        return self.qualified(base, self.world.names[base].inline(owner, wire))


_FORMATS = {
    "at-identifier": "AtIdentifier",
    "record-key": "RecordKey",
    "at-uri": "AtUri",
}


def _scalar(schema: StringDef | IntegerDef | BooleanDef | BytesDef) -> str:
    if isinstance(schema, BytesDef):
        return _limited("_m.Bytes", "Size", (schema.min_length, schema.max_length))
    if isinstance(schema, BooleanDef):
        return "_m.Boolean" if schema.const is None else _literal([schema.const])
    if isinstance(schema, IntegerDef):
        if schema.const is not None or schema.enum:
            return _literal(schema.enum if schema.const is None else [schema.const])
        return _limited("_m.Integer", "Range", (schema.minimum, schema.maximum))
    return _string(schema)


def _string(schema: StringDef) -> str:
    if schema.const is not None or schema.enum:
        return _literal(schema.enum if schema.const is None else [schema.const])
    text = f"_m.{_FORMATS.get(schema.format, pascal(schema.format))}" if schema.format else "_m.String"
    limits = (schema.min_length, schema.max_length, schema.min_graphemes, schema.max_graphemes)
    if schema.known_values:
        text = f"_t.Annotated[_t.Union[{_literal(schema.known_values)}, _m.String], _m.KNOWN_VALUES]"
        if schema.format:
            text = f"_t.Annotated[{text}, _m.Format({schema.format!r})]"
    return _limited(text, "Text", limits)


def _blob(schema: BlobDef) -> str:
    accept = tuple(schema.accept or ())
    if not accept and schema.max_size is None:
        return "_m.BlobField"
    return f"_t.Annotated[_m.BlobField, _m.Accept({accept!r}, {schema.max_size!r})]"


def _literal(values: list[Any] | None) -> str:
    return f"_t.Literal[{', '.join(repr(value) for value in values or [])}]"


def _limited(annotation: str, mark: str, limits: tuple[int | None, ...]) -> str:
    while limits and limits[-1] is None:
        limits = limits[:-1]
    if not limits:
        return annotation
    return f"_t.Annotated[{annotation}, _m.{mark}({', '.join(map(repr, limits))})]"
