"""Entries of the call log for tests, and what tests ask of them."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, Any

from pysky_sdk.database.fields import now_us
from pysky_sdk.syntax.tid import next_tid_number

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from pysky_sdk.database import Database
    from pysky_sdk.database.backlog import Backlog


class Entry:
    """One attempt; `changes` are columns with other values."""

    def __init__(self, **changes: Any) -> None:
        self.id = next_tid_number()
        self._changes = changes

    def row(self) -> dict[str, Any]:
        columns = {
            "id": self.id,
            "timestamp": now_us(),
            "host": "pds.test",
            "nsid": "com.example.getThing",
            "did": None,
            "method": "GET",
            "status": 200,
            "error_name": None,
            "error_message": None,
            "params": {"actor": "a.test"},
            "cursor_sent": None,
            "cursor_received": None,
            "response_keys": ["cursor", "feed"],
            "write_points": 0,
            "session_refreshed": False,
            "attempt": 1,
            "duration_us": 1000,
        }
        return {**columns, **self._changes}


def until(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Poll until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        threading.Event().wait(0.01)


def count(database: Database) -> int:
    return database.read(lambda t: int(t.api_call.select().count()))


def add(backlog: Backlog, number: int, **changes: Any) -> list[Entry]:
    entries = [Entry(**changes) for _ in range(number)]
    for entry in entries:
        backlog.add(entry, urgent=False)
    return entries


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.name == "pysky_sdk" and record.levelno >= logging.WARNING
    ]
