"""One document -> one model module."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codegen.describe import Describer, sentence
from codegen.ir import Alias, Class, Constant, ModelModule, PermissionSet
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
from codegen.names import module_parts
from codegen.order import in_order
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
    classes: list[Class] = field(default_factory=list)
    aliases: list[Alias] = field(default_factory=list)
    constants: list[Constant] = field(default_factory=list)
    permission_sets: list[PermissionSet] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.nsid = self.document.nsid
        self.names = self.world.names[self.nsid]
        self.scope = Scope(self.world, self.nsid)
        self.describer = Describer(self.world.catalog, self.nsid)

    def build(self) -> ModelModule:
        for name, definition in self.document.lexicon.defs.items():
            self._definition(name, definition)
        circle = self.world.circles.get(self.nsid, frozenset())
        foot = [row for nsid, row in self.scope.imports.items() if nsid in circle]
        imports = self.scope.sorted_imports()
        return ModelModule(
            nsid=self.nsid,
            path=module_parts(self.nsid),
            doc=self.document.lexicon.description or "",
            classes=in_order(self.classes, {row.alias for row in foot}),
            aliases=tuple(self.aliases),
            constants=tuple(self.constants),
            permission_sets=tuple(self.permission_sets),
            imports=tuple(row for row in imports if row not in foot),
            foot_imports=tuple(row for row in imports if row in foot),
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


def build_model(world: World, document: Document) -> ModelModule:
    """Everything that a template needs to print one document's module."""
    return _ModuleBuilder(world, document).build()
