"""Large pictures made smaller in bands: a whole copy in another mode would take as much memory again."""

from __future__ import annotations

import math
from typing import Any

from pysky_sdk.media.images.colours import maker_of_plain, trimmed
from pysky_sdk.media.images.pillow import pillow

# Lines of the result that are made at once, and those beside them, which are thrown away: with them the
# filter sees what it would see of the whole picture.
_BAND = 128
_BESIDE = 4


def scaled(image: Any, size: tuple[int, int]) -> Any:
    """Return a picture in L, RGB, RGBA or CMYK of another size, as if it had been scaled whole."""
    make_plain = maker_of_plain(image)
    result: Any = None
    for top in range(0, size[1], _BAND):
        bottom = min(top + _BAND, size[1])
        band = _band(image, size, (max(0, top - _BESIDE), min(size[1], bottom + _BESIDE)), make_plain)
        if result is None:
            result = pillow().new(band.mode, size)
        first = min(top, _BESIDE)
        result.paste(band.crop((0, first, size[0], first + bottom - top)), (0, top))
    return trimmed(result)


def _band(image: Any, size: tuple[int, int], lines: tuple[int, int], make_plain: Any) -> Any:
    """Return some lines of the result."""
    step = image.height / size[1]
    above, below = lines[0] * step, min(lines[1] * step, image.height)
    first = math.floor(above)
    part = make_plain(image.crop((0, first, image.width, math.ceil(below))))
    box = (0, above - first, image.width, min(below - first, part.height))
    return part.resize((size[0], lines[1] - lines[0]), pillow().Resampling.LANCZOS, box=box, reducing_gap=3.0)
