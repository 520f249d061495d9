"""What is found in a picture's file beside the picture."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from pysky_sdk.errors import MediaError

MOST_PARTS = 100_000
"""Segments or chunks of a file; more of them take longer to walk through than the picture to decode."""

_ORIENTATION = 0x0112
_MOST_ENTRIES = 512


@dataclass(slots=True)
class Parts:
    """A file taken apart: the bare picture, and what was left out of it."""

    data: bytes
    """A file of the same format with nothing in it but the picture, bit for bit."""

    exif: bytes | None = None
    icc: bytes | None = None

    animated: bool = False
    """Whether it has several pictures; `data` then holds the first, or all of them."""

    portable: bool = True
    """Whether apps show it as it is; what Pillow reads is more."""

    coefficients: int = 0
    """Bytes of coefficients that decoding it keeps in memory at once; 0 where it goes by lines."""


def damaged(what: str) -> MediaError:
    """Return the error of a file that cannot be decoded."""
    return MediaError(f"the file is damaged: {what}. Save or download it anew.")


def check_count(number: int) -> None:
    """Refuse a file in too many parts.

    Raises:
        MediaError: it has too many.
    """
    if number > MOST_PARTS:
        raise damaged(f"it is in more than {MOST_PARTS} parts")


def orientation_of(exif: bytes | None) -> int:
    """Return how a picture is to be turned, 1 to 8 as EXIF has it; 1 where that is missing or damaged."""
    try:
        return _orientation(exif or b"")
    except (struct.error, IndexError):
        return 1  # a picture with damaged metadata is shown as it is stored, as viewers do


def _orientation(exif: bytes) -> int:
    tiff = exif.removeprefix(b"Exif\x00\x00")
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    (start,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, start)
    for entry in range(min(count, _MOST_ENTRIES)):
        tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * entry)
        if tag == _ORIENTATION:
            return int(value) if kind == 3 and 1 <= value <= 8 else 1
    return 1
