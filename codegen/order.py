"""The order of things that refer to each other: which modules form circles, and which class stands first.

A name that is defined before it is used needs no quotes, and what is not quoted costs no evaluation when the
module is imported. So documents import each other at the top, except within a circle, and classes stand
behind those they refer to.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from codegen.lexicon import ArrayDef, RefDef
from codegen.names import module_parts
from codegen.parts import Unit
from codegen.problems import Problem, child_path
from codegen.resolve import Ref, RefError, references

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.ir import Class, Field
    from codegen.lexicon import Node
    from codegen.resolve import Catalog

# Modules of the runtime, which every generated module imports first.
_RUNTIME = frozenset({"_t", "_m"})


def circles(
    catalog: Catalog, units: Mapping[str, Mapping[str, Unit]], hints: Mapping[Unit, set[Unit]]
) -> dict[Unit, frozenset[Unit]]:
    """For every local module the others that it refers to and that, in the end, refer back to it.

    Args:
        catalog: the documents.
        units: the module of each definition, by document.
        hints: the modules of records that are expected where nothing refers to them, by the module that is
            to name them.
    """
    graph: dict[Unit, set[Unit]] = {}
    by_path = {module_parts(nsid): Unit(nsid) for nsid in catalog.local}
    for nsid, document in catalog.local.items():
        above = _above(nsid, by_path)
        for name, definition in document.lexicon.defs.items():
            edges = graph.setdefault(units[nsid][name], set(above))
            refs = references(definition, nsid)
            edges |= {units[ref.nsid][ref.name] for ref in _named(catalog, refs) if ref.nsid in units}
    for unit, others in hints.items():
        graph[unit] |= others
    reachable = {unit: _reach(graph, unit) for unit in graph}
    return {
        unit: frozenset(other for other in reachable[unit] if other != unit and unit in reachable[other])
        for unit in graph
    }


def _above(nsid: str, by_path: Mapping[tuple[str, ...], Unit]) -> set[Unit]:
    """The documents whose modules are packages around this one's: Python imports those first."""
    parts = module_parts(nsid)
    return {by_path[parts[:depth]] for depth in range(1, len(parts)) if parts[:depth] in by_path}


def endless_arrays(catalog: Catalog) -> Iterator[Problem]:
    """Arrays whose items are, through nothing but arrays, they themselves: a type without an end."""
    for nsid, document in catalog.local.items():
        for name in document.lexicon.defs:
            if _is_endless(catalog, Ref(nsid, name)):
                path = child_path("$.defs", name, "items")
                yield Problem(document.file, path, "an array of itself has no end; put an object in between")


def _is_endless(catalog: Catalog, start: Ref) -> bool:
    seen: set[Ref] = set()
    ref: Ref | None = start
    while ref is not None and ref not in seen:
        seen.add(ref)
        ref = _array_of(catalog, ref)
    return ref == start


def _array_of(catalog: Catalog, ref: Ref) -> Ref | None:
    """The definition that the items of an array refer to."""
    try:
        node: Node = catalog.lookup(ref, ref.nsid).definition
        if not isinstance(node, ArrayDef):
            return None
        while isinstance(node, ArrayDef):
            node = node.items
        return Ref.parse(node.ref, ref.nsid) if isinstance(node, RefDef) else None
    except RefError:  # another check tells of it
        return None


def _named(catalog: Catalog, refs: Iterable[Ref]) -> set[Ref]:
    """The definitions that a module may name, also through others that are written out in it."""
    seen: set[Ref] = set()
    todo = list(refs)
    while todo:
        ref = todo.pop()
        if ref in seen:
            continue
        seen.add(ref)
        target = catalog.lookup(ref, ref.nsid)
        if target.definition.type == "array":
            todo += references(target.definition, target.nsid)
    return seen


def _reach(graph: Mapping[Unit, set[Unit]], start: Unit) -> set[Unit]:
    seen: set[Unit] = set()
    todo = [start]
    while todo:
        for other in graph.get(todo.pop(), ()):
            if other not in seen:
                seen.add(other)
                todo.append(other)
    return seen


def in_order(classes: Iterable[Class], foot: set[str], own: str) -> tuple[Class, ...]:
    """The classes, each behind those it refers to if possible; what is named too early is quoted.

    Args:
        classes: those of one module.
        foot: the names of modules that are imported at its foot.
        own: the name under which the module imports itself, for what is quoted.
    """
    by_name = {item.name: item for item in classes}
    edges = {name: _local_names(item, by_name) for name, item in by_name.items()}
    defined: set[str] = set()
    result = []
    for name in _sorted(edges):
        early = (by_name.keys() - defined) | foot
        fields = tuple(_quoted(row, early, by_name.keys(), own) for row in by_name[name].fields)
        result.append(replace(by_name[name], fields=fields))
        defined.add(name)
    return tuple(result)


def _sorted(edges: dict[str, list[str]]) -> list[str]:
    """Dependencies first; where there is a circle, its edge back is given up."""
    edges = {name: list(others) for name, others in edges.items()}
    while True:
        sorter = TopologicalSorter(edges)
        try:
            return list(sorter.static_order())
        except CycleError as error:
            # The nodes of a circle are listed from dependency to dependent.
            earlier, later = error.args[1][0], error.args[1][1]
            edges[later].remove(earlier)


def _names(annotation: str) -> set[str]:
    """The first parts of all names in an annotation."""
    nodes = ast.walk(ast.parse(annotation, mode="eval"))
    return {node.id for node in nodes if isinstance(node, ast.Name)} - _RUNTIME


def _local_names(item: Class, known: dict[str, Class]) -> list[str]:
    names = {name for row in item.fields for name in _names(row.annotation)}
    return sorted((names & known.keys()) - {item.name}, key=list(known).index)


def _quoted(row: Field, early: set[str], local: Iterable[str], own: str) -> Field:
    """Quote an annotation that names something too early.

    When pydantic builds a class and comes upon a quoted annotation in another, a bare name means the class
    it began with if that is called so: `ProfileViewBasic` of another document. So what is quoted names the
    module too.
    """
    if _names(row.annotation).isdisjoint(early):
        return row
    return replace(row, annotation=repr(_qualified(row.annotation, set(local), own)))


def _qualified(annotation: str, local: set[str], own: str) -> str:
    names = (node for node in ast.walk(ast.parse(annotation, mode="eval")) if isinstance(node, ast.Name))
    for start in sorted((node.col_offset for node in names if node.id in local), reverse=True):
        annotation = f"{annotation[:start]}{own}.{annotation[start:]}"
    return annotation
