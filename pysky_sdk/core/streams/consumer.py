"""The flow of a named consumer of a stream: begin where the last one stopped, and store how far it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.common import in_common
from pysky_sdk.core.flow import Run
from pysky_sdk.core.patience import Patience
from pysky_sdk.core.resume.holding import Holding, Taken, log
from pysky_sdk.core.resume.state import Saved
from pysky_sdk.errors import NetworkError, PyskyError, ResponseError, StaleCursor, StatusError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.core.flow import Flow
    from pysky_sdk.core.subscriptions import Subscribed

_KEEP_EVERY = 500
_KEEP_AFTER = 1.0
"""So many messages, or seconds, come again at most when a consumer of single messages dies."""


class StreamConsumer(Holding):
    """One run of a named consumer of a stream. Everything is checked before anything is sent."""

    def __init__(
        self, endpoint: Subscribed, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> None:
        super().__init__(endpoint, name, endpoint._call(args, kwargs))  # noqa: SLF001 - the endpoint's other half
        self._reader = endpoint._reader(self._call)  # noqa: SLF001
        self._clock = self._client._clock  # noqa: SLF001
        self._goes_on = False
        """Whether the cursor is one that the server gave, and not the caller's."""

        self._failure: PyskyError | None = None
        self._given: Saved | None = None
        """The state once the message that was given last is consumed."""

        self._consumed: Saved | None = None
        self._count = 0
        self._kept_at = 0.0

    def message(self) -> Flow[Any]:
        """Wait for the next message; the one before counts as consumed.

        Raises:
            PyskyError: see `Subscription.resume`.
        """
        yield from self._begin()
        self._consumed, self._given = self._given or self._consumed, None
        self._count += 1
        while True:
            due = self._due()
            if due <= 0:
                yield Run(self._keep)
                continue
            message = yield from self._wait(min(due, self._slice))
            if message is not None:
                self._given = Saved(self._reader.cursor)
                return message

    def batch(self, size: int, seconds: float) -> Flow[Taken]:
        """Wait for messages: those that come within some seconds after the first, but not more than `size`.

        Raises:
            PyskyError: see `Subscription.resume`.
        """
        yield from self._begin()
        yield from self.touch()
        if self._failure is not None:
            raise self._failure
        messages: list[Any] = []
        until = 0.0
        while len(messages) < size:
            left = until - self._clock.time() if messages else self._slice
            try:
                message = yield from self._wait(max(0.0, min(left, self._slice)))
            except (NetworkError, ResponseError, StatusError, StaleCursor) as error:
                if not messages:
                    raise
                self._failure = error  # what came before it comes first
                break
            if message is not None:
                until = until if messages else self._clock.time() + seconds
                messages.append(message)
            elif messages and self._clock.time() >= until:
                break
        self._taken += 1
        return Taken(self._taken, None, messages, Saved(self._reader.cursor))

    def close(self) -> None:
        """Store what was consumed, and let the next consumer in: blocking work."""
        if self._unsaved and self._is_open:
            try:
                self._keep()
            except PyskyError as error:
                log.warning("The cursor %r could not be stored; messages come again. %s", self._name, error)
        super().close()

    def hang_up(self) -> Flow[None]:
        """Close the connection for good."""
        return self._reader.stop()

    @property
    def _slice(self) -> float:
        """How long to wait at most before the lease is looked at."""
        return in_common(self._client, Patience).lease / 4

    @property
    def _unsaved(self) -> bool:
        return self._consumed is not None and self._consumed != self._kept

    def _due(self) -> float:
        """The seconds until the state is to be stored."""
        if not self._unsaved:
            self._count = 0
            return self._slice
        if self._count >= _KEEP_EVERY:
            return 0.0
        return self._kept_at + _KEEP_AFTER - float(self._clock.time())

    def _keep(self) -> None:
        if self._consumed is None:
            raise AssertionError("there is nothing to store before the first message")
        self._held.store(self._consumed)
        self._kept, self._kept_at, self._count = self._consumed, self._clock.time(), 0

    def _begin(self) -> Flow[None]:
        if self._closed:
            raise PyskyError("This consumer has ended; call resume() again.")
        if self._holder is None:
            lease = yield from self._take_name()
            self._kept_at = self._clock.time()
            if lease.cursor is not None:
                self._reader.cursor, self._goes_on = lease.cursor, True

    def _wait(self, seconds: float) -> Flow[Any]:
        try:
            message = yield from self._reader.message(seconds)
        except StatusError as error:
            if error.error == "FutureCursor" and self._goes_on:
                raise self._stale() from error
            raise
        self._goes_on = self._goes_on or message is not None
        yield from self.touch()
        return message

    def _stale(self) -> StaleCursor:
        return StaleCursor(
            f"{self._spec.nsid}: {self._call.base} has not come as far as the cursor {self._reader.cursor!r} "
            f"of {self._name!r}: it began anew, or is another server. Call client.cursors.reset(name) to "
            "begin anew as well."
        )
