"""The connections of one process to a database, and transactions on them."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

import peewee
from playhouse.pool import MaxConnectionsExceeded

from pysky_sdk.database.connect import BUSY_SECONDS, connect
from pysky_sdk.database.faults import busy, explain, is_lost
from pysky_sdk.database.schema import engine_of
from pysky_sdk.database.tables import Tables
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from pysky_sdk.database.url import Target

_POOL_SECONDS = 30
_UNLIMITED = 1_000_000


def driver_errors() -> tuple[type[Exception], ...]:
    """What may come out of peewee: its own errors, and the drivers' while rows are fetched."""
    drivers = (getattr(peewee, "psycopg2", None), getattr(peewee, "mysql", None))
    others = tuple(driver.Error for driver in drivers if driver is not None)
    return (peewee.PeeweeException, sqlite3.Error, MaxConnectionsExceeded, *others)


class Connections:
    """Scopes in which a thread holds a connection."""

    def __init__(self, target: Target | None, given: peewee.Database | None, label: str) -> None:
        self.pid = os.getpid()
        self.label = label
        self.own = given is None
        self.db: peewee.Database = given if given is not None else connect(_target(target))
        self.engine = engine_of(self.db)
        self.tables = Tables(self.db)
        self._secret = target.password if target else None
        self._errors = driver_errors()
        self._memory = is_memory(self.db)
        self._closed = False
        # A connection that all threads share (SQLite in memory) takes them one after the other.
        self._gate: AbstractContextManager[Any] = nullcontext() if self.db.thread_safe else threading.RLock()
        self._slots = threading.Semaphore(target.max_connections if target else _UNLIMITED)
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
        self._closed = True
        if not self.own or self.pid != os.getpid():
            return
        with self._gate:
            self._drop_idle()
            if self._memory and not self.db.in_transaction():
                self.db.close()

    @contextmanager
    def _scope(self, *, transaction: bool) -> Iterator[Tables]:
        # The lock of writers first: those who wait for it must not hold all connections.
        with (
            self._gate,
            self._writer(transaction=transaction),
            self._connection() as opened,
            self._transaction(opened=opened) if transaction else nullcontext(),
        ):
            yield self.tables

    @contextmanager
    def _writer(self, *, transaction: bool) -> Iterator[None]:
        """Queue the writers of this process: SQLite itself lets them poll, ever more slowly."""
        if not transaction or self._turn is None or self.db.in_transaction():
            yield
            return
        with self._waited(self._turn, BUSY_SECONDS):
            yield

    @contextmanager
    def _connection(self) -> Iterator[bool]:
        """Hold a connection; gives whether it was opened for this."""
        if not self.db.is_closed():
            yield False
            return
        # Not the pool's own wait, which may sleep a second after a connection became free.
        with self._waited(self._slots, _POOL_SECONDS):
            self.db.connect()
            try:
                yield True
            finally:
                if self._is_here():
                    self._release()

    @contextmanager
    def _waited(self, lock: threading.Lock | threading.Semaphore, seconds: float) -> Iterator[None]:
        if not lock.acquire(timeout=seconds):
            raise busy(self.label)
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def _transaction(self, *, opened: bool) -> Iterator[None]:
        outer = getattr(self._mine, "inside", False)
        atomic = self._begin(opened=opened)
        self._mine.inside = True
        try:
            yield
        except BaseException as error:
            if self._is_here():
                self._undo(atomic, error)
            raise
        finally:
            self._mine.inside = outer
        if not self._is_here():
            raise DatabaseError("The process was forked inside a transaction; only the parent can end it.")
        atomic.__exit__(None, None, None)

    def _begin(self, *, opened: bool) -> Any:
        """Begin; on a new connection if the one from the pool has died: nothing was done on it."""
        try:
            return self._begin_once()
        except self._errors as error:
            if not opened or not self.own or not is_lost(error):
                raise
        self._drop_idle()
        self._discard()
        self.db.connect()
        return self._begin_once()

    def _begin_once(self) -> Any:
        atomic = self.db.atomic("IMMEDIATE") if self.engine == "sqlite" else self.db.atomic()
        atomic.__enter__()
        return atomic

    def _undo(self, atomic: Any, error: BaseException) -> None:
        try:
            atomic.__exit__(type(error), error, error.__traceback__)
        except self._errors:
            # The engine has undone it already (a full disk, a dead connection): the first error tells more.
            if self.own and not (self._memory or self.db.is_closed() or self.db.in_transaction()):
                self._discard()

    def _release(self) -> None:
        if self._memory or self.db.is_closed():
            return  # closing would lose what is in memory
        if self.own and self._closed:
            self._discard()
        else:
            self.db.close()

    def _discard(self) -> None:
        self.db.manual_close()  # type: ignore[attr-defined] # of the pool

    def _drop_idle(self) -> None:
        if self.own and not self._memory:
            self.db.close_idle()  # type: ignore[attr-defined] # of the pool

    def _is_here(self) -> bool:
        """False in a child that was forked inside a scope: the connection is the parent's."""
        return self.pid == os.getpid()

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
