"""The call log and Python logging: one entry for every attempt, however it ends.

Under the logger "pysky_sdk" an attempt is a line at DEBUG, a failed one at INFO: the caller gets the
exception and decides what it means. Warnings are about the SDK's own troubles, such as a database that is
away.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from pysky_sdk.core.flow import Run
from pysky_sdk.errors import PyskyError

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.calllog.entry import Entry
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.database.backlog import Backlog

log = logging.getLogger("pysky_sdk")


class LogAttempts:
    """A policy; without a backlog there is Python logging only."""

    def __init__(self, backlog: Backlog | None) -> None:
        self._backlog = backlog

    def __call__(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Run one attempt and note how it ended."""
        if self._backlog is None and not log.isEnabledFor(logging.INFO):
            call.status = None
            return (yield from proceed(call))
        return (yield from self._logged(call, proceed))

    def _logged(self, call: Call, proceed: Step) -> Flow[Reply]:
        from pysky_sdk.core.calllog.entry import Entry  # not needed where nothing is logged
        from pysky_sdk.syntax.tid import next_tid_number

        number = next_tid_number()
        timestamp = time.time_ns() // 1000
        began = time.perf_counter_ns()
        call.status = None
        if self._backlog is not None:
            self._backlog.expect()
        try:
            reply = yield from proceed(call)
        except BaseException as error:
            entry = Entry(call, number, timestamp, (time.perf_counter_ns() - began) // 1000)
            entry.failed(call, error)
            if isinstance(error, PyskyError) and self._backlog is not None:
                error.log_id = number
            self._keep(entry, urgent=True)
            if isinstance(error, PyskyError):
                yield from self._written()
            raise
        entry = Entry(call, number, timestamp, (time.perf_counter_ns() - began) // 1000)
        entry.succeeded(reply)
        self._keep(entry, urgent=False)
        yield from self._written()
        return reply

    def _written(self) -> Flow[None]:
        """Write what is due, where no thread may."""
        if self._backlog is not None and self._backlog.is_due:
            yield Run(self._backlog.write)

    def _keep(self, entry: Entry, *, urgent: bool) -> None:
        number = "" if self._backlog is None else f", log id {entry.id}"
        if entry.error_name is not None:
            if log.isEnabledFor(logging.INFO):
                said = entry.message()
                text = f"{entry.error_name}: {said}" if said else entry.error_name
                _say(logging.INFO, entry, f"{entry.status or '-'} {text}", number)
        elif log.isEnabledFor(logging.DEBUG):
            _say(logging.DEBUG, entry, str(entry.status), number)
        if self._backlog is not None:
            self._backlog.add(entry, urgent=urgent)


def _say(level: int, entry: Entry, outcome: str, number: str) -> None:
    milliseconds = entry.duration_us / 1000
    log.log(
        level,
        "%s at %s, attempt %d: %s in %.1f ms%s",
        entry.nsid, entry.host, entry.attempt, outcome, milliseconds, number,
    )  # fmt: skip
