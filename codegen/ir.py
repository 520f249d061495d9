"""What a template sees: plain values in the order in which they are printed, with no decisions left."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

MethodShape: TypeAlias = Literal["endpoint", "paged", "binary", "subscription", "live_subscription"]


@dataclass(frozen=True)
class Field:
    """A field of a class, or a parameter of a method."""

    name: str
    wire: str
    annotation: str
    doc: str
    default: str | None = None
    """A Python expression; None on a required field."""


@dataclass(frozen=True)
class Class:
    """A model class."""

    name: str
    base: str
    doc: str
    type_id: str | None
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Alias:
    """A name for a type: `early` ones stand before the classes, the others after the imports."""

    name: str
    annotation: str
    doc: str
    early: bool = False


@dataclass(frozen=True)
class Constant:
    """A token: a name without data."""

    name: str
    value: str
    doc: str


@dataclass(frozen=True)
class PermissionSet:
    """Permissions that are asked for together, as plain data."""

    name: str
    value: str
    doc: str


@dataclass(frozen=True)
class Import:
    """`from package import module as alias`."""

    package: str
    module: str
    alias: str


@dataclass(frozen=True)
class Part:
    """A module that holds some of a document's definitions, and what is public in it."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class ModelModule:
    """A module below `models`: a document's own, or a part of one."""

    nsid: str
    path: tuple[str, ...]
    doc: str
    classes: tuple[Class, ...] = ()
    aliases: tuple[Alias, ...] = ()
    constants: tuple[Constant, ...] = ()
    permission_sets: tuple[PermissionSet, ...] = ()
    imports: tuple[Import, ...] = ()
    foot_imports: tuple[Import, ...] = ()
    """Imports of modules that refer back to this one, which therefore stand behind its classes."""
    parts: tuple[Part, ...] = ()
    """On a document's own module: the others that it loads when one of their names is used."""
    shown_in: str | None = None
    """On a part: the document's own module."""

    @property
    def exports(self) -> list[str]:
        """The public names, those of the parts included, sorted."""
        return sorted([*self.own_names, *(name for part in self.parts for name in part.names)])

    @property
    def own_names(self) -> list[str]:
        """The public names of what stands in this module, sorted."""
        items: tuple[Class | Alias | Constant | PermissionSet, ...] = (
            *self.classes,
            *self.aliases,
            *self.constants,
            *self.permission_sets,
        )
        return sorted(item.name for item in items)


@dataclass(frozen=True)
class Error:
    """An error that a method declares."""

    name: str
    doc: str


@dataclass(frozen=True)
class Method:
    """A query, procedure or subscription."""

    name: str
    nsid: str
    kind: Literal["query", "procedure", "subscription"]
    doc: str
    spec_name: str
    spec: tuple[tuple[str, str], ...]
    """Keyword arguments of the MethodSpec as Python expressions."""
    parameters: tuple[Field, ...]
    returns: str
    shape: MethodShape


@dataclass(frozen=True)
class Collection:
    """A record collection."""

    name: str
    nsid: str
    record: str
    record_path: str
    singleton: bool
    """Whether the record key is fixed."""
    key: str
    doc: str


@dataclass(frozen=True)
class Child:
    """A namespace inside another."""

    name: str
    module: str
    class_name: str
    doc: str


@dataclass(frozen=True)
class NamespaceModule:
    """One level of the NSID tree below `namespaces`."""

    nsid: str
    path: tuple[str, ...]
    class_name: str
    doc: str
    children: tuple[Child, ...] = ()
    methods: tuple[Method, ...] = ()
    collections: tuple[Collection, ...] = ()
    imports: tuple[Import, ...] = ()
    collection: Collection | None = None
    """Set when the level itself is a record collection."""


@dataclass(frozen=True)
class Package:
    """Everything that is generated."""

    name: str
    models: tuple[ModelModule, ...]
    namespaces: tuple[NamespaceModule, ...]
    records: dict[str, str]
    record_keys: dict[str, str]
    errors: tuple[Error, ...]
    official_errors: tuple[str, ...]
    """Declared errors that `pysky_sdk.errors` has already."""
    official: bool
    packages: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    """Packages below `models`, with the modules in each."""
