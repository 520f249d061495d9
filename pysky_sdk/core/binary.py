"""Endpoints that answer with bytes: in memory, piece by piece, or into a file."""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from pysky_sdk.core.body import CHUNK
from pysky_sdk.core.bound import AsyncEndpoint, Endpoint
from pysky_sdk.core.decode import refuse_page

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Iterator, Mapping

    from pysky_sdk.core.call import Reply

P = ParamSpec("P")


class _Head:
    """What is known of an answer before its body is read."""

    def __init__(self, reply: Reply) -> None:
        self.status: int = reply.status
        """The HTTP status."""
        self.headers: Mapping[str, str] = reply.headers
        """The answer's headers, looked up in any case."""
        self._stream: Any = reply.stream

    @property
    def content_type(self) -> str:
        """The MIME type of the body, or an empty string."""
        return self.headers.get("content-type", "")


class ByteStream(_Head):
    """The body of an answer; it can be read once."""

    def iter_bytes(self, size: int | None = None) -> Iterator[bytes]:
        """Yield the body in parts of `size` bytes, or as they come.

        Raises:
            errors.NetworkError: the connection broke before the end.
        """
        yield from self._stream.iter_bytes(size)

    def read(self) -> bytes:
        """Return the whole body."""
        return b"".join(self.iter_bytes())


class AsyncByteStream(_Head):
    """The body of an answer; it can be read once."""

    async def iter_bytes(self, size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in parts of `size` bytes, or as they come.

        Raises:
            errors.NetworkError: the connection broke before the end.
        """
        async for part in self._stream.iter_bytes(size):
            yield part

    async def read(self) -> bytes:
        """Return the whole body."""
        return b"".join([part async for part in self.iter_bytes()])


class BinaryEndpoint(Endpoint[P, bytes], Generic[P]):
    """A method that answers with bytes: call it for them, or stream them."""

    @contextmanager
    def stream(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[ByteStream]:
        """Give the answer before its body is read; the connection is released with the block.

        Raises:
            errors.PyskyError: the call failed, or the answer is HTML or JSON in the place of a file.
        """
        call = self._call(args, kwargs, stream=True)
        reply = self._client._perform(call)  # noqa: SLF001 - the client's own parts
        try:
            refuse_page(call, reply)
            yield ByteStream(reply)
        finally:
            reply.stream.close()

    def save(self, path: str | os.PathLike[str], /, *args: P.args, **kwargs: P.kwargs) -> int:
        """Stream the answer into a file and return its size in bytes.

        The file appears under its name when it is complete; one that was there before stays until then.

        Raises:
            OSError: the file cannot be written.
            errors.PyskyError: the call failed.
        """
        from pysky_sdk.core.partfile import PartFile

        with self.stream(*args, **kwargs) as answer, PartFile(path) as part:
            for chunk in answer.iter_bytes(CHUNK):
                part.write(chunk)
            return part.finish()


class AsyncBinaryEndpoint(AsyncEndpoint[P, bytes], Generic[P]):
    """A method that answers with bytes: await a call for them, or stream them."""

    @asynccontextmanager
    async def stream(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[AsyncByteStream]:
        """Give the answer before its body is read; the connection is released with the block.

        Raises:
            errors.PyskyError: the call failed, or the answer is HTML or JSON in the place of a file.
        """
        call = await self._prepared(args, kwargs, stream=True)
        reply = await self._client._perform(call)  # noqa: SLF001 - the client's own parts
        try:
            refuse_page(call, reply)
            yield AsyncByteStream(reply)
        finally:
            await reply.stream.close()

    async def save(self, path: str | os.PathLike[str], /, *args: P.args, **kwargs: P.kwargs) -> int:
        """Stream the answer into a file and return its size in bytes; the loop is not blocked by the disk.

        The file appears under its name when it is complete; one that was there before stays until then.

        Raises:
            OSError: the file cannot be written.
            errors.PyskyError: the call failed.
        """
        import asyncio

        from pysky_sdk.core.partfile import PartFile

        async with self.stream(*args, **kwargs) as answer:
            with PartFile(path) as part:
                async for chunk in answer.iter_bytes(CHUNK):
                    await asyncio.to_thread(part.write, chunk)
                return await asyncio.to_thread(part.finish)
