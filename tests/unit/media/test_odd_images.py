"""Pictures that are rare, or wrong in rare ways."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from PIL import Image

from pysky_sdk import errors
from pysky_sdk.media import prepare_image
from pysky_sdk.media.sources import read_source
from tests.unit.media.pictures import (
    close,
    corners,
    opened,
    picture,
    saved,
    swapped_profile,
    with_chunk,
)


def refusal(data: bytes, **options: Any) -> str:
    with pytest.raises(errors.MediaError) as caught:
        prepare_image(data, **{"max_bytes": 100_000, **options})
    return str(caught.value)


def prepared(data: bytes, **options: Any) -> Any:
    return opened(prepare_image(data, **{"max_bytes": 100_000, **options}).data)


def test_errors_say_that_it_is_about_a_picture() -> None:
    assert refusal(b"%PDF-1.7").startswith("The picture cannot be posted: it is a PDF.")


def test_a_png_with_a_critical_part_that_nobody_knows() -> None:
    assert "critical part" in refusal(with_chunk(saved(picture(), "PNG"), b"NEWS", b"1"))


def test_a_png_that_begins_with_something_else() -> None:
    data = saved(picture("P"), "PNG")
    palette = data.index(b"PLTE") - 4
    length = int.from_bytes(data[palette : palette + 4], "big") + 12
    first = data[:8] + data[palette : palette + length] + data[8:palette] + data[palette + length :]
    assert "does not begin with its header" in refusal(first)


def test_a_png_whose_profile_is_damaged_is_taken_as_srgb() -> None:
    data = with_chunk(saved(picture(), "PNG"), b"iCCP", b"name\x00\x00no zlib")
    assert corners(prepared(data)) == ["R", "G", "B", "W"]


def test_a_profile_for_other_colours_is_ignored() -> None:
    grey = saved(picture("L"), "JPEG", icc_profile=swapped_profile())
    assert prepared(grey).mode == "L"


def test_transparency_stays_when_a_profile_is_applied() -> None:
    image = picture("RGBA")
    data = saved(image, "PNG", icc_profile=swapped_profile())
    made = prepared(data)
    assert made.mode == "RGBA"
    assert close(made.getpixel((10, 7))[:3], (0, 255, 0), 60)
    assert made.getpixel((10, 1))[3] < 40
    assert made.getpixel((10, 28))[3] > 200


def test_printed_colours_become_those_of_screens() -> None:
    made = prepared(saved(picture("CMYK", (80, 60)), "JPEG", quality=95))
    assert made.mode == "RGB"
    assert corners(made) == ["R", "G", "B", "W"]


def test_pixels_that_are_no_numbers_are_refused() -> None:
    image = Image.new("F", (8, 8), float("nan"))
    assert "no numbers" in refusal(saved(image, "TIFF"))


@pytest.mark.parametrize("mode", ["I;16", "I", "F"])
def test_deep_grey_keeps_its_shades(mode: str) -> None:
    ramp = Image.frombytes("I;16", (256, 4), struct.pack("<256H", *range(0, 65536, 256)) * 4)
    image = ramp if mode == "I;16" else ramp.convert("I").convert(mode)
    made = prepared(saved(image, "TIFF")).convert("L")
    assert all(abs(made.getpixel((x, 1)) - x) <= 1 for x in range(256))


def test_a_jpeg_whose_segment_has_no_length() -> None:
    data = saved(picture())
    assert "no length" in refusal(data[:4] + b"\x00\x00" + data[6:])


def test_a_webp_whose_part_is_longer_than_the_file() -> None:
    data = bytearray(saved(picture(), "WEBP"))
    data[16:20] = b"\xff\xff\xff\x00"
    assert "longer than the file" in refusal(bytes(data))


def test_a_file_with_too_many_bytes_is_not_read() -> None:
    with pytest.raises(errors.MediaError, match="more than 10 bytes"):
        read_source(b"x" * 11, 10)


def test_what_this_pillow_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    Image.init()
    data = saved(picture(), "AVIF")
    for name in ("AVIF", "QOI"):
        monkeypatch.delitem(Image.OPEN, name)
    assert "which this Pillow does not read" in refusal(data)
    assert "QOI, which this Pillow was built without" in refusal(b"qoif" + bytes(20))


def test_only_png_can_be_asked_for() -> None:
    image = Image.effect_noise((200, 200), 90)
    made = prepare_image(saved(image, "JPEG"), max_bytes=20_000, mime_types=("image/png",))
    assert made.mime_type == "image/png"
    assert len(made.data) <= 20_000
    assert made.width < 200
