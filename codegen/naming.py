"""The class names of one document: which name each definition, body and inline object gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.lexicon import ArrayDef, ObjectDef, ProcedureDef, QueryDef, RecordDef, SubscriptionDef, TokenDef
from codegen.names import constant, pascal, unique
from codegen.problems import Problem, child_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.lexicon import Body, NamedDef, Node
    from codegen.load import Document

PARTS = ("Params", "Input", "Output", "Message")


class DocumentNames:
    """Allocates names in a fixed order: the main definition, its parts, other definitions, inline objects."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self.parts: dict[str, str] = {}
        self.defs: dict[str, str] = {}
        self.definitions: dict[str, str] = {}
        """The definition that each class belongs to."""
        self._taken: set[str] = set()
        self._inline: dict[tuple[str, str], str] = {}
        if "main" in document.lexicon.defs:
            self._name_main()
        self._name_others()
        for row in _roots(document.lexicon.defs, self):
            self._name_inline(*row)

    def inline(self, owner: str, wire: str) -> str:
        """The class of an object that is written out inside a property of `owner`."""
        return self._inline[owner, wire]

    def _name_main(self) -> None:
        last = self.document.nsid.rpartition(".")[2]
        main = self.document.lexicon.defs["main"]
        if isinstance(main, QueryDef | ProcedureDef | SubscriptionDef):
            # All four, so that an input which a later version adds takes no name away.
            self.parts = {part: self._take(pascal(last) + part, "main") for part in PARTS}
        else:
            self.defs["main"] = self._take(_wanted(last, main), "main")

    def _name_others(self) -> None:
        wanted: dict[str, str] = {}
        for name, definition in self.document.lexicon.defs.items():
            if name != "main":
                text = _wanted(name, definition)
                self._refuse_twin(name, text, wanted)
                wanted[name] = text
        # Names that are free go first: `externalDef` keeps its own beside an `external` that needs another.
        for name, text in sorted(wanted.items(), key=lambda row: row[1] in self._taken):
            self.defs[name] = self._take(f"{text}Def" if text in self._taken else text, name)

    def _refuse_twin(self, name: str, text: str, wanted: dict[str, str]) -> None:
        for other, existing in wanted.items():
            if existing == text:
                reason = f"`{name}` and `{other}` would both be called `{text}` in Python; rename one of them"
                self.problems.append(Problem(self.document.file, child_path("$.defs", name), reason))

    def _name_inline(self, owner: str, wire: str, schema: Node) -> None:
        if isinstance(schema, ArrayDef):
            self._name_inline(owner, wire, schema.items)
        elif isinstance(schema, ObjectDef):
            name = self._take(owner + pascal(wire), self.definitions[owner])
            self._inline[owner, wire] = name
            for row in _properties(name, schema):
                self._name_inline(*row)

    def _take(self, name: str, definition: str) -> str:
        name = unique(name, self._taken)
        self._taken.add(name)
        self.definitions[name] = definition
        return name


def _wanted(name: str, definition: NamedDef) -> str:
    return constant(name) if isinstance(definition, TokenDef) else pascal(name)


def _roots(defs: dict[str, NamedDef], names: DocumentNames) -> Iterator[tuple[str, str, Node]]:
    """Every place where an object may be written out: (owner class, property, schema)."""
    for name, definition in defs.items():
        match definition:
            case RecordDef():
                yield from _properties(names.defs[name], definition.record)
            case ObjectDef():
                yield from _properties(names.defs[name], definition)
            case ArrayDef():
                yield names.defs[name], "item", definition
            case ProcedureDef() if names.parts:  # else it is not `main`, which another check refuses
                yield from _body(names.parts["Input"], definition.input)
                yield from _body(names.parts["Output"], definition.output)
            case QueryDef() if names.parts:
                yield from _body(names.parts["Output"], definition.output)


def _body(owner: str, body: Body | None) -> Iterator[tuple[str, str, Node]]:
    if body is not None and isinstance(body.body_schema, ObjectDef):
        yield from _properties(owner, body.body_schema)


def _properties(owner: str, schema: ObjectDef) -> Iterator[tuple[str, str, Node]]:
    return ((owner, wire, node) for wire, node in schema.properties.items())
