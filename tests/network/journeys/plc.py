"""Accounts of the PLC directory that a test makes and gives up by itself.

Source: did:plc v0.1 (operations, their signatures, tombstones).
"""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import httpx
import libipld
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


class PlcAccount:
    """A DID with a key of the test's own."""

    def __init__(self, directory: str, handle: str, pds: str) -> None:
        self._directory = directory
        self._key = ec.generate_private_key(ec.SECP256K1())
        self.key = _did_key(self._key)
        operation = self._signed(
            {
                "type": "plc_operation",
                "rotationKeys": [self.key],
                "verificationMethods": {"atproto": self.key},
                "alsoKnownAs": [f"at://{handle}"],
                "services": {"atproto_pds": {"type": "AtprotoPersonalDataServer", "endpoint": pds}},
                "prev": None,
            }
        )
        data = libipld.encode_dag_cbor(operation)
        digest = hashlib.sha256(data).digest()
        self.did = f"did:plc:{base64.b32encode(digest).decode().lower()[:24]}"
        cid = b"\x01\x71\x12\x20" + digest
        self._last = f"b{base64.b32encode(cid).decode().lower().rstrip('=')}"
        self._send(operation)

    def give_up(self) -> None:
        """Put a tombstone in its place."""
        self._send(self._signed({"type": "plc_tombstone", "prev": self._last}))

    def _signed(self, operation: dict[str, Any]) -> dict[str, Any]:
        data = libipld.encode_dag_cbor(operation)
        r, s = decode_dss_signature(self._key.sign(data, ec.ECDSA(SHA256())))
        s = min(s, _ORDER - s)
        signature = base64.urlsafe_b64encode(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
        return {**operation, "sig": signature.decode().rstrip("=")}

    def _send(self, operation: dict[str, Any]) -> None:
        answer = httpx.post(f"{self._directory}/{self.did}", json=operation)
        assert answer.status_code == 200, answer.text


def _did_key(key: ec.EllipticCurvePrivateKey) -> str:
    point = key.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    number = int.from_bytes(b"\xe7\x01" + point, "big")
    digits = ""
    while number:
        number, rest = divmod(number, 58)
        digits = _ALPHABET[rest] + digits
    return f"did:key:z{digits}"
