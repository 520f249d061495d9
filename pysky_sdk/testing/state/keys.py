"""The keys that accounts sign their commits with: real ones where `cryptography` is installed."""

from __future__ import annotations

import hmac
from functools import cached_property, lru_cache
from hashlib import sha256, sha512
from importlib.util import find_spec
from typing import Any, Final

from pysky_sdk.identity.keys import base58
from pysky_sdk.repos.signatures import ORDERS

_ORDER: Final = ORDERS["k256"]
_K256: Final = b"\xe7\x01"
_NOBODYS: Final = "did:key:zQ3shXjHeiBuRCKmM36cuYnm7YEMzhGnCmCyW92sRJ9pribSF"


class SigningKey:
    """A key on k256; without the extra `crypto` one that nobody has, and signatures that do not hold."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    @cached_property
    def _private(self) -> Any:
        if find_spec("cryptography") is None:
            return None
        from cryptography.hazmat.primitives.asymmetric import ec

        number = int.from_bytes(sha512(self._secret).digest()) % (_ORDER - 1) + 1
        return ec.derive_private_key(number, ec.SECP256K1())

    @cached_property
    def public(self) -> str:
        """The public key, as a did:key."""
        if self._private is None:
            return _NOBODYS
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        point = self._private.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
        return f"did:key:z{base58(_K256 + point)}"

    def sign(self, data: bytes) -> bytes:
        """Return a signature of 64 bytes."""
        if self._private is None:
            return hmac.digest(self._secret, data, sha512)
        from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
        from cryptography.hazmat.primitives.hashes import SHA256

        r, s = decode_dss_signature(self._private.sign(data, ECDSA(SHA256())))
        return r.to_bytes(32) + min(s, _ORDER - s).to_bytes(32)


@lru_cache(1 << 10)
def signing_key(secret: bytes, did: str) -> SigningKey:
    """Return the key of an account, the same for the same secret of a server."""
    return SigningKey(sha256(secret + did.encode()).digest())
