# Made from pysky_sdk/reading/readings_aio.py by `nox -s codegen`. Do not edit.
"""A list that is read as you go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from pysky_sdk.reading.asking import items_of, nobody_told, page_size
from pysky_sdk.reading.resolving import with_did

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from pysky_sdk.core.paging import PagedEndpoint
    from pysky_sdk.core.resume.page import Page
    from pysky_sdk.core.resume.resuming import Resume
    from pysky_sdk.reading.asking import Ask

I = TypeVar("I")  # noqa: E741 - an item


class Reading(Generic[I]):
    """The items of a list, fetched page by page as you iterate; nothing is sent before that.

    Each iteration begins at the top of the list again. What may be raised while iterating:
    `errors.ProfileNotFound` where a handle in the question is nobody's, `errors.SessionError` where the list
    is the account's own and there is no account, and any other `errors.PyskyError` of the calls.
    """

    def __init__(self, client: Any, endpoint: PagedEndpoint[..., Any, I], ask: Ask) -> None:
        self._client = client
        self._endpoint = endpoint
        self._ask = ask

    def __iter__(self) -> Iterator[I]:
        for page in self.pages():
            for item in page:
                yield item

    def pages(self) -> Iterator[list[I]]:
        """Yield the items of one page after the other; pages without any are left out."""
        limit = self._ask.limit
        if limit is None:
            for page in self._pages(None, None):
                yield page
        elif limit > 0:
            for page in self._pages(limit, self._size(limit)):
                yield page

    def first(self, count: int = 1) -> list[I]:
        """Return the first items, with as few requests as possible.

        Args:
            count: how many; `limit=` of the list counts as well.
        """
        limit = count if self._ask.limit is None else min(count, self._ask.limit)
        found: list[I] = []
        if limit > 0:
            for page in self._pages(limit, self._size(limit)):
                found += page
        return found

    def all(self) -> list[I]:
        """Return all items, in the largest pages there are. Lists of other people may be very long."""
        if self._ask.limit is not None:
            return self.first(self._ask.limit)
        found: list[I] = []
        for page in self._pages(None, self._size(None)):
            found += page
        return found

    def resume(self, name: str, /) -> ResumedReading[I]:
        """Read what is new since the last consumer of this name, across processes that share the database.

        See `resume` of endpoints: iterate over the result for items, or over its `pages()` to commit each in
        a transaction of your own. The list of an actor by handle is another one than that by DID; records
        are known by their DID always.

        Args:
            name: the consumer's name.

        Raises:
            ValueError: the list was cut by `limit=` or `unread_only=`; which items are new is known without.
        """
        if not self._ask.resumable:
            raise ValueError(
                "resume() gives all that is new: leave out limit= and unread_only=, and stop when you like."
            )
        return ResumedReading(self, name)

    def _pages(self, left: int | None, size: int | None) -> Iterator[list[I]]:
        arguments = self._arguments(size)
        with nobody_told(self._ask):
            for output in self._endpoint.pages(**arguments):
                items, goes_on = self._ask.taken(items_of(self._endpoint, output), left)
                if left is not None:
                    left -= len(items)
                if items:
                    yield items
                if not goes_on:
                    return

    def _size(self, wanted: int | None) -> int | None:
        work = partial(page_size, self._endpoint, wanted)
        size: int | None = self._client._driver.work(work)  # noqa: SLF001 - the client's own parts
        return size

    def _arguments(self, size: int | None = None) -> dict[str, Any]:
        """What is known only now: DIDs of handles, and one's own."""
        arguments = dict(self._ask.arguments)
        if self._ask.about is not None:
            name, link = self._ask.about
            arguments[name] = with_did(self._client, link).uri
        if self._ask.whose is not None:
            arguments[self._ask.whose] = self._client.require_session().did
        if size is not None:
            arguments["limit"] = size
        return arguments

    def _resume(self, name: str) -> Resume[Any, I]:
        return self._endpoint.resume(name, **self._arguments())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._endpoint.nsid}>"


class ResumedReading(Generic[I]):
    """What is new in a list since the last consumer of the same name.

    Iterate over it for the items, or over `pages()`. The name is held until that ends: at the end of the
    list, when the loop is left, with `close()` or the `with` block.
    """

    def __init__(self, reading: Reading[I], name: str) -> None:
        self._reading = reading
        self._name = name
        self._open: Resume[Any, I] | None = None

    def __iter__(self) -> Iterator[I]:
        return self

    def __next__(self) -> I:
        # No generator: one that is left early would be closed when it is collected, and not before.
        resume = self._begun()
        with nobody_told(self._reading._ask):  # noqa: SLF001 - one module
            item: I = next(resume)
        return item

    def pages(self) -> Iterator[Page[Any, I]]:
        """Yield pages with new items; `page.commit()` stores how far the list was read.

        Raises:
            errors.CursorBusy: another consumer of this name is at work and did not end in time.
            errors.CursorLost: it took over meanwhile, or a commit was rolled back.
            errors.StaleCursor: the server no longer understands the stored cursor.
            errors.PyskyError: a call failed; what was committed stays.
        """
        with self._begun() as resume:  # noqa: SIM117, RUF100
            with nobody_told(self._reading._ask):  # noqa: SLF001 - one module
                for page in resume.pages():
                    yield page

    def close(self) -> None:
        """End before the end of the list, and let another consumer of this name in."""
        if self._open is not None:
            self._open.close()

    def _begun(self) -> Resume[Any, I]:
        if self._open is None:
            self._open = self._reading._resume(self._name)  # noqa: SLF001 - one module
        return self._open

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
