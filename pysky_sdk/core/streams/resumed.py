# Made from pysky_sdk/core/streams/resumed_aio.py by `nox -s codegen`. Do not edit.
"""What `subscription.resume(name, …)` returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from pysky_sdk.core.streams.batch import Batch
from pysky_sdk.core.streams.consumer import StreamConsumer
from pysky_sdk.core.streams.reader import StreamEndedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

    from pysky_sdk.core.subscriptions import Subscribed

T = TypeVar("T")


class ResumedStream(Generic[T]):
    """A stream from where the last consumer of the same name stopped, for as long as one listens.

    Iterate over it for messages, or over `batches()` to store the cursor with what you make of them. It holds
    the name until it ends: with the loop, with `close()`, its `with` block, or the client's end.
    """

    def __init__(
        self, endpoint: Subscribed, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> None:
        self._client: Any = endpoint._client  # noqa: SLF001 - the endpoint's other half
        self._consumer = StreamConsumer(endpoint, name, args, kwargs)
        self._messages: Any = _iterate(self._client, self._consumer)
        self._is_waiting = False

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        self._is_waiting = True
        try:
            message: T = next(self._messages)
        finally:
            self._is_waiting = False
        return message

    def batches(self, size: int = 100, seconds: float = 1.0) -> Iterator[Batch[T]]:
        """Yield messages together; `batch.commit()` stores the cursor for a batch and all before it.

        Batches that were not committed come again with the next `resume`.

        Args:
            size: the most messages of a batch.
            seconds: how long after its first message a batch waits for more.

        Raises:
            ValueError: the size is not at least 1, or the seconds are negative.
            errors.CursorBusy: another consumer of this name is at work and did not end in time.
            errors.CursorLost: it took over meanwhile, or a commit was rolled back.
            errors.StaleCursor: the server has not come as far as the stored cursor.
            errors.PyskyError: the stream ended; what was committed stays.
        """
        if size < 1 or seconds < 0:
            raise ValueError("size= is at least 1, and seconds= not negative.")
        return _batches(self._client, self._consumer, size, seconds)

    def close(self) -> None:
        """Close the connection, and let another consumer of this name in.

        A loop that waits for a message meanwhile, elsewhere, ends, and lets it in then.
        """
        is_waiting = self._is_waiting
        self._client._driver.finish(self._consumer.hang_up())  # noqa: SLF001 - the client's own parts
        if not is_waiting:
            self._messages.close()
            _end(self._client, self._consumer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


# Not methods: a generator that knew the object which holds it would outlive a loop that is left early.


def _batches(client: Any, consumer: StreamConsumer, size: int, seconds: float) -> Iterator[Batch[Any]]:
    driver = client._driver  # noqa: SLF001 - the client's own parts
    try:
        while True:
            yield Batch(client, consumer, driver.run(consumer.batch(size, seconds)))
    except StreamEndedError:
        return  # by `close`
    finally:
        _end(client, consumer)


def _iterate(client: Any, consumer: StreamConsumer) -> Iterator[Any]:
    driver = client._driver  # noqa: SLF001 - the client's own parts
    try:
        while True:
            yield driver.run(consumer.message())
    except StreamEndedError:
        return  # by `close`
    finally:
        _end(client, consumer)


def _end(client: Any, consumer: StreamConsumer) -> None:
    driver = client._driver  # noqa: SLF001 - the client's own parts
    driver.finish(consumer.hang_up())
    driver.work(consumer.close)
