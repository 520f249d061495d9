"""Reading what people give as a source; all of it blocks."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, TYPE_CHECKING

from pysky_sdk.errors import MediaError
from pysky_sdk.media.values import described

if TYPE_CHECKING:
    from pysky_sdk.media.values import Source

MAX_SOURCE = 200_000_000
"""Bytes of a picture before it is made smaller; more is hardly a picture."""


def is_address(source: object) -> bool:
    """Whether a source is to be fetched from the web."""
    return isinstance(source, str) and source[:8].lower().startswith(("http://", "https://"))


def read_source(source: Source, max_bytes: int = MAX_SOURCE) -> bytes:
    """Return the bytes of a path, a file, or bytes.

    Raises:
        MediaError: there is no such file, it is empty, or too large.
        TypeError: it is something else.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
    elif isinstance(source, (str, os.PathLike)):
        with open_path(source) as file:
            data = file.read(max_bytes + 1)
    elif hasattr(source, "read"):
        data = source.read(max_bytes + 1)
        if not isinstance(data, bytes):
            raise TypeError(f"{described(source)} is a text file; open it with mode 'rb'.")
    else:
        raise TypeError(f"A path, bytes, or a binary file is needed; not {type(source).__name__}.")
    if not data:
        raise MediaError(f"{described(source)} is empty; a file that was read already has to be rewound.")
    if len(data) > max_bytes:
        raise MediaError(f"{described(source)} has more than {max_bytes} bytes, which is too large here.")
    return data


def open_path(path: str | os.PathLike[str]) -> IO[bytes]:
    """Open a file.

    Raises:
        MediaError: it cannot be opened.
    """
    if isinstance(path, str) and path[:5].lower() == "data:":
        raise MediaError("A data: address is not read; decode it and give the bytes.")
    try:
        return Path(path).open("rb")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise MediaError(f"{described(path)} cannot be opened: {error}.") from error
