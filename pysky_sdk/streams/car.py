"""The blocks of a CAR file, in memory.

libipld reads CAR files too, but decodes each block: here the few that are asked for are, and checked first.
Source: CARv1 specification; only the CIDs of the data model occur.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from pysky_sdk.core.streams.ipld import CID_SIZE, cid_text, is_cid

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGEST_AT = 4
_MOST_DIGITS = 9  # of seven bits: more than any length


class Blocks:
    """Blocks by their CIDs, each compared with its CID when it is taken."""

    def __init__(self, data: bytes) -> None:
        """Look for the blocks.

        Raises:
            ValueError: it is no CAR file of version 1.
        """
        self._found = {cid_text(section[:CID_SIZE]): section for section in _sections(data)}

    def get(self, cid: str) -> bytes | None:
        """Return a block; None if it is not there.

        Raises:
            ValueError: what stands under the CID is something else.
        """
        section = self._found.get(cid)
        if section is None:
            return None
        block = section[CID_SIZE:]
        if sha256(block).digest() != section[_DIGEST_AT:CID_SIZE]:
            raise ValueError(f"the block {cid} is not what its CID says")
        return block


def _sections(data: bytes) -> Iterator[bytes]:
    """CID and block, one after the other; the header in front says nothing that is needed."""
    place = _end(data, *_length(data, 0))
    while place < len(data):
        start, size = _length(data, place)
        place = _end(data, start, size)
        section = data[start:place]
        if not is_cid(section):
            raise ValueError("a section of the CAR file has no CID of the data model")
        yield section


def _length(data: bytes, place: int) -> tuple[int, int]:
    """Where a section begins, and how long it is."""
    size = 0
    for digit in range(_MOST_DIGITS):
        if place + digit >= len(data):
            break
        byte = data[place + digit]
        size |= (byte & 0x7F) << 7 * digit
        if byte < 0x80:
            return place + digit + 1, size
    raise ValueError("the CAR file ends within a length")


def _end(data: bytes, start: int, size: int) -> int:
    if size == 0 or start + size > len(data):
        raise ValueError("the CAR file ends within a section")
    return start + size
