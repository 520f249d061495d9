"""A page of a resumed list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.core.resume.consumer import Consumer, Taken

R = TypeVar("R")
I = TypeVar("I")  # noqa: E741 - an item


class Page(Generic[R, I]):
    """What is new on one page of a list."""

    items: Sequence[I]
    """The items that were not delivered before; never empty."""

    output: R
    """The page as the server sent it, with the items that were."""

    def __init__(self, client: Any, consumer: Consumer, taken: Taken) -> None:
        self.items = cast("Sequence[I]", taken.items)
        self.output = cast("R", taken.output)
        self._client = client
        self._consumer = consumer
        self._taken = taken

    def commit(self) -> None:
        """Store that this page, and all pages before it, are consumed.

        Once more is of no effect, but when the transaction of the first time was undone: then it is stored
        again, so that a transaction that failed may be tried again, with all the pages it held.

        In a transaction that the calling thread has open on the same database (`database=` given to the
        client, or `client.database.transaction()`), the cursor changes in that transaction: with what was
        saved of the page, or not at all.

        Raises:
            errors.CursorLost: another consumer took over, or an earlier commit was rolled back; do not keep
                what was saved of this page in the same transaction.
            errors.DatabaseError: the database failed.
        """
        self._consumer.commit(self._taken)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._taken.number} of {len(self.items)} items>"


class AsyncPage(Page[R, I], Generic[R, I]):
    """What is new on one page of a list.

    `commit()` works in the calling thread, so that it can be a part of the transaction that is open there;
    outside of one, `await page.commit_async()` keeps the event loop free. Await nothing between the begin and
    the end of a transaction: other tasks of the loop share the thread's connection and would write into it,
    and on SQLite it keeps all other writers waiting. Save and `commit()` in one function that
    `asyncio.to_thread` runs.
    """

    async def commit_async(self) -> None:
        """Store that this page, and all pages before it, are consumed, in a transaction of its own.

        Raises:
            errors.CursorLost: another consumer took over, or an earlier commit was rolled back.
            errors.DatabaseError: the database failed.
        """
        await self._client._driver.run(self._consumer.committed(self._taken))  # noqa: SLF001 - the client's own parts
