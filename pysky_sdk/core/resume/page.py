"""A page of a resumed list, and what it shares with a batch of a resumed stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.core.resume.holding import Holding, Taken

R = TypeVar("R")
I = TypeVar("I")  # noqa: E741 - an item


class Consumed:
    """What came together, and can be stored as consumed."""

    def __init__(self, client: Any, consumer: Holding, taken: Taken) -> None:
        self._client = client
        self._consumer = consumer
        self._taken = taken

    def commit(self) -> None:
        """Store that this, and all before it, is consumed.

        Once more is of no effect, but when the transaction of the first time was undone: then it is stored
        again, so that a transaction that failed may be tried again, with all the pages it held.

        In a transaction that the calling thread has open on the same database (`database=` given to the
        client, or `client.database.transaction()`), the cursor changes in that transaction: with what was
        saved, or not at all.

        Raises:
            errors.CursorLost: another consumer took over, or an earlier commit was rolled back; do not keep
                what was saved in the same transaction.
            errors.DatabaseError: the database failed.
        """
        self._consumer.commit(self._taken)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._taken.number} of {len(self._taken.items)} items>"


class AsyncConsumed(Consumed):
    """What came together, and can be stored as consumed.

    `commit()` works in the calling thread, so that it can be a part of the transaction that is open there;
    outside of one, `commit_async()` keeps the event loop free. Await nothing between the begin and the end of
    a transaction: other tasks of the loop share the thread's connection and would write into it, and on
    SQLite it keeps all other writers waiting. Save and `commit()` in one function that `asyncio.to_thread`
    runs.
    """

    async def commit_async(self) -> None:
        """Store that this, and all before it, is consumed, in a transaction of its own.

        Raises:
            errors.CursorLost: another consumer took over, or an earlier commit was rolled back.
            errors.DatabaseError: the database failed.
        """
        await self._client._driver.run(self._consumer.committed(self._taken))  # noqa: SLF001 - the client's own parts


class Page(Consumed, Generic[R, I]):
    """What is new on one page of a list."""

    items: Sequence[I]
    """The items that were not delivered before; never empty."""

    output: R
    """The page as the server sent it, with the items that were."""

    def __init__(self, client: Any, consumer: Holding, taken: Taken) -> None:
        super().__init__(client, consumer, taken)
        self.items = cast("Sequence[I]", taken.items)
        self.output = cast("R", taken.output)


class AsyncPage(Page[R, I], AsyncConsumed, Generic[R, I]):
    """What is new on one page of a list.

    `commit()` works in the calling thread, so that it can be a part of the transaction that is open there;
    outside of one, `await page.commit_async()` keeps the event loop free. Await nothing between the begin and
    the end of a transaction: other tasks of the loop share the thread's connection and would write into it,
    and on SQLite it keeps all other writers waiting. Save and `commit()` in one function that
    `asyncio.to_thread` runs.
    """
