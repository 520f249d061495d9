"""Videos looked at before they are sent."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pysky_sdk import errors
from pysky_sdk.media.limits import video_limit
from pysky_sdk.media.videos.check import check_video
from pysky_sdk.media.videos.info import VideoInfo
from tests.unit.media.movies import (
    HALF,
    QUARTER,
    box,
    element,
    gif,
    large_box,
    movie_header,
    mp4,
    mpeg,
    track,
    webm,
)


def look(data: bytes, **options: float | None) -> VideoInfo:
    arguments = {"max_bytes": video_limit().max_bytes, "max_duration": 600.0, **options}
    return check_video(io.BytesIO(data), **arguments)  # type: ignore[arg-type]


def refusal(data: bytes, **options: float | None) -> str:
    with pytest.raises(errors.MediaError) as caught:
        look(data, **options)
    return str(caught.value)


def outcome_of(data: bytes) -> VideoInfo | str:
    """What is found, or why it is refused: there is no third."""
    try:
        return look(data)
    except errors.MediaError as error:
        return str(error)


def test_an_mp4_tells_size_duration_and_codec() -> None:
    info = look(data := mp4(duration=12.5))
    assert info == VideoInfo("video/mp4", len(data), 640, 360, 12.5, "avc1")


@pytest.mark.parametrize("codec", [b"avc1", b"avc3", b"hvc1", b"hev1", b"av01", b"vp09", b"apcn"])
def test_codecs_that_the_service_takes(codec: bytes) -> None:
    assert look(mp4(track(codec=codec))).codec == codec.decode()


def test_a_file_with_long_headers() -> None:
    info = look(mp4(track(long=True), duration=7, long=True))
    assert (info.width, info.height, info.duration) == (640, 360, 7.0)


def test_a_phone_held_upright_gives_a_tall_video() -> None:
    assert look(mp4(track(turn=QUARTER)))[2:4] == (360, 640)
    assert look(mp4(track(turn=HALF)))[2:4] == (640, 360)


def test_the_size_of_the_pictures_counts_where_the_track_has_none() -> None:
    assert look(mp4(track(shown=False)))[2:4] == (640, 360)


def test_sound_before_the_pictures_is_passed_over() -> None:
    assert look(mp4(track(handler=b"soun", codec=b"mp4a"), track(width=100, height=50)))[2:4] == (100, 50)


def test_a_mov_is_sent_as_quicktime() -> None:
    assert look(mp4(brand=b"qt  ")).mime_type == "video/quicktime"
    old = box(b"wide") + mp4()[24:]
    assert look(old).mime_type == "video/quicktime"


def test_boxes_may_be_long_or_last_to_the_end() -> None:
    head, movie = box(b"ftyp", b"isom", bytes(4)), box(b"moov", movie_header(1000, 1000), track())
    assert look(head + movie + large_box(b"mdat", bytes(100))).duration == 1.0
    assert look(head + movie + b"\x00\x00\x00\x00mdat" + bytes(100)).duration == 1.0


def test_a_file_in_fragments_tells_its_duration_elsewhere_or_not_at_all() -> None:
    fragment = box(b"moof", bytes(16))
    long = box(b"mvex", box(b"mehd", bytes(4), (90_000).to_bytes(4, "big")))
    assert look(mp4(duration=0, extra=long) + fragment).duration == 90.0
    assert look(mp4(duration=0) + fragment).duration is None


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (mp4()[:-10], "truncated"),
        (mp4()[:200], "truncated"),
        (box(b"ftyp", b"isom", bytes(4)) + box(b"mdat", bytes(50)), "no index"),
        (box(b"ftyp", b"isom", bytes(4)) + box(b"moov", movie_header(1, 1), track()), "no pictures"),
        (mp4(track(handler=b"soun")), "no video track"),
        (mp4(track(codec=b"encv")), "DRM"),
        (mp4(track(codec=b"WMV3")), "ffmpeg"),
        (mp4(duration=601), "601.0 seconds, and 600"),
        (box(b"ftyp", b"heic", bytes(4)), "heic"),
        (b"RIFF\x00\x00\x00\x00AVI LIST", "AVI"),
        (b"FLV\x01" + bytes(50), "Flash"),
        (b"OggS" + bytes(50), "Ogg"),
        (b"\x47" + bytes(187) + b"\x47" + bytes(187), "transport stream"),
        (webm(kind=b"matroska"), "MKV"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "png"),
        (b"GIF89a" + bytes(20), "damaged"),
        (gif(1), "single picture"),
        (gif(5)[:60], "truncated"),
        (b"hello, world", "no video that is known"),
    ],
)
def test_what_is_refused_says_why(data: bytes, said: str) -> None:
    assert said in refusal(data)


def test_a_large_file_is_refused_by_the_limit_of_the_lexicon() -> None:
    assert video_limit() == (300_000_000, ("video/mp4",))
    assert "1000 are allowed" in refusal(mp4(pictures=bytes(2000)), max_bytes=1000)


def test_the_longest_duration_is_the_callers_to_choose() -> None:
    assert "61.0 seconds, and 60" in refusal(mp4(duration=61), max_duration=60)
    assert look(mp4(duration=6000), max_duration=None).duration == 6000.0


def test_a_webm_tells_size_duration_and_codec() -> None:
    info = look(data := webm())
    assert info == VideoInfo("video/webm", len(data), 320, 240, 2.5, "V_VP9")
    assert look(webm(shown=(640, 360)))[2:4] == (640, 360)


def test_a_recording_of_a_browser_has_no_lengths() -> None:
    info = look(webm(live=True, duration=None))
    assert (info.width, info.height, info.duration) == (320, 240, None)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (webm(track_type=2), "no video track"),
        (webm(codec=b"V_MPEG4/ISO/AVC"), "none that WebM allows"),
        (webm()[:26], "ends after its head"),
        (webm()[:100], "truncated"),
        (webm()[:-1], "truncated"),
        (b"\x1a\x45\xdf\xa3\x01", "damaged"),
        (element(0x1A45DFA3, element(0x4282, b"webm")) + element(0x18538067), "no pictures"),
    ],
)
def test_a_webm_that_is_refused_says_why(data: bytes, said: str) -> None:
    assert said in refusal(data)


def test_an_animated_gif_is_a_video_too() -> None:
    info = look(data := gif(30, 7, width=320, height=200))
    assert info == VideoInfo("image/gif", len(data), 320, 200, 2.1, "gif")
    assert look(gif(3)[:-1]).duration == 0.3  # players forgive a missing end


def test_an_mpeg_tells_its_size_and_its_shape() -> None:
    assert look(mpeg())[2:4] == (720, 576)
    assert look(mpeg(shape=3))[2:4] == (1024, 576)
    assert look(mpeg(shape=3, second=False))[2:4] == (720, 576)
    assert "first megabyte" in refusal(b"\x00\x00\x01\xba" + bytes(100))


STARTS = (mp4(), mp4(track(long=True), long=True, brand=b"qt  "), webm(), webm(live=True), gif(3), mpeg())


@settings(max_examples=400)
@given(st.data())
def test_damaged_files_are_refused_or_read_but_never_break(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(STARTS)))
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=12)):
        content[place] = data.draw(st.sampled_from([0, 1, 8, 0x7F, 0x80, 0xFF, content[place] ^ 1]))
    cut = data.draw(st.integers(0, len(content)))
    outcome = outcome_of(bytes(content[: cut or None]))
    assert isinstance(outcome, str) or outcome.duration is None or 0 <= outcome.duration <= 600


@settings(max_examples=200)
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"\x00\x00\x00\x18ftypisom", b"GIF89a", b"\x1a\x45\xdf\xa3"]),
)
def test_bytes_of_any_kind_are_refused_or_read_but_never_break(data: bytes, start: bytes) -> None:
    assert outcome_of(start + data)


@pytest.mark.parametrize(
    "data",
    [
        box(b"ftyp", b"isom", bytes(4)) + box(b"free") * 300_000,
        b"\x1a\x45\xdf\xa3\x80" + b"\xec\x80" * 300_000,
        box(b"ftyp", b"isom", bytes(4)) + box(b"moov", box(b"trak") * 60_000) + box(b"mdat"),
    ],
)
def test_a_file_of_countless_parts_is_given_up(data: bytes) -> None:
    assert refusal(data)
