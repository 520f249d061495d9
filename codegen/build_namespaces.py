"""The tree of NSIDs -> one namespace module per level."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from codegen.build_methods import build_collection, build_method
from codegen.ir import Child, NamespaceModule
from codegen.lexicon import ProcedureDef, QueryDef, RecordDef
from codegen.names import identifier, pascal, unique
from codegen.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.ir import Collection, Method
    from codegen.load import Document
    from codegen.scope import World

# What a record collection offers under its own name, so that nothing below it may be called that.
_COLLECTION_METHODS = frozenset({"create", "delete", "get", "iterate", "list", "nsid", "pages", "put"})


@dataclass
class _Node:
    segments: tuple[str, ...] = ()
    document: Document | None = None
    children: dict[str, _Node] = field(default_factory=dict)

    @property
    def nsid(self) -> str:
        return ".".join(self.segments)

    @property
    def is_level(self) -> bool:
        """Whether there is anything below, so that it needs a namespace of its own."""
        return bool(self.children)

    @property
    def path(self) -> tuple[str, ...]:
        return tuple(identifier(segment) for segment in self.segments)

    @property
    def class_name(self) -> str:
        return "".join(pascal(segment) for segment in self.segments) + "Namespace"


def _tree(documents: Iterator[Document]) -> _Node:
    root = _Node()
    for document in documents:
        node = root
        for segment in document.nsid.split("."):
            node = node.children.setdefault(segment, _Node((*node.segments, segment)))
        node.document = document
    return root


def build_namespaces(world: World) -> list[NamespaceModule]:
    """All levels, the root first."""
    callable_documents = (
        document
        for document in world.catalog.local.values()
        if isinstance(document.lexicon.defs.get("main"), QueryDef | ProcedureDef | RecordDef)
    )
    return list(_levels(world, _tree(callable_documents)))


def _levels(world: World, node: _Node) -> Iterator[NamespaceModule]:
    yield _level(world, node)
    for child in node.children.values():
        if child.is_level:
            yield from _levels(world, child)


def _level(world: World, node: _Node) -> NamespaceModule:
    scope = Scope(world, None)
    own = _own_collection(world, scope, node)
    taken = set(_COLLECTION_METHODS) if own is not None else set()
    children: list[Child] = []
    methods: list[Method] = []
    collections: list[Collection] = []
    for segment, child in sorted(node.children.items()):
        if child.is_level:
            name = unique(identifier(segment), taken)
            taken.add(name)
            children.append(_child(world, child, name))
    for child in node.children.values():
        if child.document is None or (child.is_level and _is_record(child.document)):
            continue
        if _is_record(child.document):
            collection = build_collection(world, scope, child.document)
            collections.append(replace(collection, name=unique(collection.name, taken)))
        else:
            method = build_method(world, scope, child.document)
            methods.append(replace(method, name=unique(method.name, taken)))
    return NamespaceModule(
        nsid=node.nsid,
        path=node.path,
        class_name=node.class_name if node.segments else "Namespaces",
        children=tuple(children),
        methods=tuple(sorted(methods, key=lambda method: method.name)),
        collections=tuple(sorted(collections, key=lambda collection: collection.name)),
        imports=tuple(scope.imports[key] for key in sorted(scope.imports)),
        collection=own,
    )


def _is_record(document: Document) -> bool:
    return isinstance(document.lexicon.defs["main"], RecordDef)


def _own_collection(world: World, scope: Scope, node: _Node) -> Collection | None:
    if node.document is None or not _is_record(node.document):
        return None
    return build_collection(world, scope, node.document)


def _child(world: World, node: _Node, name: str) -> Child:
    module = ".".join((world.package, "namespaces", *node.path))
    return Child(name, module, node.class_name, node.nsid)
