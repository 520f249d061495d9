"""Modules that are imported when they are first used (PEP 562), so that start-up stays small."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pysky_sdk.collector import collector_paused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


def submodules(
    package: str, names: Sequence[str], attributes: Mapping[str, Sequence[str]] | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a package, or for a module that shows names of others.

    Args:
        package: its `__name__`.
        names: its submodules.
        attributes: names that come from other modules, by the full name of the module.
    """
    modules = frozenset(names)
    others = {name: module for module, shown in (attributes or {}).items() for name in shown}

    def load(name: str) -> Any:
        if name in modules:
            with collector_paused():
                return import_module(f"{package}.{name}")
        if name in others:
            with collector_paused():
                value = getattr(import_module(others[name]), name)
            setattr(sys.modules[package], name, value)
            return value
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def listing() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules, *others})

    return load, listing


def register_index(module: str) -> None:
    """Make the records of a generated package known, by the name of its `models._index` module."""
    if module not in _indexes:
        _indexes.append(module)


def indexes() -> Sequence[str]:
    """Return the names of all record indexes, the official one first."""
    return _indexes


_indexes = ["pysky_sdk.models._index"]
