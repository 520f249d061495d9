"""Unpacking an answer within a limit, so that a small body cannot become a huge one."""

from __future__ import annotations

import zlib
from typing import Protocol

ACCEPTED = "gzip, deflate"
"""The value of Accept-Encoding."""

_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b"


class Decoder(Protocol):
    """Takes the body as it comes and gives it back unpacked."""

    def add(self, data: bytes, most: int) -> bytes:
        """Unpack some more, up to so many bytes; what is beyond that is dropped.

        Raises:
            ValueError: it is damaged.
        """
        ...

    def finish(self) -> None:
        """Check that nothing is missing.

        Raises:
            ValueError: it is cut off.
        """
        ...


def decoder_for(encoding: str) -> Decoder:
    """Return what unpacks a Content-Encoding.

    Raises:
        ValueError: it is none of those that were asked for.
    """
    name = encoding.strip().lower()
    if name in {"", "identity"}:
        return _Plain()
    if name in {"gzip", "x-gzip"}:
        return _Zlib(_GZIP)
    if name == "deflate":
        return _Zlib(zlib.MAX_WBITS)
    raise ValueError(f"its Content-Encoding {name[:40]!r} was not asked for")


class _Plain:
    def add(self, data: bytes, most: int) -> bytes:
        return data[:most]

    def finish(self) -> None:
        pass


class _Zlib:
    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._unpacker = zlib.decompressobj(bits)
        self._begun = False
        self._waiting = b""

    def add(self, data: bytes, most: int) -> bytes:
        data = self._waiting + data
        self._waiting = b""
        if not self._begun and len(data) < 2:  # too little to tell what it is
            self._waiting = data
            return b""
        try:
            return self._unpacked(data, most)
        except zlib.error as error:
            raise ValueError("it is damaged") from error

    def _unpacked(self, data: bytes, most: int) -> bytes:
        parts: list[bytes] = []
        while data and most > 0:
            if self._unpacker.eof:
                if self._is_no_member(data):
                    break
                self._unpacker = zlib.decompressobj(self._bits)
            part = self._some(data, most)
            parts.append(part)
            most -= len(part)
            data = self._unpacker.unused_data
        return b"".join(parts)

    def _is_no_member(self, data: bytes) -> bool:
        """Whether no further gzip member follows: padding behind the last one is legal, and dropped."""
        if self._bits != _GZIP or not _MAGIC.startswith(data[:2]):
            return True
        if len(data) == 1:
            self._waiting = data
            return True
        return False

    def _some(self, data: bytes, most: int) -> bytes:
        try:
            part = self._unpacker.decompress(data, most)
        except zlib.error:
            if self._begun or self._bits != zlib.MAX_WBITS:
                raise
            # "deflate" is said of raw data too, by servers that took the name at its word.
            self._unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
            part = self._unpacker.decompress(data, most)
        self._begun = True
        return part

    def finish(self) -> None:
        if (self._begun and not self._unpacker.eof) or (self._waiting and not self._begun):
            raise ValueError("it is cut off")
