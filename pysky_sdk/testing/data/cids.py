"""Content identifiers: what a record or a blob is called by its content."""

from __future__ import annotations

from base64 import b32encode
from hashlib import sha256
from typing import Any

from pysky_sdk.testing.data.cbor import encode

_VERSION = 1
_DAG_CBOR, _RAW = 0x71, 0x55
_SHA_256 = b"\x12\x20"


def cid_of(value: Any) -> str:
    """Return the CID of an object of the data model, given in its JSON form."""
    return cid_of_block(encode(value))


def cid_of_block(block: bytes) -> str:
    """Return the CID of what is DAG-CBOR already."""
    return _cid(_DAG_CBOR, block)


def cid_of_blob(data: bytes) -> str:
    """Return the CID of a file."""
    return _cid(_RAW, data)


def _cid(codec: int, data: bytes) -> str:
    raw = bytes((_VERSION, codec)) + _SHA_256 + sha256(data).digest()
    return "b" + b32encode(raw).rstrip(b"=").decode().lower()
