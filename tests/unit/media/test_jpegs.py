"""JPEG files that would take more time or memory than a picture should."""

from __future__ import annotations

import struct

import pytest

from pysky_sdk import errors
from pysky_sdk.media import prepare_image
from tests.unit.media.pictures import picture, saved


def refusal(data: bytes) -> str:
    with pytest.raises(errors.MediaError) as caught:
        prepare_image(data, max_bytes=1_000_000)
    return str(caught.value)


def scans(jpeg: bytes, count: int) -> bytes:
    """A JPEG whose scans are repeated."""
    start = jpeg.index(b"\xff\xda")
    return jpeg[:start] + jpeg[start:-2] * count + jpeg[-2:]


def resized(jpeg: bytes, width: int, height: int) -> bytes:
    """A JPEG whose header says that it is larger than it is."""
    start = next(jpeg.index(marker) for marker in (b"\xff\xc2", b"\xff\xc0") if marker in jpeg)
    return jpeg[: start + 5] + struct.pack(">HH", height, width) + jpeg[start + 9 :]


@pytest.mark.parametrize(("subsampling", "size"), [("4:4:4", (9000, 6700)), ("4:2:0", (9900, 9900))])
def test_a_progressive_jpeg_that_would_fill_the_memory_is_refused(
    subsampling: str, size: tuple[int, int]
) -> None:
    data = saved(picture(), progressive=True, subsampling=subsampling)
    reason = refusal(resized(data, *size))
    assert "progressive" in reason
    assert "MB of memory" in reason
    assert "baseline" in reason


def test_a_jpeg_whose_only_scan_lacks_colours_counts_as_one_that_fills_the_memory() -> None:
    data = saved(picture())
    scan = data.index(b"\xff\xda")
    single = data[:scan] + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + data[scan + 14 :]
    assert "more than 100 million" in refusal(resized(single, 17000, 17000))
    assert "MB of memory" in refusal(resized(single, 9900, 9900))


def test_a_jpeg_whose_header_is_too_short_is_refused() -> None:
    data = saved(picture())
    start = data.index(b"\xff\xc0")
    assert "header" in refusal(data[: start + 9] + b"\xff" + data[start + 10 :])


def test_a_jpeg_of_countless_scans_is_refused() -> None:
    assert "5000 scans" in refusal(scans(saved(picture()), 5000))
    assert prepare_image(saved(picture(), progressive=True), max_bytes=1_000_000).width == 40
