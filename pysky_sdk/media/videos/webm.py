"""WebM files: duration, size and codec from their heads.

Source: RFC 8794 (EBML), RFC 9559 (Matroska). Elements are visited by their ids at fixed depths.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.errors import MediaError
from pysky_sdk.media.videos.info import Reader, VideoInfo, damaged
from pysky_sdk.media.videos.mp4 import CONVERT

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD, _DOC_TYPE = 0x1A45DFA3, 0x4282
_SEGMENT, _INFO, _TRACKS, _CLUSTER = 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
_SCALE, _DURATION = 0x2AD7B1, 0x4489
_ENTRY, _TYPE, _CODEC, _VIDEO = 0xAE, 0x83, 0x86, 0xE0
_WIDTH, _HEIGHT, _SHOWN_WIDTH, _SHOWN_HEIGHT, _SHOWN_UNIT = 0xB0, 0xBA, 0x54B0, 0x54BA, 0x54B2
_USUAL_SCALE = 1_000_000
_MOST_ELEMENTS = 5_000
_CODECS = frozenset({"V_VP8", "V_VP9", "V_AV1"})


class _Element(NamedTuple):
    id: int
    start: int
    end: int


def look_at(reader: Reader) -> VideoInfo:
    """Return what a WebM file says of itself.

    Raises:
        MediaError: it is damaged, is another kind of Matroska, or holds no video that the service takes.
    """
    top = {it.id: it for it in _elements(reader, 0, reader.size)}
    kind = _bytes(reader, _first(reader, top.get(_HEAD), _DOC_TYPE)).rstrip(b"\x00")
    if kind != b"webm":
        raise MediaError(f"it is Matroska (MKV), which the video service does not take. {CONVERT}")
    segment = top.get(_SEGMENT)
    if segment is None:
        raise damaged("it ends after its head")
    parts = {it.id: it for it in _elements(reader, segment.start, segment.end)}
    if _CLUSTER not in parts:
        raise damaged("it has no pictures in it")
    codec, width, height = _track(reader, parts.get(_TRACKS))
    if codec not in _CODECS:
        raise MediaError(f"its codec {codec!r} is none that WebM allows. {CONVERT}")
    return VideoInfo(
        "video/webm", reader.size, width or None, height or None, _duration(reader, parts.get(_INFO)), codec
    )


def _elements(reader: Reader, start: int, end: int) -> Iterator[_Element]:
    """Yield elements up to the first cluster: what follows it is long, and tells nothing more."""
    for _ in range(_MOST_ELEMENTS):
        if start >= end:
            return
        head = reader.at(start, 12)
        id_length = _length(head[:1], 4)
        size_length = _length(head[id_length : id_length + 1], 8)
        id_ = int.from_bytes(head[:id_length], "big")
        raw = int.from_bytes(head[id_length : id_length + size_length], "big")
        most = (1 << (7 * size_length)) - 1
        content = start + id_length + size_length
        size = raw & most
        # A size of all ones is not known yet: a recording that was not finished neatly.
        stop = end if size == most else content + size
        if stop > end:
            raise damaged("it is truncated, or an element in it is longer than what it is in")
        yield _Element(id_, content, stop)
        if id_ == _CLUSTER:
            return
        start = stop
    raise damaged("it has too many elements")


def _length(first: bytes, most: int) -> int:
    """Return the length of a number by its first byte: the place of its highest bit."""
    length = 9 - (first[0].bit_length() if first else 0)
    if length > most:
        raise damaged("a number in its head is too long")
    return length


def _first(reader: Reader, parent: _Element | None, id_: int) -> _Element | None:
    if parent is None:
        return None
    return next((it for it in _elements(reader, parent.start, parent.end) if it.id == id_), None)


def _bytes(reader: Reader, element: _Element | None) -> bytes:
    return b"" if element is None else reader.at(element.start, min(element.end - element.start, 64))


def _number(reader: Reader, element: _Element | None) -> int:
    return int.from_bytes(_bytes(reader, element)[:8], "big")


def _track(reader: Reader, tracks: _Element | None) -> tuple[str, int, int]:
    for entry in _elements(reader, tracks.start, tracks.end) if tracks else ():
        if entry.id != _ENTRY or _number(reader, _first(reader, entry, _TYPE)) != 1:
            continue
        codec = _bytes(reader, _first(reader, entry, _CODEC)).decode("latin-1").rstrip("\x00")
        video = _first(reader, entry, _VIDEO)
        fields = {it.id: it for it in _elements(reader, video.start, video.end)} if video else {}
        width, height = (_number(reader, fields.get(it)) for it in (_WIDTH, _HEIGHT))
        shown = [_number(reader, fields.get(it)) for it in (_SHOWN_WIDTH, _SHOWN_HEIGHT)]
        if all(shown) and _number(reader, fields.get(_SHOWN_UNIT)) in {0, 3}:  # pixels, or only their shape
            width, height = shown
        return codec, width, height
    raise MediaError("it has no video track, only sound or other data.")


def _duration(reader: Reader, info: _Element | None) -> float | None:
    content = _bytes(reader, _first(reader, info, _DURATION))
    if len(content) not in {4, 8}:
        return None
    (ticks,) = struct.unpack(">f" if len(content) == 4 else ">d", content)
    scale = _number(reader, _first(reader, info, _SCALE)) or _USUAL_SCALE
    return float(ticks) * scale / 1e9 if 0 < ticks < float("inf") else None
