"""Log records that wait to be sent as alerts."""

from __future__ import annotations

import copy
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import logging

_OWN = frozenset({"pysky_sdk", "httpx", "httpcore", "peewee"})
_LONGEST = 4000
"""Characters of a message that are looked at; what is sent is shorter still."""


def is_own(record: logging.LogRecord) -> bool:
    """Whether it comes from the SDK or what it stands on: an alert about it could cause the next one."""
    return record.name.partition(".")[0] in _OWN


def key_of(record: logging.LogRecord) -> str:
    """Return one key for all records of a place, whatever numbers are in their messages."""
    template = record.msg[:_LONGEST] if isinstance(record.msg, str) else type(record.msg).__qualname__
    return f"{record.name}:{record.levelname}:{template}"


def text_of(record: logging.LogRecord, formatter: logging.Formatter | None) -> str:
    """Return what is told of a record: never its traceback, which shows more of a program than is meant."""
    bare = copy.copy(record)
    bare.exc_info = bare.exc_text = bare.stack_info = None
    text = _text_of(bare, formatter)
    error = record.exc_info[1] if record.exc_info else None
    return text if error is None else f"{text}\n{type(error).__qualname__}: {_plain(error)}"


def _text_of(record: logging.LogRecord, formatter: logging.Formatter | None) -> str:
    try:
        if formatter is not None:
            return formatter.format(record)[:_LONGEST]
        return f"{record.levelname} {record.name}: {record.getMessage()[:_LONGEST]}"
    except Exception:  # noqa: BLE001 - arguments that do not fit the message: it is told all the same
        return f"{record.levelname} {record.name}: {_plain(record.msg)}"


def _plain(value: Any) -> str:
    try:
        return str(value)[:_LONGEST]
    except Exception:  # noqa: BLE001 - somebody's __str__
        return f"({type(value).__qualname__} that cannot be shown)"


@dataclass(slots=True)
class Waiting:
    """Records of one key: the text of the first, and how many came after it."""

    key: str
    text: str
    more: int = 0


class Pending:
    """What waits, by key: a flood of one kind takes one place and leaves room for the others.

    Its lock is held for moments only, and may be taken again by its holder: a signal handler may log.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._waiting: dict[str, Waiting] = {}
        self._lost = 0
        self._lock = threading.RLock()

    def put(self, key: str, text: str) -> bool:
        """Let a record wait; whether it is the first of its key."""
        with self._lock:
            known = self._waiting.get(key)
            if known is not None:
                known.more += 1
            elif len(self._waiting) >= self._capacity:
                self._lost += 1
            else:
                self._waiting[key] = Waiting(key, text)
                return True
            return False

    def take(self) -> Waiting | None:
        """Take the records of the key that came first."""
        with self._lock:
            key = next(iter(self._waiting), None)
            return None if key is None else self._waiting.pop(key)

    def lose(self, number: int) -> None:
        """Count records of which nobody was told."""
        with self._lock:
            self._lost += number

    def take_lost(self) -> int:
        """Return how many were lost, and count from 0 again."""
        with self._lock:
            lost, self._lost = self._lost, 0
            return lost
