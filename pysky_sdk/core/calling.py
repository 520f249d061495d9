"""What kind of function a caller gave."""

from __future__ import annotations


def is_coroutine_function(function: object) -> bool:
    """Whether calling it gives something to await; also for objects with such a `__call__`."""
    from inspect import iscoroutinefunction

    method = getattr(type(function), "__call__", None)  # noqa: B004 - which kind, not whether
    return iscoroutinefunction(function) or iscoroutinefunction(method)
