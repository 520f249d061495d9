"""The properties of an object, once for the fields of its class and once for the arguments of a method."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from codegen.describe import Describer
from codegen.ir import Field
from codegen.lexicon import ObjectDef
from codegen.names import field_names

if TYPE_CHECKING:
    from codegen.lexicon import Node, ParamsDef
    from codegen.scope import Scope


class Object(NamedTuple):
    """An object, the document that it is written in, and its class."""

    schema: ObjectDef | ParamsDef
    nsid: str
    class_name: str


class Property(NamedTuple):
    """A property as its Lexicon has it: name, type, words and default."""

    schema: Node
    row: Field
    required: bool
    nullable: bool

    def as_field(self) -> Field:
        """As it stands in a class: optional ones default to None, unless the Lexicon says otherwise."""
        row, annotation, default = self.row, self.row.annotation, self.row.default
        if (self.nullable or not self.required) and annotation != "None":
            annotation = f"_t.Optional[{annotation}]"
        if self.nullable:
            annotation = f"_t.Annotated[{annotation}, _m.NULLABLE]"
        if self.required and default is not None:
            annotation = f"_t.Annotated[{annotation}, _m.REQUIRED]"
        if not self.required and default is None:
            default = "None"
        return Field(row.name, row.wire, annotation, row.doc, default)

    def as_argument(self, name: str, doc: str) -> Field:
        """As it stands in a signature, under a name that is free there."""
        annotation, default = self.row.annotation, self.row.default
        absent = not self.required and default is None
        if (self.nullable or absent) and annotation != "None":
            annotation = f"{annotation} | None"
        if self.nullable and not self.required:
            # Here None is a value that is sent.
            return Field(name, self.row.wire, f"{annotation} | _m.Omit", doc, "_OMIT")
        return Field(name, self.row.wire, annotation, doc, "None" if absent else default)


def properties_of(scope: Scope, owner: Object) -> list[Property]:
    """All properties of an object, in the order of its Lexicon."""
    schema = owner.schema
    nullable = schema.nullable if isinstance(schema, ObjectDef) else []
    names = field_names(list(schema.properties))
    describer = Describer(scope.world.catalog, owner.nsid)
    rows = []
    for wire, node in schema.properties.items():
        default = getattr(node, "default", None)
        row = Field(
            name=names[wire],
            wire=wire,
            annotation=scope.annotate(node, owner.nsid, owner.class_name, wire),
            doc=describer.describe(node, nullable=wire in nullable),
            default=None if default is None else repr(default),
        )
        rows.append(Property(node, row, wire in schema.required, wire in nullable))
    return rows
