"""WebP files taken apart without decoding them.

Source: RFC 9649.
"""

from __future__ import annotations

from pysky_sdk.media.images.parts import Parts, check_count, damaged

_ALPHA, _ANIMATION = 0x10, 0x02
_KEPT = frozenset({b"VP8 ", b"VP8L", b"ALPH"})


def take_apart(data: bytes) -> Parts:
    """Return the bare picture, its EXIF and its colour profile; an animation as it is.

    Raises:
        MediaError: it is damaged or ends early.
    """
    parts = Parts(b"")
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise damaged("it is truncated, the end of the WebP is missing")
    out: list[bytes] = []
    at, number = 12, 0
    while at + 8 <= end:
        number += 1
        check_count(number)
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        content = data[at + 8 : at + 8 + size]
        if at + 8 + size > end:
            raise damaged("a part of the WebP is longer than the file")
        if kind == b"VP8X" and content:
            parts.animated = bool(content[0] & _ANIMATION)
            content = bytes([content[0] & _ALPHA]) + content[1:]
        elif kind == b"EXIF":
            parts.exif = content
        elif kind == b"ICCP":
            parts.icc = content
        if kind in _KEPT or kind == b"VP8X":
            out.append(kind + size.to_bytes(4, "little") + content + b"\x00" * (size % 2))
        at += 8 + size + size % 2
    if parts.animated:
        parts.data = data[:end]
        return parts
    body = b"WEBP" + b"".join(out)
    parts.data = b"RIFF" + len(body).to_bytes(4, "little") + body
    return parts
