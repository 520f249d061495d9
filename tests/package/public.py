"""The public API as text: what users can name, call and read, with types, read from the source by griffe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import griffe

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAID = {"__init__", "__call__", "__iter__", "__aiter__", "__len__", "__getitem__", "__contains__"}
"""Of the methods with two underscores those that a user calls by other means than their names."""
_OWN = ("core", "database", "cli", "dashboard", "namespaces", "models")
"""Rooms of the SDK's own: of them only what others hand out is public."""
_GENERATED = ("pysky_sdk.models.", "pysky_sdk.namespaces.")


def load() -> Any:
    """The package of this checkout."""
    return griffe.load("pysky_sdk", search_paths=["."])


def rooms(package: Any) -> str:
    """The hand-written part: what the packages export, and the classes that one is handed by it."""
    names: dict[str, str] = {}
    for path, thing in _exported(package):
        names.setdefault(thing.path, path)  # what is exported twice is imported from the outer one
    waiting = [thing for _, thing in _exported(package)]
    found: dict[str, list[str]] = {}
    while waiting:
        thing = waiting.pop()
        name = names.get(str(thing.path), str(thing.path))
        if name in found or thing.path.startswith(_GENERATED) or _is_variable(thing):
            continue
        # What is only handed out nobody constructs.
        hidden = frozenset() if thing.path in names else frozenset({"__init__"})
        found[name] = list(_lines(thing, name, hidden))
        waiting += _handed_out(package, thing, hidden)
    return "".join(f"{line}\n" for name in sorted(found) for line in found[name])


def _is_variable(thing: Any) -> bool:
    return bool(thing.is_attribute and str(thing.value).startswith(("TypeVar(", "ParamSpec(")))


def methods(package: Any) -> str:
    """The endpoints and collections of a Client, and the errors that Lexicons declare."""
    rows = []
    for space in _classes(package["namespaces"]):
        if not space.name.startswith("Async"):  # the same, awaited
            path = f"{space.parent.path}.".removeprefix("pysky_sdk.namespaces.")
            rows += [line for name, it in _public(space).items() for line in _member(it, path + name)]
    declared = package["namespaces._errors"].exports
    return "".join(f"{line}\n" for line in sorted([*rows, *(f"errors.{name}" for name in declared)]))


def models(package: Any) -> str:
    """The models with their fields."""
    # A large document is in parts, which users reach by its own name: `_defs__labels` is `defs`.
    found = {re.sub(r"\._(\w+?)__\w+\.", r".\1.", it.path): it for it in _classes(package["models"])}
    lines = (line for name in sorted(found) for line in _lines(found[name], name))
    return "".join(f"{line.replace('class pysky_sdk.', 'class ')}\n" for line in lines)


def _exported(package: Any) -> Iterator[tuple[str, Any]]:
    outer = [it for name, it in package.modules.items() if name not in _OWN and not name.startswith("_")]
    inner = (module for part in outer for module in part.modules.values())
    for part in (package, *outer, *inner, package["core.endpoint"]):  # the last is what each method is
        for name in part.exports or ():
            thing = _target(part.members.get(str(name)))
            if thing is not None and not thing.is_module and name != "__version__":
                yield f"{part.path}.{name}", thing


def _target(thing: Any) -> Any:
    if thing is None or not thing.is_alias:
        return thing
    try:
        return thing.final_target
    except griffe.AliasResolutionError:  # of another distribution
        return None


def _classes(part: Any) -> Iterator[Any]:
    for name, it in part.members.items():
        if it.is_alias or (name.startswith("_") and part.path.endswith("namespaces")):
            continue
        if it.is_module:
            yield from _classes(it)
        elif it.is_class and not name.startswith("_"):
            yield it


def _lines(thing: Any, name: str, hidden: frozenset[str] = frozenset()) -> Iterator[str]:
    if not thing.is_class:
        yield from _member(thing, name, value=str(thing.value) if thing.is_attribute else "")
        return
    yield f"class {name}({', '.join(map(str, thing.bases))})"
    own = _public(thing)
    for member in sorted(own.keys() - hidden):
        yield from (f"    {line}" for line in _member(own[member], member))


def _member(it: Any, name: str, value: str = "…") -> Iterator[str]:
    if it.is_function:
        kinds = [kind for kind in ("classmethod", "staticmethod", "async") if kind in it.labels]
        yield " ".join([*kinds, "def", it.signature(name=name)])
    elif it.is_attribute:
        annotation = "" if it.annotation is None else f": {it.annotation}"
        yield name + annotation + ("" if it.value is None or "property" in it.labels else f" = {value}")


def _public(thing: Any) -> dict[str, Any]:
    """The members that users see, also of bases that are private or the SDK's own."""
    inherited = {} if thing.path.startswith(_GENERATED) else thing.inherited_members
    found = {name: _target(it) for name, it in {**inherited, **thing.members}.items()}
    return {
        name: it
        for name, it in found.items()
        if it is not None and (name in _SAID or not name.startswith("_")) and "<" not in name
    }


def _handed_out(package: Any, thing: Any, hidden: frozenset[str]) -> Iterator[Any]:
    """The SDK's classes and aliases that stand in the types of a thing."""
    members = _public(thing).items() if thing.is_class else [("", thing)]
    for it in (it for name, it in members if name not in hidden):
        for name in (name for one in _types(it) for name in one.iterate(flat=True)):
            path = getattr(name, "canonical_path", "")
            found = (
                _found(package, path.removeprefix("pysky_sdk.")) if path.startswith("pysky_sdk.") else None
            )
            if found is not None and not found.is_module:
                yield found


def _types(it: Any) -> list[Any]:
    """The expressions in which it names types."""
    found = [it.annotation] if it.is_function or it.is_attribute else []
    if it.is_function:
        found += [parameter.annotation for parameter in it.parameters]
    elif it.is_attribute and not it.annotation:  # an alias of types
        found.append(it.value)
    return [one for one in found if isinstance(one, griffe.Expr)]


def _found(package: Any, path: str) -> Any:
    try:
        return _target(package[path])
    except KeyError:  # a type variable, or a name of a function's own
        return None
