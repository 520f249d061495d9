"""DAG-CBOR, written in its one canonical form, straight from the JSON form of the data model."""

from __future__ import annotations

from base64 import b32decode
from typing import Any

from pysky_sdk.syntax import b64_decode

_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG = range(7)
_CID_TAG = 42


def encode(value: Any) -> bytes:
    """Return a value as DAG-CBOR; `{"$link": …}` becomes a link, `{"$bytes": …}` a byte string.

    Source: data model specification; DAG-CBOR: keys are sorted by length, then by bytes.

    Raises:
        ValueError: the data model has no such value.
    """
    out = bytearray()
    _write(value, out)
    return bytes(out)


def _write(value: Any, out: bytearray) -> None:
    if value is None or isinstance(value, bool):
        out.append(0xF6 if value is None else 0xF4 + value)
    elif isinstance(value, int):
        _head(_NEGATIVE if value < 0 else _UNSIGNED, -1 - value if value < 0 else value, out)
    elif isinstance(value, str):
        _sized(_TEXT, value.encode(), out)
    elif isinstance(value, bytes):
        _sized(_BYTES, value, out)
    elif isinstance(value, list):
        _head(_ARRAY, len(value), out)
        for item in value:
            _write(item, out)
    elif isinstance(value, dict):
        _object(value, out)
    else:
        raise ValueError(f"The data model has no {type(value).__name__}.")


def _object(value: dict[str, Any], out: bytearray) -> None:
    if value.keys() == {"$link"}:
        _head(_TAG, _CID_TAG, out)
        _sized(_BYTES, b"\0" + cid_bytes(value["$link"]), out)
        return
    if value.keys() == {"$bytes"}:
        _sized(_BYTES, b64_decode(value["$bytes"]), out)
        return
    _head(_MAP, len(value), out)
    for key in sorted(map(str.encode, value), key=lambda key: (len(key), key)):
        _sized(_TEXT, key, out)
        _write(value[key.decode()], out)


def _sized(kind: int, data: bytes, out: bytearray) -> None:
    _head(kind, len(data), out)
    out += data


def _head(kind: int, number: int, out: bytearray) -> None:
    """Write a type and a number, as short as it goes."""
    if number < 24:
        out.append(kind << 5 | number)
        return
    for extra, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << 8 * size:
            out.append(kind << 5 | extra)
            out += number.to_bytes(size, "big")
            return
    raise ValueError(f"{number} is beyond the data model's integers.")


def cid_bytes(cid: str) -> bytes:
    """Return the bytes of a CID in base32.

    Raises:
        ValueError: it is none.
    """
    if not cid.startswith("b"):
        raise ValueError(f"{cid!r} is no CID in base32.")
    text = cid[1:].upper()
    return b32decode(text + "=" * (-len(text) % 8))
