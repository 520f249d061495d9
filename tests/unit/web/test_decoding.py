"""Unpacking within a limit."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.core.guarded.decoding import decoder_for


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "identity": bytes,
    "gzip": gzip.compress,
    "x-gzip": lambda data: gzip.compress(data[: len(data) // 2]) + gzip.compress(data[len(data) // 2 :]),
    "GZIP": lambda data: gzip.compress(data) + b"\0" * 7,
    "deflate": zlib.compress,
    " Deflate ": raw_deflate,
}


def unpack(encoding: str, data: bytes, size: int, most: int) -> bytes:
    decoder = decoder_for(encoding)
    out = b""
    for start in range(0, len(data), size):
        out += decoder.add(data[start : start + size], most - len(out))
        assert len(out) <= most
    if len(out) < most:
        decoder.finish()
    return out


@given(st.sampled_from(sorted(PACKERS)), st.binary(max_size=300), st.integers(1, 50), st.integers(0, 400))
def test_whatever_the_pieces_the_same_comes_out_up_to_the_limit(
    encoding: str, data: bytes, size: int, most: int
) -> None:
    assert unpack(encoding, PACKERS[encoding](data), size, most) == data[:most]


def test_a_bomb_is_not_unpacked_beyond_the_limit() -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    assert len(bomb) < 60_000
    assert unpack("gzip", bomb, len(bomb), 1000) == b"\0" * 1000


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
@given(data=st.binary(min_size=1, max_size=300), cut=st.integers(1, 8))
def test_what_is_cut_off_is_refused(encoding: str, data: bytes, cut: int) -> None:
    packed = PACKERS[encoding](data)
    with pytest.raises(ValueError, match=r"it is (cut off|damaged)"):
        unpack(encoding, packed[:-cut], 10, 1000)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_what_is_damaged_is_refused(encoding: str) -> None:
    with pytest.raises(ValueError, match="it is damaged"):
        unpack(encoding, b"\xff\xffthis was never packed", 5, 1000)


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "compress"])
def test_an_encoding_that_was_not_asked_for_is_refused(encoding: str) -> None:
    with pytest.raises(ValueError, match="was not asked for"):
        decoder_for(encoding)
