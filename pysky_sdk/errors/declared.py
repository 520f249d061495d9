"""From the name in a server's answer to the class of the error."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import Any

from pysky_sdk.errors.status import DeclaredError, RateLimitExceeded, StatusError, status_class

OFFICIAL = "pysky_sdk.namespaces._errors"


@lru_cache(maxsize=1024)
def declared_class(name: str, module: str | None = None) -> type[StatusError] | None:
    """Return the class of a declared error: a third party's own first, then the official one, or None."""
    # Bounded, because names come from servers.
    if name == RateLimitExceeded.__name__:
        return RateLimitExceeded  # declared by Lexicons, and the class of its status at the same time
    for source in (module, OFFICIAL):
        found: Any = getattr(import_module(source), name, None) if source else None
        if isinstance(found, type) and issubclass(found, DeclaredError):
            return found
    return None


def declared_names() -> list[str]:
    """Return the names of all official declared errors."""
    return [name for name in dir(import_module(OFFICIAL)) if not name.startswith("_")]


def error_class(status: int, name: str, module: str | None = None) -> type[StatusError]:
    """Return the class for an answer: of its status, and of its name where a Lexicon declares that name."""
    family = status_class(status)
    # The name is the server's: it chooses among the public names of the module and nothing else.
    declared = declared_class(name, module) if name.isidentifier() and not name.startswith("_") else None
    if declared is None or issubclass(family, declared):
        return family
    return declared if issubclass(declared, family) else _both(declared, family)


def _both(declared: type[StatusError], family: type[StatusError]) -> type[StatusError]:
    """One class for each pair, so that the same error always has the same class."""
    known = _pairs.get((declared, family))
    if known is None:
        namespace = {"__doc__": declared.__doc__, "__module__": declared.__module__}
        # A declared error adds no words of its own; what to do about the status still holds.
        known = _pairs[declared, family] = type(declared.__name__, (declared, family), namespace)
    return known


_pairs: dict[tuple[type[StatusError], type[StatusError]], type[StatusError]] = {}
