"""One document -> one model module."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codegen.describe import describe
from codegen.ir import Alias, Class, Constant, Field, ModelModule, PermissionSet
from codegen.lexicon import (
    ArrayDef,
    ObjectDef,
    ParamsDef,
    PermissionSetDef,
    ProcedureDef,
    QueryDef,
    RecordDef,
    RefDef,
    SubscriptionDef,
    TokenDef,
)
from codegen.names import field_names, module_alias, module_parts
from codegen.order import in_order
from codegen.resolve import Ref
from codegen.scope import Scope

if TYPE_CHECKING:
    from codegen.lexicon import Body, NamedDef, Node
    from codegen.load import Document
    from codegen.scope import World

def object_fields(
    scope: Scope, schema: ObjectDef | ParamsDef, base: str, owner: str
) -> list[tuple[Field, bool, bool]]:
    """The fields of an object: each with whether it is required and whether it may be null."""
    nullable = set(schema.nullable) if isinstance(schema, ObjectDef) else set()
    names = field_names(list(schema.properties))
    rows = []
    for wire, node in schema.properties.items():
        default = getattr(node, "default", None)
        row = Field(
            name=names[wire],
            wire=wire,
            annotation=scope.annotate(node, base, owner, wire),
            doc=describe(node, nullable=wire in nullable),
            default=None if default is None else repr(default),
        )
        rows.append((row, wire in schema.required, wire in nullable))
    return rows


def model_field(row: Field, *, required: bool, nullable: bool) -> Field:
    """A field as it stands in a class: optional ones default to None, unless the Lexicon says otherwise."""
    annotation, default = row.annotation, row.default
    if nullable or not required:
        annotation = f"_t.Optional[{annotation}]"
    if nullable:
        annotation = f"_t.Annotated[{annotation}, _m.NULLABLE]"
    if required and default is not None:
        annotation = f"_t.Annotated[{annotation}, _m.REQUIRED]"
    if not required and default is None:
        default = "None"
    return Field(row.name, row.wire, annotation, row.doc, default)


@dataclass
class _ModuleBuilder:
    world: World
    document: Document
    classes: list[Class] = field(default_factory=list)
    aliases: list[Alias] = field(default_factory=list)
    constants: list[Constant] = field(default_factory=list)
    permission_sets: list[PermissionSet] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.names = self.world.names[self.document.nsid]
        self.scope = Scope(self.world, self.document.nsid, inline=self._inline)

    def build(self) -> ModelModule:
        for name, definition in self.document.lexicon.defs.items():
            self._definition(name, definition)
        lexicon = self.document.lexicon
        imports = [self.scope.imports[key] for key in sorted(self.scope.imports)]
        circle = {module_alias(nsid) for nsid in self.world.circles.get(lexicon.id, ())}
        foot = [row for row in imports if row.alias in circle]
        return ModelModule(
            nsid=lexicon.id,
            path=module_parts(lexicon.id),
            doc=lexicon.description or "",
            classes=in_order(self.classes, {row.alias for row in foot}),
            aliases=tuple(self.aliases),
            constants=tuple(self.constants),
            permission_sets=tuple(self.permission_sets),
            imports=tuple(row for row in imports if row not in foot),
            foot_imports=tuple(foot),
        )

    def _definition(self, name: str, definition: NamedDef) -> None:
        match definition:
            case QueryDef() | ProcedureDef() | SubscriptionDef():
                self._method(definition)
            case RecordDef():
                self._class(name, definition.record, base="_m.Record", doc=definition.description)
            case ObjectDef():
                self._class(name, definition, base="_m.Model", doc=definition.description)
            case TokenDef():
                value = str(Ref(self.document.nsid, name))
                doc = describe(definition) or f"The token {value}."
                self.constants.append(Constant(self.names.defs[name], value, doc))
            case PermissionSetDef():
                self._permission_set(name, definition)
            case _:
                self._alias(self.names.defs[name], definition, early=not isinstance(definition, ArrayDef))

    def _class(self, name: str, schema: ObjectDef, base: str, doc: str | None) -> None:
        type_id = str(Ref(self.document.nsid, name))
        text = schema.description or doc or ""
        self._object(self.names.defs[name], schema, base, text, f"`{type_id}`", type_id)

    def _object(
        self, name: str, schema: ObjectDef | ParamsDef, base: str, doc: str, source: str, type_id: str | None
    ) -> None:
        # The class of an inline object is made while its owner's fields are: it stands before its owner.
        fields = tuple(
            model_field(row, required=required, nullable=nullable)
            for row, required, nullable in object_fields(self.scope, schema, self.document.nsid, name)
        )
        text = f"{doc.strip()}\n\nSource: Lexicon {source}.".strip()
        self.classes.append(Class(name, base, text, type_id, fields))

    def _inline(self, schema: ObjectDef, _base: str, owner: str, wire: str) -> str:
        name = self.names.inline(owner, wire)
        if all(known.name != name for known in self.classes):
            source = f"`{self.document.nsid}`, property `{wire}` of {owner}"
            self._object(name, schema, "_m.Model", schema.description or "", source, None)
        return name

    def _method(self, method: QueryDef | ProcedureDef | SubscriptionDef) -> None:
        nsid = self.document.nsid
        if method.parameters is not None:
            text = f"Parameters of `{nsid}`."
            self._object(self.names.parts["Params"], method.parameters, "_m.MethodModel", text, f"`{nsid}`", None)
        if isinstance(method, ProcedureDef):
            self._body("Input", method.input, "_m.MethodModel")
        if isinstance(method, SubscriptionDef):
            if method.message is not None:
                self._alias(self.names.parts["Message"], method.message.message_schema)
            return
        self._body("Output", method.output, "_m.Model")

    def _body(self, part: str, body: Body | None, base: str) -> None:
        if body is None or body.body_schema is None:
            return
        name, schema, nsid = self.names.parts[part], body.body_schema, self.document.nsid
        if isinstance(schema, ObjectDef):
            text = schema.description or body.description or f"{part} of `{nsid}`."
            self._object(name, schema, base, text, f"`{nsid}`", None)
        elif not (isinstance(schema, RefDef) and self._refers_to(schema, name)):
            self._alias(name, schema)

    def _refers_to(self, schema: RefDef, name: str) -> bool:
        """Whether a body is a definition of this very name, which an alias would overwrite."""
        target = self.world.catalog.lookup(schema.ref, self.document.nsid)
        return target.nsid == self.document.nsid and self.names.defs.get(target.name) == name

    def _alias(self, name: str, schema: Node, *, early: bool = False) -> None:
        annotation = self.scope.annotate(schema, self.document.nsid, name, "item")
        self.aliases.append(Alias(name, annotation, describe(schema), early))

    def _permission_set(self, name: str, definition: PermissionSetDef) -> None:
        value = definition.model_dump(mode="json", by_alias=True, exclude_unset=True)
        self.permission_sets.append(
            PermissionSet(self.names.defs[name], repr(value), definition.detail or definition.title or "")
        )


def build_model(world: World, document: Document) -> ModelModule:
    """Everything that a template needs to print one document's module."""
    return _ModuleBuilder(world, document).build()
