"""From the handshake of a stream to the connection that carries it."""

from __future__ import annotations

import logging
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from pysky_sdk.testing.decoding import read_params
from pysky_sdk.testing.dispatch import caller_of
from pysky_sdk.testing.exchange import Answer, Refusal
from pysky_sdk.testing.methods import spec_of
from pysky_sdk.testing.streams.connection import Connection
from pysky_sdk.testing.streams.events import Start
from pysky_sdk.testing.streams.hub import LABELS, REPOS
from pysky_sdk.testing.streams.listener import Listener

if TYPE_CHECKING:
    import socket

    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.testing.exchange import Cut, Request
    from pysky_sdk.testing.faults import Fault
    from pysky_sdk.testing.state.world import World
    from pysky_sdk.testing.streams.events import EventLog
    from pysky_sdk.testing.streams.sockets import Wire

_logger = logging.getLogger("pysky_sdk.testing")
_PUBLIC: Final = frozenset({REPOS, LABELS})
_NEEDED: Final = (
    "The streams of the stand-in need websockets, which is not installed: pip install 'pysky-sdk[firehose]'"
)


def open_stream(world: World, nsid: str, request: Request, fault: Fault | None) -> tuple[Answer, str | None]:
    """Answer the handshake of a stream; return that, and the name of the error that the stream begins with.

    As on the real servers, the stream itself says what is wrong with a parameter or a token, and who asks for
    a stream that is none gets no answer.

    Args:
        world: the server's state.
        nsid: the subscription.
        request: the handshake.
        fault: what goes wrong later.

    Raises:
        Refusal: there is no library that could carry it.
    """
    spec = spec_of(nsid)
    if spec is None or spec.kind != "subscription":
        _logger.warning("There is no subscription %s: the connection is closed.", nsid)
        return Answer(0, upgrade=lambda _: None), None
    wire = _wire(request)
    log = world.streams.of(spec)
    start = _start(world, log, spec, request)

    def upgrade(connection: socket.socket) -> Cut | None:
        listener = Listener(world, log, start, fault)
        with world.streams.running(listener):
            return Connection(connection, wire, listener).serve()

    return Answer(wire.status, upgrade=upgrade), None if start.refusal is None else start.refusal.error


def _start(world: World, log: EventLog, spec: MethodSpec, request: Request) -> Start:
    """Return where a listener begins, or why it does not."""
    try:
        _look_who_calls(world, spec.nsid, request)
        return log.start(read_params(spec, request).get("cursor"))
    except Refusal as refusal:
        return Start(0, [], is_live=True, refusal=refusal)


def _look_who_calls(world: World, nsid: str, request: Request) -> None:
    try:
        with world.lock:
            caller = caller_of(world, request)
    except Refusal:
        if nsid not in _PUBLIC:  # there, tokens are not looked at
            raise
    else:
        request.caller = None if caller is None else caller.did


def _wire(request: Request) -> Wire:
    if find_spec("websockets") is None:
        _logger.error(_NEEDED)
        raise Refusal(501, "MethodNotImplemented", _NEEDED)
    from pysky_sdk.testing.streams.sockets import Wire

    return Wire(request)
