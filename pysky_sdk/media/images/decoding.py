"""Files decoded to pictures in plain RGB, upright, no larger than needed."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import MediaError
from pysky_sdk.media.images import jpeg, png, webp
from pysky_sdk.media.images.colours import plain, to_srgb
from pysky_sdk.media.images.kinds import REASONS, kind_of
from pysky_sdk.media.images.parts import Parts, damaged, orientation_of
from pysky_sdk.media.images.pillow import pillow, readable
from pysky_sdk.media.images.scaling import scaled

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PIXELS = 100_000_000
"""Pixels of a picture that has to be decoded whole."""

MAX_JPEG_PIXELS = 300_000_000
"""Pixels of a JPEG that can be decoded smaller than it is."""

MAX_COEFFICIENTS = 270_000_000
"""Bytes of coefficients that a progressive JPEG may keep in memory, which no decoder makes smaller."""

GREEDY_PIXELS = 50_000_000
"""Pixels of a picture whose decoder takes several times the memory of the picture."""

_GREEDY = frozenset({"webp", "jpeg2000"})
# Above these, half of the width and height is decoded, even if that is a little less than was asked for.
_HALVED = 40_000_000
_HALVED_COEFFICIENTS = 150_000_000
_TAKE_APART = {"jpeg": jpeg.take_apart, "png": png.take_apart, "webp": webp.take_apart}
_PILLOW = {
    "jpeg": "JPEG",
    "png": "PNG",
    "webp": "WEBP",
    "gif": "GIF",
    "bmp": "BMP",
    "tiff": "TIFF",
    "avif": "AVIF",
    "heic": "HEIF",
    "jpeg2000": "JPEG2000",
    "qoi": "QOI",
    "pnm": "PPM",
}
# How a picture is turned to be upright, by the orientation of EXIF: names of Pillow's Transpose.
_TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}


class Opened:
    """A picture whose file was taken apart, and which is decoded when it is needed."""

    def __init__(self, data: bytes, *, allow_still: bool = False, max_pixels: int = MAX_PIXELS) -> None:
        self.kind = kind_of(data)
        self.parts = self._taken_apart(data)
        self._image: Any = _guarded(self._open)
        self.size: tuple[int, int] = self._image.size
        self.mode: str = self._image.mode
        self._check_size(max_pixels)
        if not allow_still:
            self._check_still()
        self.turned = orientation_of(self.parts.exif)

    def _taken_apart(self, data: bytes) -> Parts:
        if self.kind in REASONS and not self._pillow_reads():
            raise MediaError(REASONS[self.kind])
        if not self._pillow_reads():
            raise MediaError(
                f"it is {self.kind.upper()}, which this Pillow was built without. Convert it to JPEG or PNG."
            )
        take_apart = _TAKE_APART.get(self.kind)
        return Parts(data, portable=False) if take_apart is None else take_apart(data)

    def _pillow_reads(self) -> bool:
        return _PILLOW.get(self.kind, "-") in readable(self.kind)

    def _open(self) -> Any:
        pil = pillow()
        pil.init()
        # Not Image.open: it warns of large pictures by a global setting, and those are looked at here.
        factory = pil.OPEN[_PILLOW[self.kind]][0]
        image = factory(io.BytesIO(self.parts.data), "")
        if self.kind in {"avif", "heic"}:
            self.parts.exif, self.parts.icc = image.info.get("exif"), image.info.get("icc_profile")
        elif self.kind in {"tiff", "jpeg2000", "bmp"}:
            self.parts.icc = image.info.get("icc_profile")
        return image

    def _check_size(self, max_pixels: int) -> None:
        width, height = self.size
        draftable = self.kind == "jpeg" and not self.parts.coefficients
        if draftable:
            most = MAX_JPEG_PIXELS
        else:
            most = min(max_pixels, GREEDY_PIXELS if self.kind in _GREEDY else MAX_PIXELS)
        if width < 1 or height < 1:
            raise damaged(f"it says that it has {width} x {height} pixels")
        if width * height > most:
            raise MediaError(
                f"it has {width} x {height} pixels, more than {most / 1_000_000:g} million. Make it smaller."
            )
        if self.parts.coefficients > MAX_COEFFICIENTS:
            raise MediaError(
                f"it is a progressive JPEG of {width} x {height} pixels, which takes more than "
                f"{self.parts.coefficients // 1_000_000} MB of memory to decode. Save it without "
                "“progressive” (a baseline JPEG), or make it smaller."
            )

    def _check_still(self) -> None:
        several = self.parts.animated or self._several()
        if not several:
            return
        if self.kind == "tiff":
            raise MediaError(
                "it has several pages, of which only the first would be shown: save the one to post as PNG, "
                "or pass allow_still=True for the first."
            )
        raise MediaError(
            "it is an animation, which would be shown as a still: pass Video(…) instead of Image(…) for a "
            "GIF, convert others to MP4, or pass allow_still=True for the first picture."
        )

    def _several(self) -> bool:
        if self.kind not in {"gif", "tiff", "avif", "heic"}:
            return False
        several = _guarded(lambda: bool(getattr(self._image, "is_animated", False)))
        return bool(several) and self.kind != "heic"  # a HEIC file may hold a thumbnail beside the picture

    def decoded(self, max_side: int) -> Image:
        """Return the picture upright, in L, RGB or RGBA, with at most so many pixels on its longer side.

        Raises:
            MediaError: it is damaged.
        """
        image: Image = _guarded(lambda: self._decoded(max_side))
        return image

    def _decoded(self, max_side: int) -> Any:
        image = self._image
        target = scaled_size(image.size, max_side)
        if self.kind == "jpeg":
            width, height = image.size
            heavy = width * height > _HALVED or self.parts.coefficients > _HALVED_COEFFICIENTS
            half = heavy and target != image.size
            image.draft(None, (min(target[0], width // 2), min(target[1], height // 2)) if half else target)
        image.load()
        image = scaled(image, target) if max(image.size) > max_side else plain(image)
        image = to_srgb(image, self.parts.icc)
        return self._upright(image)

    def _upright(self, image: Any) -> Any:
        turn = _TURNS.get(self.turned)
        return image if turn is None else image.transpose(pillow().Transpose[turn])

    def verify(self) -> None:
        """Decode the picture, small if its format allows it, to see that all of it is there.

        Raises:
            MediaError: it is damaged.
        """
        if self.kind == "jpeg":
            self._image.draft(None, (1, 1))
        _guarded(self._image.load)


def scaled_size(size: tuple[int, int], max_side: int) -> tuple[int, int]:
    """Return a size with the same shape and at most so many pixels on its longer side."""
    longer = max(size)
    if longer <= max_side:
        return size
    return max(1, round(size[0] * max_side / longer)), max(1, round(size[1] * max_side / longer))


def _guarded(work: Any) -> Any:
    """Do what Pillow may fail at: its decoders raise whatever comes up in a damaged file."""
    try:
        return work()
    except (MediaError, ImportError):
        raise
    except MemoryError:
        raise MediaError("there is not enough memory to decode it. Make it smaller.") from None
    except Exception as error:
        reason = str(error) or type(error).__name__
        raise damaged(" ".join(reason.split()).rstrip(".")) from error
