"""CAR files: a root and blocks, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.testing.data.cbor import cid_bytes, encode

if TYPE_CHECKING:
    from collections.abc import Mapping


def car(root: str, blocks: Mapping[str, bytes]) -> bytes:
    """Return a CAR file, version 1.

    Args:
        root: the CID of the block to begin with.
        blocks: by CID.
    """
    out = bytearray(_sized(encode({"version": 1, "roots": [{"$link": root}]})))
    for cid, block in blocks.items():
        out += _sized(cid_bytes(cid) + block)
    return bytes(out)


def _sized(data: bytes) -> bytes:
    """Put the length in front, seven bits in each byte."""
    size, out = len(data), bytearray()
    while size > 0x7F:
        out.append(size & 0x7F | 0x80)
        size >>= 7
    out.append(size)
    return bytes(out) + data
