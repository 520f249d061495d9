"""Forks: a child begins with no connections, and what its parent has open stays the parent's.

A `peewee.Database` is the same object in parent and child, so models may be bound to it once, at import. Only
what is in it changes: a child puts its parent's connections aside, without closing them, which would end
them at the other side too, and opens its own.

SQLite needs more. It remembers in the memory of the process which locks it holds on a file, and a child would
believe that it holds them too: when the parent closed the file, SQLite would remove the log that the child
writes to, and committed rows with it (seen with SQLite 3.40). So the SDK's own files are closed while a
process forks. That cannot be done for a connection that somebody has in his hand: a fork waits a second for
other threads to be done, and ten for their transactions; a child of a longer one is refused the file. Of a
database that was given, only the idle connections of a pool are closed.
"""

from __future__ import annotations

import os
import threading
import time
import weakref
from typing import Any, Final

import peewee
from playhouse.pool import PooledDatabase

from pysky_sdk.database import files
from pysky_sdk.database.atfork import CONNECTIONS, at_fork, members
from pysky_sdk.database.connect import BUSY_SECONDS, SqliteFile
from pysky_sdk.database.pools import Pool

FORKED_INSIDE: Final = "The process was forked inside a transaction; only the parent can end it."
_WAIT_SECONDS: Final = 1.0

_followed: weakref.WeakSet[peewee.Database] = weakref.WeakSet()
_inherited: list[Any] = []
"""Connections of the parent. Kept for ever: to drop one might close it at its other end."""

_paused: list[Any] = []
_torn: list[str] = []
"""Files in which another thread is in a transaction as the process forks."""

_process = os.getpid()


def follow(db: peewee.Database) -> None:
    """Have a database begin anew in each child from now on; once for each, however many clients share it."""
    _followed.add(db)


def check() -> None:
    """Begin anew also where something forked without Python's functions."""
    if _process != os.getpid():
        _after_in_child()


class _Foreign:
    """Stands where a connection of the parent was, in a thread that was within something at the fork."""

    # Whether they live is what the pools ask of connections, each driver's in its own words.
    closed = 0
    open = True
    total_changes = 0

    def __init__(self, db: Any, *, inside: bool) -> None:
        self._db = db
        self._inside = inside

    def cursor(self, *arguments: Any, **options: Any) -> Any:
        """Refuse in a transaction; where a connection was only held, the child gets its own."""
        if self._inside:
            return _ForeignCursor(self._db)
        own = self._db._connect()  # noqa: SLF001 - connect() would forget who holds it
        self._db._state.conn = own  # noqa: SLF001
        return own.cursor(*arguments, **options)

    def close(self) -> None:
        """There is nothing to close."""


class _ForeignCursor:
    """Lets a transaction be undone, since nothing was done in it here, and refuses everything else."""

    def __init__(self, db: Any) -> None:
        self._db = db

    def execute(self, sql: str, *_: Any) -> None:
        verb = sql.split(maxsplit=1)[0].upper()
        # peewee undoes after a COMMIT that failed.
        if not self._db.in_transaction() and verb != "COMMIT":
            _forget(self._db)
        if verb != "ROLLBACK":
            raise peewee.InterfaceError(FORKED_INSIDE)


def _forget(db: Any) -> None:
    """Have no connection; who holds one by a `with` gets another one when he uses it."""
    state = db._state  # noqa: SLF001 - peewee has no words for this
    if state.ctx:
        state.conn = _Foreign(db, inside=False)
    else:
        state.reset()


def _begin_anew(database: peewee.Database) -> None:
    db: Any = database
    state = db._state  # noqa: SLF001 - peewee has no words for this
    shared = not db.thread_safe
    _inherited.append(state.conn)
    if not shared:
        db._lock = threading.Lock()  # noqa: SLF001 - a thread of the parent may have held it
    if isinstance(db, PooledDatabase):
        _empty(db)
    if shared:
        state.reset()  # by threads that are gone
    elif state.transactions:
        state.conn = _Foreign(db, inside=True)
    else:
        _forget(db)


def _empty(pool: Any) -> None:
    _inherited.append((pool._connections, pool._in_use))  # noqa: SLF001 - the pool's own parts
    pool._pool_lock = threading.RLock()  # noqa: SLF001
    pool._pool_available = threading.Condition(pool._pool_lock)  # noqa: SLF001
    pool._connections, pool._in_use = [], {}  # noqa: SLF001
    if isinstance(pool, Pool):
        pool.forget()


def _before() -> None:
    """Close SQLite files, and let no thread open them again before the fork."""
    deadline = time.monotonic() + _WAIT_SECONDS
    for db in members(_followed):
        if isinstance(db, peewee.SqliteDatabase) and isinstance(db, PooledDatabase):
            _pause(db, deadline)


def _pause(pool: Any, deadline: float) -> None:
    if isinstance(pool, Pool):
        pool.settle()
    pool._pool_lock.acquire()  # noqa: SLF001 - until _after_in_parent
    _paused.append(pool)
    if isinstance(pool, Pool):
        pool.pause(deadline)
    if isinstance(pool, SqliteFile) and not pool.calm(deadline + BUSY_SECONDS):
        _torn.append(pool.path)
    pool.close_idle()


def _after_in_parent() -> None:
    _torn.clear()
    while _paused:
        pool = _paused.pop()
        if isinstance(pool, Pool):
            pool.resume()
        pool._pool_lock.release()  # noqa: SLF001


def _after_in_child() -> None:
    global _process  # noqa: PLW0603 - it is what is said of this process
    _process = os.getpid()
    _paused.clear()
    while _torn:
        files.tear(_torn.pop())
    for db in members(_followed):
        _begin_anew(db)


at_fork(CONNECTIONS, _before, _after_in_parent, _after_in_child)
