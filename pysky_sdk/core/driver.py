"""Runs flows in the calling thread."""

from __future__ import annotations

import os
import threading
import weakref
from collections import defaultdict
from typing import TYPE_CHECKING, Any, TypeVar

from pysky_sdk.collector import collector_paused
from pysky_sdk.core.flow import Acquire, Dial, HangUp, Receive, Run, Send, Tell
from pysky_sdk.errors import PyskyError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from pysky_sdk.core.call import Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Effect, Flow, Sleep
    from pysky_sdk.core.http import Transport
    from pysky_sdk.core.streams.sockets import Wire

T = TypeVar("T")


class Driver:
    """Performs effects: sends with httpx, reads streams, sleeps, works, and waits for locks."""

    def __init__(self, clock: Clock, http_client: httpx.Client | None) -> None:
        self._clock = clock
        self._given = http_client
        self._guard = threading.Lock()
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._closed = threading.Event()
        self._transport: Transport | None = None
        self._process = os.getpid()
        self._wires: weakref.WeakSet[Wire] = weakref.WeakSet()
        _all.add(self)

    def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end.

        Raises:
            PyskyError: the client is closed, or what the flow raises.
        """
        if self._closed.is_set():
            raise closed_error()
        return self.finish(flow)

    def finish(self, flow: Flow[T]) -> T:
        """Run a flow that gives something back, also for a client that was closed."""
        try:
            effect = next(flow)
            while True:
                try:
                    result = self._perform(effect)
                except BaseException as error:  # noqa: BLE001 - it goes into the flow, which cleans up and raises it
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return self._send(effect)
        if isinstance(effect, Run):
            return effect.work()
        if isinstance(effect, Acquire):
            lock = self._locks[effect.name]
            lock.acquire()
            return lock
        if isinstance(effect, Tell):
            return effect.function(effect.argument)
        if isinstance(effect, (Dial, Receive, HangUp)):
            return self._stream(effect)
        return self._sleep(effect)

    def _send(self, effect: Send) -> Reply:
        try:
            return self._sender().send(effect.request)
        except PyskyError:
            raise
        except Exception as error:
            if self._closed.is_set():
                # What httpx says when another thread closes it under a request is none of its own errors.
                raise closed_error() from error
            raise

    def _stream(self, effect: Dial | Receive | HangUp) -> Reply | bytes | None:
        if isinstance(effect, Receive):
            return self._receive(effect)
        if isinstance(effect, Dial):
            return self._dial(effect)
        effect.wire.close()
        return None

    def _dial(self, effect: Dial) -> Reply:
        from pysky_sdk.core.streams.sockets import dial

        reply = dial(effect.request)
        if reply.stream is not None:
            self._wires.add(reply.stream)
            if self._closed.is_set():
                reply.stream.close()
                raise closed_error()
        return reply

    def _receive(self, effect: Receive) -> bytes | None:
        try:
            message: bytes | None = effect.wire.receive(effect.seconds)
        except PyskyError as error:
            if self._closed.is_set():
                raise closed_error() from error
            raise
        return message

    def _sleep(self, effect: Sleep) -> None:
        if self._clock.sleep(effect.seconds, self._closed):
            raise closed_error()

    def _sender(self) -> Transport:
        transport = self._transport
        if transport is not None and self._process == os.getpid():
            return transport
        with collector_paused(lasting=True):  # httpx imports more when its first client is made
            from pysky_sdk.core.http import Transport

            with self._guard:
                if self._transport is None or self._process != os.getpid():
                    # A forked child must not speak on its parent's connections.
                    self._transport = Transport(self._given)
                    self._process = os.getpid()
                return self._transport

    def work(self, work: Callable[[], T]) -> T:
        """Do blocking work, also for a client that was closed."""
        return work()

    def _after_fork(self) -> None:
        # Other threads of the parent may have held them, and do not exist in the child.
        self._guard = threading.Lock()
        self._locks = defaultdict(threading.Lock)

    def close(self) -> None:
        """End waits, refuse further calls and close the connections (not of a client that was given)."""
        self._closed.set()
        for wire in list(self._wires):
            wire.close()
        with self._guard:
            if self._transport is not None:
                self._transport.close()


_all: weakref.WeakSet[Driver] = weakref.WeakSet()


def _after_fork() -> None:
    for driver in list(_all):
        driver._after_fork()  # noqa: SLF001 - of this module


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def closed_error() -> PyskyError:
    """Return the error of a client that was closed."""
    return PyskyError("This client is closed; make a new one.")
