"""One document -> its model modules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codegen.describe import Describer, sentence
from codegen.ir import Alias, Class, Constant, ModelModule, Part, PermissionSet
from codegen.lexicon import (
    ArrayDef,
    ObjectDef,
    PermissionSetDef,
    ProcedureDef,
    QueryDef,
    RecordDef,
    SubscriptionDef,
    TokenDef,
)
from codegen.order import in_order
from codegen.parts import Unit
from codegen.properties import Object, properties_of
from codegen.resolve import Ref
from codegen.scope import Scope

if TYPE_CHECKING:
    from codegen.lexicon import Body, NamedDef, Node, ParamsDef
    from codegen.load import Document
    from codegen.scope import World


@dataclass
class _ModuleBuilder:
    world: World
    document: Document
    unit: Unit
    classes: list[Class] = field(default_factory=list)
    aliases: list[Alias] = field(default_factory=list)
    constants: list[Constant] = field(default_factory=list)
    permission_sets: list[PermissionSet] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.nsid = self.document.nsid
        self.names = self.world.names[self.nsid]
        self.scope = Scope(self.world, self.unit)
        self.describer = Describer(self.world.catalog, self.nsid)

    def build(self, parts: tuple[Part, ...] = ()) -> ModelModule:
        units = self.world.units[self.nsid]
        for name, definition in self.document.lexicon.defs.items():
            if units[name] == self.unit:
                self._definition(name, definition)
        circle = self.world.circles.get(self.unit, frozenset())
        foot = [row for unit, row in self.scope.imports.items() if unit in circle]
        itself = self.scope.import_of_itself()
        imports = self.scope.sorted_imports()
        classes = in_order(self.classes, {row.alias for row in foot}, itself.alias)
        if any(f"{itself.alias}." in row.annotation for item in classes for row in item.fields):
            imports, foot = sorted([*imports, itself], key=lambda row: row.alias), [*foot, itself]
        return ModelModule(
            nsid=self.nsid,
            path=self.world.path(self.unit),
            doc=self.document.lexicon.description or "",
            classes=classes,
            aliases=tuple(self.aliases),
            constants=tuple(self.constants),
            permission_sets=tuple(self.permission_sets),
            imports=tuple(row for row in imports if row not in foot),
            foot_imports=tuple(row for row in imports if row in foot),
            parts=parts,
            shown_in=self.world.model_module(self.nsid) if self.unit.part else None,
        )

    def _definition(self, name: str, definition: NamedDef) -> None:
        match definition:
            case QueryDef() | ProcedureDef() | SubscriptionDef():
                self._method(definition)
            case RecordDef():
                self._named(name, definition.record, "_m.Record", definition.description)
            case ObjectDef():
                self._named(name, definition, "_m.Model", None)
            case TokenDef():
                value = str(Ref(self.nsid, name))
                doc = self.describer.describe(definition) or f"The token `{value}`."
                self.constants.append(Constant(self.names.defs[name], value, doc))
            case PermissionSetDef():
                self._permission_set(name, definition)
            case _:
                early = not isinstance(definition, ArrayDef)
                self._alias(self.names.defs[name], definition, f"`{Ref(self.nsid, name)}`", early=early)

    def _named(self, name: str, schema: ObjectDef, base: str, doc: str | None) -> None:
        type_id = str(Ref(self.nsid, name))
        text = self._with_source(schema.description or doc, f"`{type_id}`")
        self._class(self.names.defs[name], schema, base, text, type_id)

    def _class(
        self, name: str, schema: ObjectDef | ParamsDef, base: str, doc: str, type_id: str | None = None
    ) -> None:
        properties = properties_of(self.scope, Object(schema, self.nsid, name))
        fields = tuple(entry.as_field() for entry in properties)
        self.classes.append(Class(name, base, doc, type_id, fields))
        for wire, node in schema.properties.items():
            self._inline(name, wire, node)

    def _inline(self, owner: str, wire: str, schema: Node) -> None:
        """The class of an object that is written out inside a property, if there is one."""
        if isinstance(schema, ArrayDef):
            self._inline(owner, wire, schema.items)
        elif isinstance(schema, ObjectDef):
            doc = self._with_source(schema.description, f"`{self.nsid}`, property `{wire}` of `{owner}`")
            self._class(self.names.inline(owner, wire), schema, "_m.Model", doc)

    def _method(self, method: QueryDef | ProcedureDef | SubscriptionDef) -> None:
        if method.parameters is not None:
            doc = self._with_source(method.parameters.description or f"Parameters of `{self.nsid}`.")
            self._class(self.names.parts["Params"], method.parameters, "_m.MethodModel", doc)
        if isinstance(method, SubscriptionDef):
            if method.message is not None:
                doc = f"A message of `{self.nsid}`"
                self._alias(self.names.parts["Message"], method.message.message_schema, doc)
            return
        if isinstance(method, ProcedureDef):
            self._body("Input", method.input, "_m.MethodModel")
        self._body("Output", method.output, "_m.Model")

    def _body(self, part: str, body: Body | None, base: str) -> None:
        if body is None or body.body_schema is None:
            return
        name, schema = self.names.parts[part], body.body_schema
        if isinstance(schema, ObjectDef):
            doc = schema.description or body.description or f"{part} of `{self.nsid}`."
            self._class(name, schema, base, self._with_source(doc))
        else:
            self._alias(name, schema, f"{part} of `{self.nsid}`")

    def _alias(self, name: str, schema: Node, what: str, *, early: bool = False) -> None:
        annotation = self.scope.annotate(schema, self.nsid, name, "item")
        doc = self.describer.describe(schema) or f"{what}."
        self.aliases.append(Alias(name, annotation, doc, early))
        self._inline(name, "item", schema)

    def _permission_set(self, name: str, definition: PermissionSetDef) -> None:
        value = definition.model_dump(mode="json", by_alias=True, exclude_unset=True)
        doc = definition.description or definition.detail or definition.title
        text = doc or f"The permission set `{self.nsid}`."
        self.permission_sets.append(PermissionSet(self.names.defs[name], repr(value), text))

    def _with_source(self, doc: str | None, source: str = "") -> str:
        return f"{sentence(doc)}\n\nSource: Lexicon {source or f'`{self.nsid}`'}.".strip()


def build_models(world: World, document: Document) -> list[ModelModule]:
    """Everything that a template needs to print a document's own module and the parts of it."""
    own = Unit(document.nsid)
    units = sorted(set(world.units[document.nsid].values()) - {own})
    modules = {unit: _ModuleBuilder(world, document, unit).build() for unit in units}
    parts = (Part(world.unit_module(unit), tuple(module.exports)) for unit, module in modules.items())
    return [_ModuleBuilder(world, document, own).build(tuple(parts)), *modules.values()]
