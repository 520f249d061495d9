"""MIME patterns, and the base64 of bytes in JSON."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.syntax import b64_decode, b64_encode, mime_accepted


@pytest.mark.parametrize(
    ("accept", "mime", "accepted"),
    [
        (None, "image/png", True),
        (["*/*"], "application/x-thing", True),
        (["image/*"], "image/png", True),
        (["image/*"], "video/mp4", False),
        (["image/*"], "imagery/png", False),
        (["image/png", "image/jpeg"], "image/jpeg", True),
        (["image/png", "image/jpeg"], "image/gif", False),
        (("video/mp4",), "video/mp4", True),
        (["text/vtt"], "text/vtt; charset=utf-8", False),
        (["image/png"], "IMAGE/PNG", False),
        (["*"], "image/png", False),
        (["image/p*"], "image/png", False),
        ([], "image/png", False),
    ],
)
def test_mime_accepted(accept: list[str] | None, mime: str, accepted: bool) -> None:
    assert mime_accepted(accept, mime) is accepted


@given(st.binary())
def test_base64_round_trip(data: bytes) -> None:
    bare, padded = b64_encode(data), base64.b64encode(data).decode()
    assert "=" not in bare
    assert padded.rstrip("=") == bare
    assert b64_decode(bare) == b64_decode(padded) == data


def test_the_standard_alphabet() -> None:
    assert b64_encode(b"\xfb\xef\xff") == "++//"
    assert b64_decode("") == b""


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("-_8", "URL alphabet"),
        ("YQé", "URL alphabet"),
        ("Y", "cut off"),
        ("YWJjZ", "cut off"),
        ("YQ=", "wrongly padded"),
        ("YQ===", "wrongly padded"),
        ("YWJj=", "wrongly padded"),
        ("====", "wrongly padded"),
        ("Y=Q=", "not base64"),
        ("YQ YQ", "cut off"),
        ("YW Jj", "cut off"),
        ("YWJ\n", "not base64"),
        ("YW!j", "not base64"),
        ("YR", "bits that belong to no byte"),
        ("YR==", "bits that belong to no byte"),
        ("YWJ=YWJj", "not base64"),
    ],
)
def test_what_is_no_base64(text: str, piece: str) -> None:
    with pytest.raises(ValueError, match=piece):
        b64_decode(text)
