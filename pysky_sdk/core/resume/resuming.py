# Made from pysky_sdk/core/resume/resuming_aio.py by `nox -s codegen`. Do not edit.
"""What `endpoint.resume(name, …)` returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from pysky_sdk.core.resume.consumer import Consumer
from pysky_sdk.core.resume.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

    from pysky_sdk.core.bound import Declared

R = TypeVar("R")
I = TypeVar("I")  # noqa: E741 - an item


class Resume(Generic[R, I]):
    """What is new in a list since the last consumer of the same name.

    Iterate over it for the items, or over `pages()` to store the cursor with what you make of them. It holds
    the name until it ends: at the end of the list, with `close()`, its `with` block, or the client's end.
    """

    def __init__(
        self, endpoint: Declared, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> None:
        self._client: Any = endpoint._client  # noqa: SLF001 - the endpoint's other half
        self._consumer = Consumer(endpoint, name, args, kwargs)
        self._items: Any = _iterate(self._client, self._consumer)

    def __iter__(self) -> Iterator[I]:
        return self

    def __next__(self) -> I:
        item: I = next(self._items)
        return item

    def pages(self) -> Iterator[Page[R, I]]:
        """Yield pages with new items; `page.commit()` stores the cursor for a page and all before it.

        Pages that were not committed come again with the next `resume`.

        Raises:
            errors.CursorBusy: another consumer of this name is at work and did not end in time.
            errors.CursorLost: it took over meanwhile, or a commit was rolled back.
            errors.StaleCursor: the server no longer understands the stored cursor.
            errors.PyskyError: a call failed; what was committed stays.
        """
        return _pages(self._client, self._consumer)

    def close(self) -> None:
        """End before the end of the list, and let another consumer of this name in."""
        self._items.close()
        self._client._driver.work(self._consumer.close)  # noqa: SLF001 - the client's own parts

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


# Not methods: a generator that knew the object which holds it would outlive a loop that is left early.


def _pages(client: Any, consumer: Consumer) -> Iterator[Page[Any, Any]]:
    driver = client._driver  # noqa: SLF001 - the client's own parts
    try:
        while (taken := driver.run(consumer.next_page())) is not None:
            yield Page(client, consumer, taken)
    finally:
        driver.work(consumer.close)


def _iterate(client: Any, consumer: Consumer) -> Iterator[Any]:
    """Store the cursor of a page when the item after its last one is asked for."""
    driver = client._driver  # noqa: SLF001 - the client's own parts
    try:
        while (taken := driver.run(consumer.next_page())) is not None:
            for item in taken.items:
                yield item
                if consumer.needs_touch:
                    driver.run(consumer.touch())
            driver.run(consumer.committed(taken))
    finally:
        driver.work(consumer.close)
