"""What is done around a fork, in an order that does not depend on what was imported first."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from weakref import WeakSet

LOG: Final = 0
"""Before the fork the log is written, while there are connections."""

CONNECTIONS: Final = 1
"""Then connections are closed; afterwards they are there before anything uses them."""


T = TypeVar("T")


def members(things: WeakSet[T]) -> list[T]:
    """Return what is in a set to which other threads may add meanwhile."""
    while True:
        try:
            return list(things)
        except RuntimeError:
            continue  # its size changed


class _Step(NamedTuple):
    order: int
    before: Callable[[], None]
    in_parent: Callable[[], None]
    in_child: Callable[[], None]


_steps: list[_Step] = []


def at_fork(
    order: int, before: Callable[[], None], in_parent: Callable[[], None], in_child: Callable[[], None]
) -> None:
    """Call functions before each fork, and after it, in the opposite order, in parent and child."""
    _steps.append(_Step(order, before, in_parent, in_child))
    _steps.sort(key=lambda step: step.order)


def _before() -> None:
    for step in _steps:
        step.before()


def _in_parent() -> None:
    for step in reversed(_steps):
        step.in_parent()


def _in_child() -> None:
    for step in reversed(_steps):
        step.in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_in_parent, after_in_child=_in_child)
