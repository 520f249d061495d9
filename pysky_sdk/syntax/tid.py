"""Timestamp identifiers, the usual record keys (atproto.com/specs/tid).

A TID is a 64-bit integer, written in 13 characters that sort as the numbers do: a zero bit, 53 bits of
microseconds since 1970 and 10 bits that tell apart the clocks of several writers.
"""

from __future__ import annotations

import os
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Final

from pysky_sdk.syntax.formats import check_format

__all__ = ["FIRST_TID", "next_tid", "next_tid_number", "tid_clock_id", "tid_from_datetime", "tid_timestamp"]

FIRST_TID: Final = "2222222222222"
"""The lowest TID there is, the integer zero. As the cursor of a log it means: from the beginning."""

_ALPHABET: Final = "234567abcdefghijklmnopqrstuvwxyz"
_VALUES: Final = {character: value for value, character in enumerate(_ALPHABET)}
_SHIFTS: Final = tuple(range(60, -1, -5))
_CLOCK_IDS: Final = 1 << 10
_LAST_MICROSECOND: Final = (1 << 53) - 1
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class _Clock:
    """Hands out strictly increasing TIDs, whatever the system's clock does and however many threads ask."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0
        self.id = int.from_bytes(os.urandom(2), "big") % _CLOCK_IDS

    def tick(self) -> str:
        return _encode(self.number())

    def number(self) -> int:
        now = time.time_ns() // 1000
        with self._lock:
            # A clock that was set back, or one that is coarse, must not repeat or reverse the order.
            self._last = now if now > self._last else self._last + 1
            return self._last << 10 | self.id

    def after_fork(self) -> None:
        """Become another clock: the parent goes on with this identifier, and may have held the lock."""
        self._lock = threading.Lock()
        # Never the parent's own identifier, always a random one of the others.
        self.id ^= 1 + int.from_bytes(os.urandom(4), "big") % (_CLOCK_IDS - 1)


_clock = _Clock()
if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_clock.after_fork)


def next_tid() -> str:
    """Return a TID for the present moment, greater than every other one that this process was given."""
    return _clock.tick()


def next_tid_number() -> int:
    """Return the number of such a TID: 63 bits, in time order, unique without asking anybody."""
    return _clock.number()


def tid_from_datetime(moment: datetime, clock_id: int = 0) -> str:
    """Return the TID of a moment. The same moment and clock give the same TID: for keys, prefer `next_tid`.

    With the default clock 0 it is the lowest TID of that microsecond, useful as the start of a range.
    """
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise ValueError("the datetime has no time zone: pass datetime.now(UTC) or use .replace(tzinfo=...)")
    if not 0 <= clock_id < _CLOCK_IDS:
        raise ValueError(f"a clock identifier lies within 0 and {_CLOCK_IDS - 1}: not {clock_id}")
    microseconds = (moment - _EPOCH) // timedelta(microseconds=1)
    if not 0 <= microseconds <= _LAST_MICROSECOND:
        raise ValueError(f"a TID holds the years 1970 to 2255: not {moment.year}")
    return _encode(microseconds << 10 | clock_id)


def tid_timestamp(tid: str) -> datetime:
    """Return the moment, in UTC, that a TID names. Anyone may choose a TID, so it proves nothing."""
    return _EPOCH + timedelta(microseconds=_decode(tid) >> 10)


def tid_clock_id(tid: str) -> int:
    """Return the identifier, 0 to 1023, of the clock that a TID came from."""
    return _decode(tid) % _CLOCK_IDS


def _encode(number: int) -> str:
    return "".join([_ALPHABET[number >> shift & 31] for shift in _SHIFTS])


def _decode(tid: str) -> int:
    problem = check_format("tid", tid)
    if problem is not None:
        raise ValueError(problem)
    number = 0
    for character in tid:
        number = number << 5 | _VALUES[character]
    return number
