"""Pictures of every kind, made in code."""

from __future__ import annotations

import io
import struct
from functools import cache
from typing import Any

from PIL import Image, ImageCms

SECRET = b"Eiffel Tower 48.8584 N 2.2945 E"
MODES = ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "I;16", "I", "F", "LAB")
FORMATS: dict[str, tuple[str, ...]] = {
    "JPEG": ("L", "RGB", "CMYK", "YCbCr"),
    "PNG": ("1", "L", "LA", "P", "RGB", "RGBA", "I;16"),
    "WEBP": ("RGB", "RGBA"),
    "GIF": ("1", "L", "P"),
    "BMP": ("1", "L", "P", "RGB"),
    "TIFF": ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "I;16", "I", "F", "LAB"),
    "AVIF": ("RGB", "RGBA"),
    "JPEG2000": ("L", "LA", "RGB", "RGBA"),
    "PPM": ("1", "L", "RGB"),
    "QOI": ("RGB", "RGBA"),
}


def picture(mode: str = "RGB", size: tuple[int, int] = (40, 30)) -> Any:
    """A picture whose four corners differ: red, green, blue and white."""
    width, height = size
    image = Image.new("RGB", size, (255, 255, 255))
    half = (max(1, width // 2), max(1, height // 2))
    image.paste((255, 0, 0), (0, 0, *half))
    image.paste((0, 255, 0), (half[0], 0, width, half[1]))
    image.paste((0, 0, 255), (0, half[1], half[0], height))
    if mode in {"RGBA", "LA"}:
        image.putalpha(Image.linear_gradient("L").resize(size))
    if mode in {"I;16", "I", "F"}:
        return image.convert("L").convert("I").point(lambda value: value * 256).convert(mode)
    return image if image.mode == mode else in_mode(image, mode)


def in_mode(image: Any, mode: str) -> Any:
    if mode == "LAB":
        lab = ImageCms.buildTransform(srgb(), ImageCms.createProfile("LAB"), "RGB", "LAB")
        return ImageCms.applyTransform(image, lab)
    return image.convert(mode)


def noise(size: tuple[int, int], mode: str = "RGB") -> Any:
    """A picture that hardly compresses."""
    bands = [Image.effect_noise(size, 90) for _ in mode]
    return bands[0] if mode == "L" else Image.merge(mode, bands)


def saved(image: Any, kind: str = "JPEG", **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def opened(data: bytes) -> Any:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def exif(orientation: int = 1, order: str = "<") -> bytes:
    """EXIF with an orientation and a place."""
    mark = b"II*\x00" if order == "<" else b"MM\x00*"
    entries = struct.pack(f"{order}HHII", 0x010E, 2, len(SECRET), 50)
    entries += struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    head = mark + struct.pack(f"{order}IH", 8, 2) + entries + bytes(4)
    return b"Exif\x00\x00" + head.ljust(50, b"\x00") + SECRET


def with_segment(jpeg: bytes, marker: int, content: bytes) -> bytes:
    """A JPEG with one more segment behind its start."""
    return jpeg[:2] + bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content + jpeg[2:]


def with_chunk(png: bytes, kind: bytes, content: bytes) -> bytes:
    """A PNG with one more chunk behind its header."""
    import zlib

    chunk = len(content).to_bytes(4, "big") + kind + content + zlib.crc32(kind + content).to_bytes(4, "big")
    return png[:33] + chunk + png[33:]


def with_riff_chunk(webp: bytes, kind: bytes, content: bytes) -> bytes:
    """A WebP with one more chunk at its end."""
    body = webp[8:] + kind + len(content).to_bytes(4, "little") + content + b"\x00" * (len(content) % 2)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def srgb() -> Any:
    return ImageCms.createProfile("sRGB")


@cache
def swapped_profile() -> bytes:
    """A profile in which red is green and green is red."""
    data = bytearray(ImageCms.ImageCmsProfile(srgb()).tobytes())
    count = int.from_bytes(data[128:132], "big")
    places = {bytes(data[132 + 12 * it : 136 + 12 * it]): 132 + 12 * it for it in range(count)}
    red, green = places[b"rXYZ"], places[b"gXYZ"]
    data[red + 4 : red + 12], data[green + 4 : green + 12] = (
        data[green + 4 : green + 12],
        data[red + 4 : red + 12],
    )
    return (
        bytes(data).replace("sRGB".encode("utf-16-be"), "odd!".encode("utf-16-be")).replace(b"sRGB", b"odd!")
    )


def close(pixel: Any, wanted: tuple[int, ...], tolerance: int = 40) -> bool:
    return all(abs(have - want) <= tolerance for have, want in zip(pixel, wanted, strict=True))


def corners(image: Any) -> list[str]:
    """The colours at a quarter and three quarters of a picture, row by row: R, G, B or W."""
    rgb = image.convert("RGB")
    names = {(255, 0, 0): "R", (0, 255, 0): "G", (0, 0, 255): "B", (255, 255, 255): "W"}
    places = [(x, y) for y in (1, 3) for x in (1, 3)]
    pixels = [rgb.getpixel((rgb.width * x // 4, rgb.height * y // 4)) for x, y in places]
    return [next((name for colour, name in names.items() if close(pixel, colour)), "?") for pixel in pixels]
