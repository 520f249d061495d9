"""JPEG files taken apart without decoding them.

Source: ITU-T T.81, Annex B (markers); JFIF 1.02; EXIF 2.3; ICC.1, Annex B.4 (profiles in APP2).
"""

from __future__ import annotations

import re
import struct
from typing import NamedTuple

from pysky_sdk.media.images.parts import Parts, check_count, damaged

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_TABLES = frozenset({0xC4, 0xCC, 0xDB, 0xDC, 0xDD, _SCAN})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PORTABLE_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_BY_LINES = frozenset({0xC0, 0xC1})
_APP0, _APP1, _APP2, _APP14 = 0xE0, 0xE1, 0xE2, 0xEE
_MOST_SCANS = 100
_ICC = b"ICC_PROFILE\x00"
# In a scan, 0xFF is followed by zero, by a restart marker, by itself as filling, or by the next marker.
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_NEXT = re.compile(rb"\xff([^\x00\x01\xd0-\xd7\xff])")


class _Frame(NamedTuple):
    """What a frame header says."""

    components: int = 0
    coefficients: int = 0
    """Bytes that all of them take: two for each sample."""

    by_lines: bool = True


_NO_FRAME = _Frame()


def take_apart(data: bytes) -> Parts:
    """Return the bare picture, its EXIF and its colour profile.

    Raises:
        MediaError: it is damaged or ends early.
    """
    parts = Parts(b"")
    whole = memoryview(data)  # scans are large, and are not copied twice
    out: list[bytes | memoryview] = [b"\xff\xd8"]
    profile: dict[int, bytes] = {}
    scans: list[int] = []
    frame = _NO_FRAME
    number = 0
    marker, at = _marker(data, 2)
    while marker != _END:
        number += 1
        check_count(number)
        start = at
        at = _segment_end(data, at)
        segment = data[start + 2 : at]
        if marker in _FRAMES:
            parts.portable = marker in _PORTABLE_FRAMES
            frame = _frame(segment, by_lines=marker in _BY_LINES)
        elif marker == _APP1 and segment.startswith(b"Exif\x00\x00"):
            parts.exif = parts.exif or segment
        elif marker == _APP2 and segment.startswith(_ICC):
            profile[segment[len(_ICC)] if len(segment) > len(_ICC) else 0] = segment[len(_ICC) + 2 :]
        kept = _kept(marker, segment)
        if kept is not None:
            out += [b"\xff", bytes([marker]), (len(kept) + 2).to_bytes(2, "big"), kept]
        if marker == _SCAN:
            scans.append(segment[0] if segment else 0)
            start, at = at, _scan_end(data, at)
            out.append(whole[start:at])
        marker, at = _marker(data, at)
    if len(scans) > _MOST_SCANS:
        raise damaged(f"it has {len(scans)} scans, each of which takes as long as a picture")
    # A decoder can go by lines only where one scan holds all components.
    parts.coefficients = 0 if frame.by_lines and scans == [frame.components] else frame.coefficients
    parts.data = b"".join([*out, b"\xff\xd9"])
    parts.icc = b"".join(profile[number] for number in sorted(profile)) or None
    return parts


def _frame(segment: bytes, *, by_lines: bool) -> _Frame:
    """Read how large a picture is, and how its components are sampled."""
    count = segment[5] if len(segment) > 5 else 0
    if len(segment) < 6 + 3 * count:
        raise damaged("its header is too short")
    height, width = struct.unpack_from(">HH", segment, 1)
    sampling = [divmod(segment[7 + 3 * number], 16) for number in range(count)]
    across = max((x for x, _ in sampling), default=1) or 1
    down = max((y for _, y in sampling), default=1) or 1
    samples = sum(_blocks(width * x, across) * _blocks(height * y, down) for x, y in sampling) * 64
    return _Frame(count, samples * 2, by_lines)


def _blocks(length: int, most: int) -> int:
    """Return how many blocks of 8 samples a line or column of a component has."""
    return -(-length // (8 * most))


def _kept(marker: int, segment: bytes) -> bytes | None:
    """What of a segment decoding needs: a JFIF header may hold a thumbnail, which would stay uncropped."""
    if marker in _TABLES or marker in _FRAMES:
        return segment
    if marker == _APP0 and segment.startswith(b"JFIF\x00") and len(segment) >= 14:
        return segment[:12] + b"\x00\x00"
    if marker == _APP14 and segment.startswith(b"Adobe") and len(segment) >= 12:
        return segment[:12]  # it says how the colours are stored
    return None


def _marker(data: bytes, at: int) -> tuple[int, int]:
    """Return the next marker and where its segment begins; decoders pass over what lies before it."""
    found = _NEXT.search(data, at)
    if found is None:
        raise _ended()
    return found[1][0], found.end()


def _segment_end(data: bytes, at: int) -> int:
    length = int.from_bytes(data[at : at + 2], "big")
    if at + max(length, 2) > len(data):
        raise _ended()
    if length < 2:
        raise damaged("a JPEG segment has no length")
    return at + length


def _scan_end(data: bytes, at: int) -> int:
    found = _MARKER.search(data, at)
    if found is None:
        raise _ended()
    return found.start()


def _ended() -> Exception:
    return damaged("it is truncated, the end of the JPEG is missing")
