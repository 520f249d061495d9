"""Paginated endpoints: page after page, item after item, to the end of the list and never in circles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from pysky_sdk.core.bound import AsyncEndpoint, Endpoint, explain

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from pysky_sdk.core.resume.resuming import Resume
    from pysky_sdk.core.resume.resuming_aio import AsyncResume

P = ParamSpec("P")
R = TypeVar("R")
I = TypeVar("I")  # noqa: E741 - an item


class Paged(Generic[R, I]):
    """Only a type: what a paginated method is declared to return, its output and the items in it."""


class Walk:
    """The arguments of the next page, until the list ends.

    A list ends with no cursor, on a page with items or on an empty one, with an empty cursor, or with a
    cursor that was used already. A page may be short, or empty, in the middle of a list.
    """

    def __init__(self, kwargs: Mapping[str, Any]) -> None:
        self.kwargs = dict(kwargs)
        self._used = {self.kwargs.get("cursor")}

    def goes_on(self, output: Any) -> bool:
        """Take the cursor of a page; False when it was the last one."""
        cursor = getattr(output, "cursor", None)
        if not cursor or cursor in self._used:
            return False
        self._used.add(cursor)
        self.kwargs["cursor"] = cursor
        return True


class PagedEndpoint(Endpoint[P, R], Generic[P, R, I]):
    """A paginated query or procedure: call it for one page, or walk through all of them."""

    def pages(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[R]:
        walk = Walk(kwargs)
        while True:
            output = self._respond(args, walk.kwargs).output
            yield output
            if not walk.goes_on(output):
                return

    def iterate(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[I]:
        for page in self.pages(*args, **kwargs):
            yield from getattr(page, self._method.spec.items or "", None) or ()

    def resume(self, name: str, /, *args: P.args, **kwargs: P.kwargs) -> Resume[R, I]:
        from pysky_sdk.core.resume.resuming import Resume

        return Resume(self, name, args, kwargs)


class AsyncPagedEndpoint(AsyncEndpoint[P, R], Generic[P, R, I]):
    """A paginated query or procedure: await one page, or walk through all of them."""

    async def pages(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[R]:
        walk = Walk(kwargs)
        while True:
            output = (await self._respond(args, walk.kwargs)).output
            yield output
            if not walk.goes_on(output):
                return

    async def iterate(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[I]:
        async for page in self.pages(*args, **kwargs):
            for item in getattr(page, self._method.spec.items or "", None) or ():
                yield item

    def resume(self, name: str, /, *args: P.args, **kwargs: P.kwargs) -> AsyncResume[R, I]:
        from pysky_sdk.core.resume.resuming_aio import AsyncResume

        return AsyncResume(self, name, args, kwargs)


explain(
    PagedEndpoint,
    AsyncPagedEndpoint,
    pages="Yield every page from `cursor` (or the start) to the end of the list, fetched as you go.",
    iterate="Yield every item of every page, fetched as you go.",
    resume="""Go on where the last consumer of this name stopped, across processes that share the database.

        Iterate over the result for items: the cursor of a page is stored when the item after its last one is
        asked for, so that a process that dies gets the page again. Or iterate over its `pages()`: there
        `page.commit()` stores the cursor, in your own transaction if one is open.

        Every object is delivered, and once: lists with the newest first are caught up with from the top down
        to what was seen, newest first; others go on from the stored cursor. A new name begins with the whole
        list, where `cursor` says, or where the server itself begins (`chat.bsky.convo.getLog`: now).
        Accounts, services and parameters other than `limit` have cursors of their own. One consumer of a
        name works at a time; see `client.cursors`. A newest-first list counts as caught up with after
        `client.cursors.known_items` (20) items in a row that were seen: what comes to stand below so many
        later, such as a record dated back, is not delivered; 10,000 read the list to its end each time. A
        list in no order of time is read to its end anyway; of one that holds more than 10,000 items, those
        beyond come again each time, and a warning says so.

        Raises:
            TypeError: an argument is unknown or positional.
            ValueError: the name is empty or too long, or `cursor` is given for a list with the newest first.
        """,
)
