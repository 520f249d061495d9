"""Readings of either kind of client: what `client.read` gives is awaited by the sync face only."""

from __future__ import annotations

import inspect
from typing import Any


async def reading(value: Any) -> Any:
    """The Reading or AsyncReading itself."""
    return await value if inspect.isawaitable(value) else value


async def items(value: Any) -> list[Any]:
    """Everything that a list of either kind gives."""
    found = await reading(value)
    return [item async for item in found] if hasattr(found, "__aiter__") else list(found)


async def got(value: Any) -> Any:
    """What a method of a reading returned."""
    return await value if inspect.isawaitable(value) else value
