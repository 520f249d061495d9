"""A picture made ready to be posted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.errors import MediaError
from pysky_sdk.media.images.colours import is_srgb
from pysky_sdk.media.images.decoding import MAX_PIXELS, Opened
from pysky_sdk.media.images.encoding import JPEG, PNG, WEBP, encode
from pysky_sdk.media.limits import MAX_SIDE
from pysky_sdk.media.values import PreparedImage
from pysky_sdk.syntax.blobs import mime_accepted

if TYPE_CHECKING:
    from collections.abc import Sequence

_MIME_TYPES = {"jpeg": JPEG, "png": PNG, "webp": WEBP}
_LOSSLESS = frozenset({"png", "gif", "bmp", "tiff", "webp", "qoi", "pnm"})


def prepare_image(
    data: bytes,
    *,
    max_bytes: int,
    max_side: int = MAX_SIDE,
    mime_types: Sequence[str] = ("image/*",),
    allow_still: bool = False,
    max_pixels: int = MAX_PIXELS,
) -> PreparedImage:
    """Make a picture ready to be posted, with the best quality that fits. Blocking: it may take seconds.

    It is turned upright, its colours become sRGB, and nothing of its metadata is left: no EXIF, place, XMP,
    comment or thumbnail. A JPEG, PNG or WebP that fits and is upright already stays the same bit for bit, but
    for that. Transparency stays where WebP or PNG is accepted, and becomes white in a JPEG.

    Args:
        data: the file: JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, JPEG 2000, QOI, PNM; HEIC (as iPhones
            take pictures) where pillow-heif is installed.
        max_bytes: the largest file that may come out.
        max_side: the most pixels on the longer side.
        mime_types: what is accepted, such as `image/*`; one of JPEG, PNG and WebP has to be among them.
        allow_still: whether an animation becomes its first picture.
        max_pixels: the most pixels that are decoded whole, which take 4 to 16 bytes of memory each: less than
            the default keeps memory small where strangers choose the picture.

    Returns:
        The file with its type, width and height.

    Raises:
        MediaError: it is no picture, damaged, an animation, or has more pixels than are decoded (100 million;
            50 million as WebP or JPEG 2000; 300 million as a baseline JPEG; as a progressive one 90 million,
            or 45 million with the colours in full, for its coefficients have to be in memory).
        ImportError: Pillow is missing: pip install 'pysky-sdk[media]'.
        ValueError: a limit is below 1, or no type that can be made is accepted.
    """
    if min(max_bytes, max_side, max_pixels) < 1:
        raise ValueError("max_bytes=, max_side= and max_pixels= are at least 1.")
    try:
        return made_ready(
            data, max_bytes, max_side, mime_types, allow_still=allow_still, max_pixels=max_pixels
        )
    except MediaError as error:
        raise MediaError(f"The picture cannot be posted: {error}") from error


def made_ready(
    data: bytes,
    max_bytes: int,
    max_side: int,
    mime_types: Sequence[str],
    *,
    allow_still: bool,
    max_pixels: int = MAX_PIXELS,
) -> PreparedImage:
    """Do the same, with errors that say the reason only, for those who know the picture's name."""
    opened = Opened(data, allow_still=allow_still, max_pixels=max_pixels)
    if _may_stay(opened, max_bytes, max_side, mime_types):
        opened.verify()
        width, height = opened.size
        return PreparedImage(opened.parts.data, _MIME_TYPES[opened.kind], width, height)
    image, lossless = opened.decoded(max_side), opened.kind in _LOSSLESS
    del opened  # the large picture is not kept in memory while the small one is encoded
    encoded = encode(image, max_bytes=max_bytes, mime_types=mime_types, lossless=lossless)
    return PreparedImage(encoded.data, encoded.mime_type, *encoded.image.size)


def _may_stay(opened: Opened, max_bytes: int, max_side: int, mime_types: Sequence[str]) -> bool:
    parts = opened.parts
    mime_type = _MIME_TYPES.get(opened.kind)
    return (
        mime_type is not None
        and mime_accepted(mime_types, mime_type)
        and parts.portable
        and not (parts.animated and opened.kind == "webp")
        and opened.turned == 1
        and opened.mode != "CMYK"
        and len(parts.data) <= max_bytes
        and max(opened.size) <= max_side
        and is_srgb(parts.icc)
    )
