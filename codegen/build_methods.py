"""Queries, procedures and records -> what stands in a namespace."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from codegen.arguments import Arguments
from codegen.describe import Describer, sentence
from codegen.ir import Collection, Field, Method, MethodShape
from codegen.lexicon import ArrayDef, ObjectDef, ProcedureDef, QueryDef, RecordDef, RefDef
from codegen.method_doc import method_doc
from codegen.names import constant, identifier
from codegen.properties import Object, properties_of

if TYPE_CHECKING:
    from codegen.lexicon import Body, Node
    from codegen.load import Document
    from codegen.scope import SignatureScope, World

JSON = "application/json"
_CURSOR = "Where the page begins: the `cursor` that came with the page before it."


class _Items(NamedTuple):
    """The field of an output that holds a page's objects, and their type."""

    name: str
    annotation: str


class _MethodBuilder:
    """Works one method out; the parts that depend on each other are attributes."""

    def __init__(self, world: World, scope: SignatureScope, document: Document) -> None:
        main = document.lexicon.defs["main"]
        assert isinstance(main, QueryDef | ProcedureDef)  # noqa: S101 - for the type checker: the caller chose it
        self.world, self.scope, self.nsid, self.main = world, scope, document.nsid, main
        self.parts = world.names[document.nsid].parts
        self.describer = Describer(world.catalog, self.nsid)
        self.input = main.input if isinstance(main, ProcedureDef) else None
        self.input_object = self._object("Input", self.input)
        self.output_object = self._object("Output", main.output)
        self.arguments = Arguments(scope)
        self.cursor = self._cursor()
        self.items = self._items()

    def build(self) -> Method:
        arguments = self._arguments()
        last = self.nsid.rpartition(".")[2]
        shape: MethodShape = "paged" if self.items else "binary" if self._is_binary() else "endpoint"
        return Method(
            name=identifier(last),
            nsid=self.nsid,
            kind=self.main.type,
            doc=method_doc(self.nsid, self.main, arguments, self._returned()),
            spec_name=f"_{constant(last)}",
            spec=tuple((key, repr(value)) for key, value in self._spec().items() if value is not None),
            parameters=tuple(arguments),
            returns=self._returns(),
            shape=shape,
        )

    def _object(self, part: str, body: Body | None) -> Object | None:
        """A body that is an object, wherever it is written."""
        schema = body.body_schema if body is not None else None
        if isinstance(schema, ObjectDef):
            return Object(schema, self.nsid, self.parts[part])
        if isinstance(schema, RefDef):
            target = self.world.catalog.lookup(schema.ref, self.nsid)
            if isinstance(target.definition, ObjectDef):
                name = self.world.names[target.nsid].defs[target.name]
                return Object(target.definition, target.nsid, name)
        return None

    # --- Arguments ----------------------------------------------------------------------------------------

    def _arguments(self) -> list[Field]:
        about = None if self.cursor is None else _CURSOR
        arguments = partial(self.arguments.properties, about_cursor=about)
        rows: list[Field] = []
        if self.main.parameters is not None:
            rows += arguments("params", Object(self.main.parameters, self.nsid, self.parts["Params"]))
        if self.input_object is not None:
            rows += arguments("input", self.input_object)
        elif self.input is not None:
            rows += self._body(self.input)
        return sorted(rows, key=lambda row: row.default is not None)

    def _body(self, body: Body) -> list[Field]:
        """The arguments of a body that is no object."""
        about = sentence(body.description)
        if body.body_schema is not None:
            annotation = self.scope.annotate(body.body_schema, self.nsid, self.parts["Input"], "item")
            doc = about or self.describer.describe(body.body_schema) or self.describer.kind(body.body_schema)
            return [Field(self.arguments.free("body", "input"), "", annotation, doc)]
        if body.encoding == JSON:
            return [Field(self.arguments.free("body", "input"), "", "_t.Any", about or "Plain JSON.")]
        what = f"The body, {body.encoding}: bytes, a path, a binary file or an iterator of bytes."
        kind = "Its MIME type, where the Lexicon's or the file name's is not the right one."
        text = f"{self.scope.builtin('str')} | None"
        return [
            Field(self.arguments.free("body", "data"), "", "_e.BinaryInput", f"{about} {what}".strip()),
            Field(self.arguments.free("body", "content_type"), "", text, kind, "None"),
        ]

    # --- Output -------------------------------------------------------------------------------------------

    def _is_binary(self) -> bool:
        output = self.main.output
        return output is not None and output.body_schema is None and output.encoding != JSON

    def _returns(self) -> str:
        output = self.main.output
        if output is None:
            return "None"
        if output.body_schema is None:
            return self.scope.builtin("bytes") if self._is_binary() else "_t.Any"
        if self.output_object is not None:
            result = self.scope.qualified(self.output_object.nsid, self.output_object.class_name)
        else:
            result = self.scope.qualified(self.nsid, self.parts["Output"])
        return f"_e.Paged[{result}, {self.items.annotation}]" if self.items else result

    def _returned(self) -> str:
        """What the caller gets, in words."""
        output = self.main.output
        if output is None:
            return ""
        about = sentence(output.description)
        if self.output_object is not None:
            rows = properties_of(self.scope, self.output_object)
            names = ", ".join(f"`{entry.row.name}`" for entry in rows)
            return f"{about} {self.output_object.class_name}: {names or 'no fields'}.".strip()
        if self._is_binary():
            return f"{about} The body, {output.encoding}.".strip()
        if output.body_schema is None:
            return about or "Plain JSON."
        return about or self.describer.describe(output.body_schema) or self.describer.kind(output.body_schema)

    # --- Pages --------------------------------------------------------------------------------------------

    def _cursor(self) -> str | None:
        """Where the cursor goes; None where the method has no pages."""
        if self.output_object is None or "cursor" not in self.output_object.schema.properties:
            return None
        if self.main.parameters is not None and "cursor" in self.main.parameters.properties:
            return "params"
        if self.input_object is not None and "cursor" in self.input_object.schema.properties:
            return "input"
        return None

    def _items(self) -> _Items | None:
        """The required array of the output, or the first one."""
        if self.cursor is None or self.output_object is None:
            return None
        owner = self.output_object
        rows = [
            (entry, *found)
            for entry in properties_of(self.scope, owner)
            if (found := self._array(entry.schema, owner, entry.row.wire)) is not None
        ]
        for entry, array, holder, wire in sorted(rows, key=lambda row: not row[0].required):
            annotation = self.scope.annotate(array.items, holder.nsid, holder.class_name, wire)
            return _Items(entry.row.name, annotation)
        return None

    def _array(self, schema: Node, owner: Object, wire: str) -> tuple[ArrayDef, Object, str] | None:
        """The array that a property is, with the class and property that name an object inside it."""
        if isinstance(schema, ArrayDef):
            return schema, owner, wire
        if isinstance(schema, RefDef):
            target = self.world.catalog.lookup(schema.ref, owner.nsid)
            if isinstance(target.definition, ArrayDef):
                name = self.world.names[target.nsid].defs[target.name]
                return target.definition, Object(owner.schema, target.nsid, name), "item"
        return None

    # --- What the runtime needs ---------------------------------------------------------------------------

    def _spec(self) -> dict[str, object]:
        main, errors = self.main, tuple(error.name for error in self.main.errors)
        own_errors = bool(errors) and not self.world.official
        params = self.parts["Params"] if main.parameters is not None else None
        return {
            "nsid": self.nsid,
            "kind": main.type,
            "params": params and self.world.class_path(self.nsid, params),
            "input_encoding": self.input and self.input.encoding,
            "input": self._path("Input", self.input, self.input_object),
            "input_is_object": True if self.input_object is not None else None,
            "output_encoding": main.output and main.output.encoding,
            "output": self._path("Output", main.output, self.output_object),
            "errors": errors or None,
            "error_module": f"{self.world.package}.namespaces._errors" if own_errors else None,
            "cursor": self.cursor if self.items else None,
            "items": self.items and self.items.name,
            **self._listing(),
            "renamed": tuple(self.arguments.renamed.items()) or None,
        }

    def _listing(self) -> dict[str, object]:
        """The order of the list, where somebody has looked."""
        known = self.world.lists.get(self.nsid) if self.items else None
        if known is None:
            return {}
        turned = ((*key.partition("=")[::2], order) for key, order in known.turned_by.items())
        return {
            "order": known.order,
            "turned_by": tuple(turned) or None,
            "identity": tuple(known.identity) or None,
            "position": tuple(known.position) or None,
        }

    def _path(self, part: str, body: Body | None, found: Object | None) -> str | None:
        if body is None or body.body_schema is None:
            return None
        if found is not None:
            return self.world.class_path(found.nsid, found.class_name)
        return self.world.class_path(self.nsid, self.parts[part])


def build_method(world: World, scope: SignatureScope, document: Document) -> Method:
    """A query or procedure, ready to be printed."""
    return _MethodBuilder(world, scope, document).build()


def build_collection(world: World, scope: SignatureScope, document: Document) -> Collection:
    """A record's collection, ready to be printed."""
    main = document.lexicon.defs["main"]
    assert isinstance(main, RecordDef)  # noqa: S101 - for the type checker: the caller chose it
    class_name = world.names[document.nsid].defs["main"]
    text = main.description or main.record.description or f"Records of `{document.nsid}`"
    key = {"tid": "a TID", "nsid": "an NSID", "any": "any key"}.get(main.key, f"`{main.key[8:]}` alone")
    return Collection(
        name=identifier(document.nsid.rpartition(".")[2]),
        nsid=document.nsid,
        record=scope.qualified(document.nsid, class_name),
        record_path=world.class_path(document.nsid, class_name),
        singleton=main.key.startswith("literal:"),
        key=main.key,
        doc=f"{sentence(text)}\n\nRecord key: {key}.\n\nSource: Lexicon `{document.nsid}`.",
    )
