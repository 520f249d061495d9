"""The endpoint objects of subscriptions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar

from pysky_sdk.core.bound import Declared, explain
from pysky_sdk.core.options import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.core.call import Call
    from pysky_sdk.core.options import Unset
    from pysky_sdk.core.streams.frames import Frame
    from pysky_sdk.core.streams.messages import InvalidMessage
    from pysky_sdk.core.streams.options import StreamOptions
    from pysky_sdk.core.streams.reader import Reader
    from pysky_sdk.core.streams.resumed import ResumedStream
    from pysky_sdk.core.streams.resumed_aio import AsyncResumedStream
    from pysky_sdk.core.streams.stream import Stream
    from pysky_sdk.core.streams.stream_aio import AsyncStream

P = ParamSpec("P")
M = TypeVar("M")


class Messages(Generic[M]):
    """Only a type: what a subscription is declared to send."""


class Subscribed(Declared):
    """What subscriptions of both kinds of clients share."""

    _chosen: StreamOptions | None = None

    def with_options(
        self,
        *,
        service: str | Unset | None = UNSET,
        max_reconnects: int | Unset | None = UNSET,
        silence: float | Unset | None = UNSET,
        ping: float | Unset = UNSET,
        max_message_bytes: int | Unset = UNSET,
        max_waiting: int | Unset = UNSET,
    ) -> Self:
        """Return the same subscription with other options.

        Args:
            service: the address of the server to listen to, without tokens and the client's headers; None for
                the one that `client.at` names, or else the client's own. `pysky_sdk.streams.PUBLIC_RELAY`
                sends what all of Bluesky does.
            max_reconnects: after so many failures in a row the stream ends with an error; None, which is
                usual, goes on for ever. Before it ran for the first time, the client's `max_retries` count.
            silence: after so many seconds without a message the connection is made anew; None waits for ever.
            ping: after so many seconds (20) without a message the server is asked whether it is there, and
                given as many again to say so.
            max_message_bytes: the largest message that is read (8 MiB).
            max_waiting: so many messages (16) wait in memory; behind them a slow consumer makes the server
                wait.

        Raises:
            ValueError: an option has no legal value.
        """
        changed = self._stream_options().changed(
            service=service,
            max_reconnects=max_reconnects,
            silence=silence,
            ping=ping,
            max_message_bytes=max_message_bytes,
            max_waiting=max_waiting,
        )
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._chosen = changed
        return copy

    def _stream_options(self) -> StreamOptions:
        if self._chosen is None:
            from pysky_sdk.core.streams.options import StreamOptions

            self._chosen = StreamOptions()
        return self._chosen

    def _call(self, args: tuple[Any, ...], kwargs: Mapping[str, Any], *, stream: bool = False) -> Call:
        """Make the call with its server: the session's own may change, and with it what cursors mean."""
        call = super()._call(args, kwargs, stream=stream)
        options, where = self._stream_options(), call.options.at
        if call.options.proxy is not None:
            raise ValueError(
                "A PDS forwards no streams: name their server by client.at(…) instead of proxy=."
            )
        if options.service is not None:
            # What the client sends along was meant for another server.
            call.options, call.base = replace(call.options, at=None, headers={}), options.service
        else:
            call.base = self._client._config.service if where is None else where.base  # noqa: SLF001 - the client's own parts
        return call

    def _reader(self, call: Call) -> Reader:
        from pysky_sdk.core.streams.extra import require_extra

        require_extra()
        from pysky_sdk.core.streams.reader import Reader

        return Reader(self._client, self._method, self._stream_options(), call)


class LiveSubscription(Subscribed, Generic[P, M]):
    """A subscription without a cursor: call it to listen from now on."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Stream[M | InvalidMessage]:
        from pysky_sdk.core.streams.stream import Stream

        return Stream(self._client, self._reader(self._call(args, kwargs)), raw=False)

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> Stream[Frame]:
        from pysky_sdk.core.streams.stream import Stream

        return Stream(self._client, self._reader(self._call(args, kwargs)), raw=True)


class AsyncLiveSubscription(Subscribed, Generic[P, M]):
    """A subscription without a cursor, of an AsyncClient: call it to listen from now on."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncStream[M | InvalidMessage]:
        from pysky_sdk.core.streams.stream_aio import AsyncStream

        return AsyncStream(self._client, self._reader(self._call(args, kwargs)), raw=False)

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> AsyncStream[Frame]:
        from pysky_sdk.core.streams.stream_aio import AsyncStream

        return AsyncStream(self._client, self._reader(self._call(args, kwargs)), raw=True)


class Subscription(LiveSubscription[P, M], Generic[P, M]):
    """A subscription: call it to listen, from a cursor or from now on."""

    def resume(self, name: str, /, *args: P.args, **kwargs: P.kwargs) -> ResumedStream[M | InvalidMessage]:
        from pysky_sdk.core.streams.resumed import ResumedStream

        return ResumedStream(self, name, args, kwargs)


class AsyncSubscription(AsyncLiveSubscription[P, M], Generic[P, M]):
    """A subscription of an AsyncClient: call it to listen, from a cursor or from now on."""

    def resume(
        self, name: str, /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncResumedStream[M | InvalidMessage]:
        from pysky_sdk.core.streams.resumed_aio import AsyncResumedStream

        return AsyncResumedStream(self, name, args, kwargs)


explain(
    LiveSubscription,
    AsyncLiveSubscription,
    __call__="""Listen: iterate over the result for messages, for as long as you like.

        The connection is opened with the first message that is asked for, over the proxy that the environment
        names (`http_client` has no part in it). A message that breaks its Lexicon
        comes as an `InvalidMessage`; one of a type that nobody knows is skipped, and told of once in the log
        "pysky_sdk.streams".

        Raises:
            TypeError: an argument is unknown or positional.
            pydantic.ValidationError: a value breaks the Lexicon.
            ImportError: the extra is missing: pip install 'pysky-sdk[firehose]'.

        While it is iterated over it raises:

            errors.StatusError: the server sent an error, of the class that its Lexicon declares.
            errors.NetworkError: the server cannot be reached, or was lost and not found again.
            errors.ResponseError: what it sends cannot be read.
        """,
    raw="Listen for frames as they come: those of types that nobody knows included, nothing made of them.",
)
explain(
    Subscription,
    AsyncSubscription,
    resume="""Go on where the last consumer of this name stopped, across processes that share the database.

        Iterate over the result for messages: one counts as consumed when the one after it is asked for, and
        the cursor is stored every second, after 500 messages and at the end, so that a process that dies
        gets the last ones again. Or iterate over its `batches()`: there `batch.commit()` stores the cursor,
        in your own transaction if one is open.

        A new name begins where `cursor` says, or else now. Accounts, servers and other parameters have
        cursors of their own. One consumer of a name works at a time; see `client.cursors`.

        Raises:
            TypeError: an argument is unknown or positional.
            ValueError: the name is empty or too long.
            pydantic.ValidationError: a value breaks the Lexicon.
            ImportError: the extra is missing: pip install 'pysky-sdk[firehose]'.
        """,
)
