"""Pictures encoded with the best quality that fits."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.errors import MediaError
from pysky_sdk.media.images.colours import flattened
from pysky_sdk.media.images.pillow import pillow
from pysky_sdk.syntax.blobs import mime_accepted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

JPEG, PNG, WEBP = "image/jpeg", "image/png", "image/webp"
# Below the first of these, fewer pixels look better than a lower quality.
_QUALITIES = range(75, 96, 2)
_FULL_COLOUR = 91
# A picture that does not compress to this share as PNG is a photograph: to try it would be slow, and in vain.
_PNG_SHARE = 8
_MARGIN = 0.97
# What Pillow sets aside at least for a file, and what progressive scans and fitted tables save at most.
_ROOM = 65536
_SMALLER = 0.85
_SURELY = 0.9
_SMALL = 500_000


class Encoded(NamedTuple):
    """A file, and the picture that is in it."""

    data: bytes
    mime_type: str
    image: Image


def encode(image: Image, *, max_bytes: int, mime_types: Sequence[str], lossless: bool) -> Encoded:
    """Encode a picture in at most `max_bytes`: without loss if that fits, else as good as fits.

    Args:
        image: L, RGB or RGBA.
        max_bytes: the largest file.
        mime_types: the types that are accepted.
        lossless: whether it came from a format without loss, so that trying one may be worth it.

    Raises:
        MediaError: even the smallest picture is too large.
        ValueError: none of JPEG, PNG and WebP is accepted.
    """
    image.info = {}  # Pillow would write what it finds there
    if (lossless or image.mode == "RGBA" or not mime_accepted(mime_types, JPEG)) and mime_accepted(
        mime_types, PNG
    ):
        pixels = image.width * image.height * len(image.getbands())
        if pixels <= max_bytes * _PNG_SHARE:
            data = _png(image)
            if len(data) <= max_bytes:
                return Encoded(data, PNG, image)
    return _lossy(image, max_bytes, _lossy_type(image, mime_types))


def _lossy_type(image: Image, mime_types: Sequence[str]) -> str:
    """WebP where there is transparency, else JPEG; PNG where neither is accepted."""
    wanted = (WEBP, JPEG, PNG) if image.mode == "RGBA" and _has_webp() else (JPEG, WEBP, PNG)
    for mime_type in wanted:
        if mime_accepted(mime_types, mime_type):
            return mime_type
    raise ValueError(f"None of {JPEG}, {PNG} and {WEBP} is accepted: {', '.join(mime_types)}.")


def _lossy(image: Image, max_bytes: int, mime_type: str) -> Encoded:
    if mime_type == JPEG:
        image = flattened(image)
    original = image
    while True:
        best, smallest = _best_quality(image, max_bytes, mime_type)
        if best is not None:
            return Encoded(best, mime_type, image)
        if max(image.size) == 1:
            raise MediaError(f"no picture fits into {max_bytes} bytes; the limit is too low.")
        share = min(_MARGIN, math.sqrt(max_bytes / smallest) * _MARGIN)
        size = (max(1, math.floor(image.width * share)), max(1, math.floor(image.height * share)))
        # From the original each time: a picture that is scaled twice is blurred twice.
        image = original.resize(size, pillow().Resampling.LANCZOS, reducing_gap=3.0)


def _best_quality(image: Image, max_bytes: int, mime_type: str) -> tuple[bytes | None, int]:
    """Return the file of the highest quality that fits, if one does, and the size of the lowest."""
    if mime_type == PNG:
        data = _png(image)
        return (data if len(data) <= max_bytes else None), len(data)
    best: bytes | None = None
    smallest = 0
    low, high = 0, len(_QUALITIES) - 1
    while low <= high:
        middle = (low + high + 1) // 2
        data = _with_quality(image, mime_type, _QUALITIES[middle], max_bytes)
        if len(data) <= max_bytes:
            best, low = data, middle + 1
        else:
            smallest, high = len(data), middle - 1
    return best, smallest


def _with_quality(image: Any, mime_type: str, quality: int, max_bytes: int) -> bytes:
    if mime_type == WEBP:
        return _saved(image, "WEBP", quality=quality, method=4)
    subsampling = 0 if quality >= _FULL_COLOUR else 2
    plain = _saved(image, "JPEG", quality=quality, subsampling=subsampling)
    # The smaller form takes longer, and Pillow has to guess the room for it, a byte for each pixel.
    room = max(_ROOM, image.width * image.height)
    if len(plain) > room * _SURELY or len(plain) * _SMALLER > max_bytes:
        return plain
    small = _saved(image, "JPEG", quality=quality, subsampling=subsampling, optimize=True, progressive=True)
    return min(plain, small, key=len)


def _saved(image: Any, form: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def _png(image: Any) -> bytes:
    small = image.width * image.height < _SMALL
    return _saved(image, "PNG", compress_level=9 if small else 6)


def _has_webp() -> bool:
    pil = pillow()
    pil.init()
    return "WEBP" in pil.SAVE
