"""Animated GIFs and MPEG program streams, as far as they tell their size and duration.

Source: GIF89a specification; ISO/IEC 13818-2, 6.2.2 (sequence header).
"""

from __future__ import annotations

from pysky_sdk.errors import MediaError
from pysky_sdk.media.videos.info import Reader, VideoInfo, damaged

_MOST_BLOCKS = 3_000_000
_SEQUENCE, _EXTENSION = b"\x00\x00\x01\xb3", b"\x00\x00\x01\xb5"
_SHAPES = {2: (4, 3), 3: (16, 9), 4: (221, 100)}


def look_at_gif(reader: Reader) -> VideoInfo:
    """Return what an animated GIF says of itself.

    Raises:
        MediaError: it is damaged, or no animation.
    """
    head = reader.at(0, 13)
    if len(head) < 13:
        raise _ended()
    frames, hundredths = _frames(reader, 13 + _table(head[10]))
    if frames < 2:
        raise MediaError("it is a GIF with a single picture. Give it as Image(…) instead of Video(…).")
    width, height = int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")
    return VideoInfo("image/gif", reader.size, width or None, height or None, hundredths / 100, "gif")


def _frames(reader: Reader, at: int) -> tuple[int, int]:
    """Count the pictures and their delays."""
    frames = hundredths = 0
    for _ in range(_MOST_BLOCKS):
        block = reader.at(at, 10)
        if block[:1] in {b";", b""} and (block or frames):
            return frames, hundredths  # players forgive a missing end
        if block[:2] == b"!\xf9":
            hundredths += int.from_bytes(block[4:6], "little")
        if block[:1] == b"!":
            at = _after_blocks(reader, at + 2)
        elif block[:1] == b"," and len(block) == 10:
            frames += 1
            at = _after_blocks(reader, at + 11 + _table(block[9]))
        else:
            raise damaged("a block of the GIF has no known kind")
    raise damaged("it has too many blocks")


def _after_blocks(reader: Reader, at: int) -> int:
    for _ in range(_MOST_BLOCKS):
        size = reader.at(at, 1)
        if not size:
            raise _ended()
        at += 1 + size[0]
        if size == b"\x00":
            return at
    raise damaged("it has too many blocks")


def _table(flags: int) -> int:
    """Return the length of a table of colours."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def look_at_mpeg(reader: Reader) -> VideoInfo:
    """Return what an MPEG program stream says of itself.

    Raises:
        MediaError: it has no video in it.
    """
    head = reader.at(0, 1_000_000)
    at = head.find(_SEQUENCE)
    if at < 0 or len(head) < at + 12:
        raise MediaError("it has no MPEG video in its first megabyte.")
    width, height = int.from_bytes(head[at + 4 : at + 7], "big") >> 12, head[at + 5 : at + 7]
    lines = int.from_bytes(height, "big") & 0xFFF
    shape = _SHAPES.get(head[at + 7] >> 4)
    if shape is not None and _EXTENSION in head[at : at + 160]:  # in MPEG-1 the number means something else
        width = round(lines * shape[0] / shape[1])
    return VideoInfo("video/mpeg", reader.size, width or None, lines or None, None, "mpeg")


def _ended() -> MediaError:
    return damaged("it is truncated, the end of the GIF is missing")
