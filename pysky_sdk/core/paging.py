"""Paginated endpoints: page after page, item after item, to the end of the list and never in circles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from pysky_sdk.core.bound import AsyncEndpoint, Endpoint, explain

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

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


explain(
    PagedEndpoint,
    AsyncPagedEndpoint,
    pages="Yield every page from `cursor` (or the start) to the end of the list, fetched as you go.",
    iterate="Yield every item of every page, fetched as you go.",
)
