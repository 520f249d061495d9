"""Public keys in DID documents, as a `did:key`.

Sources: the atproto specifications of cryptography and DIDs (Multikey, and the two older forms); RFC draft
"Base58"; the multicodec table (secp256k1-pub 0xe7, p256-pub 0x1200).
"""

from __future__ import annotations

from typing import Final

_ALPHABET: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_LONGEST = 256

_K256: Final = b"\xe7\x01"
_P256: Final = b"\x80\x24"
_OLD_TYPES: Final = {
    "EcdsaSecp256k1VerificationKey2019": _K256,
    "EcdsaSecp256r1VerificationKey2019": _P256,
}


def did_key(kind: str, multibase: str) -> str | None:
    """Return a key as a did:key, or None for one that atproto does not know.

    Args:
        kind: the `type` of the verification method.
        multibase: its `publicKeyMultibase`.
    """
    data = _decoded(multibase)
    if data is None:
        return None
    if kind == "Multikey":
        return f"did:key:{multibase}" if data[:2] in {_K256, _P256} and _is_compressed(data[2:]) else None
    codec = _OLD_TYPES.get(kind)
    point = _compressed(data) if codec else None
    return None if codec is None or point is None else f"did:key:z{base58(codec + point)}"


def key_point(key: str) -> tuple[str, bytes]:
    """Return the curve of a did:key, `k256` or `p256`, and its point in the short form of 33 bytes.

    Raises:
        ValueError: it is no did:key of these curves.
    """
    data = _decoded(key.removeprefix("did:key:")) or b""
    curve = {_K256: "k256", _P256: "p256"}.get(data[:2])
    if curve is None or not key.startswith("did:key:") or not _is_compressed(data[2:]):
        raise ValueError(f"{key[:100]!r} is no did:key that accounts can have: k256 and p256 are known")
    return curve, data[2:]


def _is_compressed(point: bytes) -> bool:
    return len(point) == 33 and point[0] in {2, 3}


def _compressed(point: bytes) -> bytes | None:
    """Return a point of a curve in its short form: x, and whether y is odd."""
    if len(point) == 65 and point[0] == 4:
        return bytes([2 + (point[64] & 1)]) + point[1:33]
    return point if _is_compressed(point) else None


def base58(data: bytes) -> str:
    """Write bytes in base58btc."""
    number = int.from_bytes(data, "big")
    digits = ""
    while number:
        number, rest = divmod(number, 58)
        digits = _ALPHABET[rest] + digits
    zeros = len(data) - len(data.lstrip(b"\0"))
    return _ALPHABET[0] * zeros + digits


def from_base58(text: str) -> bytes:
    """Read base58btc.

    Raises:
        ValueError: it is something else.
    """
    number = 0
    for sign in text:
        number = number * 58 + _ALPHABET.index(sign)
    zeros = len(text) - len(text.lstrip(_ALPHABET[0]))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def _decoded(multibase: str) -> bytes | None:
    if not multibase.startswith("z") or len(multibase) > _LONGEST:
        return None
    try:
        return from_base58(multibase[1:])
    except ValueError:
        return None
