"""Which methods there are, and the functions that answer them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from pysky_sdk.core.spec import MethodSpec

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from pysky_sdk.testing.call import Call

    Handler = Callable[[Call], Any]

Auth = Literal["access", "optional", "refresh", "service", "none"]
"""What a method asks of its caller: a session's access token; one if there is one; a refresh token; a token
for another service; nothing."""


@dataclass(slots=True, frozen=True)
class Method:
    """How a method is answered."""

    handler: Handler
    auth: Auth
    opaque: Callable[[Any], Any] | None = None
    """Returns the input without what the Lexicon does not check here."""


_METHODS: dict[str, Method] = {}


def method(
    nsid: str, *, auth: Auth = "access", opaque: Callable[[Any], Any] | None = None
) -> Callable[[Handler], Handler]:
    """Declare the function that answers a method."""

    def declare(handler: Handler) -> Handler:
        _METHODS[nsid] = Method(handler, auth, opaque)
        return handler

    return declare


def method_of(nsid: str) -> Method | None:
    """Return how a method is answered, None if that is made up."""
    return _METHODS.get(nsid)


_OTHERS: dict[str, MethodSpec] = {}


def spec_of(nsid: str) -> MethodSpec | None:
    """Return what the Lexicon says of a method or subscription; None if there is none of that name."""
    return _specs(nsid.rpartition(".")[0]).get(nsid) or _OTHERS.get(nsid)


def learn(package: str) -> None:
    """Know the methods, subscriptions and records of a package that `python -m codegen` made.

    Raises:
        ImportError: there is no such package.
    """
    import_module(f"{package}.models")  # which makes its records known
    _OTHERS.update(_all_below(import_module(f"{package}.namespaces")))


def _all_below(package: ModuleType) -> dict[str, MethodSpec]:
    from pkgutil import walk_packages

    modules = [import_module(it.name) for it in walk_packages(package.__path__, f"{package.__name__}.")]
    return {spec.nsid: spec for module in modules for spec in _declared(module)}


def _declared(module: ModuleType) -> list[MethodSpec]:
    return [value for value in vars(module).values() if isinstance(value, MethodSpec)]


@cache
def _specs(group: str) -> dict[str, MethodSpec]:
    """The methods and subscriptions of one namespace, read from the module that declares its endpoints."""
    name = f"pysky_sdk.namespaces.{group.replace('-', '_')}"
    if not all(part.isidentifier() for part in name.split(".")):
        return {}
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not name.startswith(error.name):
            raise
        return {}
    return {spec.nsid: spec for spec in _declared(module)}


def all_specs() -> list[MethodSpec]:
    """Return every query and procedure of the official Lexicons, by NSID."""
    from pysky_sdk import namespaces

    found = _all_below(namespaces)
    return [found[nsid] for nsid in sorted(found) if found[nsid].kind != "subscription"]
