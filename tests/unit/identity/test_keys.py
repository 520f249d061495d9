"""Public keys in DID documents."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.identity.keys import base58, did_key, from_base58
from tests.unit.identity.network import KEY

K256, P256 = b"\xe7\x01", b"\x80\x24"
X, ODD, EVEN = b"\x11" * 32, b"\x22" * 31 + b"\x01", b"\x22" * 31 + b"\x02"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"Hello World!", "2NEpo7TZRRrLZSi2U"),
        (
            b"The quick brown fox jumps over the lazy dog.",
            "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
        ),
        (bytes.fromhex("0000287fb4cd"), "11233QC4"),
    ],
)
def test_the_vectors_of_base58(data: bytes, text: str) -> None:
    assert (base58(data), from_base58(text)) == (text, data)


@given(st.binary(max_size=80))
def test_base58_comes_back(data: bytes) -> None:
    assert from_base58(base58(data)) == data


@given(st.text(max_size=20))
def test_what_is_no_base58_is_refused(text: str) -> None:
    try:
        data = from_base58(text)
    except ValueError:
        return
    assert base58(data) == text


def test_a_multikey_stays_as_it_is() -> None:
    assert did_key("Multikey", KEY) == f"did:key:{KEY}"
    p256 = "z" + base58(P256 + b"\x02" + X)
    assert did_key("Multikey", p256) == f"did:key:{p256}"


@pytest.mark.parametrize(
    ("kind", "codec"),
    [("EcdsaSecp256k1VerificationKey2019", K256), ("EcdsaSecp256r1VerificationKey2019", P256)],
)
def test_the_older_forms_become_multikeys(kind: str, codec: bytes) -> None:
    expected = {y[-1] & 1: "did:key:z" + base58(codec + bytes([2 + (y[-1] & 1)]) + X) for y in (ODD, EVEN)}
    for y in (ODD, EVEN):
        assert did_key(kind, "z" + base58(b"\x04" + X + y)) == expected[y[-1] & 1]
    assert did_key(kind, "z" + base58(b"\x03" + X)) == expected[1]


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("Multikey", "z" + base58(b"\xed\x01" + X)),
        ("Multikey", "z" + base58(K256 + X)),
        ("Multikey", "z" + base58(K256 + b"\x04" + X)),
        ("Multikey", base58(K256 + b"\x02" + X)),
        ("Multikey", "z0OIl"),
        ("Multikey", "z"),
        ("Multikey", ""),
        ("Multikey", "z" + "1" * 1000),
        ("Ed25519VerificationKey2020", "z" + base58(b"\x02" + X)),
        ("EcdsaSecp256k1VerificationKey2019", "z" + base58(b"\x04" + X)),
    ],
)
def test_another_key_is_none(kind: str, key: str) -> None:
    assert did_key(kind, key) is None
