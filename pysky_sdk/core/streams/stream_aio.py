"""What calling a subscription returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from pysky_sdk.core.streams.reader import StreamEndedError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from types import TracebackType

    from pysky_sdk.core.streams.reader import Reader

T = TypeVar("T")


class AsyncStream(Generic[T]):
    """Messages of a server, for as long as one listens: iterate over it.

    The connection is opened for the first message, and closed when the loop is left, with `close()`, at the
    end of its `with` block, or with the client. Where it breaks off it is opened again, with the cursor of
    the last message.
    """

    def __init__(self, client: Any, reader: Reader, *, raw: bool) -> None:
        self._client = client
        self._reader = reader
        self._items: Any = _iterate(client, reader, raw=raw)
        self._is_waiting = False

    @property
    def cursor(self) -> str | None:
        """Where the stream is: what to begin with after the last message; None before the first one."""
        return self._reader.cursor

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        self._is_waiting = True
        try:
            item: T = await anext(self._items)
        finally:
            self._is_waiting = False
        return item

    async def close(self) -> None:
        """Close the connection. A loop that waits for a message meanwhile, elsewhere, ends."""
        is_waiting = self._is_waiting
        await self._client._driver.finish(self._reader.stop())  # noqa: SLF001 - the client's own parts
        if not is_waiting:
            await self._items.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


# Not a method: a generator that knew the object which holds it would outlive a loop that is left early.


async def _iterate(client: Any, reader: Reader, *, raw: bool) -> AsyncIterator[Any]:
    driver = client._driver  # noqa: SLF001 - the client's own parts
    try:
        while True:
            yield await driver.run(reader.frame() if raw else reader.message())
    except StreamEndedError:
        return  # by `close`
    finally:
        await driver.finish(reader.stop())
