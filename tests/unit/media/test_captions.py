"""Subtitles that go with a video."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.media import Caption, Video
from pysky_sdk.testing import StandIn
from tests.unit.core.support import Kit
from tests.unit.media.conftest import Connect, Wire
from tests.unit.media.movies import mp4

VTT = b"WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n"


def video(**options: Any) -> Video:
    return Video(mp4(), alt="a cat", **options)


def test_captions_go_with_the_video(connect: Connect, kit: Kit, wire: Wire, tmp_path: Path) -> None:
    path = tmp_path / "de.vtt"
    path.write_bytes(b"\xef\xbb\xbf" + VTT)
    captions = [Caption("en", VTT), Caption("de-AT", path)]
    uploaded = kit.wait(connect(wire).media.upload_video(video(captions=captions)))
    assert [caption.lang for caption in uploaded.captions] == ["en", "de-AT"]
    assert [caption.file.mime_type for caption in uploaded.captions] == ["text/vtt"] * 2
    assert [request.content for request in wire.of("uploadBlob")] == [VTT, b"\xef\xbb\xbf" + VTT]


@pytest.mark.parametrize(
    ("caption", "said"),
    [
        (Caption("en", b"1\n00:00:00,000 --> 00:00:01,000\nHello\n"), "no WebVTT"),
        (Caption("en", b"WEBVTTX"), "no WebVTT"),
        (Caption("en", b"WEBVTT\n\n\xff\xfe"), "UTF-8"),
        (Caption("en", b"WEBVTT\n" + b"x" * 20_000), "20007 bytes, and 20000"),
        (Caption("English!", VTT), "language"),
        (Caption("en", Path("missing.vtt")), "cannot be opened"),
    ],
)
def test_captions_that_cannot_be_sent_are_refused_first(
    connect: Connect, kit: Kit, server: StandIn, caption: Caption, said: str
) -> None:
    with pytest.raises(errors.MediaError, match=said):
        kit.wait(connect().media.upload_video(video(captions=[caption])))
    assert server.calls == []


def test_there_may_not_be_too_many_captions(connect: Connect, kit: Kit) -> None:
    with pytest.raises(errors.MediaError, match="at most 20"):
        kit.wait(connect().media.upload_video(video(captions=[Caption("en", VTT)] * 21)))
