"""A logging handler that sends alerts, from a thread of its own."""

from __future__ import annotations

import logging
import os
import queue
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from pysky_sdk.alerts.alerts import Alerts
from pysky_sdk.alerts.records import Pending, is_own, key_of, text_of
from pysky_sdk.alerts.redact import redacted
from pysky_sdk.alerts.sending import EVERY, PER_HOUR, Alert

if TYPE_CHECKING:
    from datetime import timedelta

    from pysky_sdk.alerts.records import Waiting
    from pysky_sdk.alerts.sending import Via
    from pysky_sdk.client import Client

log = logging.getLogger("pysky_sdk.alerts")


class _Here(threading.local):
    """What this thread is doing."""

    alerting = False
    """Whether whatever it logs comes from alerting itself."""


_here = _Here()


class AlertHandler(logging.Handler):
    """Sends log records as alerts: `logging.getLogger().addHandler(AlertHandler(client, to="a.example"))`.

    Who logs never waits: records go to a thread of this handler's own, which sends them with the client, one
    after the other. Records of one place in a program (its logger, level and message before the arguments are
    filled in) are one alert, throttled by `every`; the others are counted, and so are those for which there
    was no room or that could not be sent: the next alert tells of them. It never alerts of what the SDK,
    httpx or peewee log, nor of anything that is logged while an alert is sent, so it cannot feed itself.

    An alert tells the message and the class and message of an exception, without its traceback; what looks
    like a password, token or key is taken out. `setFormatter` is respected.
    """

    def __init__(
        self,
        client: Client,
        level: int | str = logging.ERROR,
        *,
        to: str | None = None,
        every: timedelta = EVERY,
        via: Via = "chat",
        per_hour: int = PER_HOUR,
        capacity: int = 100,
        patience: float = 5.0,
    ) -> None:
        """Make a handler; its thread begins with the first record.

        Args:
            client: a Client, also in asyncio programs; keep it open as long as the handler.
            level: the lowest level of records that are sent.
            to: handle or DID of the recipient; None for that in `PYSKY_ALERTS_TO`.
            every: the least time between two alerts of one place in the program.
            via: `chat` or `post`: see `client.alerts.send`.
            per_hour: the most alerts to the recipient in an hour, whatever they are about.
            capacity: how many different alerts may wait; further ones are only counted.
            patience: seconds that `flush`, `close` and the end of the program wait for what is being sent.

        Raises:
            TypeError: the client is an AsyncClient.
            ValueError: an argument cannot be meant, or nobody is named who gets the alerts.
        """
        super().__init__(level)
        alerts: Any = client.alerts
        if not isinstance(alerts, Alerts):
            raise TypeError(
                "AlertHandler sends from a thread of its own and needs a Client for it: make one beside the "
                "AsyncClient, with the same arguments."
            )
        self._alerts = alerts
        self._model = Alert(text="-", key=None, to=to, every=every, via=via, per_hour=per_hour)
        self._alerts.check(self._model)
        self._capacity = capacity
        self._patience = patience
        self._closed = False
        self._late = False
        self._ended = False
        self._begin()
        _handlers.add(self)

    def _begin(self) -> None:
        self._pending = Pending(self._capacity)
        # Its put may interrupt its own put, which a signal handler that logs does. None ends the thread.
        self._wake: queue.SimpleQueue[threading.Event | None] = queue.SimpleQueue()
        self._guard = threading.RLock()
        self._thread: threading.Thread | None = None

    def handle(self, record: logging.LogRecord) -> bool:
        """Filter and take a record; what alerting itself logs is ignored.

        Not under the lock of `logging.Handler`: nobody waits here for anybody.
        """
        if self._closed or _here.alerting or is_own(record):
            return False
        _here.alerting = True  # filters, and what is in a message, are the program's own code, which may log
        try:
            found: Any = self.filter(record)
            if found:
                self.emit(found if isinstance(found, logging.LogRecord) else record)
            return bool(found)
        except Exception:  # noqa: BLE001 - whatever it is, it is not the fault of the one who logs
            self.handleError(record)
            return False
        finally:
            _here.alerting = False

    def emit(self, record: logging.LogRecord) -> None:
        """Let a record wait for the thread that sends it; `handle` calls this."""
        if self._pending.put(key_of(record), text_of(record, self.formatter)):
            self._ensure_thread()
            self._wake.put(threading.Event())

    def flush(self, timeout: float | None = None) -> None:
        """Wait until what was logged so far is sent or given up, `timeout` seconds at most (`patience`)."""
        if self._thread is None or self._ended or _here.alerting:
            return
        done = threading.Event()
        self._wake.put(done)
        self._late = not done.wait(self._patience if timeout is None else timeout)

    def close(self) -> None:
        """Send what waits, within `patience` seconds, and end. The client stays open."""
        if not self._closed:
            self._closed = True
            if not self._late:  # it was waited for already, in vain
                self.flush()
            self._ended = True
            self._wake.put(None)
        super().close()

    def _ensure_thread(self) -> None:
        with self._guard:
            if self._thread is None:
                thread = threading.Thread(target=self._work, name="pysky-alerts", daemon=True)
                thread.start()
                self._thread = thread

    def _work(self) -> None:
        _here.alerting = True
        while True:
            request = self._wake.get()
            while (waiting := self._pending.take()) is not None:
                self._send(waiting)
            if request is None:
                return
            request.set()

    def _send(self, waiting: Waiting) -> None:
        lost = self._pending.take_lost()
        try:
            result = self._alerts.send_alert(self._alert(waiting, lost))
        except Exception as error:  # noqa: BLE001 - there is nobody to raise it to
            self._pending.lose(lost + 1 + waiting.more)
            log.warning("An alert was not sent: %s", error)
        else:
            if not result.sent:
                self._pending.lose(lost)

    def _alert(self, waiting: Waiting, lost: int) -> Alert:
        return replace(
            self._model,
            text=redacted(waiting.text),
            key=redacted(waiting.key),  # it is kept in the database
            more=waiting.more,
            note=f"{lost} log {'record was' if lost == 1 else 'records were'} lost" if lost else "",
        )


_handlers: WeakSet[AlertHandler] = WeakSet()


def _after_fork() -> None:
    """Begin anew in a child: what waited is the parent's to send, and its thread does not exist here."""
    for handler in list(_handlers):
        handler._begin()  # noqa: SLF001 - of this module


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
