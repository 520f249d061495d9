"""What generated namespaces import.

A decorator takes one plain `def` with the signature and the docs of a method and makes the endpoint object of
it. The body of that function never runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Concatenate, Never, ParamSpec, TypeVar

from pysky_sdk.core.binary import AsyncBinaryEndpoint, BinaryEndpoint
from pysky_sdk.core.body import BinaryInput
from pysky_sdk.core.bound import AsyncEndpoint, Endpoint
from pysky_sdk.core.paging import AsyncPagedEndpoint, Paged, PagedEndpoint
from pysky_sdk.core.spec import MethodSpec
from pysky_sdk.omit import OMIT

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "OMIT",
    "AsyncBinaryEndpoint",
    "AsyncEndpoint",
    "AsyncNamespace",
    "AsyncPagedEndpoint",
    "BinaryEndpoint",
    "BinaryInput",
    "Endpoint",
    "MethodSpec",
    "Namespace",
    "Paged",
    "PagedEndpoint",
    "async_binary",
    "async_endpoint",
    "async_paged",
    "binary",
    "declared",
    "endpoint",
    "paged",
]

P = ParamSpec("P")
R = TypeVar("R")
I = TypeVar("I")  # noqa: E741 - an item


class Namespace:
    """A group of endpoints of a Client."""

    _client: Any

    def __init__(self, client: Any) -> None:
        self._client = client


class AsyncNamespace:
    """A group of endpoints of an AsyncClient."""

    _client: Any

    def __init__(self, client: Any) -> None:
        self._client = client


def declared() -> Never:
    """Stand in for the body of a declaration, which never runs."""
    raise AssertionError("A declaration was called; endpoints are called on a client.")


def endpoint(spec: MethodSpec) -> Callable[[Callable[Concatenate[Any, P], R]], Endpoint[P, R]]:
    """Declare a method."""
    return lambda function: Endpoint(spec, function)


def async_endpoint(spec: MethodSpec) -> Callable[[Callable[Concatenate[Any, P], R]], AsyncEndpoint[P, R]]:
    """Declare a method of an AsyncClient, by the same plain `def`."""
    return lambda function: AsyncEndpoint(spec, function)


def paged(spec: MethodSpec) -> Callable[[Callable[Concatenate[Any, P], Paged[R, I]]], PagedEndpoint[P, R, I]]:
    """Declare a paginated method."""
    return lambda function: PagedEndpoint(spec, function)


def async_paged(
    spec: MethodSpec,
) -> Callable[[Callable[Concatenate[Any, P], Paged[R, I]]], AsyncPagedEndpoint[P, R, I]]:
    """Declare a paginated method of an AsyncClient, by the same plain `def`."""
    return lambda function: AsyncPagedEndpoint(spec, function)


def binary(spec: MethodSpec) -> Callable[[Callable[Concatenate[Any, P], bytes]], BinaryEndpoint[P]]:
    """Declare a method that answers with bytes."""
    return lambda function: BinaryEndpoint(spec, function)


def async_binary(
    spec: MethodSpec,
) -> Callable[[Callable[Concatenate[Any, P], bytes]], AsyncBinaryEndpoint[P]]:
    """Declare a method of an AsyncClient that answers with bytes, by the same plain `def`."""
    return lambda function: AsyncBinaryEndpoint(spec, function)
