"""The only module that knows httpx. Nothing of httpx's leaves it but headers, as a mapping."""

from __future__ import annotations

import builtins
import ssl
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from pysky_sdk.core.call import Reply
from pysky_sdk.core.transfer import Reader, async_content_of, content_of
from pysky_sdk.errors import NetworkError, PyskyError, ResponseError, TimeoutError  # noqa: A004

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
    from types import TracebackType

    from pysky_sdk.core.call import Request

# Servers keep idle connections for 90 s; ours close before theirs do.
_CONNECTIONS = 100
_LIMITS = httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=20, keepalive_expiry=60)
_FAILURES = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError)
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)


class _translated:  # noqa: N801 - a context manager, read as a verb
    """Turns httpx's failures into the SDK's."""

    __slots__ = ("_request",)

    def __init__(self, request: Request) -> None:
        self._request = request

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception) and isinstance(error, _FAILURES):
            raise _error(error, self._request) from error


def _error(error: Exception, request: Request) -> PyskyError:
    nsid = request.nsid
    host = request.url.partition("/xrpc/")[0]
    if isinstance(error, (httpx.DecodingError, httpx.StreamError)):
        return ResponseError(f"{nsid}: the body of the answer from {host} cannot be read: {error}", nsid=nsid)
    sent = not isinstance(error, _NOT_SENT)
    if isinstance(error, httpx.TimeoutException):
        kind = type(error).__name__
        return TimeoutError(
            f"{nsid}: no answer from {host} in time ({kind}); timeout= is {request.timeout} s.",
            nsid=nsid,
            sent=sent,
        )
    if isinstance(error, httpx.LocalProtocolError):
        # httpx quotes the request here, which may hold a token.
        return NetworkError(f"{nsid}: the request to {host} could not be written.", nsid=nsid, sent=sent)
    doubt = " The server may have done its part all the same." if sent and request.method == "POST" else ""
    reason = str(error) or type(error).__name__
    return NetworkError(
        f"{nsid}: the connection to {host} failed: {reason}. Check the network and service=.{doubt}",
        nsid=nsid,
        sent=sent,
    )


def _options(request: Request, content: Any) -> dict[str, Any]:
    return {
        "method": request.method,
        "url": request.url,
        "headers": request.headers,
        "content": content,
        "timeout": request.timeout,
    }


@contextmanager
def _set_up() -> Iterator[None]:
    """Say which settings httpx, which reads the environment, cannot begin with. Trying again is of no use."""
    try:
        yield
    except (ImportError, OSError, ValueError, httpx.InvalidURL) as error:
        reason = str(error).rstrip(".")
        raise PyskyError(
            f"No connection can be made with the settings of this environment: {reason}. Check HTTP_PROXY, "
            "HTTPS_PROXY, ALL_PROXY, SSL_CERT_FILE and SSL_CERT_DIR, or give http_client=."
        ) from error


def _check_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise PyskyError("The http_client= of this client is closed; make both anew.")


class _Tls(ssl.SSLContext):
    """The SSL context that httpx makes, made with the first https connection.

    Reading the CA certificates takes as long as importing httpx, and a service on the own machine needs none.
    """

    _made: ssl.SSLContext | None = None
    _protocols: Sequence[str] = ()

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        """Note what httpcore offers, which it does before each connection."""
        self._protocols = [*alpn_protocols]
        if self._made is not None:
            self._made.set_alpn_protocols(self._protocols)

    def wrap_socket(self, *args: Any, **options: Any) -> ssl.SSLSocket:
        """Begin TLS on a socket."""
        return self._context().wrap_socket(*args, **options)

    def wrap_bio(self, *args: Any, **options: Any) -> ssl.SSLObject:
        """Begin TLS for an event loop."""
        return self._context().wrap_bio(*args, **options)

    def prepare(self) -> None:
        """Read the certificates now, in a thread, and not when an event loop waits for it."""
        self._context()

    def _context(self) -> ssl.SSLContext:
        if self._made is None:
            with _set_up():
                made = httpx.create_ssl_context()
            made.set_alpn_protocols(self._protocols)
            self._made = made
        return self._made


class Transport:
    """Sends requests over one httpx.Client."""

    def __init__(self, client: httpx.Client | None) -> None:
        if client is not None and not isinstance(client, httpx.Client):
            raise TypeError("The http_client= of a Client is an httpx.Client.")
        self._owned = client is None
        with _set_up():
            self._client = client or httpx.Client(limits=_LIMITS, verify=_Tls(ssl.PROTOCOL_TLS_CLIENT))

    def send(self, request: Request) -> Reply:
        """Send, and read the answer unless it is to be streamed."""
        with _translated(request):
            _check_open(self._client)
            sent = self._client.build_request(**_options(request, content_of(request.body)))
            response = self._client.send(sent, stream=True, follow_redirects=False)
            if request.stream and response.is_success:
                return Reply(response.status_code, response.headers, stream=Stream(response, request))
            try:
                body = self._read(response, request)
            finally:
                response.close()
            return Reply(response.status_code, response.headers, body)

    def _read(self, response: httpx.Response, request: Request) -> bytes:
        reader = Reader(response, request)
        if not reader.done:
            for part in response.iter_bytes():
                if reader.add(part):
                    break
        return reader.body()

    def close(self) -> None:
        """Close the connections, if they are the SDK's own."""
        if self._owned:
            self._client.close()


class AsyncTransport:
    """Sends requests over one httpx.AsyncClient. Made in a thread without a loop: much is imported for it."""

    def __init__(self, client: httpx.AsyncClient | None, first_url: str) -> None:
        if client is not None and not isinstance(client, httpx.AsyncClient):
            raise TypeError("The http_client= of an AsyncClient is an httpx.AsyncClient.")
        import asyncio  # not needed by sync clients, and not small

        self._owned = client is None
        tls = _Tls(ssl.PROTOCOL_TLS_CLIENT)
        with _set_up():
            self._client = client or _async_client(tls)
        # With each event httpcore looks through all requests that wait for a connection: they wait here.
        # Answers that are streamed keep a connection and no slot, so requests may still wait there: a few.
        self._slots = asyncio.Semaphore(_CONNECTIONS)
        if self._owned:
            import anyio

            anyio.run(anyio.sleep, 0)  # it imports its half for asyncio with the first connection otherwise
            if first_url.startswith("https:"):
                tls.prepare()

    async def send(self, request: Request) -> Reply:
        """Send, and read the answer unless it is to be streamed."""
        with _translated(request):
            if not self._owned:  # how many connections it has, its owner knows
                return await self._exchange(request)
            async with self._slot(request):
                return await self._exchange(request)

    @asynccontextmanager
    async def _slot(self, request: Request) -> AsyncIterator[None]:
        """Wait for one of the connections, for as long as httpx would."""
        if self._slots.locked():
            import asyncio

            try:
                async with asyncio.timeout(request.timeout):
                    await self._slots.acquire()
            except builtins.TimeoutError:
                raise httpx.PoolTimeout("All connections are in use.") from None
        else:
            await self._slots.acquire()
        try:
            yield
        finally:
            self._slots.release()

    async def _exchange(self, request: Request) -> Reply:
        _check_open(self._client)
        sent = self._client.build_request(**_options(request, async_content_of(request.body)))
        response = await self._client.send(sent, stream=True, follow_redirects=False)
        if request.stream and response.is_success:
            return Reply(response.status_code, response.headers, stream=AsyncStream(response, request))
        try:
            body = await self._read(response, request)
        finally:
            await response.aclose()
        return Reply(response.status_code, response.headers, body)

    async def _read(self, response: httpx.Response, request: Request) -> bytes:
        reader = Reader(response, request)
        if not reader.done:
            async for part in response.aiter_bytes():
                if reader.add(part):
                    break
        return reader.body()

    async def close(self) -> None:
        """Close the connections, if they are the SDK's own."""
        if self._owned:
            await self._client.aclose()


def _async_client(tls: ssl.SSLContext) -> httpx.AsyncClient:
    return httpx.AsyncClient(limits=_LIMITS, verify=tls)


class Stream:
    """An answer that is read piece by piece."""

    def __init__(self, response: httpx.Response, request: Request) -> None:
        self._response = response
        self._request = request

    def iter_bytes(self, size: int | None) -> Iterator[bytes]:
        """Yield the decoded body."""
        with _translated(self._request):
            yield from self._response.iter_bytes(size)

    def close(self) -> None:
        """Release the connection."""
        self._response.close()


class AsyncStream:
    """An answer that is read piece by piece."""

    def __init__(self, response: httpx.Response, request: Request) -> None:
        self._response = response
        self._request = request

    async def iter_bytes(self, size: int | None) -> AsyncIterator[bytes]:
        """Yield the decoded body."""
        with _translated(self._request):
            async for part in self._response.aiter_bytes(size):
                yield part

    async def close(self) -> None:
        """Release the connection."""
        await self._response.aclose()
