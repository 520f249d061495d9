"""Small video files, made box by box."""

from __future__ import annotations

import struct


def box(kind: bytes, *parts: bytes) -> bytes:
    """A box of an MP4."""
    content = b"".join(parts)
    return (len(content) + 8).to_bytes(4, "big") + kind + content


def large_box(kind: bytes, content: bytes) -> bytes:
    """A box with a length of 64 bits."""
    return b"\x00\x00\x00\x01" + kind + (len(content) + 16).to_bytes(8, "big") + content


UPRIGHT = (1, 0, 0, 1)
QUARTER = (0, 1, -1, 0)
HALF = (-1, 0, 0, -1)


def matrix(a: int, b: int, c: int, d: int) -> bytes:
    one = 0x10000
    return struct.pack(">9i", a * one, b * one, 0, c * one, d * one, 0, 0, 0, 0x40000000)


def movie_header(duration: int, scale: int, *, long: bool = False) -> bytes:
    if long:
        return box(b"mvhd", b"\x01\x00\x00\x00", struct.pack(">QQIQ", 0, 0, scale, duration), bytes(80))
    return box(b"mvhd", bytes(4), struct.pack(">IIII", 0, 0, scale, duration), bytes(80))


def track(
    *,
    width: int = 640,
    height: int = 360,
    codec: bytes = b"avc1",
    turn: tuple[int, int, int, int] = UPRIGHT,
    handler: bytes = b"vide",
    long: bool = False,
    shown: bool = True,
) -> bytes:
    times = struct.pack(">QQIIQ", 0, 0, 1, 0, 0) if long else struct.pack(">IIIII", 0, 0, 1, 0, 0)
    size = struct.pack(">II", width << 16, height << 16) if shown else bytes(8)
    header = box(b"tkhd", b"\x01\x00\x00\x07" if long else bytes(4), times, bytes(16), matrix(*turn), size)
    entry = box(codec, bytes(8), bytes(16), struct.pack(">HH", width, height), bytes(50))
    description = box(b"stsd", bytes(4), struct.pack(">I", 1), entry)
    media = box(
        b"mdia",
        box(b"mdhd", bytes(24)),
        box(b"hdlr", bytes(8), handler, bytes(12)),
        box(b"minf", box(b"stbl", description)),
    )
    return box(b"trak", header, media)


def mp4(
    *tracks: bytes,
    duration: float = 2.0,
    scale: int = 1000,
    brand: bytes = b"isom",
    long: bool = False,
    pictures: bytes = b"\x00" * 64,
    extra: bytes = b"",
) -> bytes:
    """An MP4 whose head is true, with nothing to play in it."""
    head = box(b"ftyp", brand, bytes(4), b"isomavc1")
    header = movie_header(round(duration * scale), scale, long=long)
    return head + box(b"moov", header, *(tracks or (track(),)), extra) + box(b"mdat", pictures)


def element(id_: int, *parts: bytes) -> bytes:
    """An element of a WebM."""
    content = b"".join(parts)
    name = id_.to_bytes((id_.bit_length() + 7) // 8, "big")
    return name + (0x0100000000000000 | len(content)).to_bytes(8, "big") + content


def endless(id_: int, *parts: bytes) -> bytes:
    """An element whose length nobody knew when it was begun."""
    return id_.to_bytes((id_.bit_length() + 7) // 8, "big") + b"\x01" + b"\xff" * 7 + b"".join(parts)


def webm(
    *,
    kind: bytes = b"webm",
    codec: bytes = b"V_VP9",
    width: int = 320,
    height: int = 240,
    shown: tuple[int, int] | None = None,
    duration: float | None = 2500.0,
    live: bool = False,
    track_type: int = 1,
) -> bytes:
    numbers = [element(0xB0, width.to_bytes(2, "big")), element(0xBA, height.to_bytes(2, "big"))]
    if shown is not None:
        numbers += [
            element(0x54B0, shown[0].to_bytes(2, "big")),
            element(0x54BA, shown[1].to_bytes(2, "big")),
        ]
    entry = element(0xAE, element(0x83, bytes([track_type])), element(0x86, codec), element(0xE0, *numbers))
    info = [element(0x2AD7B1, (1_000_000).to_bytes(3, "big"))]
    if duration is not None:
        info.append(element(0x4489, struct.pack(">d", duration)))
    cluster = (endless if live else element)(0x1F43B675, bytes(64))
    parts = (element(0x1549A966, *info), element(0x1654AE6B, entry), cluster)
    head = element(0x1A45DFA3, element(0x4282, kind))
    return head + (endless if live else element)(0x18538067, *parts)


def gif(frames: int = 2, delay: int = 10, *, width: int = 4, height: int = 3) -> bytes:
    """An animated GIF."""
    picture = b",\x00\x00\x00\x00" + struct.pack("<HHB", width, height, 0) + b"\x02\x02\x4c\x01\x00"
    control = b"!\xf9\x04\x00" + struct.pack("<H", delay) + b"\x00\x00"
    table = bytes(6)
    return (
        b"GIF89a"
        + struct.pack("<HHBBB", width, height, 0x80, 0, 0)
        + table
        + (control + picture) * frames
        + b";"
    )


def mpeg(width: int = 720, height: int = 576, shape: int = 1, *, second: bool = True) -> bytes:
    """An MPEG program stream, as far as it is looked at."""
    size = ((width << 12) | height).to_bytes(3, "big")
    head = b"\x00\x00\x01\xb3" + size + bytes([shape << 4 | 3]) + bytes(8)
    return b"\x00\x00\x01\xba" + bytes(20) + head + (b"\x00\x00\x01\xb5" if second else b"") + bytes(200)
