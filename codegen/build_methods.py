"""Queries, procedures and records -> what stands in a namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from codegen.build_models import object_fields
from codegen.describe import describe
from codegen.ir import Collection, Field, Method, MethodShape
from codegen.lexicon import ArrayDef, ObjectDef, ProcedureDef, QueryDef, RecordDef, RefDef
from codegen.names import RESERVED_PARAMETERS, constant, identifier, unique

if TYPE_CHECKING:
    from codegen.lexicon import Body, ParamsDef
    from codegen.load import Document
    from codegen.scope import Scope, World

JSON = "application/json"


class _ObjectBody(NamedTuple):
    """A body that is an object, wherever it is written."""

    schema: ObjectDef
    nsid: str
    class_name: str

    def path(self, world: World) -> str:
        return world.class_path(self.nsid, self.class_name)


def _object_body(world: World, nsid: str, part: str, body: Body | None) -> _ObjectBody | None:
    schema = body.body_schema if body is not None else None
    if isinstance(schema, ObjectDef):
        return _ObjectBody(schema, nsid, world.names[nsid].parts[part])
    if isinstance(schema, RefDef):
        target = world.catalog.lookup(schema.ref, nsid)
        if isinstance(target.definition, ObjectDef):
            return _ObjectBody(target.definition, target.nsid, world.names[target.nsid].defs[target.name])
    return None


class _MethodBuilder:
    """Works one method out; the parts that depend on each other are attributes."""

    def __init__(self, world: World, scope: Scope, document: Document) -> None:
        self.world, self.scope, self.nsid = world, scope, document.nsid
        main = document.lexicon.defs["main"]
        assert isinstance(main, QueryDef | ProcedureDef)  # noqa: S101 - for the type checker: the caller chose it
        self.main = main
        self.names = world.names[document.nsid]
        self.input = main.input if isinstance(main, ProcedureDef) else None
        self.input_object = _object_body(world, self.nsid, "Input", self.input)
        self.output_object = _object_body(world, self.nsid, "Output", main.output)
        self.renamed: dict[str, str] = {}

    def build(self) -> Method:
        name = identifier(self.nsid.rpartition(".")[2])
        parameters = self._parameters()
        items = self._items()
        shape: MethodShape = "paged" if items else "binary" if self._is_binary() else "endpoint"
        return Method(
            name=name,
            nsid=self.nsid,
            kind=self.main.type,
            doc=self._doc(parameters),
            spec_name=f"_{constant(self.nsid.rpartition('.')[2])}",
            spec=tuple(self._spec(items)),
            parameters=tuple(parameters),
            returns=self._returns(items),
            shape=shape,
        )

    # --- Parameters ---------------------------------------------------------------------------------------

    def _parameters(self) -> list[Field]:
        rows: list[Field] = []
        taken: set[str] = set(RESERVED_PARAMETERS)
        if self.main.parameters is not None:
            rows += self._object_rows(self.main.parameters, self.nsid, self.names.parts["Params"], taken)
        if self.input_object is not None:
            body = self.input_object
            rows += self._object_rows(body.schema, body.nsid, body.class_name, taken)
        elif self.input is not None:
            rows += self._other_input(taken)
        return sorted(rows, key=lambda row: row.default is not None)

    def _object_rows(self, schema: ObjectDef | ParamsDef, base: str, owner: str, taken: set[str]) -> list[Field]:
        rows = []
        for row, required, nullable in object_fields(self.scope, schema, base, owner):
            name = unique(row.name, taken)
            if name != row.name:
                self.renamed[name] = row.name
            taken.add(name)
            rows.append(_parameter(row, name, required=required, nullable=nullable))
        return rows

    def _other_input(self, taken: set[str]) -> list[Field]:
        body = self.input
        assert body is not None  # noqa: S101 - for the type checker
        if body.body_schema is not None:
            annotation = self.scope.annotate(body.body_schema, self.nsid, self.names.parts["Input"], "item")
            return [Field(unique("input", taken), "", annotation, describe(body.body_schema) or "The body.")]
        doc = f"The body ({body.encoding}): bytes, a path, a binary file or an iterator of bytes."
        data = Field(unique("data", taken), "", "_e.BinaryInput", doc)
        kind = Field(
            unique("content_type", taken),
            "",
            "_t.Optional[_m.String]",
            "Its MIME type, where the Lexicon's or the file name's is not the right one.",
            "None",
        )
        return [data, kind]

    # --- Output -------------------------------------------------------------------------------------------

    def _is_binary(self) -> bool:
        output = self.main.output
        return output is not None and output.body_schema is None and output.encoding != JSON

    def _returns(self, items: tuple[str, str] | None) -> str:
        output = self.main.output
        if output is None:
            return "None"
        if output.body_schema is None:
            return "bytes" if self._is_binary() else "_t.Any"
        if self.output_object is not None:
            result = self.scope.qualified(self.output_object.nsid, self.output_object.class_name)
        else:
            result = self.scope.qualified(self.nsid, self.names.parts["Output"])
        return f"_e.Paged[{result}, {items[1]}]" if items else result

    def _cursor(self) -> str | None:
        if self.output_object is None or "cursor" not in self.output_object.schema.properties:
            return None
        if self.main.parameters is not None and "cursor" in self.main.parameters.properties:
            return "params"
        if self.input_object is not None and "cursor" in self.input_object.schema.properties:
            return "input"
        return None

    def _items(self) -> tuple[str, str] | None:
        """The field that holds a page's objects, with their type: the required array, or the only one."""
        if self._cursor() is None or self.output_object is None:
            return None
        schema, base, owner = self.output_object
        rows = [
            (row, required, schema.properties[row.wire])
            for row, required, _ in object_fields(self.scope, schema, base, owner)
            if isinstance(schema.properties[row.wire], ArrayDef)
        ]
        required_rows = [entry for entry in rows if entry[1]]
        for row, _, node in (*required_rows, *rows):
            assert isinstance(node, ArrayDef)  # noqa: S101 - for the type checker
            return row.name, self.scope.annotate(node.items, base, owner, row.wire)
        return None

    # --- The rest -----------------------------------------------------------------------------------------

    def _spec(self, items: tuple[str, str] | None) -> list[tuple[str, str]]:
        main, world = self.main, self.world
        rows: list[tuple[str, object]] = [("nsid", self.nsid), ("kind", main.type)]
        if main.parameters is not None:
            rows.append(("params", world.class_path(self.nsid, self.names.parts["Params"])))
        if self.input is not None:
            rows.append(("input_encoding", self.input.encoding))
            if self.input_object is not None:
                rows += [("input", self.input_object.path(world)), ("input_is_object", True)]
            elif self.input.body_schema is not None:
                rows.append(("input", world.class_path(self.nsid, self.names.parts["Input"])))
        if main.output is not None:
            rows.append(("output_encoding", main.output.encoding))
            if self.output_object is not None:
                rows.append(("output", self.output_object.path(world)))
            elif main.output.body_schema is not None:
                rows.append(("output", world.class_path(self.nsid, self.names.parts["Output"])))
        if main.errors:
            rows.append(("errors", tuple(error.name for error in main.errors)))
            if world.package != "pysky_sdk":
                rows.append(("error_module", f"{world.package}.namespaces._errors"))
        if items is not None:
            rows += [("cursor", self._cursor()), ("items", items[0])]
        if self.renamed:
            rows.append(("renamed", tuple(self.renamed.items())))
        return [(key, repr(value)) for key, value in rows]

    def _doc(self, parameters: list[Field]) -> str:
        parts = [self.main.description or f"Call `{self.nsid}`."]
        if parameters:
            lines = [f"{row.name}: {row.doc or 'No description.'}" for row in parameters]
            parts.append("Args:\n" + "\n".join(f"    {line}" for line in lines))
        if self.main.output is not None and self.main.output.description:
            parts.append(f"Returns:\n    {self.main.output.description}")
        lines = [f"errors.{error.name}: {error.description or 'Declared by the Lexicon.'}" for error in self.main.errors]
        lines.append("errors.PyskyError: Any other failure: see `pysky_sdk.errors`.")
        parts.append("Raises:\n" + "\n".join(f"    {line}" for line in lines))
        parts.append(f"Source: Lexicon `{self.nsid}`.")
        return "\n\n".join(parts)


def _parameter(row: Field, name: str, *, required: bool, nullable: bool) -> Field:
    annotation, default = row.annotation, row.default
    if nullable and not required:
        return Field(name, row.wire, f"_t.Union[{annotation}, None, _m.Omit]", row.doc, "_OMIT")
    if nullable or (not required and default is None):
        annotation = f"_t.Optional[{annotation}]"
    if not required and default is None:
        default = "None"
    return Field(name, row.wire, annotation, row.doc, default)


def build_method(world: World, scope: Scope, document: Document) -> Method:
    """A query or procedure, ready to be printed."""
    return _MethodBuilder(world, scope, document).build()


def build_collection(world: World, scope: Scope, document: Document) -> Collection:
    """A record's collection, ready to be printed."""
    main = document.lexicon.defs["main"]
    assert isinstance(main, RecordDef)  # noqa: S101 - for the type checker: the caller chose it
    class_name = world.names[document.nsid].defs["main"]
    return Collection(
        name=identifier(document.nsid.rpartition(".")[2]),
        nsid=document.nsid,
        record=scope.qualified(document.nsid, class_name),
        record_path=world.class_path(document.nsid, class_name),
        key=main.key,
        doc=main.description or main.record.description or f"Records of `{document.nsid}`.",
    )
