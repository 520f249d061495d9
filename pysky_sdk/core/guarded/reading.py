"""Reading one answer: within its limit, unpacked, and its failures told in the SDK's words."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpcore

from pysky_sdk.core.guarded.decoding import decoder_for
from pysky_sdk.errors import BodyTooLarge, NetworkError, TimeoutError, WebError  # noqa: A004

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pysky_sdk.core.guarded.guard import Wish
    from pysky_sdk.core.guarded.urls import Place

_FAILURES = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)
_OVERHEAD = 64 * 1024
"""Bytes that a packed body may be longer than an unpacked one."""


@contextmanager
def translated(place: Place, seconds: float) -> Iterator[None]:
    """Turn httpcore's failures into the SDK's."""
    try:
        yield
    except httpcore.TimeoutException as error:
        sent = not isinstance(error, httpcore.ConnectTimeout)
        message = f"{place.shown} did not answer within {seconds:g} s (timeout=)."
        raise TimeoutError(message, sent=sent) from error
    except _FAILURES as error:
        reason = str(error) or type(error).__name__
        sent = not isinstance(error, httpcore.ConnectError)
        raise NetworkError(f"{place.shown} could not be read: {reason}.", sent=sent) from error


def headers_of(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return headers by lower-case name; of several of one name the first."""
    headers: dict[str, str] = {}
    for name, value in raw:
        headers.setdefault(name.decode("latin-1").lower(), _text(value))
    return headers


def _text(value: bytes) -> str:
    """Read a value as browsers do, for redirects are written in UTF-8 as well."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


class Collector:
    """Collects a body up to its limit."""

    def __init__(self, place: Place, headers: Mapping[str, str], wish: Wish) -> None:
        self._place = place
        self._most = wish.max_bytes
        self._truncate = wish.truncate
        self._parts: list[bytes] = []
        self._size = self._received = 0
        self.truncated = False
        encoding = headers.get("content-encoding", "")
        try:
            self._decoder = decoder_for(encoding)
        except ValueError as error:
            raise self._unreadable(error) from error
        length = headers.get("content-length", "")
        if not encoding and not wish.truncate and _number(length) > self._most:
            raise self._too_large()

    def add(self, data: bytes) -> bool:
        """Take a part as it came; True when no more is wanted."""
        self._received += len(data)
        try:
            part = self._decoder.add(data, self._most + 1 - self._size)
        except ValueError as error:
            raise self._unreadable(error) from error
        self._size += len(part)
        self._parts.append(part)
        if self._size <= self._most and self._received <= self._most + _OVERHEAD:
            return False
        if not self._truncate:
            raise self._too_large()
        self.truncated = True
        return True

    def body(self) -> bytes:
        """Return what was collected."""
        if not self.truncated:
            try:
                self._decoder.finish()
            except ValueError as error:
                raise self._unreadable(error) from error
        return b"".join(self._parts)[: self._most]

    def _too_large(self) -> BodyTooLarge:
        return BodyTooLarge(
            f"The answer of {self._place.shown} is larger than max_bytes={self._most}.", host=self._place.host
        )

    def _unreadable(self, reason: ValueError) -> WebError:
        return WebError(
            f"The answer of {self._place.shown} cannot be unpacked: {reason}.", host=self._place.host
        )


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else 0
