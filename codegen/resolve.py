"""References between documents: what they mean, where they lead, and whether they may."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from codegen.checks import check_node
from codegen.lexicon import NamedDef, ObjectDef, PrimaryDef, RecordDef, RefDef, UnionDef
from codegen.problems import Problem, child_path
from codegen.syntax import is_def_name, is_nsid
from codegen.walk import walk, walk_node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from codegen.lexicon import Node
    from codegen.load import Document


class RefError(LookupError):
    """A reference that is misspelt or leads nowhere."""


@dataclass(frozen=True, order=True)
class Ref:
    """A reference in full. All spellings of one target are equal; `str` gives the shortest absolute one."""

    nsid: str
    name: str = "main"

    @classmethod
    def parse(cls, text: str, base: str) -> Ref:
        """Read `#name`, `nsid` or `nsid#name` as written in the document `base`."""
        nsid, hash_sign, name = text.partition("#")
        ref = cls(nsid or base, name if hash_sign else "main")
        if not text or not is_nsid(ref.nsid) or not is_def_name(ref.name):
            raise RefError(f"`{text}` is not a reference: expected `#name`, `nsid` or `nsid#name`")
        return ref

    def __str__(self) -> str:
        return self.nsid if self.name == "main" else f"{self.nsid}#{self.name}"


def references(schema: Node, base: str) -> Iterator[Ref]:
    """Every reference in a schema that is written in the document `base`."""
    for _, node in walk_node(schema, "$"):
        if isinstance(node, RefDef):
            yield Ref.parse(node.ref, base)
        elif isinstance(node, UnionDef):
            yield from (Ref.parse(ref, base) for ref in node.refs)


@dataclass(frozen=True)
class Resolved:
    """The end of a reference."""

    nsid: str
    name: str
    definition: NamedDef

    @property
    def ref(self) -> Ref:
        """The reference that leads here."""
        return Ref(self.nsid, self.name)


class Catalog:
    """All documents that references may lead to.

    The local ones are to be generated. The external ones exist already and are only referred to; where both
    have a document of the same NSID the local one is meant.
    """

    def __init__(self, local: Iterable[Document], external: Iterable[Document] = ()) -> None:
        self.local = {document.nsid: document for document in local}
        self.external = {d.nsid: d for d in external if d.nsid not in self.local}

    def is_local(self, nsid: str) -> bool:
        """Whether the document of this NSID is to be generated."""
        return nsid in self.local

    def lookup(self, ref: str | Ref, base: str) -> Resolved:
        """Follow a reference as written in the document `base`; RefError says why that fails."""
        target = ref if isinstance(ref, Ref) else Ref.parse(ref, base)
        document = self.local.get(target.nsid) or self.external.get(target.nsid)
        if document is None:
            raise RefError(f"`{ref}` leads nowhere: there is no document `{target.nsid}`")
        definition = document.lexicon.defs.get(target.name)
        if definition is None:
            raise RefError(f"`{ref}` leads nowhere: `{target.nsid}` does not define `{target.name}`")
        return Resolved(target.nsid, target.name, definition)

    def check(self) -> list[Problem]:
        """Everything that is wrong with the local documents, sorted by file and path."""
        return sorted(problem for document in self.local.values() for problem in self._check(document))

    def _check(self, document: Document) -> Iterator[Problem]:
        for path, reason in self._findings(document):
            yield Problem(document.file, path, reason)

    def _findings(self, document: Document) -> Iterator[tuple[str, str]]:
        for name, definition in document.lexicon.defs.items():
            if name != "main" and isinstance(definition, PrimaryDef):
                yield child_path("$.defs", name), f"a {definition.type} must be the definition `main`"
        for path, node in walk(document.lexicon):
            yield from check_node(node, path)
            if isinstance(node, RefDef):
                yield from self._check_ref(node.ref, document.nsid, child_path(path, "ref"))
            elif isinstance(node, UnionDef):
                yield from self._check_union(node, document.nsid, path)

    def _check_ref(self, ref: str, base: str, path: str) -> Iterator[tuple[str, str]]:
        try:
            definition = self.lookup(ref, base).definition
        except RefError as error:
            yield path, str(error)
            return
        # A record is both: a definition of its own kind, and an object that others may hold.
        if isinstance(definition, PrimaryDef) and not isinstance(definition, RecordDef):
            yield path, f"`{ref}` is a {definition.type}, which is not data"

    def _check_union(self, union: UnionDef, base: str, path: str) -> Iterator[tuple[str, str]]:
        seen: set[Ref] = set()
        for index, ref in enumerate(union.refs):
            where = child_path(path, "refs", index)
            try:
                target = self.lookup(ref, base)
            except RefError as error:
                yield where, str(error)
                continue
            if not isinstance(target.definition, ObjectDef | RecordDef):
                kind = target.definition.type
                yield where, f"`{ref}` is a {kind}; a union holds objects and records only"
            if target.ref in seen:
                yield where, f"`{ref}` is in this union already"
            seen.add(target.ref)
        if union.closed and not union.refs:
            yield path, "a closed union without members allows no value at all"
