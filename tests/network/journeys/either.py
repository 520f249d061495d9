"""Client and AsyncClient under one face, so that each journey is written once: everything is awaited."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager
from typing import Any

from pysky_sdk import AsyncClient, Client
from tests.network.endpoints.recorder import Recorder
from tests.network.harness import Account, Network

ROOMS = tuple(
    f"pysky_sdk.{room}"
    for room in (
        *("namespaces", "records.collection", "records.batch", "records.repo", "profiles", "alerts", "posts"),
        *("media", "reading", "conversations", "preferences", "moderation", "identity", "cards", "web"),
    )
)
ITERATING = frozenset({"iterate", "pages", "resume", "iter_bytes"})


class Awaited:
    """A part of the sync SDK whose calls are awaited and whose iterators are async, as AsyncClient's are."""

    def __init__(self, part: Any) -> None:
        self._part = part

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._part, name)
        if name == "with_options":
            return lambda **options: Awaited(value(**options))
        if name in ITERATING or inspect.isgeneratorfunction(value):
            return lambda *args, **kwargs: _items(value(*args, **kwargs))
        if name == "stream":
            return lambda *args, **kwargs: _block(value(*args, **kwargs))
        return Awaited(value) if callable(value) or _has_methods(value) else value

    async def __call__(self, *args: Any, **kwargs: Any) -> Any:
        result = self._part(*args, **kwargs)
        return Awaited(result) if isinstance(result, Client) else result


def _has_methods(value: object) -> bool:
    return type(value).__module__.startswith(ROOMS)


def plain(client: Any) -> Any:
    """The client itself."""
    return client._part if isinstance(client, Awaited) else client


async def _items(items: Any) -> AsyncIterator[Any]:
    for item in items:
        yield item


@asynccontextmanager
async def _block(context: AbstractContextManager[Any]) -> AsyncIterator[Awaited]:
    with context as value:
        yield Awaited(value)


class Connections:
    """Makes the clients of one test and closes them in its event loop."""

    def __init__(self, network: Network, kind: str) -> None:
        self.network = network
        self.kind = kind
        self.recorder = Recorder()
        self._closers: list[Callable[[], Any]] = []

    def of(self, account: Account | None = None, **options: Any) -> Any:
        """A client of an account, or one without a session; it reads strictly."""
        arguments: dict[str, Any] = {
            "service": account.pds if account else self.network.pds,
            "public_service": self.network.appview,
            "database": False,
            "validation": "strict",
        }
        if account is not None:
            arguments |= {"username": account.handle, "password": account.password}
        arguments |= options
        if self.kind == "async":
            http_client = self.recorder.async_client()
            client = AsyncClient(**arguments, http_client=http_client)
            self._closers += [client.close, http_client.aclose]
            return client
        sync_http_client = self.recorder.client()
        sync_client = Awaited(Client(**arguments, http_client=sync_http_client))
        self._closers += [sync_client.close, Awaited(sync_http_client.close)]
        return sync_client

    async def close(self) -> None:
        for closer in self._closers:
            await closer()


async def collect(items: AsyncIterator[Any]) -> list[Any]:
    """Everything that an iterator gives."""
    return [item async for item in items]
