"""The connections of one process to a database, and transactions on them."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

import peewee
from playhouse.pool import MaxConnectionsExceeded

from pysky_sdk.database import forks
from pysky_sdk.database.connect import BUSY_SECONDS, connect
from pysky_sdk.database.faults import busy, explain
from pysky_sdk.database.pools import Pool
from pysky_sdk.database.schema import engine_of
from pysky_sdk.database.tables import Tables
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from pysky_sdk.database.url import Target


def driver_errors() -> tuple[type[Exception], ...]:
    """What may come out of peewee: its own errors, and the drivers' while rows are fetched."""
    drivers = (getattr(peewee, "psycopg2", None), getattr(peewee, "mysql", None))
    others = tuple(driver.Error for driver in drivers if driver is not None)
    return (peewee.PeeweeException, sqlite3.Error, MaxConnectionsExceeded, *others)


class Connections:
    """Scopes in which a thread holds a connection."""

    def __init__(self, target: Target | None, given: peewee.Database | None, label: str) -> None:
        self.label = label
        self.own = given is None
        self.db: peewee.Database = given if given is not None else connect(_target(target))
        self.engine = engine_of(self.db)
        self.tables = Tables(self.db)
        self._secret = target.password if target else None
        self._errors = driver_errors()
        self._memory = is_memory(self.db)
        if self.own or not self._memory:
            forks.follow(self.db)
        self._begin_process()

    def _begin_process(self) -> None:
        """Take what belongs to one process: a thread of the parent may have held the locks."""
        self.pid = os.getpid()
        # A connection that all threads share (SQLite in memory) takes them one after the other.
        self._gate: AbstractContextManager[Any] = nullcontext() if self.db.thread_safe else threading.RLock()
        self._turn = threading.Lock() if self.own and self.engine == "sqlite" and not self._memory else None
        self._mine = threading.local()

    @contextmanager
    def scope(self, *, transaction: bool, theirs: bool = False) -> Iterator[Tables]:
        """Hold a connection, in a transaction or not; errors come out as the SDK's.

        With `theirs` what is done in it is the caller's, who may wait for a key that is taken.
        """
        try:
            with self._scope(transaction=transaction) as tables:
                yield tables
        except self._errors as error:
            if theirs and isinstance(error, peewee.IntegrityError):
                raise
            raise self._explained(error) from None

    def in_transaction(self) -> bool:
        """Whether this thread is in a transaction; peewee cannot tell where threads share a connection."""
        return getattr(self._mine, "inside", False) or (self.db.thread_safe and self.db.in_transaction())

    def close(self) -> None:
        """Close what is idle now, and what is in use when it comes back."""
        if isinstance(self.db, Pool):
            self.db.shut()
        elif self.own and self.pid == os.getpid():
            with self._gate:
                if not self.db.in_transaction():
                    self.db.close()

    @contextmanager
    def _scope(self, *, transaction: bool) -> Iterator[Tables]:
        # The lock of writers first: those who wait for it must not hold all connections.
        with (
            self._gate,
            self._writer(transaction=transaction),
            self._connection(),
            self._transaction() if transaction else nullcontext(),
        ):
            yield self.tables

    @contextmanager
    def _writer(self, *, transaction: bool) -> Iterator[None]:
        """Queue the writers of this process: SQLite itself lets them poll, ever more slowly."""
        if not transaction or self._turn is None or self.db.in_transaction():
            yield
            return
        turn = self._turn
        if not turn.acquire(timeout=BUSY_SECONDS):
            raise busy(self.label)
        try:
            yield
        finally:
            turn.release()

    @contextmanager
    def _connection(self) -> Iterator[None]:
        """Hold a connection."""
        if not self.db.is_closed():
            yield
            return
        self.db.connect()
        try:
            yield
        finally:
            # In memory all threads share it, and closing would lose what is there.
            if not (self._memory or self.db.is_closed()):
                self.db.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        process, mine = os.getpid(), self._mine
        outer = getattr(mine, "inside", False)
        atomic = self.db.atomic("IMMEDIATE") if self.engine == "sqlite" else self.db.atomic()
        atomic.__enter__()
        mine.inside = True
        try:
            yield
        except BaseException as error:
            self._undo(atomic, error)
            raise
        finally:
            mine.inside = outer
        if process != os.getpid():
            refusal = DatabaseError(forks.FORKED_INSIDE)
            self._undo(atomic, refusal)
            raise refusal
        atomic.__exit__(None, None, None)

    def _undo(self, atomic: Any, error: BaseException) -> None:
        if not self.db.in_transaction():
            return  # in memory a child begins with nothing
        try:
            atomic.__exit__(type(error), error, error.__traceback__)
        except self._errors:
            # The engine has undone it already (a full disk, a dead connection): the first error tells more.
            if isinstance(self.db, Pool) and not (self.db.is_closed() or self.db.in_transaction()):
                self.db.manual_close()

    def _drop_idle(self) -> None:
        if isinstance(self.db, Pool):
            self.db.close_idle()

    def _explained(self, error: Exception, *, creating: bool = False) -> DatabaseError:
        return explain(error, self.label, self._secret, creating=creating)


def is_memory(db: peewee.Database) -> bool:
    """Whether it is SQLite in memory."""
    name = str(db.database)
    is_uri = name.startswith("file:") and (":memory:" in name or "mode=memory" in name)
    return isinstance(db, peewee.SqliteDatabase) and (name == ":memory:" or is_uri)


def _target(target: Target | None) -> Target:
    if target is None:
        raise AssertionError("either a target or a peewee Database")
    return target
