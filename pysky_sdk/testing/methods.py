"""Which methods there are, and the functions that answer them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from pysky_sdk.core.spec import MethodSpec

if TYPE_CHECKING:
    from collections.abc import Callable

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


@cache
def spec_of(nsid: str) -> MethodSpec | None:
    """Return what the Lexicon says of a method; None if there is none of that name."""
    return _specs(nsid.rpartition(".")[0]).get(nsid)


@cache
def _specs(group: str) -> dict[str, MethodSpec]:
    """The methods of one namespace, read from the module that declares its endpoints."""
    name = f"pysky_sdk.namespaces.{group.replace('-', '_')}"
    if not all(part.isidentifier() for part in name.split(".")):
        return {}
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not name.startswith(error.name):
            raise
        return {}
    return {value.nsid: value for value in vars(module).values() if isinstance(value, MethodSpec)}


def all_specs() -> list[MethodSpec]:
    """Return every method of the Lexicons, by NSID."""
    from pkgutil import walk_packages

    from pysky_sdk import namespaces

    prefix = f"{namespaces.__name__}."
    found: dict[str, MethodSpec] = {}
    for module in walk_packages(namespaces.__path__, prefix):
        found |= _specs(module.name.removeprefix(prefix))
    return [found[nsid] for nsid in sorted(found)]
