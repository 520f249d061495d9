"""JSON Web Tokens as a PDS makes them, signed with a secret of the server's own."""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import Any


class Signer:
    """Makes tokens and reads its own."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def sign(self, kind: str, claims: dict[str, Any]) -> str:
        """Return a token.

        Args:
            kind: the header's `typ`: `at+jwt`, `refresh+jwt`, or `JWT` for another service.
            claims: what it says.
        """
        text = f"{_part({'typ': kind, 'alg': 'HS256'})}.{_part(claims)}"
        return f"{text}.{self._signature(text)}"

    def read(self, token: str) -> dict[str, Any] | None:
        """Return the claims with `typ` among them; None if the token is not one of ours."""
        text, _, signature = token.rpartition(".")
        if not text or not hmac.compare_digest(signature.encode(), self._signature(text).encode()):
            return None
        header, claims = (json.loads(urlsafe_b64decode(part + "==")) for part in text.split("."))
        return {**claims, "typ": header["typ"]}

    def _signature(self, text: str) -> str:
        return _base64(hmac.digest(self._secret, text.encode(), sha256))


def _part(value: dict[str, Any]) -> str:
    return _base64(json.dumps(value, separators=(",", ":")).encode())


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
