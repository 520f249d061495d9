"""Runs flows in an event loop."""

from __future__ import annotations

import asyncio
import inspect
from collections import defaultdict
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from pysky_sdk.collector import collector_paused
from pysky_sdk.core.calling import is_coroutine_function
from pysky_sdk.core.driver import closed_error
from pysky_sdk.core.flow import Acquire, Dial, HangUp, Receive, Run, Send, Tell
from pysky_sdk.core.turns import Turns
from pysky_sdk.errors import PyskyError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from pysky_sdk.core.call import Reply, Request
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Effect, Flow
    from pysky_sdk.core.http import AsyncTransport
    from pysky_sdk.core.prepare import Method
    from pysky_sdk.core.streams.sockets import AsyncWire

T = TypeVar("T")


class AsyncDriver:
    """Performs effects without blocking the loop: blocking work goes to a thread."""

    def __init__(self, clock: Clock, http_client: httpx.AsyncClient | None) -> None:
        self._clock = clock
        self._given = http_client
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._transport: AsyncTransport | None = None
        self._turns: Turns
        self._wires: WeakSet[AsyncWire] = WeakSet()

    async def ready(self, method: Method) -> None:
        """Return when a call of a method may be made: its models are there, and the loop has time for it."""
        self._enter_loop()
        if not method.is_ready:
            async with self._locks["models"]:
                if not method.is_ready:
                    await self.work(method.prepare)
        await self._turns.take()

    async def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end.

        Raises:
            PyskyError: the client is closed, or what the flow raises.
        """
        if self._closed:
            raise closed_error()
        return await self.finish(flow)

    async def finish(self, flow: Flow[T]) -> T:
        """Run a flow that gives something back, also for a client that was closed."""
        self._enter_loop()
        try:
            effect = next(flow)
            while True:
                try:
                    result = await self._perform(effect)
                except BaseException as error:  # noqa: BLE001 - it goes into the flow, which cleans up and raises it
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value

    async def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return await self._send(effect)
        if isinstance(effect, Run):
            return await self.work(effect.work)
        if isinstance(effect, Acquire):
            lock = self._locks[effect.name]
            await lock.acquire()
            return lock
        if isinstance(effect, Tell):
            return await self._tell(effect)
        if isinstance(effect, (Dial, Receive, HangUp)):
            return await self._stream(effect)
        return await self._clock.sleep_async(effect.seconds)

    async def _send(self, effect: Send) -> Reply:
        try:
            reply = await self._exchange(effect.request)
        except PyskyError:
            raise
        except Exception as error:
            if self._closed:
                # What httpx says when another task closes it under a request is none of its own errors.
                raise closed_error() from error
            raise
        if reply.stream is None:  # else it would be lost with a task that is cancelled while it waits
            await self._turns.take()
        return reply

    async def _exchange(self, request: Request) -> Reply:
        await self._turns.take()
        sender = self._transport or await self._sender(request.url)
        return await sender.send(request)

    async def _stream(self, effect: Dial | Receive | HangUp) -> Reply | bytes | None:
        if isinstance(effect, Receive):
            return await self._receive(effect)
        if isinstance(effect, Dial):
            return await self._dial(effect)
        await effect.wire.close()
        return None

    async def _dial(self, effect: Dial) -> Reply:
        sockets: Any = await self.work(partial(import_module, "pysky_sdk.core.streams.sockets"))
        reply: Reply = await sockets.dial_async(effect.request)
        if reply.stream is not None:
            self._wires.add(reply.stream)
            if self._closed:
                await reply.stream.close()
                raise closed_error()
        return reply

    async def _receive(self, effect: Receive) -> bytes | None:
        await self._turns.take()  # messages that are there already would keep all others waiting
        try:
            message: bytes | None = await effect.wire.receive(effect.seconds)
        except PyskyError as error:
            if self._closed:
                raise closed_error() from error
            raise
        return message

    async def _tell(self, effect: Tell) -> object:
        if is_coroutine_function(effect.function):
            result = effect.function(effect.argument)
        else:
            result = await self.work(partial(effect.function, effect.argument))
        return await result if inspect.isawaitable(result) else result

    def _enter_loop(self) -> None:
        """Connections and locks belong to one loop; a second `asyncio.run` begins with new ones."""
        loop = asyncio.get_running_loop()
        if self._loop is loop:
            return
        self._loop = loop
        self._locks = defaultdict(asyncio.Lock)
        self._turns = Turns(loop)
        self._transport = None

    async def _sender(self, url: str) -> AsyncTransport:
        async with self._locks["transport"]:
            if self._transport is None:
                self._transport = await self.work(partial(_make_transport, self._given, url))
            return self._transport

    async def work(self, work: Callable[[], T]) -> T:
        """Do blocking work in a thread. A cancelled task waits for its end, so that it can be undone."""
        task = asyncio.ensure_future(asyncio.to_thread(work))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait([task])
            raise

    async def close(self) -> None:
        """Refuse further calls and close the connections (not of a client that was given)."""
        self._closed = True
        for wire in list(self._wires):
            await wire.close()
        if self._transport is not None and self._loop is asyncio.get_running_loop():
            await self._transport.close()


def _make_transport(given: httpx.AsyncClient | None, first_url: str) -> AsyncTransport:
    """Import httpx and all that its first request would import: a quarter of a second, in a thread."""
    with collector_paused(lasting=True):
        from pysky_sdk.core.http import AsyncTransport

        return AsyncTransport(given, first_url)
