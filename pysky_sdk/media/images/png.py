"""PNG files taken apart without decoding them.

Source: W3C, Portable Network Graphics, third edition.
"""

from __future__ import annotations

import zlib

from pysky_sdk.media.images.parts import Parts, check_count, damaged

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# The picture, and how its colours are meant. All else is text, time, or may be anything.
_KEPT = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"cICP"})
_LARGEST_PROFILE = 4_000_000


def take_apart(data: bytes) -> Parts:
    """Return the bare picture, its EXIF and its colour profile; of an animation the still it begins with.

    Raises:
        MediaError: it is damaged or ends early.
    """
    parts = Parts(b"")
    whole = memoryview(data)
    out: list[bytes | memoryview] = [_SIGNATURE]
    at, kind, number = len(_SIGNATURE), b"", 0
    while kind != b"IEND":
        number += 1
        check_count(number)
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(data):
            raise damaged("it is truncated, the end of the PNG is missing")
        if kind in _KEPT:
            if zlib.crc32(whole[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
                raise damaged("a checksum in the PNG is wrong")
            out.append(whole[at:end])
        elif kind == b"eXIf":
            parts.exif = data[at + 8 : end - 4]
        elif kind == b"iCCP":
            parts.icc = _profile(data[at + 8 : end - 4])
        elif kind == b"acTL":
            parts.animated = int.from_bytes(data[at + 8 : at + 12], "big") > 1
        elif kind[:1].isupper():
            raise damaged("the PNG has a critical part that nobody knows")
        at = end
    if len(out) > 1 and out[1][4:8] != b"IHDR":
        raise damaged("the PNG does not begin with its header")
    # Of bytes no copy is made: the file may be large.
    parts.data = bytes(data) if sum(map(len, out)) == len(data) else b"".join(out)
    return parts


def _profile(content: bytes) -> bytes | None:
    packed = content.partition(b"\x00")[2][1:]
    try:
        return zlib.decompressobj().decompress(packed, _LARGEST_PROFILE) or None
    except zlib.error:
        return None  # the colours are taken as sRGB, as viewers do
