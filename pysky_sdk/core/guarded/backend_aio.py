"""Connecting to checked addresses only, with one deadline for all that is done on a connection."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import httpcore

from pysky_sdk.core.guarded.platform import AsyncPlain

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from pysky_sdk.core.guarded.guard import Deadline, Guard

_MOST = 4
"""Addresses of a host that are tried."""


class AsyncGuardedBackend(httpcore.AsyncNetworkBackend):
    """Resolves a host once and connects to what was checked: a second answer of the DNS changes nothing.

    httpcore asks it for a host by its name, and uses that name for the certificate and the Host header.
    """

    def __init__(self, guard: Guard, deadline: Deadline, driver: Any) -> None:
        self._guard = guard
        self._deadline = deadline
        self._driver = driver
        self._plain = AsyncPlain()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109, RUF100 - httpcore's
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address that answers."""
        del timeout
        look = partial(self._guard.addresses, host, port, self._deadline.left())
        addresses = (await self._driver.work(look))[:_MOST]
        failure: Exception | None = None
        for number, address in enumerate(addresses):
            # An address that swallows packets must leave time for the next one.
            seconds = self._deadline.left() / (len(addresses) - number)
            if seconds <= 0:
                raise httpcore.ConnectTimeout("The time of the look-up is over.")
            try:
                stream = await self._plain.connect_tcp(
                    str(address), port, seconds, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return AsyncTimedStream(stream, self._deadline)
        raise failure or httpcore.ConnectError(f"no address of {host}")


class AsyncTimedStream(httpcore.AsyncNetworkStream):
    """A connection whose reads and writes end with the deadline, however little each of them brings."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109, RUF100
        """Read some bytes."""
        del timeout
        return await self._stream.read(max_bytes, self._left())

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109, RUF100
        """Write all bytes."""
        del timeout
        await self._stream.write(buffer, self._left())

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109, RUF100
    ) -> httpcore.AsyncNetworkStream:
        """Begin TLS, checking the certificate for the name."""
        del timeout
        stream = await self._stream.start_tls(ssl_context, server_hostname, self._left())
        return AsyncTimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Tell something about the connection."""
        return self._stream.get_extra_info(info)

    def _left(self) -> float:
        left = self._deadline.left()
        if left <= 0:
            raise httpcore.ReadTimeout("The time of the look-up is over.")
        return left
