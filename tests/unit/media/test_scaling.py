"""Pictures that are scaled in bands look as if they had been scaled whole."""

from __future__ import annotations

from typing import Any

import pytest
from PIL import Image, ImageChops

from pysky_sdk.media.images.colours import plain
from pysky_sdk.media.images.scaling import scaled

SIZES = [((700, 1000), (210, 300)), ((90, 1400), (26, 400)), ((1000, 641), (999, 640)), ((3, 900), (1, 260))]


def noise(mode: str, size: tuple[int, int]) -> Any:
    # Not as strong as to be cut off at black and white, which depends on the order of the two directions.
    grey = Image.effect_noise(size, 20)
    if mode == "RGBA":
        return Image.merge("RGBA", (grey, grey.rotate(180), grey, grey.point(lambda value: 100 + value)))
    return grey.convert("RGB").quantize(16) if mode == "P" else grey.convert(mode)


def distance(first: Any, second: Any) -> Any:
    bands = zip(first.split(), second.split(), strict=True)
    return max(ImageChops.difference(*pair).getextrema()[1] for pair in bands)


@pytest.mark.parametrize(("size", "target"), SIZES)
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "LA", "P", "CMYK", "I;16"])
def test_bands_leave_no_seam(mode: str, size: tuple[int, int], target: tuple[int, int]) -> None:
    image = noise(mode, size)
    whole = plain(image).resize(target, Image.Resampling.LANCZOS, reducing_gap=3.0)
    made = scaled(image, target)
    assert (made.mode, made.size) == (whole.mode, target)
    assert distance(made, whole) <= 4


def test_one_transparent_corner_keeps_the_alpha_channel() -> None:
    image = Image.new("RGBA", (600, 900), (200, 100, 50, 255))
    image.paste((0, 0, 0, 0), (0, 880, 20, 900))
    made = scaled(image, (200, 300))
    assert made.mode == "RGBA"
    assert made.getchannel("A").getextrema() == (0, 255)
    image.putalpha(255)
    assert scaled(image, (200, 300)).mode == "RGB"


def test_deep_grey_has_one_range_for_all_bands() -> None:
    deep = Image.new("F", (100, 900), 0.5)
    deep.paste(-1.0, (0, 0, 100, 300))
    deep.paste(2.0, (0, 600, 100, 900))
    made = scaled(deep, (50, 450))
    values: list[Any] = [made.getpixel((25, y)) for y in (50, 225, 400)]
    assert values == [0, 127, 255]
