"""The pools of the SDK's own databases: threads keep no connection for nothing, and dead ones are replaced.

Whoever opens a connection with `connect()` or a `with` holds it until he closes it. One that peewee opened by
itself, because a model was used, goes back at the end of the outermost transaction, and when its thread ends.
"""

from __future__ import annotations

import logging
import threading
import time
import weakref
from typing import TYPE_CHECKING, Any, Final

import peewee
from playhouse.pool import MaxConnectionsExceeded

from pysky_sdk.database.faults import is_lost

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    PooledDatabase = Any  # playhouse has no types, and what it mixes in with is known at run time only
else:
    from playhouse.pool import PooledDatabase

log = logging.getLogger("pysky_sdk")

WAIT_SECONDS: Final = 30.0
# How often those who wait look for threads that have ended, which tell nobody.
_LOOK_SECONDS: Final = 0.2


class _Transaction(peewee._transaction):  # noqa: SLF001 - there is no other place
    """The outermost transaction of a thread, or one that counts as part of it."""

    def __enter__(self) -> Any:
        try:
            return super().__enter__()
        except BaseException:
            self.db.settle()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            super().__exit__(kind, error, trace)
        finally:
            self.db.settle()


def _close_all(connections: dict[Any, Any]) -> None:
    for connection in list(connections.values()):
        try:
            connection.close()
        except Exception as error:  # noqa: BLE001 - it has ended in another way
            log.debug("A connection of a database that nobody has any more: %s", error)


class Pool(PooledDatabase):  # type: ignore[misc]
    """What the pools of all engines have in common."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self._owners: dict[Any, threading.Thread] = {}
        self._open: dict[Any, Any] = {}
        self._shut = self._paused = False
        # Once no thread, model or client has it. A __del__ would come when drivers have warned already.
        weakref.finalize(self, _close_all, self._open).atexit = False
        super().__init__(*arguments, **options)

    def connect(self, reuse_if_open: bool = False) -> bool:  # noqa: FBT001, FBT002 - peewee's
        """Open a connection for this thread, or take one that is free; waits for one if all are in use.

        Raises:
            MaxConnectionsExceeded: none came free in time.
        """
        deadline = time.monotonic() + WAIT_SECONDS
        while True:
            if self.is_closed():
                self._wait_for_room(deadline)
            try:
                opened: bool = super().connect(reuse_if_open)
            except MaxConnectionsExceeded:
                continue  # another thread was faster
            if opened:
                self._state.lent = False
            return opened

    def cursor(self, named_cursor: Any = None) -> Any:
        """Return a cursor, on a connection that goes back by itself if there is none yet."""
        if self.is_closed() and self.autoconnect:
            self.connect()
            self._state.lent = True
        return super().cursor(named_cursor)

    def transaction(self, *arguments: Any, **options: Any) -> Any:
        """Begin a transaction, also as part of `atomic()`."""
        return _Transaction(self, *arguments, **options)

    def begin(self, *arguments: Any, **options: Any) -> None:
        """Begin, on another connection if this one has died: nothing was done on it yet."""
        try:
            super().begin(*arguments, **options)
        except peewee.PeeweeException as error:
            if self.in_transaction() or not is_lost(error):
                raise
            lent = self._state.lent
            self.manual_close()
            self.close_idle()  # they have probably died with it
            self.connect()
            self._state.lent = lent
            super().begin(*arguments, **options)

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Execute a statement; a connection that was found dead is not kept."""
        try:
            return super().execute_sql(sql, params)
        except peewee.PeeweeException as error:
            if self.in_transaction() or not is_lost(error):
                raise
            lent = not self.is_closed() and self._state.lent
            self.manual_close()
            # Of anything else nobody knows whether it was done.
            if not lent or not sql.lstrip()[:7].upper().startswith("SELECT "):
                raise
            self.close_idle()
        return super().execute_sql(sql, params)

    def settle(self) -> None:
        """Give back what this thread does not need any more."""
        state = self._state
        if state.closed or state.transactions:
            return
        if self._is_closed(state.conn):
            self.manual_close()
        elif state.lent and not state.ctx:
            self.close()

    def manual_close(self) -> Any:
        """End the connection of this thread instead of giving it back."""
        ended = super().manual_close()
        with self._pool_lock:
            self._pool_available.notify()
        return ended

    def shut(self) -> None:
        """Close what is idle now, and what is in use when it comes back."""
        with self._pool_lock:
            self._shut = True
            self._reclaim()
            self.close_idle()

    def pause(self, deadline: float) -> None:
        """Let nobody take a connection, and wait until no other thread has one. The pool must be locked."""
        self._paused = True
        self._wait(deadline, lambda: not self._of_others())

    def resume(self) -> None:
        """Let connections be taken again. The pool must be locked."""
        self._paused = False
        self._pool_available.notify_all()

    def forget(self) -> None:
        """Begin anew after a fork."""
        self._paused = False
        self._owners = {}
        self._open.clear()

    def _of_others(self) -> list[Any]:
        """The connections that other threads have."""
        mine = self._state.conn
        return [used.connection for used in self._in_use.values() if used.connection is not mine]

    def _wait_for_room(self, deadline: float) -> None:
        with self._pool_lock:
            if not self._wait(deadline, self._has_room):
                raise MaxConnectionsExceeded("All connections are in use.")

    def _has_room(self) -> bool:
        return not self._paused and len(self._in_use) < self._max_connections

    def _wait(self, deadline: float, condition: Callable[[], bool]) -> bool:
        while not condition():
            if self._reclaim():
                continue
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                return False
            self._pool_available.wait(min(remaining, _LOOK_SECONDS))
        return True

    def _reclaim(self) -> bool:
        """Close the connections of threads that have ended; whether there were any."""
        ended = [key for key, owner in self._owners.items() if not owner.is_alive()]
        for key in ended:
            used = self._in_use.get(key)
            if used is None:
                del self._owners[key]
            else:
                self._close(used.connection, close_conn=True)
        return bool(ended)

    def _connect(self) -> Any:
        with self._pool_lock:
            connection = super()._connect()
            key = self.conn_key(connection)
            self._owners[key] = threading.current_thread()
            if key not in self._open:
                self._drop_discarded()
                self._open[key] = connection
            return connection

    def _drop_discarded(self) -> None:
        """Those that were found closed, which the pool says nothing of."""
        there = {self.conn_key(connection) for *_, connection in self._connections} | set(self._in_use)
        for key in set(self._open) - there:
            del self._open[key]

    def _close_raw(self, conn: Any) -> None:
        self._open.pop(self.conn_key(conn), None)
        super()._close_raw(conn)

    def _close(self, conn: Any, close_conn: bool = False) -> None:  # noqa: FBT001, FBT002 - playhouse's
        with self._pool_lock:
            self._owners.pop(self.conn_key(conn), None)
            super()._close(conn, close_conn)

    def _can_reuse(self, conn: Any) -> bool:
        return not self._shut and bool(super()._can_reuse(conn))
