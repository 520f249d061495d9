"""The tree of NSIDs -> one namespace module per level."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from codegen.build_methods import build_collection, build_method
from codegen.build_subscriptions import build_subscription
from codegen.ir import Child, Collection, Method, NamespaceModule
from codegen.lexicon import ProcedureDef, QueryDef, RecordDef, SubscriptionDef
from codegen.names import identifier, pascal, unique
from codegen.scope import SignatureScope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from codegen.load import Document
    from codegen.scope import World

M = TypeVar("M", Method, Collection)

# What a record collection offers under its own name, so that nothing below it may be called that.
_COLLECTION_MEMBERS = frozenset(
    {"create", "delete", "get", "iterate", "list", "model", "nsid", "pages", "put", "update"}
)


@dataclass
class _Node:
    segments: tuple[str, ...] = ()
    document: Document | None = None
    # By Python name: `my-app` and `myApp` are one module.
    children: dict[str, _Node] = field(default_factory=dict)

    @property
    def nsid(self) -> str:
        return ".".join(self.segments)

    @property
    def path(self) -> tuple[str, ...]:
        return tuple(identifier(segment) for segment in self.segments)

    @property
    def class_name(self) -> str:
        return "".join(map(pascal, self.segments)) + "Namespace" if self.segments else "Namespaces"

    @property
    def is_record(self) -> bool:
        return self.document is not None and isinstance(self.document.lexicon.defs["main"], RecordDef)

    @property
    def is_subscription(self) -> bool:
        return self.document is not None and isinstance(self.document.lexicon.defs["main"], SubscriptionDef)

    def levels(self) -> list[tuple[str, _Node]]:
        """The children with anything below them, which need a namespace of their own, by name."""
        return [(name, child) for name, child in sorted(self.children.items()) if child.children]

    def leaves(self) -> Iterator[tuple[str, Document]]:
        """What stands here itself, by name; a record with others below it is a namespace instead."""
        for name, child in sorted(self.children.items()):
            if child.document is not None and not (child.children and child.is_record):
                yield name, child.document


def build_namespaces(world: World) -> list[NamespaceModule]:
    """All levels, the root first."""
    callable_documents = (
        document
        for document in world.catalog.local.values()
        if isinstance(
            document.lexicon.defs.get("main"), QueryDef | ProcedureDef | SubscriptionDef | RecordDef
        )
    )
    return list(_levels(world, _tree(callable_documents)))


def _tree(documents: Iterable[Document]) -> _Node:
    root = _Node()
    for document in documents:
        node = root
        for segment in document.nsid.split("."):
            child = _Node((*node.segments, segment))
            node = node.children.setdefault(identifier(segment), child)
        node.document = document
    return root


def _levels(world: World, node: _Node) -> Iterator[NamespaceModule]:
    yield _level(world, node)
    for _, child in node.levels():
        yield from _levels(world, child)


def _level(world: World, node: _Node) -> NamespaceModule:
    scope = SignatureScope.of(world, node.children)
    taken = set(_COLLECTION_MEMBERS) if node.is_record else set()
    children = tuple(_child(world, child, _free(name, taken)) for name, child in node.levels())
    methods: list[Method] = []
    collections: list[Collection] = []
    for name, document in node.leaves():
        main = document.lexicon.defs["main"]
        if isinstance(main, RecordDef):
            collections.append(_named(build_collection(world, scope, document), name, taken))
        else:
            build = build_subscription if isinstance(main, SubscriptionDef) else build_method
            methods.append(_named(build(world, scope, document), name, taken))
    own = build_collection(world, scope, node.document) if node.document and node.is_record else None
    return NamespaceModule(
        nsid=node.nsid,
        path=node.path,
        class_name=node.class_name,
        doc=own.doc if own else _doc(node),
        children=children,
        methods=tuple(methods),
        collections=tuple(collections),
        imports=tuple(scope.sorted_imports()),
        collection=own,
    )


def _free(name: str, taken: set[str]) -> str:
    name = unique(name, taken)
    taken.add(name)
    return name


def _named(member: M, name: str, taken: set[str]) -> M:
    return replace(member, name=_free(name, taken))


def _child(world: World, node: _Node, name: str) -> Child:
    module = ".".join((world.package, "namespaces", *node.path))
    return Child(name, module, node.class_name, _doc(node))


def _doc(node: _Node) -> str:
    """What is here: a reader of a hover sees where to go on."""
    rows: dict[str, list[str]] = {"Namespaces": [], "Records": [], "Methods": [], "Streams": []}
    for name, child in sorted(node.children.items()):
        if child.children:
            rows["Namespaces"].append(name)
        elif child.is_record:
            rows["Records"].append(name)
        elif child.is_subscription:
            rows["Streams"].append(name)
        elif child.document is not None:
            rows["Methods"].append(name)
    lines = [f"{title}: {', '.join(names)}." for title, names in rows.items() if names]
    title = f"Everything below `{node.nsid}`." if node.segments else "Everything at its NSID."
    return "\n\n".join([title, *lines])
