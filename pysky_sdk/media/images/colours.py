"""Every mode that Pillow knows, made into 8 bits of grey, RGB or RGBA; profiles made into sRGB."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BAND = 256
_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}
_WITH_ALPHA = frozenset({"LA", "La", "PA", "RGBa", "RGBA"})


def plain(image: Any) -> Any:
    """Return a picture in L, RGB, RGBA or CMYK, with transparency only where something is transparent."""
    return trimmed(maker_of_plain(image)(image))


def maker_of_plain(image: Any) -> Callable[[Any], Any]:
    """Return what makes a picture, or a part of it, plain: RGBA wherever it may be transparent."""
    may_be_seen_through = image.mode in _WITH_ALPHA or "transparency" in image.info
    if image.mode.startswith("I") or image.mode == "F":
        grey = _maker_of_grey(image)
        return (lambda part: grey(part).convert("RGBA")) if may_be_seen_through else grey
    if may_be_seen_through:
        return _with_alpha
    if image.mode in {"L", "RGB", "CMYK"}:
        return lambda part: part
    mode = "L" if image.mode == "1" else "RGB"
    return lambda part: part.convert(mode)


def trimmed(image: Any) -> Any:
    """Return a picture without an alpha channel that says nothing."""
    if image.mode != "RGBA" or image.getchannel("A").getextrema()[0] < 255:
        return image
    return image.convert("RGB")


def _with_alpha(image: Any) -> Any:
    if image.mode == "La":
        image = image.convert("LA")
    return image if image.mode == "RGBA" else image.convert("RGBA")


def _maker_of_grey(image: Any) -> Callable[[Any], Any]:
    """Grey of more than 8 bits, by its own range where that is not the one of 16 bits."""
    low, high = _range_of(image)
    if low >= 0 and high <= 65535 and image.mode != "F":
        low, high = 0, 65535 if high > 255 or image.mode != "I" else 255
    scale = 255 / (high - low) if high > low else 0.0
    return lambda part: part.convert("F").point(lambda value: value * scale - low * scale).convert("L")


def _range_of(image: Any) -> tuple[float, float]:
    """Return its darkest and its lightest value, band by band: it is large in a mode that can tell them."""
    ranges = [wide.getextrema() for wide in (band.convert("F") for band in bands(image))]
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    if not all(math.isfinite(value) for pair in ranges for value in pair):
        raise ValueError("it has pixels that are no numbers")
    return low, high


def bands(image: Any) -> Iterator[Any]:
    """Yield a picture in bands of some lines."""
    for top in range(0, image.height, _BAND):
        yield image.crop((0, top, image.width, min(top + _BAND, image.height)))


def to_srgb(image: Any, profile: bytes | None) -> Any:
    """Return a picture in sRGB: as its profile says, or as viewers take pictures without one."""
    from PIL import ImageCms

    if profile:
        try:
            return _converted(image, ImageCms.ImageCmsProfile(io.BytesIO(profile)))
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # a profile that cannot be used is ignored, as viewers do
    return image.convert("RGB") if image.mode == "CMYK" else image


def is_srgb(profile: bytes | None) -> bool:
    """Whether a picture with this profile looks the same without it."""
    if not profile:
        return True
    from PIL import ImageCms

    try:
        read: Any = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile
        name = read.profile_description or ""
    except (ImageCms.PyCMSError, OSError, ValueError):
        return False  # whether it can be used is seen when it is tried
    return "srgb" in name.lower()


def _converted(image: Any, profile: Any) -> Any:
    from PIL import ImageCms

    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    colours = image.convert("RGB") if alpha else image
    if profile.profile.xcolor_space.strip() != _SPACES[colours.mode]:
        raise ValueError("the profile is for other colours")
    made = ImageCms.profileToProfile(colours, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    if made is not None and alpha is not None:
        made.putalpha(alpha)
    return made


def flattened(image: Any) -> Any:
    """Return a picture on white."""
    if image.mode != "RGBA":
        return image
    from PIL import Image

    ground = Image.new("RGB", image.size, (255, 255, 255))
    ground.paste(image, mask=image.getchannel("A"))
    return ground
