"""MP4 and MOV files: duration, size as it is seen, and codec, from a few small boxes.

Source: ISO/IEC 14496-12; QuickTime File Format. Boxes are visited by their names at fixed depths, so that
nothing in a hostile file makes this recurse, loop or read much.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.errors import MediaError
from pysky_sdk.media.videos.info import Reader, VideoInfo, damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_BOXES = 20_000
_MOST_TRACKS = 64
_H264, _H265, _OTHERS = "avc1 avc2 avc3 avc4 dva1 dvav", "hvc1 hev1 dvh1 dvhe", "av01 vp08 vp09 mp4v"
_OLD, _PRORES = "h263 s263 jpeg mjpa mjpb", "apch apcn apcs apco ap4h ap4x"
_KNOWN = frozenset(f"{_H264} {_H265} {_OTHERS} {_OLD} {_PRORES}".split())
_ENCRYPTED = frozenset({"encv", "drmi"})
_UNKNOWN_LENGTHS = frozenset({0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF})
CONVERT = "Convert it: ffmpeg -i in -c:v libx264 -pix_fmt yuv420p -c:a aac -movflags +faststart out.mp4"


class _Box(NamedTuple):
    kind: bytes
    start: int
    """Where its content begins."""
    end: int


class _Track(NamedTuple):
    codec: str
    width: int
    height: int


def look_at(reader: Reader) -> VideoInfo:
    """Return what an MP4 or MOV file says of itself.

    Raises:
        MediaError: it is damaged, or holds no video that the service takes.
    """
    top = {box.kind: box for box in _boxes(reader, 0, reader.size)}
    if b"moov" not in top:
        raise damaged("it has no index (moov box), as recordings and downloads that broke off")
    if not {b"mdat", b"moof"} & top.keys():
        raise damaged("it has no pictures in it (mdat box)")
    movie = top[b"moov"]
    tracks = [box for box in _boxes(reader, movie.start, movie.end) if box.kind == b"trak"][:_MOST_TRACKS]
    video = next((track for box in tracks if (track := _track(reader, box)) is not None), None)
    if video is None:
        raise MediaError("it has no video track, only sound or other data.")
    _check_codec(video.codec)
    return VideoInfo(
        _mime_type(reader, top.get(b"ftyp")),
        reader.size,
        video.width or None,
        video.height or None,
        _duration(reader, movie),
        video.codec,
    )


def _boxes(reader: Reader, start: int, end: int) -> Iterator[_Box]:
    for _ in range(_MOST_BOXES):
        if end - start < 8:
            return
        head = reader.at(start, 16)
        size, kind, content = int.from_bytes(head[:4], "big"), head[4:8], start + 8
        if size == 1:
            size, content = int.from_bytes(head[8:16], "big"), start + 16
        elif size == 0:
            size = end - start
        if start + size > end:
            raise damaged("it is truncated, or a box in it is longer than what it is in")
        if start + size < content:
            raise damaged("a box in it is shorter than its own head")
        yield _Box(kind, content, start + size)
        start += size
    raise damaged("it has too many boxes")


def _child(reader: Reader, parent: _Box | None, *kinds: bytes) -> _Box | None:
    """Return the first box at a path of names."""
    box = parent
    for kind in kinds:
        if box is None:
            return None
        box = next((it for it in _boxes(reader, box.start, box.end) if it.kind == kind), None)
    return box


def _content(reader: Reader, box: _Box | None, size: int) -> bytes:
    if box is None:
        return b""
    return reader.at(box.start, min(size, box.end - box.start))


def _track(reader: Reader, track: _Box) -> _Track | None:
    """Return a track of pictures; None for others."""
    media = _child(reader, track, b"mdia")
    if _content(reader, _child(reader, media, b"hdlr"), 12)[8:12] != b"vide":
        return None
    samples = _content(reader, _child(reader, media, b"minf", b"stbl", b"stsd"), 64)
    entry = samples[8:]  # the first of the descriptions, all of one codec
    if len(entry) < 36:
        raise damaged("its video track is not described")
    width, height = _shown_size(reader, _child(reader, track, b"tkhd"))
    if not (width and height):
        width, height = int.from_bytes(entry[32:34], "big"), int.from_bytes(entry[34:36], "big")
    return _Track(entry[4:8].decode("latin-1").lower(), width, height)


def _shown_size(reader: Reader, header: _Box | None) -> tuple[int, int]:
    """Return the width and height that a player gives it, with its turn by a quarter."""
    content = _content(reader, header, 96)
    at = 52 if content[:1] == b"\x01" else 40
    if len(content) < at + 44:
        return 0, 0
    a, b, c, d = (_signed(content, at + offset) for offset in (0, 4, 12, 16))
    width, height = (
        int.from_bytes(content[at + 36 + 4 * it : at + 40 + 4 * it], "big") >> 16 for it in (0, 1)
    )
    turned = not a and not d and b and c
    return (height, width) if turned else (width, height)


def _signed(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 4], "big", signed=True)


def _duration(reader: Reader, movie: _Box) -> float | None:
    header = _content(reader, _child(reader, movie, b"mvhd"), 32)
    long = header[:1] == b"\x01"
    at, size = (20, 8) if long else (12, 4)
    scale = int.from_bytes(header[at : at + 4], "big")
    length = int.from_bytes(header[at + 4 : at + 4 + size], "big")
    if length in _UNKNOWN_LENGTHS:  # a file in fragments, which may say it elsewhere
        extended = _content(reader, _child(reader, movie, b"mvex", b"mehd"), 12)
        length = int.from_bytes(extended[4 : 12 if extended[:1] == b"\x01" else 8], "big")
    return None if not scale or length in _UNKNOWN_LENGTHS else length / scale


def _check_codec(codec: str) -> None:
    if codec in _ENCRYPTED:
        raise MediaError("it is encrypted (DRM), which nobody else can play.")
    if codec not in _KNOWN:
        raise MediaError(f"its codec {codec!r} is none that the video service is known to take. {CONVERT}")


def _mime_type(reader: Reader, brands: _Box | None) -> str:
    return "video/quicktime" if _content(reader, brands, 4) in {b"qt  ", b""} else "video/mp4"
