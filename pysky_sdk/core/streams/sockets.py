"""The only module of the client that knows websockets. Nothing of it leaves but the headers of a refusal."""

from __future__ import annotations

import asyncio
import builtins
import logging
import os
import ssl
from typing import TYPE_CHECKING, Any

import certifi
from websockets.asyncio import client as aio
from websockets.datastructures import Headers
from websockets.exceptions import (
    ConnectionClosed,
    InvalidStatus,
    WebSocketException,
)
from websockets.sync import client as blocking

from pysky_sdk.core.call import Reply
from pysky_sdk.errors import NetworkError, PyskyError, ResponseError, TimeoutError  # noqa: A004

if TYPE_CHECKING:
    from pysky_sdk.core.streams.request import StreamRequest

_SWITCHED = 101
_TOO_BIG = 1009
_CLOSING = 0.2
"""Seconds for the server to say goodbye as well: behind what it has sent already, nobody waits for it."""

_FAILURES = (WebSocketException, OSError, EOFError)  # TimeoutError and ssl.SSLError are OSErrors
_UNREACHABLE = (*_FAILURES, ImportError)  # where a SOCKS proxy needs another library

_log = logging.getLogger("pysky_sdk.streams.websockets")
_log.setLevel(logging.INFO)  # at DEBUG it would show headers, and tokens among them


class _Redirected(Exception):  # noqa: N818 - no error yet
    """The answer of a server that sends us elsewhere: websockets would follow, with our headers."""

    def __init__(self, response: Any) -> None:
        super().__init__(response.status_code)
        self.response = response


class _Connection(blocking.ClientConnection):
    def handshake(self, *args: Any, **options: Any) -> None:
        try:
            super().handshake(*args, **options)
        except InvalidStatus as error:
            raise _Redirected(error.response) from error


class _AsyncConnection(aio.ClientConnection):
    async def handshake(self, *args: Any, **options: Any) -> None:
        try:
            await super().handshake(*args, **options)
        except InvalidStatus as error:
            raise _Redirected(error.response) from error


def dial(request: StreamRequest) -> Reply:
    """Open a connection in the calling thread.

    Raises:
        NetworkError: there is no answer.
    """
    try:
        options = _options(request, _tls(request))
        connection = blocking.connect(**options, create_connection=_Connection).__enter__()
    except _Redirected as answer:
        return _refusal(answer.response)
    except _UNREACHABLE as error:
        raise _unreachable(error, request) from error
    return Reply(_SWITCHED, {}, stream=Wire(connection, request))


async def dial_async(request: StreamRequest) -> Reply:
    """Open a connection in the running loop.

    Raises:
        NetworkError: there is no answer.
    """
    try:
        options = _options(request, await asyncio.to_thread(_tls, request))
        connection = await aio.connect(**options, create_connection=_AsyncConnection)
    except _Redirected as answer:
        return _refusal(answer.response)
    except _UNREACHABLE as error:
        raise _unreachable(error, request) from error
    return Reply(_SWITCHED, {}, stream=AsyncWire(connection, request))


def _options(request: StreamRequest, tls: ssl.SSLContext | None) -> dict[str, Any]:
    headers = dict(request.headers)
    return {
        "uri": request.url,
        "ssl": tls,
        "user_agent_header": headers.pop("user-agent"),
        "additional_headers": headers,
        "compression": None,  # what is sent is packed as tight as it goes
        "open_timeout": request.timeout,
        # Our own pings tell a slow consumer, whose connection is not read for a while, from a dead server.
        "ping_interval": None,
        "close_timeout": _CLOSING,
        "max_size": request.max_bytes,
        "max_queue": request.max_waiting,
        "logger": _log,
    }


def _tls(request: StreamRequest) -> ssl.SSLContext | None:
    """Reading the certificates takes a while: no work for an event loop."""
    if not request.url.startswith("wss:"):
        return None
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())  # the ones that all other requests trust
    return context


def _refusal(response: Any) -> Reply:
    found = response.headers
    headers = Headers({name: ", ".join(found.get_all(name)) for name in {key.lower() for key in found}})
    return Reply(response.status_code, headers, bytes(response.body or b""))


def _unreachable(error: Exception, request: StreamRequest) -> NetworkError:
    nsid, host = request.nsid, request.host
    if isinstance(error, builtins.TimeoutError):
        text = f"{nsid}: no answer from {host} in time; timeout= is {request.timeout} s."
        return TimeoutError(text, nsid=nsid, sent=False)
    reason = str(error) or type(error).__name__
    return NetworkError(
        f"{nsid}: the connection to {host} failed: {reason}. Check the network and service=; not every "
        "server has this stream.",
        nsid=nsid,
        sent=False,
    )


class _Ends:
    """What a connection is asked with, and the errors of its end."""

    def __init__(self, request: StreamRequest) -> None:
        self._request = request
        self._ping: Any = None
        """What is set, or done, when the answer to the last ping came."""
        self._quiet = 0.0

    def _is_silent(self, seconds: float) -> bool:
        """Note that nothing came for so long; True when it is time to ping, or that a ping was answered."""
        self._quiet += seconds
        if self._quiet < self._request.ping:
            return False
        self._quiet = 0.0
        return True

    def _broken(self, error: Exception) -> PyskyError:
        nsid, host = self._request.nsid, self._request.host
        if isinstance(error, ConnectionClosed):
            if error.sent is not None and error.sent.code == _TOO_BIG and not error.rcvd_then_sent:
                size = self._request.max_bytes
                return ResponseError(f"{nsid}: a message is larger than max_message_bytes={size}.", nsid=nsid)
            if error.rcvd is not None:
                said = f"{error.rcvd.code} {error.rcvd.reason}".rstrip()
                return NetworkError(f"{nsid}: {host} closed the stream ({said}).", nsid=nsid)
        reason = str(error) or type(error).__name__
        return NetworkError(f"{nsid}: the stream of {host} broke off: {reason}.", nsid=nsid)

    def _dead(self) -> TimeoutError:
        nsid, host = self._request.nsid, self._request.host
        return TimeoutError(f"{nsid}: {host} answers no ping; the connection is dead.", nsid=nsid)

    def _checked(self, message: bytes | str) -> bytes:
        self._quiet, self._ping = 0.0, None
        if isinstance(message, bytes):
            return message
        nsid = self._request.nsid
        raise ResponseError(
            f"{nsid}: {self._request.host} sent a text, where frames are binary.",
            nsid=nsid,
            body=message.encode("utf-8", "replace"),
        )


class Wire(_Ends):
    """An open connection, read in the calling thread."""

    def __init__(self, connection: blocking.ClientConnection, request: StreamRequest) -> None:
        super().__init__(request)
        self._connection = connection
        self._process = os.getpid()

    def receive(self, seconds: float) -> bytes | None:
        """Return the next message, or None after so many seconds. A server that is quiet for long is pinged.

        Raises:
            NetworkError: the connection ended, or the ping before was not answered.
            ResponseError: it is no message.
        """
        if self._process != os.getpid():
            nsid = self._request.nsid
            raise NetworkError(f"{nsid}: a forked process does not have its parent's connection.", nsid=nsid)
        try:
            return self._checked(self._connection.recv(seconds))
        except builtins.TimeoutError:
            pass
        except _FAILURES as error:
            raise self._broken(error) from error
        if self._is_silent(seconds):
            self._ask()
        return None

    def _ask(self) -> None:
        if self._ping is not None and not self._ping.is_set():
            raise self._dead()
        try:
            self._ping = self._connection.ping()
        except _FAILURES as error:
            raise self._broken(error) from error

    def close(self) -> None:
        """Close the connection."""
        if self._process == os.getpid():
            self._connection.close()


class AsyncWire(_Ends):
    """An open connection, read in an event loop."""

    def __init__(self, connection: aio.ClientConnection, request: StreamRequest) -> None:
        super().__init__(request)
        self._connection = connection

    async def receive(self, seconds: float) -> bytes | None:
        """Return the next message, or None after so many seconds. A server that is quiet for long is pinged.

        Raises:
            NetworkError: the connection ended, or the ping before was not answered.
            ResponseError: it is no message.
        """
        try:
            async with asyncio.timeout(seconds):
                return self._checked(await self._connection.recv())
        except builtins.TimeoutError:
            pass
        except _FAILURES as error:
            raise self._broken(error) from error
        if self._is_silent(seconds):
            await self._ask()
        return None

    async def _ask(self) -> None:
        if self._ping is not None and not self._ping.done():
            raise self._dead()
        try:
            self._ping = await self._connection.ping()
        except _FAILURES as error:
            raise self._broken(error) from error

    async def close(self) -> None:
        """Close the connection."""
        await self._connection.close()
