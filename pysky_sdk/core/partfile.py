"""A file that appears under its name only when it is complete."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import os
    from types import TracebackType


class PartFile:
    """Written beside its final name, renamed by `finish`, removed if that is never reached."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._part = self._path.with_name(f".{self._path.name}.{token_hex(4)}.part")
        self._size = 0

    def __enter__(self) -> Self:
        # "x": never write into a file that somebody else put there.
        self._file = self._part.open("xb")
        return self

    def write(self, chunk: bytes) -> None:
        """Append."""
        self._size += self._file.write(chunk)

    def finish(self) -> int:
        """Put the file in its place and return its size."""
        self._file.close()
        self._part.replace(self._path)
        return self._size

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        with suppress(FileNotFoundError):  # it was finished
            self._part.unlink()
