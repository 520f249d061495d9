"""More than two hundred files of every mode, size, orientation and damage: each fits, or is refused with a reason."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pysky_sdk import errors
from pysky_sdk.media import PreparedImage, prepare_image
from tests.unit.media.pictures import FORMATS, SECRET, corners, exif, noise, opened, picture, saved

MAX_BYTES, MAX_SIDE = 60_000, 400
SIZES = ((1, 1), (3, 500), (37, 23), (400, 400), (701, 433))
# Formats whose pictures keep their colours closely enough for their corners to be told.
TOLD = {mode for modes in FORMATS.values() for mode in modes} - {"1", "L", "LA", "I", "I;16", "F", "P"}

File = tuple[str, bytes]


def healthy() -> Iterator[File]:
    for kind, modes in FORMATS.items():
        for mode in modes:
            for size in SIZES:
                yield f"{kind} {mode} {size}", saved(picture(mode, size), kind)


def turned() -> Iterator[File]:
    for orientation in range(1, 9):
        for kind in ("JPEG", "PNG", "WEBP"):
            yield (
                f"{kind} turned {orientation}",
                saved(picture("RGB", (80, 60)), kind, exif=exif(orientation)),
            )


def noisy() -> Iterator[File]:
    for kind, mode in (("JPEG", "L"), ("JPEG", "RGB"), ("JPEG", "CMYK"), ("PNG", "RGBA"), ("WEBP", "RGB")):
        for size in ((90, 60), (500, 500), (1200, 100)):
            yield f"{kind} noise {mode} {size}", saved(noise(size, mode), kind)


def broken() -> Iterator[File]:
    chance = random.Random(7)  # the same damage in every run
    for kind, modes in FORMATS.items():
        data = saved(picture(modes[-1], (200, 150)), kind)
        yield f"{kind} cut", data[: len(data) // 2]
        yield f"{kind} head only", data[:20]
        hurt = bytearray(data)
        for _ in range(30):
            hurt[chance.randrange(8, len(hurt))] = chance.randrange(256)
        yield f"{kind} hurt", bytes(hurt)
        yield f"{kind} and more", data + SECRET * 100


FILES = [*healthy(), *turned(), *noisy(), *broken()]


def outcome(data: bytes) -> PreparedImage | str:
    """What becomes of a file: a picture, or a reason. There is no third."""
    try:
        return prepare_image(data, max_bytes=MAX_BYTES, max_side=MAX_SIDE)
    except errors.MediaError as error:
        return str(error)


def test_there_are_at_least_two_hundred() -> None:
    assert len(FILES) >= 200


@pytest.mark.filterwarnings("ignore")  # what Pillow warns of in damaged files is not the question
@pytest.mark.parametrize(("name", "data"), FILES, ids=[name for name, _ in FILES])
def test_each_fits_or_is_refused_with_a_reason(name: str, data: bytes) -> None:
    result = outcome(data)
    if isinstance(result, str):
        assert any(mark in name for mark in ("cut", "head only", "hurt")), result
        assert len(result) > 20
        return
    assert len(result.data) <= MAX_BYTES
    assert SECRET not in result.data
    image = opened(result.data)
    assert image.format is not None
    assert image.get_format_mimetype() == result.mime_type
    assert image.size == (result.width, result.height)
    assert max(image.size) <= MAX_SIDE
    assert not image.getexif()
    if name.split()[1] in TOLD and min(image.size) > 8 and "hurt" not in name:
        assert corners(image.convert("RGB")) == ["R", "G", "B", "W"]


@pytest.mark.filterwarnings("ignore")
def test_cut_files_are_refused() -> None:
    cut = {name: outcome(data) for name, data in broken() if name.endswith(("cut", "head only"))}
    assert {name for name, result in cut.items() if not isinstance(result, str)} == set()


STARTS = [
    saved(picture(mode, (24, 16)), kind) for kind, mode in (("JPEG", "RGB"), ("PNG", "P"), ("WEBP", "RGBA"))
]
STARTS += [saved(picture("RGB", (24, 16)), kind) for kind in ("GIF", "BMP", "TIFF")]
STARTS += [saved(picture("RGB", (24, 16)), exif=exif(6))]


@pytest.mark.filterwarnings("ignore")
@settings(max_examples=500)
@given(st.data())
def test_damaged_bytes_anywhere_never_break_anything(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(STARTS)))
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    result = outcome(bytes(content[: cut or None]))
    assert result if isinstance(result, str) else len(result.data) <= MAX_BYTES
