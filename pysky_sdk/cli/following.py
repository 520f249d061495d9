"""What is new in the call log since the last look."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pysky_sdk.database.call_search import page

if TYPE_CHECKING:
    from pysky_sdk.database.call_search import CallFilter
    from pysky_sdk.database.calls import CallRecord
    from pysky_sdk.database.store import Database

_SOON = timedelta(seconds=10)
_LATE = timedelta(minutes=5)
_EACH = 10
"""Every so many looks it is looked far back."""
_PAGE = 1000


class Following:
    """Looks again and again.

    Attempts come to the log when they are over, up to half a second late, and not in one order; their time
    is that of their beginning. So each look goes back ten seconds, and one in ten goes back five minutes.
    """

    def __init__(self, store: Database, wanted: CallFilter) -> None:
        self._store = store
        self._wanted = wanted
        self._looks = 0
        self._seen = {one.id: one.timestamp for one in self._window(_LATE)}

    def new(self) -> list[CallRecord]:
        """The attempts that were not there before, the oldest first."""
        self._looks += 1
        found = self._window(_SOON if self._looks % _EACH else _LATE)
        new = [one for one in found if one.id not in self._seen]
        horizon = datetime.now(UTC) - 2 * _LATE
        self._seen = {number: at for number, at in self._seen.items() if at > horizon}
        self._seen |= {one.id: one.timestamp for one in new}
        return new

    def _window(self, length: timedelta) -> list[CallRecord]:
        wanted = replace(self._wanted, since=datetime.now(UTC) - length)
        found, before = [], None
        while True:
            part = page(self._store, wanted, limit=_PAGE, before=before)
            found += part.calls
            before = part.older
            if before is None:
                return found[::-1]
