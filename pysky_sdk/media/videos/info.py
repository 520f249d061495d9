"""What is known of a video before it is sent, and reading it without trusting it."""

from __future__ import annotations

import os
from typing import IO, NamedTuple

from pysky_sdk.errors import MediaError


class VideoInfo(NamedTuple):
    """What a file says of itself."""

    mime_type: str
    """The type it is sent as."""

    size: int
    """Bytes."""

    width: int | None = None
    """Pixels, as it is to be seen; None where the file does not say."""

    height: int | None = None
    """Pixels, as it is to be seen; None where the file does not say."""

    duration: float | None = None
    """Seconds; None where the file does not say."""

    codec: str | None = None
    """How the pictures are coded, in the container's own words, such as `avc1`."""


class Reader:
    """Reads small pieces of a large file."""

    _MOST = 1_000_000

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.size = file.seek(0, os.SEEK_END)

    def at(self, place: int, size: int) -> bytes:
        """Return so many bytes of a place, fewer at the end of the file; a megabyte at most."""
        self._file.seek(place)
        return self._file.read(min(size, self._MOST))


def damaged(what: str) -> MediaError:
    """Return the error of a file that cannot be read."""
    return MediaError(f"the file is damaged: {what}. Save or download it anew.")
