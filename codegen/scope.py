"""From the schema of a value to its Python annotation, as seen from one generated module."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codegen.ir import Import
from codegen.lexicon import (
    ArrayDef,
    ObjectDef,
    ParamArrayDef,
    RecordDef,
    RefDef,
    StringDef,
    UnionDef,
)
from codegen.names import module_alias, module_parts, unique
from codegen.parts import Unit
from codegen.scalars import builtin, literal, mark, scalar

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from codegen.lexicon import Node
    from codegen.naming import DocumentNames
    from codegen.overrides import Listing
    from codegen.resolve import Catalog, Resolved

OFFICIAL_PACKAGE = "pysky_sdk"


@dataclass
class World:
    """What all modules of a run share."""

    catalog: Catalog
    package: str
    names: Mapping[str, DocumentNames]
    hints: Mapping[str, list[str]]
    """Records expected in a property of type `unknown`, by `nsid:ClassName.property`."""
    circles: Mapping[Unit, frozenset[Unit]]
    """For every module the others that refer to it and that it refers to."""
    units: Mapping[str, Mapping[str, Unit]]
    """For every local document the module of each definition."""
    lists: Mapping[str, Listing]
    """What is known of the lists that methods page through."""

    @property
    def official(self) -> bool:
        """Whether the package is the SDK itself."""
        return self.package == OFFICIAL_PACKAGE

    def model_module(self, nsid: str) -> str:
        """The module that shows a document's models."""
        return self.unit_module(Unit(nsid))

    def unit(self, nsid: str, class_name: str) -> Unit:
        """The module that a class stands in. Of other packages only the documents' own modules are known."""
        if not self.catalog.is_local(nsid):
            return Unit(nsid)
        return self.units[nsid][self.names[nsid].definitions[class_name]]

    def unit_module(self, unit: Unit) -> str:
        """The full name of a module."""
        package = self.package if self.catalog.is_local(unit.nsid) else OFFICIAL_PACKAGE
        return ".".join((package, "models", *self.path(unit)))

    def path(self, unit: Unit) -> tuple[str, ...]:
        """Where a module stands below `models`: the parts of a document beside the document's own."""
        *folders, own = module_parts(unit.nsid)
        # No document's module begins with an underscore or has two, so none is called like this.
        return (*folders, f"_{own}__{unit.part}" if unit.part else own)

    def class_path(self, nsid: str, name: str) -> str:
        """`package.module:Class`, as the runtime imports it."""
        return f"{self.model_module(nsid)}:{name}"


@dataclass
class Scope:
    """Annotations of the fields in a module of models, with all that the runtime checks."""

    world: World
    unit: Unit
    """The module itself: its classes need no prefix."""
    imports: dict[Unit, Import] = field(default_factory=dict)
    """By the module that is imported."""

    def annotate(self, schema: Node, base: str, owner: str, wire: str) -> str:
        """The annotation of a value: where its schema is written, and the class and property that hold it."""
        simple = self._simple(schema)
        if simple is not None:
            return simple
        match schema:
            case ArrayDef() | ParamArrayDef():
                item = self.annotate(schema.items, base, owner, wire)
                return self._marked(self._list(item), mark("Items", schema.min_length, schema.max_length))
            case UnionDef():
                return self._union(schema, base)
            case RefDef():
                return self._ref(schema.ref, base)
            case ObjectDef():
                return self.qualified(base, self.world.names[base].inline(owner, wire))
        return self._unknown(f"{base}:{owner}.{wire}")

    def qualified(self, nsid: str, name: str) -> str:
        """A class or alias of a document, as written in this module."""
        unit = self._unit_of(nsid, name)
        if unit == self.unit:
            return name
        if unit not in self.imports:
            package, _, module = self.world.unit_module(unit).rpartition(".")
            self.imports[unit] = Import(package, module, self._alias_of(unit))
        return f"{self.imports[unit].alias}.{name}"

    def import_of_itself(self) -> Import:
        """How the module imports itself."""
        package, _, module = self.world.unit_module(self.unit).rpartition(".")
        return Import(package, module, self._alias_of(self.unit))

    def sorted_imports(self) -> list[Import]:
        """Everything that was asked for, by alias."""
        return sorted(self.imports.values(), key=lambda row: row.alias)

    def _alias_of(self, unit: Unit) -> str:
        alias = module_alias(unit.nsid) + (f"__{unit.part}" if unit.part else "")
        return unique(alias, {row.alias for row in self.imports.values()})

    def _unit_of(self, nsid: str, name: str) -> Unit:
        return self.world.unit(nsid, name)

    def _simple(self, schema: Node) -> str | None:
        simple = scalar(schema)
        return None if simple is None else self._marked(*simple)

    def _marked(self, annotation: str, marks: list[str]) -> str:
        return f"_t.Annotated[{', '.join((annotation, *marks))}]" if marks else annotation

    def _list(self, item: str) -> str:
        # Not `list[…]`, because a field may be called that.
        return f"_t.List[{item}]"

    def _any_dict(self) -> str:
        return "_t.Dict[_m.String, _t.Any]"

    def _one_of(self, members: list[str]) -> str:
        return f"_t.Union[{', '.join(members)}]" if len(members) > 1 else members[0]

    def _class_name(self, target: Resolved) -> str:
        return self.qualified(target.nsid, self.world.names[target.nsid].defs[target.name])

    def _ref(self, ref: str, base: str) -> str:
        target = self.world.catalog.lookup(ref, base)
        if self._has_name(target.definition):
            return self._class_name(target)
        # Anything else is written out: a name for it could not refer forward.
        owner = self.world.names[target.nsid].defs[target.name]
        return self.annotate(target.definition, target.nsid, owner, "item")

    def _has_name(self, definition: Node) -> bool:
        if isinstance(definition, StringDef):
            return bool(definition.known_values)
        return isinstance(definition, ObjectDef | RecordDef)

    def _union(self, schema: UnionDef, base: str) -> str:
        members = [self._class_name(self.world.catalog.lookup(ref, base)) for ref in schema.refs]
        if schema.closed:
            return self._marked(self._one_of(members), ["_m.CLOSED_UNION"])
        return self._marked(self._one_of([*members, "_m.Unknown"]), ["_m.OPEN_UNION"])

    def _unknown(self, place: str) -> str:
        expected = [
            self._class_name(self.world.catalog.lookup(nsid, nsid))
            for nsid in self.world.hints.get(place, [])
        ]
        if not expected:
            return "_m.UnknownObject"
        return self._marked(self._one_of([*expected, "_m.Record", self._any_dict()]), ["_m.UNKNOWN_FIELD"])


# Names of members that would hide a type from the annotations beside them.
_HIDING = frozenset({"bool", "bytes", "dict", "int", "list", "str"})


@dataclass
class SignatureScope(Scope):
    """Annotations of arguments and results: people read them, so only the type is left."""

    prefix: str = ""
    """What stands before a builtin."""

    @classmethod
    def of(cls, world: World, members: Collection[str]) -> SignatureScope:
        """The scope of a namespace with these members."""
        return cls(world, Unit(""), prefix="" if _HIDING.isdisjoint(members) else "_b.")

    def builtin(self, name: str) -> str:
        """A builtin type, whatever the members are called."""
        return f"{self.prefix}{name}"

    def _unit_of(self, nsid: str, name: str) -> Unit:  # noqa: ARG002 - people read these imports
        return Unit(nsid)

    def _simple(self, schema: Node) -> str | None:
        name = builtin(schema)
        if name is None:
            return super()._simple(schema)
        values = schema.known_values if isinstance(schema, StringDef) else None
        return f"{literal(values)} | {self.builtin(name)}" if values else self.builtin(name)

    def _marked(self, annotation: str, marks: list[str]) -> str:  # noqa: ARG002 - the runtime's business
        return annotation

    def _list(self, item: str) -> str:
        return f"{self.builtin('list')}[{item}]"

    def _any_dict(self) -> str:
        return f"{self.builtin('dict')}[{self.builtin('str')}, _t.Any]"

    def _one_of(self, members: list[str]) -> str:
        return " | ".join(members)

    def _has_name(self, definition: Node) -> bool:
        return isinstance(definition, ObjectDef | RecordDef)
