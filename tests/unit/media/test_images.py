"""Pictures made ready to be posted: upright, bare, in sRGB, as good as fits."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from pysky_sdk import errors
from pysky_sdk.media import PreparedImage, prepare_image
from tests.unit.media.pictures import (
    SECRET,
    close,
    corners,
    exif,
    noise,
    opened,
    picture,
    saved,
    swapped_profile,
    with_chunk,
    with_riff_chunk,
    with_segment,
)

JPEG, PNG, WEBP = "image/jpeg", "image/png", "image/webp"
# What a camera stores as the picture is to be turned so to be RG/BW: what each orientation has in its rows.
STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def prepared(data: bytes, **options: Any) -> PreparedImage:
    return prepare_image(data, **{"max_bytes": 2_000_000, **options})


def refusal(data: bytes, **options: Any) -> str:
    with pytest.raises(errors.MediaError) as caught:
        prepared(data, **options)
    return str(caught.value)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_turned_upright(kind: str, order: str, orientation: int) -> None:
    turn = STORED[orientation]
    stored = picture() if turn is None else picture().transpose(turn)
    meta = exif(orientation, order)
    options: dict[str, Any] = {"exif": meta if kind != "TIFF" else meta[6:], "quality": 95}
    result = prepared(saved(stored, kind, **options))
    image = opened(result.data)
    assert (result.width, result.height) == image.size == (40, 30)
    assert corners(image) == ["R", "G", "B", "W"]
    assert SECRET not in result.data


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_is_none_turns_nothing(orientation: int) -> None:
    data = saved(picture(), exif=exif(orientation))
    assert corners(opened(prepared(data).data)) == ["R", "G", "B", "W"]


@pytest.mark.parametrize(
    "meta", [b"Exif\x00\x00", b"Exif\x00\x00II*\x00\xff\xff\xff\xff", exif(6)[:34], b"nonsense"]
)
def test_damaged_exif_turns_nothing_and_goes(meta: bytes) -> None:
    result = prepared(with_segment(saved(picture()), 0xE1, meta))
    assert corners(opened(result.data)) == ["R", "G", "B", "W"]
    assert meta not in result.data


def test_a_jpeg_that_fits_keeps_its_picture_bit_for_bit_and_nothing_else() -> None:
    bare = saved(picture(), quality=90)
    told = bare
    for marker, content in (
        (0xE1, exif(1)),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + SECRET),
        (0xED, b"Photoshop 3.0\x00" + SECRET),
        (0xE2, b"MPF\x00" + SECRET),
        (0xEA, SECRET),
        (0xFE, SECRET),
    ):
        told = with_segment(told, marker, content)
    result = prepared(told + SECRET + bare)
    assert result.data == bare
    assert result == PreparedImage(bare, JPEG, 40, 30)


def test_the_thumbnail_in_a_jfif_header_goes() -> None:
    bare = saved(picture())
    assert bare[2:4] == b"\xff\xe0"
    length = int.from_bytes(bare[4:6], "big")
    head = bare[6 : 4 + length]
    thumbnail = b"\xff\xe0" + (length + 3).to_bytes(2, "big") + head[:12] + b"\x01\x01" + b"\x0a\x0b\x0c"
    assert prepared(bare[:2] + thumbnail + bare[4 + length :]).data == bare


def test_a_png_that_fits_keeps_its_picture_bit_for_bit_and_nothing_else() -> None:
    bare = saved(picture("P"), "PNG")
    told = bare
    for kind in (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"prVt"):
        told = with_chunk(told, kind, SECRET)
    assert prepared(told + SECRET) == PreparedImage(bare, PNG, 40, 30)


def test_a_webp_that_fits_keeps_its_picture_bit_for_bit_and_nothing_else() -> None:
    bare = saved(picture("RGBA"), "WEBP", lossless=True)
    told = with_riff_chunk(with_riff_chunk(bare, b"EXIF", exif(1)), b"XMP ", SECRET)
    assert prepared(told) == PreparedImage(bare, WEBP, 40, 30)


def test_a_16_bit_png_keeps_its_depth_where_it_fits() -> None:
    data = saved(picture("I;16"), "PNG")
    assert prepared(data).data == data


def test_a_profile_other_than_srgb_is_applied() -> None:
    for kind in ("JPEG", "PNG", "WEBP", "TIFF"):
        data = saved(picture(), kind, icc_profile=swapped_profile(), quality=95)
        image = opened(prepared(data).data)
        assert close(image.convert("RGB").getpixel((10, 7)), (0, 255, 0), 60), kind
        assert "icc_profile" not in image.info


def test_a_profile_of_srgb_is_left_out_without_encoding_anew() -> None:
    from PIL import ImageCms

    bare = saved(picture(), quality=90)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert prepared(saved(picture(), quality=90, icc_profile=profile)).data == bare


@pytest.mark.parametrize("profile", [b"nonsense", b"\x00" * 200])
def test_a_damaged_profile_is_left_out(profile: bytes) -> None:
    assert corners(opened(prepared(saved(picture(), icc_profile=profile)).data)) == ["R", "G", "B", "W"]


def test_transparency_stays_where_webp_or_png_is_accepted() -> None:
    image = noise((300, 200), "RGBA")
    assert prepared(saved(image, "PNG")).mime_type == PNG
    small = prepared(saved(image, "PNG"), max_bytes=60_000)
    assert small.mime_type == WEBP
    assert opened(small.data).mode == "RGBA"
    assert len(small.data) <= 60_000


def test_transparency_becomes_white_where_only_jpeg_fits() -> None:
    image = noise((300, 200), "RGB").convert("RGBA")
    image.paste((255, 0, 0, 0), (0, 0, 100, 100))
    result = prepared(saved(image, "PNG"), max_bytes=30_000, mime_types=(PNG, JPEG))
    assert result.mime_type == JPEG
    assert close(opened(result.data).getpixel((result.width // 10, result.height // 10)), (255, 255, 255), 20)


def test_an_alpha_channel_that_hides_nothing_is_none() -> None:
    image = noise((300, 200), "RGB").convert("RGBA")
    assert prepared(saved(image, "PNG"), max_bytes=60_000).mime_type == JPEG


def test_types_that_are_not_accepted_are_made_into_others() -> None:
    data = saved(picture(), "WEBP")
    assert prepared(data, mime_types=(PNG, JPEG)).mime_type == PNG
    assert prepared(data, mime_types=(JPEG,)).mime_type == JPEG
    with pytest.raises(ValueError, match="is accepted"):
        prepared(data, mime_types=("image/gif",))


def test_a_picture_is_scaled_to_the_longest_side() -> None:
    result = prepared(saved(picture("RGB", (400, 100)), "PNG"), max_side=200)
    assert (result.width, result.height) == (200, 50)
    assert corners(opened(result.data)) == ["R", "G", "B", "W"]
    thin = prepared(saved(picture("RGB", (4000, 2)), "PNG"), max_side=100)
    assert (thin.width, thin.height) == (100, 1)


def test_the_best_quality_that_fits_is_used() -> None:
    data = saved(noise((600, 400)), quality=98)
    sizes = {
        limit: len(prepared(data, max_bytes=limit).data) for limit in (300_000, 200_000, 100_000, 20_000)
    }
    assert all(0.6 * limit < size <= limit for limit, size in sizes.items()), sizes
    assert prepared(data, max_bytes=200_000).width == 600  # by quality alone
    assert prepared(data, max_bytes=20_000).width < 400


def test_a_drawing_stays_without_loss_where_it_fits() -> None:
    data = saved(picture("RGB", (500, 300)), "BMP")
    result = prepared(data)
    assert result.mime_type == PNG
    assert opened(result.data).tobytes() == picture("RGB", (500, 300)).tobytes()


@pytest.mark.parametrize(
    ("mode", "transparency"), [("1", 1), ("L", 255), ("P", 2), ("RGB", (255, 255, 255)), ("I;16", 65280)]
)
def test_a_colour_that_means_transparent_is(mode: str, transparency: Any) -> None:
    data = saved(picture(mode, (300, 200)), "PNG", transparency=transparency)
    result = prepared(data, max_side=100)
    assert opened(result.data).mode in {"RGBA", "RGB", "P", "L", "LA"}
    if mode == "RGB":
        assert opened(result.data).getpixel((90, 60))[3] == 0


def animation(kind: str) -> bytes:
    frames = [picture(), picture().transpose(Image.Transpose.ROTATE_180)]
    return saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "AVIF"])
def test_an_animation_is_no_picture_unless_a_still_is_enough(kind: str) -> None:
    data = animation(kind)
    said = refusal(data)
    assert "Video" in said
    assert "allow_still=True" in said
    still = prepared(data, allow_still=True)
    assert corners(opened(still.data)) == ["R", "G", "B", "W"]
    assert not getattr(opened(still.data), "is_animated", False)


def test_a_document_of_several_pages_is_no_picture() -> None:
    assert "pages" in refusal(animation("TIFF"))
    assert prepared(animation("TIFF"), allow_still=True).width == 40


def test_a_gif_with_one_picture_is_a_picture() -> None:
    assert prepared(saved(picture("P"), "GIF")).mime_type == PNG


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x00\x00\x00\x18ftypisom\x00\x00\x00\x00isommp42", "Video"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (b"<?xml version='1.0'?>\n<svg/>", "SVG"),
        (b"%PDF-1.7", "PDF"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"PK\x03\x04", "ZIP"),
        (b"8BPS\x00\x01", "Photoshop"),
        (b"\x00\x00\x01\x00\x01\x00", "icon"),
        (b"\xff\x0a\x00", "JPEG XL"),
        (b"%!PS-Adobe", "PostScript"),
        (b"hello", "no picture that the SDK knows"),
        (b"", "no picture that the SDK knows"),
    ],
)
def test_what_is_no_picture_is_named(data: bytes, said: str) -> None:
    assert said in refusal(data)


def bomb(width: int, height: int) -> bytes:
    """A tiny PNG that says it is huge."""
    data = bytearray(saved(Image.new("1", (8, 8)), "PNG"))
    import zlib

    data[16:24] = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    return bytes(data)


@pytest.mark.parametrize("size", [(50_000, 50_000), (1_000_000, 200), (65_535, 65_535)])
def test_a_decompression_bomb_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    assert "more than 100 million" in refusal(bomb(*size))


@pytest.mark.parametrize("form", ["WEBP", "JPEG2000"])
def test_decoders_that_take_much_memory_get_smaller_pictures(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = saved(picture("RGB", (40, 20)), form)
    monkeypatch.setattr("pysky_sdk.media.images.decoding.GREEDY_PIXELS", 800)
    assert prepared(data, max_side=30).width == 30
    monkeypatch.setattr("pysky_sdk.media.images.decoding.GREEDY_PIXELS", 700)
    assert "more than 0.0007 million" in refusal(data)


def test_a_caller_may_allow_fewer_pixels_for_pictures_that_are_decoded_whole() -> None:
    assert "more than 0.0007 million" in refusal(saved(picture("RGB", (40, 20)), "PNG"), max_pixels=700)
    assert prepared(saved(picture("RGB", (40, 20)), "PNG"), max_pixels=800).width == 40
    # A baseline JPEG is decoded as small as it is needed.
    assert prepared(saved(picture("RGB", (40, 20))), max_pixels=700).width == 40


@pytest.mark.parametrize(
    ("form", "start", "part"),
    [
        ("JPEG", 2, b"\xff\xfe\x00\x02"),
        ("PNG", 33, b"\x00\x00\x00\x00teXt\x00\x00\x00\x00"),
        ("WEBP", 12, b"ABCD\x00\x00\x00\x00"),
    ],
)
def test_a_file_in_very_many_parts_is_not_walked_through(form: str, start: int, part: bytes) -> None:
    data = bytearray(saved(picture(), form))
    data[start:start] = part * 100
    if form == "WEBP":
        data[4:8] = (len(data) - 8).to_bytes(4, "little")
    assert prepared(bytes(data)).width == 40
    data[start:start] = part * 100_000
    if form == "WEBP":
        data[4:8] = (len(data) - 8).to_bytes(4, "little")
    assert "more than 100000 parts" in refusal(bytes(data))


def test_a_limit_that_no_picture_fits_is_an_error() -> None:
    with pytest.raises(errors.MediaError, match="too low"):
        prepared(saved(picture()), max_bytes=50)
    with pytest.raises(ValueError, match="at least 1"):
        prepared(saved(picture()), max_bytes=0)


def test_what_pillow_lacks_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(ImportError, match=r"pip install 'pysky-sdk\[media\]'"):
        prepared(saved_before)


saved_before = saved(picture())


def test_bytes_between_the_parts_of_a_jpeg_are_passed_over() -> None:
    bare = saved(picture(), quality=90)
    at = bare.index(b"\xff\xdb")
    assert prepared(bare[:at] + b"\x00\x00\xff\xff" + bare[at:]).data == bare


def test_a_broken_file_is_told_from_a_large_one() -> None:
    data = saved(picture("RGB", (400, 300)))
    assert "truncated" in refusal(data[: len(data) // 2])
    frame = data.index(b"\xff\xc0")
    assert "damaged" in refusal(data[: frame + 4] + b"\x03" + data[frame + 5 :])
    stream = io.BytesIO(saved(picture("RGB", (400, 300)), "PNG")).getvalue()
    assert "checksum" in refusal(stream[:60] + bytes([stream[60] ^ 1]) + stream[61:])
