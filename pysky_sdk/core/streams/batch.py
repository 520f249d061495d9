"""Messages of a resumed stream that came together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from pysky_sdk.core.resume.page import AsyncConsumed, Consumed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.core.resume.holding import Holding, Taken

T = TypeVar("T")


class Batch(Consumed, Generic[T]):
    """Messages that came together."""

    messages: Sequence[T]
    """At least one; all of them come after those of the batch before."""

    def __init__(self, client: Any, consumer: Holding, taken: Taken) -> None:
        super().__init__(client, consumer, taken)
        self.messages = cast("Sequence[T]", taken.items)


class AsyncBatch(Batch[T], AsyncConsumed, Generic[T]):
    """Messages that came together.

    `commit()` works in the calling thread, so that it can be a part of the transaction that is open there;
    outside of one, `await batch.commit_async()` keeps the event loop free. Await nothing between the begin
    and the end of a transaction: save and `commit()` in one function that `asyncio.to_thread` runs.
    """
