"""HEIC, as iPhones take pictures: read with its plugin, and without it refused with what to do."""

from __future__ import annotations

import io
import sys
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.media import prepare_image
from tests.unit.media.pictures import corners, opened, picture

HEADER = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"
HOME = {1: "N", 2: (52.0, 31.0, 12.0)}


def heic(*, mode: str = "RGB", orientation: int | None = None) -> bytes:
    """A picture in HEIC; with an orientation it also says where it was taken."""
    pytest.importorskip("pillow_heif").register_heif_opener()
    from PIL import Image

    exif = Image.Exif()
    if orientation is not None:
        exif[0x0112] = orientation
        exif[0x8825] = HOME
    out = io.BytesIO()
    picture(mode, (160, 120)).save(out, "HEIF", quality=95, exif=exif.tobytes())
    return out.getvalue()


def test_without_its_plugin_it_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import Image

    Image.init()
    monkeypatch.delitem(Image.OPEN, "HEIF", raising=False)
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(errors.MediaError, match=r"HEIC.*Convert it to JPEG.*pip install pillow-heif"):
        prepare_image(HEADER, max_bytes=1000)


def test_an_installed_plugin_needs_no_registering(monkeypatch: pytest.MonkeyPatch) -> None:
    data = heic()
    from PIL import Image

    monkeypatch.delitem(Image.OPEN, "HEIF")
    made = prepare_image(data, max_bytes=100_000)
    assert (made.mime_type, made.width, made.height) == ("image/jpeg", 160, 120)
    assert corners(opened(made.data)) == ["R", "G", "B", "W"]


@pytest.mark.parametrize(
    ("orientation", "size", "seen"),
    [
        (1, (160, 120), ["R", "G", "B", "W"]),
        (3, (160, 120), ["W", "B", "G", "R"]),
        (6, (120, 160), ["B", "R", "W", "G"]),
        (8, (120, 160), ["G", "W", "R", "B"]),
    ],
)
def test_it_is_turned_once_and_loses_where_it_was_taken(
    orientation: int, size: tuple[int, int], seen: list[str]
) -> None:
    made = prepare_image(heic(orientation=orientation), max_bytes=100_000)
    image: Any = opened(made.data)
    assert (made.width, made.height) == image.size == size
    assert corners(image) == seen
    assert not image.getexif()


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "I;16"])
def test_every_mode_of_it_fits(mode: str) -> None:
    made = prepare_image(heic(mode=mode), max_bytes=20_000)
    assert (made.width, made.height) == (160, 120)
    assert len(made.data) <= 20_000


@pytest.mark.parametrize("share", [0.1, 0.5, 0.98])
def test_a_part_of_it_is_damaged(share: float) -> None:
    data = heic()
    with pytest.raises(errors.MediaError, match=r"damaged: [^\n]+\. Save or download it anew\.$"):
        prepare_image(data[: int(len(data) * share)], max_bytes=100_000)
