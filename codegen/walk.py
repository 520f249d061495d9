"""Visit every schema of a document together with its JSON path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.lexicon import (
    ArrayDef,
    LexiconDoc,
    Node,
    ObjectDef,
    ParamArrayDef,
    ParamsDef,
    PermissionSetDef,
    ProcedureDef,
    QueryDef,
    RecordDef,
    SubscriptionDef,
)
from codegen.problems import child_path

if TYPE_CHECKING:
    from collections.abc import Iterator


def walk(document: LexiconDoc) -> Iterator[tuple[str, Node]]:
    """Every definition and every schema inside one, parents before children, in the order of the document."""
    for name, definition in document.defs.items():
        yield from walk_node(definition, child_path("$.defs", name))


def walk_node(node: Node, path: str) -> Iterator[tuple[str, Node]]:
    """The node itself and every schema inside it."""
    yield path, node
    for suffix, child in _children(node):
        yield from walk_node(child, child_path(path, *suffix))


def _children(node: Node) -> Iterator[tuple[tuple[str | int, ...], Node]]:
    match node:
        case ObjectDef() | ParamsDef():
            for name, schema in node.properties.items():
                yield ("properties", name), schema
        case ArrayDef() | ParamArrayDef():
            yield ("items",), node.items
        case RecordDef():
            yield ("record",), node.record
        case PermissionSetDef():
            for index, permission in enumerate(node.permissions):
                yield ("permissions", index), permission
        case QueryDef() | ProcedureDef() | SubscriptionDef():
            yield from _method_children(node)


def _method_children(
    method: QueryDef | ProcedureDef | SubscriptionDef,
) -> Iterator[tuple[tuple[str, ...], Node]]:
    if method.parameters:
        yield ("parameters",), method.parameters
    if isinstance(method, SubscriptionDef):
        if method.message:
            yield ("message", "schema"), method.message.message_schema
        return
    if isinstance(method, ProcedureDef) and method.input and method.input.body_schema:
        yield ("input", "schema"), method.input.body_schema
    if method.output and method.output.body_schema:
        yield ("output", "schema"), method.output.body_schema
