"""Signatures of accounts, by the keys in their DID documents.

Source: cryptography specification of atproto: ECDSA over SHA-256 on k256 or p256, r and s of 32 bytes each,
and the low one of the two values that s can have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pysky_sdk.identity.keys import key_point

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey

_SIZE: Final = 32
ORDERS: Final = {
    "k256": 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141,
    "p256": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
}
"""How many values s can have (SEC 2, "n")."""


def is_signed(key: str, data: bytes, signature: bytes) -> bool:
    """Whether a key has signed data.

    Args:
        key: a public key, as a did:key.
        data: of any size.
        signature: 64 bytes; others are none.

    Raises:
        ImportError: `cryptography` is not installed.
        ValueError: the key is no did:key of k256 or p256.
    """
    curve, point = key_point(key)
    public_key = _public_key(key, curve, point)
    r, s = int.from_bytes(signature[:_SIZE]), int.from_bytes(signature[_SIZE:])
    if len(signature) != 2 * _SIZE or s > ORDERS[curve] // 2:
        return False
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
    from cryptography.hazmat.primitives.hashes import SHA256

    try:
        public_key.verify(encode_dss_signature(r, s), data, ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


def _public_key(key: str, curve: str, point: bytes) -> EllipticCurvePublicKey:
    try:
        from cryptography.hazmat.primitives.asymmetric import ec
    except ImportError as error:
        raise ImportError(
            "Verifying needs cryptography, which is not installed: pip install 'pysky-sdk[crypto]'",
            name="cryptography",
        ) from error
    kind = ec.SECP256K1() if curve == "k256" else ec.SECP256R1()
    try:
        return ec.EllipticCurvePublicKey.from_encoded_point(kind, point)
    except ValueError as error:
        raise ValueError(f"{key} is no key: its point is not on the curve") from error
