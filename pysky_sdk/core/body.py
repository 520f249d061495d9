"""Request bodies: their length is known before they are sent, and each can be sent again."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Protocol, TypeAlias

BinaryInput: TypeAlias = "bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes] | Watched"  # noqa: E501 - checkers read one literal only
"""What `data=` takes. An async iterable only on AsyncClient."""

CHUNK = 256 * 1024
_WATCHED_CHUNK = 64 * 1024
_SPOOLED_IN_MEMORY = 1024 * 1024


class Body(Protocol):
    """Something to send."""

    length: int
    """Bytes in all, for Content-Length."""

    content: bytes | None
    """The whole, where it is in memory; otherwise `chunks` reads it."""

    def chunks(self) -> Iterator[bytes]:
        """Yield it from the start, each time."""
        ...

    def close(self) -> None:
        """Release what was opened for it."""


class BytesBody:
    """A body in memory."""

    __slots__ = ("content", "length")

    def __init__(self, content: bytes) -> None:
        self.content: bytes | None = content
        self.length = len(content)

    def chunks(self) -> Iterator[bytes]:
        """Yield the whole."""
        yield self.content or b""

    def close(self) -> None:
        """Nothing was opened."""


class FileBody:
    """The rest of a seekable binary file, from where it stands."""

    __slots__ = ("_file", "_owned", "_start", "content", "length")

    def __init__(self, file: IO[bytes], *, owned: bool) -> None:
        self.content: bytes | None = None
        self._file = file
        self._owned = owned
        self._start = file.tell()
        self.length = file.seek(0, os.SEEK_END) - self._start
        file.seek(self._start)

    def chunks(self) -> Iterator[bytes]:
        """Yield exactly `length` bytes: a file that grows meanwhile does not break the request."""
        self._file.seek(self._start)
        left = self.length
        while left > 0 and (chunk := self._file.read(min(CHUNK, left))):
            left -= len(chunk)
            yield chunk

    def close(self) -> None:
        """Close the file if it was opened here; the caller's own file stays open."""
        if self._owned:
            self._file.close()


class Watched:
    """Something to send, with a function that is told how much of it was sent."""

    __slots__ = ("data", "progress")

    def __init__(self, data: BinaryInput, progress: Callable[[int, int], object]) -> None:
        self.data = data
        self.progress = progress


class WatchedBody:
    """A body that is sent in small parts; the transport says so after each of them."""

    __slots__ = ("_body", "_progress", "content", "length")

    def __init__(self, body: Body, progress: Callable[[int, int], object]) -> None:
        self.content: bytes | None = None
        self.length = body.length
        self._body = body
        self._progress = progress

    def chunks(self) -> Iterator[bytes]:
        """Yield it from the start, each time."""
        for chunk in self._body.chunks():
            for start in range(0, len(chunk), _WATCHED_CHUNK):
                yield chunk[start : start + _WATCHED_CHUNK]

    def sent(self, size: int) -> None:
        """Tell that so many bytes were sent. What the function raises ends the call."""
        self._progress(size, self.length)

    def close(self) -> None:
        """Release what was opened for it."""
        self._body.close()


def open_body(data: Any) -> Body:
    """Make a body of what the caller gave. Blocking: it may open files and spool iterators to disk.

    Raises:
        TypeError: it is text, or nothing that gives bytes.
        OSError: a file cannot be read.
    """
    if isinstance(data, FileBody):
        return data
    if isinstance(data, Watched):
        return WatchedBody(open_body(data.data), data.progress)
    if isinstance(data, (bytes, bytearray, memoryview)):
        return BytesBody(bytes(data))
    if isinstance(data, os.PathLike):
        return _path_body(Path(data))
    if isinstance(data, str):
        raise TypeError("data= takes bytes, a pathlib.Path, a binary file or an iterator of bytes, not str.")
    if hasattr(data, "read"):
        return _file_body(data)
    if isinstance(data, Iterable):
        return _spooled(iter(data))
    raise TypeError(
        f"data= takes bytes, a path, a binary file or an iterator of bytes, not {type(data).__name__}."
    )


def _path_body(path: Path) -> Body:
    file = path.open("rb")
    if file.seekable():
        return FileBody(file, owned=True)
    with file:  # a pipe, such as /dev/stdin
        return _spooled(iter(lambda: file.read(CHUNK), b""))


def _file_body(file: Any) -> Body:
    if isinstance(file.read(0), str):
        raise TypeError("data= is a text file; open it with mode 'rb'.")
    if hasattr(file, "seekable") and file.seekable():
        return FileBody(file, owned=False)
    return _spooled(iter(lambda: file.read(CHUNK), b""))


def spool_file() -> IO[bytes]:
    """Return a file for what has to be counted before it is sent; small ones stay in memory."""
    from tempfile import SpooledTemporaryFile

    return SpooledTemporaryFile(_SPOOLED_IN_MEMORY)


def _spooled(parts: Iterator[Any]) -> Body:
    file = spool_file()
    try:
        for part in parts:
            file.write(_bytes(part))
        file.seek(0)
        return FileBody(file, owned=True)
    except BaseException:
        file.close()
        raise


async def spool_async(parts: AsyncIterable[bytes]) -> FileBody:
    """Collect an async iterator, so that its length is known before anything is sent."""
    import asyncio

    file = spool_file()
    try:
        async for part in parts:
            await asyncio.to_thread(file.write, _bytes(part))
        file.seek(0)
        return FileBody(file, owned=True)
    except BaseException:
        file.close()
        raise


def _bytes(part: Any) -> bytes:
    if isinstance(part, (bytes, bytearray, memoryview)):
        return bytes(part)
    raise TypeError(f"data= yielded {type(part).__name__}; an iterator of bytes is needed.")
