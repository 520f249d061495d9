"""Modules that are imported when they are first used (PEP 562), so that start-up stays small."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pysky_sdk.collector import collector_paused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from types import FrameType, ModuleType

_lock = threading.RLock()


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Let one thread import modules, and others wait for it.

    Documents refer to each other in circles. Two threads that import such modules from two ends wait for each
    other, which Python ends with an error in one of them.
    """
    if not _lock.acquire(blocking=False):
        if _is_importing():
            # An import statement brought this thread here, and the lock's holder may need what it imports.
            yield
            return
        _lock.acquire()
    try:
        yield
    finally:
        _lock.release()


def _is_importing() -> bool:
    """Whether this thread is in the middle of an import."""
    frame: FrameType | None = sys._getframe()  # noqa: SLF001 - there is no public way, and it is only for what is rare
    while frame is not None:
        if frame.f_code.co_filename == "<frozen importlib._bootstrap>":
            return True
        frame = frame.f_back
    return False


def import_one(name: str) -> ModuleType:
    """Import a module whose import may lead back to it."""
    with _one_at_a_time(), collector_paused(lasting=True):
        try:
            return import_module(name)
        except RuntimeError as error:
            module = sys.modules.get(name)
            if type(error).__name__ != "_DeadlockError" or module is None:
                raise
            return module  # another thread is about to finish it: an import statement takes it as well


def _after_fork() -> None:
    global _lock  # noqa: PLW0603 - another thread of the parent may have held it
    _lock = threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


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
            return import_one(f"{package}.{name}")
        if name in others:
            value = getattr(import_one(others[name]), name)
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
