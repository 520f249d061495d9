"""What goes over a connection, piece by piece, whichever of httpx's clients sends and reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.body import WatchedBody
from pysky_sdk.errors import ResponseError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from pysky_sdk.core.body import Body
    from pysky_sdk.core.call import Request


class Reader:
    """Collects a body up to its limit.

    After a 413 it stops before the body's end: a connection that is left so is not used again, and the next
    request on it would hang (the server still waits for the rest of what it refused).
    """

    def __init__(self, response: Any, request: Request) -> None:
        """Begin with the head of an answer of httpx's."""
        self._response = response
        self._request = request
        self._parts: list[bytes] = []
        self._size = 0
        length = response.headers.get("content-length", "")
        self._length = int(length) if length.isascii() and length.isdigit() and len(length) < 20 else None
        self._refusal = response.status_code == 413
        self._too_large = request.limit is not None and (self._length or 0) > request.limit
        self.done = self._too_large or (self._refusal and self._length == 0)

    def add(self, part: bytes) -> bool:
        """Take a part; True when no more is wanted."""
        self._parts.append(part)
        self._size += len(part)
        limit = self._request.limit
        if limit is not None and self._size > limit:
            self._too_large = True
            return True
        return self._refusal and (self._length is None or self._response.num_bytes_downloaded >= self._length)

    def body(self) -> bytes:
        """Return what was read; too much of it is only an error where the body matters."""
        body = b"".join(self._parts)
        if self._too_large and self._response.is_success:
            raise ResponseError(
                f"{self._request.nsid}: the answer is larger than max_response_bytes={self._request.limit}.",
                nsid=self._request.nsid,
                body=body[: self._request.limit],
            )
        return body


def content_of(body: Body | None) -> Any:
    """Return a body as httpx.Client takes it."""
    if body is None:
        return None
    if isinstance(body, WatchedBody):
        return _watched(body)
    return body.chunks() if body.content is None else body.content


def _watched(body: WatchedBody) -> Iterator[bytes]:
    """Tell after each part, which is when the next one is asked for."""
    sent = 0
    for chunk in body.chunks():
        yield chunk
        sent += len(chunk)
        body.sent(sent)


def async_content_of(body: Body | None) -> Any:
    """Return a body as httpx.AsyncClient takes it."""
    if body is None:
        return None
    return _in_thread(body) if body.content is None else body.content


async def _in_thread(body: Body) -> AsyncIterator[bytes]:
    """Read a file without blocking the loop; who watches it is told in the loop's own thread."""
    import asyncio  # not needed by sync clients, and not small

    chunks, sent = body.chunks(), 0
    while (chunk := await asyncio.to_thread(next, chunks, b"")) != b"":
        yield chunk
        sent += len(chunk)
        if isinstance(body, WatchedBody):
            body.sent(sent)
