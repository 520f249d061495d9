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
from pysky_sdk.core.subscriptions import (
    AsyncLiveSubscription,
    AsyncSubscription,
    LiveSubscription,
    Messages,
    Subscription,
)
from pysky_sdk.omit import OMIT

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "OMIT",
    "AsyncBinaryEndpoint",
    "AsyncEndpoint",
    "AsyncLiveSubscription",
    "AsyncNamespace",
    "AsyncPagedEndpoint",
    "AsyncSubscription",
    "BinaryEndpoint",
    "BinaryInput",
    "Endpoint",
    "LiveSubscription",
    "Messages",
    "MethodSpec",
    "Namespace",
    "Paged",
    "PagedEndpoint",
    "Subscription",
    "async_binary",
    "async_endpoint",
    "async_live_subscription",
    "async_paged",
    "async_subscription",
    "binary",
    "declared",
    "endpoint",
    "live_subscription",
    "paged",
    "subscription",
]

P = ParamSpec("P")
R = TypeVar("R")
M = TypeVar("M")
I = TypeVar("I")  # noqa: E741 - an item


class _Group:
    _client: Any

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        path = type(self).__module__.rpartition(".namespaces.")[2]
        return f"<client.{path}: {', '.join(name for name in vars(type(self)) if name[0] != '_')}>"


class Namespace(_Group):
    """A group of endpoints of a Client."""


class AsyncNamespace(_Group):
    """A group of endpoints of an AsyncClient."""


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


def subscription(
    spec: MethodSpec,
) -> Callable[[Callable[Concatenate[Any, P], Messages[M]]], Subscription[P, M]]:
    """Declare a subscription that can be gone on with."""
    return lambda function: Subscription(spec, function)


def async_subscription(
    spec: MethodSpec,
) -> Callable[[Callable[Concatenate[Any, P], Messages[M]]], AsyncSubscription[P, M]]:
    """Declare a subscription of an AsyncClient that can be gone on with, by the same plain `def`."""
    return lambda function: AsyncSubscription(spec, function)


def live_subscription(
    spec: MethodSpec,
) -> Callable[[Callable[Concatenate[Any, P], Messages[M]]], LiveSubscription[P, M]]:
    """Declare a subscription without a cursor."""
    return lambda function: LiveSubscription(spec, function)


def async_live_subscription(
    spec: MethodSpec,
) -> Callable[[Callable[Concatenate[Any, P], Messages[M]]], AsyncLiveSubscription[P, M]]:
    """Declare a subscription of an AsyncClient without a cursor, by the same plain `def`."""
    return lambda function: AsyncLiveSubscription(spec, function)
