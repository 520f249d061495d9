"""Tokens as a PDS of this network would sign them: expired ones without waiting for 90 days."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any


def claims(jwt: str) -> dict[str, Any]:
    """The payload of a token, unverified."""
    decoded: dict[str, Any] = json.loads(_decode(jwt.split(".")[1]))
    return decoded


def resigned(jwt: str, secret: str, **changes: Any) -> str:
    """The token with some claims changed and signed again; `secret` is `Network.jwt_secret`."""
    header, payload, _ = jwt.split(".")
    changed = json.dumps({**json.loads(_decode(payload)), **changes}).encode()
    signed = f"{header}.{_encode(changed)}"
    return f"{signed}.{_encode(hmac.digest(secret.encode(), signed.encode(), hashlib.sha256))}"


def expired(jwt: str, secret: str) -> str:
    """The same token, expired an hour after it was issued and long ago."""
    issued = int(claims(jwt)["iat"]) - 100 * 24 * 3600
    return resigned(jwt, secret, iat=issued, exp=issued + 3600)


def _decode(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
