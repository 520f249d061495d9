"""A picture that is made up."""

from __future__ import annotations

import struct
import zlib

_WIDTH, _HEIGHT = 320, 180


def sunset() -> bytes:
    """Return a PNG of a colour that turns into another."""
    rows = b"".join(b"\0" + bytes(_colour(y)) * _WIDTH for y in range(_HEIGHT))
    head = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    parts = (_chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(rows)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _colour(y: int) -> tuple[int, int, int]:
    part = y / _HEIGHT
    return int(40 + 215 * part), int(40 + 90 * part), int(120 - 60 * part)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
