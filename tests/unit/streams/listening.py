"""Both kinds of streams, read in the same way."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.unit.core.support import Kit
from tests.unit.streams.server import PATIENCE, StreamServer


def repos(kit: Kit, server: StreamServer, **options: Any) -> Any:
    return kit.client(service=server.url, **options).com.atproto.sync.subscribe_repos


def take(kit: Kit, stream: Any, count: int) -> list[Any]:
    """The next messages; the stream stays open."""
    if kit.is_async:
        return list(kit.wait(_take(stream, count)))
    return [next(stream) for _ in range(count)]


async def _take(stream: Any, count: int) -> list[Any]:
    async with asyncio.timeout(PATIENCE):
        return [await anext(stream) for _ in range(count)]


def close(kit: Kit, stream: Any) -> None:
    kit.wait(stream.close())


def first(kit: Kit, stream: Any, count: int) -> list[Any]:
    """The first messages, and no more."""
    found = take(kit, stream, count)
    close(kit, stream)
    return found


def positions(messages: list[Any]) -> list[int]:
    return [message.seq for message in messages]
