"""DAG-CBOR as the data model's JSON form: links become `{"$link": …}`, byte strings stay bytes.

libipld decodes a link and a byte string to the same Python bytes, so links are marked before it reads them:
the five bytes in front of each (tag 42, a byte string of 37 bytes, a zero) become the head of a byte string
that is as long and begins with a mark, which occurs nowhere else in the data.

Source: data model specification; DAG-CBOR specification, "Links".
"""

from __future__ import annotations

from base64 import b32decode, b32encode, b64encode
from hashlib import sha256
from secrets import token_bytes
from typing import Any, TypeGuard

from pysky_sdk.core.streams.extra import missing

try:
    from libipld import decode_dag_cbor, decode_dag_cbor_multi, encode_dag_cbor
except ImportError as error:
    raise missing("libipld") from error

_LINK = b"\xd8\x2a\x58\x25\x00"
"""Tag 42 and the head of a byte string: a zero and the 36 bytes of a CID of version 1 with a SHA-256."""

_MARKED = b"\x58\x27"
"""The head of a byte string of 39 bytes: a mark of three and the same 36."""

_MARK_SIZE = 3
_SHA_256 = b"\x12\x20"
DAG_CBOR = b"\x01\x71"
"""How the CID of an object begins: version 1, DAG-CBOR."""

_CODECS = (DAG_CBOR, b"\x01\x55")
"""The kinds of CIDs that the data model has: those of objects, and of raw bytes."""

CID_SIZE = 36


def decode(data: bytes) -> list[Any]:
    """Return the objects that stand one behind the other.

    Raises:
        ValueError: it is not DAG-CBOR, or holds links that the data model does not have.
    """
    marked = _Marked(data)
    try:
        values = [marked.plain(value) for value in decode_dag_cbor_multi(marked.data)]
    except RecursionError as error:
        raise ValueError("objects are nested too deeply") from error
    if marked.links:
        raise ValueError("what looks like a link is none")
    return values


def decode_bare(data: bytes) -> Any:
    """Return an object whose links are the bytes of their CIDs, for those who know where links stand.

    Raises:
        ValueError: it is not DAG-CBOR.
    """
    try:
        return decode_dag_cbor(data)
    except RecursionError as error:
        raise ValueError("objects are nested too deeply") from error


def encode_bare(value: Any) -> bytes:
    """Return an object as DAG-CBOR. Bytes that begin as a CID does become a link: there may be no others."""
    data: bytes = encode_dag_cbor(value)
    return data


def without_bytes(value: Any) -> Any:
    """Return the same with byte strings in their JSON form as well: `{"$bytes": …}`."""
    if isinstance(value, bytes):
        return {"$bytes": b64encode(value).rstrip(b"=").decode()}
    if isinstance(value, dict):
        return {key: without_bytes(item) for key, item in value.items()}
    return [without_bytes(item) for item in value] if isinstance(value, list) else value


def is_cid(data: bytes) -> bool:
    """Whether bytes begin with a CID of the data model."""
    return len(data) >= CID_SIZE and data[:2] in _CODECS and data[2:4] == _SHA_256


def is_object_cid(value: Any) -> TypeGuard[bytes]:
    """Whether something is the CID of an object."""
    return (
        isinstance(value, bytes) and len(value) == CID_SIZE and value.startswith(DAG_CBOR) and is_cid(value)
    )


def cid_text(cid: bytes) -> str:
    """Return a CID as the text it is known by, in base32."""
    return "b" + b32encode(cid).rstrip(b"=").decode().lower()


def cid_bytes(text: str) -> bytes:
    """Return the bytes of a CID in base32.

    Raises:
        ValueError: it is none of an object.
    """
    data = b32decode(text[1:].upper() + "=" * (-len(text[1:]) % 8))
    if not is_object_cid(data) or cid_text(data) != text:
        raise ValueError(f"{text[:100]!r} is no CID of an object")
    return data


def cid_of(block: bytes) -> bytes:
    """Return the CID of an object's DAG-CBOR."""
    return DAG_CBOR + _SHA_256 + sha256(block).digest()


class _Marked:
    """Data with its links marked."""

    def __init__(self, data: bytes) -> None:
        self._mark = token_bytes(_MARK_SIZE)
        while self._mark in data:  # rarely: then it would be taken for one of ours
            self._mark = token_bytes(_MARK_SIZE)
        self.data = data.replace(_LINK, _MARKED + self._mark)
        self.links = data.count(_LINK)
        """Marks that were not found again. One that is left was no link, but bytes of neighbouring values."""

    def plain(self, value: Any) -> Any:
        """Return a decoded value with its links."""
        if isinstance(value, dict):
            return {key: self.plain(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.plain(item) for item in value]
        return self._link_or_bytes(value) if self.links and isinstance(value, bytes) else value

    def _link_or_bytes(self, value: bytes) -> Any:
        if value.startswith(self._mark):
            if not is_cid(value[_MARK_SIZE:]):
                raise ValueError("a link is no CID of the data model")
            self.links -= 1
            return {"$link": cid_text(value[_MARK_SIZE:])}
        # A byte string that holds DAG-CBOR itself, such as a CAR file: what is in it was marked as well.
        self.links -= value.count(_MARKED + self._mark)
        return value.replace(_MARKED + self._mark, _LINK)
