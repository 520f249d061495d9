"""Which module a definition goes to, since large documents hold groups that know nothing of each other.

`app.bsky.actor.defs` describes profiles and, apart from them, preferences. In one module whoever reads a
profile would create the classes of both, and of all that either refers to. So each group of some size gets a
module of its own, and the document's module shows all of them: the first group lives there, the others are
loaded when one of their classes is first asked for. Groups too small for that share a module.

Modules are named after the first definition of their group, so what a later version of the document appends
renames nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from codegen.lexicon import ObjectDef, ParamsDef
from codegen.names import snake, unique
from codegen.resolve import references
from codegen.walk import walk_node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.load import Document

SMALLEST = 3
"""How many classes are worth a module: loading one costs about as much as creating two classes."""


class Unit(NamedTuple):
    """A generated module: a document's own, or with `part` one that belongs to it."""

    nsid: str
    part: str = ""


def divide(document: Document) -> dict[str, Unit]:
    """The module of each definition."""
    units = dict.fromkeys(document.lexicon.defs, Unit(document.nsid))
    taken: set[str] = set()
    for wanted, group in _parts(document):
        part = unique(wanted, taken)
        taken.add(part)
        units.update(dict.fromkeys(group, Unit(document.nsid, part)))
    return units


def _parts(document: Document) -> Iterator[tuple[str, list[str]]]:
    """The groups that leave the document's module, and what they would be called."""
    groups = [(group, _size(document, group)) for group in _groups(document)]
    large = [group for group, size in groups if size >= SMALLEST]
    for group in large[1:]:
        yield snake(group[0]), group
    small = [group for group, size in groups if 0 < size < SMALLEST and "main" not in group]
    others = [name for group in small for name in group]
    if large and _size(document, others) >= SMALLEST:
        yield "others", others


def _groups(document: Document) -> list[list[str]]:
    """The definitions that refer to each other, over however many steps and in either direction."""
    defs = document.lexicon.defs
    group_of = {name: [name] for name in defs}
    for name, definition in defs.items():
        for ref in references(definition, document.nsid):
            if ref.nsid == document.nsid and group_of[ref.name] is not group_of[name]:
                merged = group_of[name] + group_of[ref.name]
                group_of.update(dict.fromkeys(merged, merged))
    # In the order of the document, but `main` is what the document is about.
    position = {name: index for index, name in enumerate(sorted(defs, key=lambda name: name != "main"))}
    groups = {id(group): sorted(group, key=position.__getitem__) for group in group_of.values()}
    return sorted(groups.values(), key=lambda group: position[group[0]])


def _size(document: Document, names: list[str]) -> int:
    """How many classes these definitions become, with those of objects written out in them."""
    nodes = (node for name in names for _, node in walk_node(document.lexicon.defs[name], "$"))
    return sum(isinstance(node, ObjectDef | ParamsDef) for node in nodes)
