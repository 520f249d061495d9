"""The blocks of a CAR file, found by their CIDs and read when they are asked for.

Sources: CARv1 specification; repository specification, "CAR File Serialization". Blocks stand in any order.
"""

from __future__ import annotations

from array import array
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, BinaryIO, Final

from pysky_sdk.core.streams.ipld import CID_SIZE, cid_text, decode_bare, is_cid, is_object_cid

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION: Final = 1
MAX_BLOCK: Final = 2 << 20
"""Bytes: twice what the specifications let a record have. Decoded, a block may take 150 times its size."""

_MAX_HEADER: Final = 4096
_DIGEST_AT: Final = 4
_DIGITS: Final = 9
"""Of seven bits: as many as the CAR format allows a length to have."""

_SIZE_BITS: Final = 24
_FIRST_SLOTS: Final = 1 << 10


class Blocks:
    """The blocks of a CAR file. Each is compared with its CID when it is taken."""

    def __init__(self, file: BinaryIO) -> None:
        """Read a file once, to know where each block is.

        Args:
            file: can be sought in; it stays open.

        Raises:
            OSError: it cannot be read.
            ValueError: it is no CAR file of version 1 with one root, or is cut off.
        """
        self._file = file
        self._lock = Lock()
        self._index = _Index()
        self._end = file.seek(0, 2)
        file.seek(0)
        self.root = self._header()
        for place, size in self._sections():
            cid = file.read(CID_SIZE)
            if size > CID_SIZE + MAX_BLOCK:
                raise ValueError(f"the block at byte {place} has {size} bytes; at most {MAX_BLOCK} are read")
            # No tree leads to CIDs of other kinds, and files may have what nothing leads to.
            if size >= CID_SIZE and is_cid(cid):
                self._index.add(cid, place << _SIZE_BITS | size)

    def __contains__(self, cid: object) -> bool:
        return isinstance(cid, bytes) and self._index.find(cid) != 0

    def take(self, cid: bytes) -> bytes:
        """Return a block.

        Raises:
            OSError: the file cannot be read.
            ValueError: it is missing, or what stands under its CID is something else.
        """
        found = self._index.find(cid)
        with self._lock:
            self._file.seek(found >> _SIZE_BITS)
            section = self._file.read(found & (1 << _SIZE_BITS) - 1)
        if not found or section[:CID_SIZE] != cid:
            raise ValueError(f"the block {cid_text(cid)} is missing")
        block = section[CID_SIZE:]
        if sha256(block).digest() != cid[_DIGEST_AT:]:
            raise ValueError(f"the block {cid_text(cid)} is not what its CID says")
        return block

    def _header(self) -> bytes:
        _, size = next(self._sections(), (0, 0))
        if not 0 < size <= _MAX_HEADER:
            raise ValueError("it does not begin as a CAR file does")
        try:
            header = decode_bare(self._file.read(size))
        except ValueError as error:
            raise ValueError("it does not begin as a CAR file does") from error
        version = header.get("version") if isinstance(header, dict) else None
        if type(version) is not int or version != VERSION:
            raise ValueError(f"it is no CAR file of version {VERSION}")
        match header.get("roots"):
            case [root] if is_object_cid(root):
                return root
            case list(roots) if len(roots) != 1:
                raise ValueError(f"it has {len(roots)} roots; a repository has one, its commit")
        raise ValueError("its root is no CID of a commit")

    def _sections(self) -> Iterator[tuple[int, int]]:
        """Where sections begin and how long they are; the file stands there meanwhile."""
        place = self._file.tell()
        while place < self._end:
            size = self._length()
            start = self._file.tell()
            if size == 0 or start + size > self._end:
                raise ValueError(f"it ends within the section at byte {place}")
            yield start, size
            place = self._file.seek(start + size)

    def _length(self) -> int:
        size = 0
        for digit in range(_DIGITS):
            byte = self._file.read(1)
            if not byte:
                break
            size |= (byte[0] & 0x7F) << 7 * digit
            if byte[0] < 0x80:
                return size
        raise ValueError(f"a length that ends at byte {self._file.tell()} is none")


class _Index:
    """Numbers by CIDs: a hash table of 16 bytes a slot, a tenth of what a dict of bytes takes.

    Python hashes bytes with a secret of the process, so nobody can make CIDs that share slots.
    """

    def __init__(self) -> None:
        self._count = 0
        self._make(_FIRST_SLOTS)

    def _make(self, slots: int) -> None:
        self._hashes = array("q", bytes(8 * slots))
        self._numbers = array("Q", bytes(8 * slots))

    def add(self, cid: bytes, number: int) -> None:
        """Store a number, which is not 0; the first one of a CID stays."""
        slot = self._slot(hashed := hash(cid))
        if self._numbers[slot]:
            return
        self._hashes[slot], self._numbers[slot] = hashed, number
        self._count += 1
        if 3 * self._count > 2 * len(self._numbers):
            self._grow()

    def find(self, cid: bytes) -> int:
        """Return the number of a CID; 0 if there is none."""
        return self._numbers[self._slot(hash(cid))]

    def _slot(self, hashed: int) -> int:
        last = len(self._numbers) - 1
        slot = hashed & last
        while self._numbers[slot] and self._hashes[slot] != hashed:
            slot = slot + 1 & last
        return slot

    def _grow(self) -> None:
        old = zip(self._hashes, self._numbers, strict=True)
        self._make(2 * len(self._numbers))
        for hashed, number in old:
            if number:
                slot = self._slot(hashed)
                self._hashes[slot], self._numbers[slot] = hashed, number
