"""Asking the database whether an alert may go out, and this process's memory when the database fails.

An alert may well be about the disk or the database itself, so it does not depend on them.
"""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from pysky_sdk.database.store import Database, open_database
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from pysky_sdk.alerts.sending import Alert
    from pysky_sdk.database.alerts import Decision, Rule
    from pysky_sdk.database.tables import Tables

log = logging.getLogger("pysky_sdk.alerts")

_PRUNING = 3600.0
_MICROSECOND = timedelta(microseconds=1)

_memories: WeakKeyDictionary[Database, Database] = WeakKeyDictionary()
_lock = threading.Lock()


class Ticket(NamedTuple):
    """A decision, by which rule, and the database that made it."""

    rule: Rule
    decision: Decision
    database: Database


class Throttle:
    """Blocks, so flows `Run` its methods."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._next_pruning = 0.0

    def reserve(self, alert: Alert, account: str, recipient: str) -> Ticket:
        """Decide about an alert and count it, before it is sent."""
        from pysky_sdk.database import alerts

        rule = alerts.Rule(account, recipient, _name(alert), alert.every // _MICROSECOND, alert.per_hour)

        def decide(t: Tables) -> Decision:
            return alerts.reserve(t, rule, more=alert.more)

        try:
            ticket = Ticket(rule, self._database.run(decide), self._database)
        except DatabaseError as error:
            memory = _memory(self._database, error)
            return Ticket(rule, memory.run(decide), memory)
        self._prune()
        return ticket

    def give_back(self, ticket: Ticket) -> None:
        """Let the next one try, for this one surely was not sent."""
        from pysky_sdk.database import alerts

        try:
            ticket.database.run(lambda t: alerts.give_back(t, ticket.rule, ticket.decision))
        except DatabaseError as error:
            log.warning("An alert that was not sent counts as sent, for the database fails: %s", error)

    def _prune(self) -> None:
        """Delete what is long forgotten, now and then."""
        from pysky_sdk.database import alerts

        now = time.monotonic()
        if now < self._next_pruning:
            return
        self._next_pruning = now + _PRUNING
        try:
            self._database.run(alerts.prune)
        except DatabaseError as error:
            log.info("Old alerts stay in the database for now: %s", error)


def _name(alert: Alert) -> str:
    """The key; where the text is the key its hash, for the text may be private."""
    if alert.key is not None:
        return alert.key
    return f"text {hashlib.sha256(alert.text.encode('utf-8', 'replace')).hexdigest()}"


def _memory(database: Database, error: DatabaseError) -> Database:
    """The stand-in of a database that fails; one for all clients that share it."""
    with _lock:
        memory = _memories.get(database)
        if memory is None:
            log.warning("Alerts are throttled in this process only, for the database fails: %s", error)
            memory = _memories[database] = open_database(database=False)
        return memory
