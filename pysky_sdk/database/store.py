"""The database of a client: transactions from any thread, before and after forks."""

from __future__ import annotations

import os
import threading
import weakref
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from pysky_sdk.database.atfork import members
from pysky_sdk.database.url import choose
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import peewee

    from pysky_sdk.database.live import Live
    from pysky_sdk.database.schema import Status
    from pysky_sdk.database.tables import Tables
    from pysky_sdk.database.url import Target

T = TypeVar("T")


class Database:
    """Tables and transactions. Any thread may use it; its methods block, so policies `Run` them.

    Nothing is opened before the first use, and a child process opens connections of its own.
    """

    def __init__(
        self, target: Target | None, given: peewee.Database | None = None, *, create_tables: bool = True
    ) -> None:
        self._target = target
        self._given = given
        self._create = create_tables
        self._live: Live | None = None
        self._lock = threading.Lock()
        self._closed = False
        _all.add(self)

    def __repr__(self) -> str:
        return f"Database({self.label})"

    @property
    def label(self) -> str:
        """The address, without its password."""
        return self._target.label if self._target else "that was given as database="

    @property
    def is_given(self) -> bool:
        """Whether the caller made it: a transaction of the caller in this thread is then joined."""
        return self._given is not None

    @property
    def is_sqlite(self) -> bool:
        """Whether it is SQLite, which is there without any server."""
        if self._given is None:
            return self._target is not None and self._target.engine == "sqlite"
        import peewee

        return isinstance(self._given, peewee.SqliteDatabase)

    @property
    def has_one_connection(self) -> bool:
        """Whether it is the caller's, and threads cannot have their own of it."""
        if self._given is None:
            return False
        from pysky_sdk.database.connections import is_memory

        return not self._given.thread_safe or is_memory(self._given)

    @property
    def peewee(self) -> peewee.Database:
        """The peewee Database, for models of your own beside the SDK's tables: bind them once.

        It is the same object before and after forks; a child has connections of its own. A connection that
        peewee opens by itself goes back to the pool at the end of the outermost `atomic()`, or with its
        thread; one that you open by `connect()` is yours until `close()`. On SQLite do not fork while a
        thread has one, or is in a transaction: SQLite cannot keep the locks of two such processes apart. A
        fork waits ten seconds for the transactions of other threads; a child of a longer one gets a
        `DatabaseError` instead of the file.
        """
        return self._use().db

    @contextmanager
    def transaction(self) -> Iterator[Tables]:
        """Open a transaction, or a savepoint in the one that this thread is in.

        On SQLite it holds the write lock from the start (BEGIN IMMEDIATE), so it never fails half way because
        another process writes. Servers run it READ COMMITTED; lock rows with `locked` (queries.py).

        Raises:
            DatabaseError: the database failed; nothing of the transaction is kept (when the connection is
                lost during the commit, nobody knows).
            peewee.IntegrityError: what was done in it broke a rule of a table; nothing of it is kept.
        """
        live = self._use()
        with live.scope(transaction=True, theirs=True) as tables:
            yield tables

    def run(self, work: Callable[[Tables], T]) -> T:
        """Do some work in one transaction and return its result.

        After a deadlock, a lock that was not given, or a connection that was found dead before anything was
        done, the transaction is undone and the work done once more: it must have no effect but on the tables.
        """
        return self._use().repeat(work, transaction=True)

    def read(self, work: Callable[[Tables], T]) -> T:
        """Do some reading without a transaction; once more when the connection was dead."""
        return self._use().repeat(work, transaction=False)

    def in_transaction(self) -> bool:
        """Whether this thread is in a transaction."""
        return self._live is not None and self._live.in_transaction()

    def create_tables(self) -> None:
        """Create the tables that are missing, and bring the others up to date."""
        self._use(ready=False).migrate()

    def migrate(self) -> list[str]:
        """Apply the migrations that are missing; return their names."""
        return self._use(ready=False).migrate()

    def status(self) -> Status:
        """Return which schema the database has."""
        return self._use(ready=False).status()

    def close(self) -> None:
        """Close all connections. A Database that was given stays as it is."""
        with self._lock:
            live, self._live, self._closed = self._live, None, True
        if live is not None:
            live.close()

    def _use(self, *, ready: bool = True) -> Live:
        live = self._live
        if live is None or live.pid != os.getpid():
            live = self._open()
        if ready and not live.ready:
            live.make_ready(create=self._create)
        return live

    def _open(self) -> Live:
        from pysky_sdk.database.live import Live

        with self._lock:
            if self._closed:
                raise DatabaseError("This database was closed with its client; make a new client.")
            if self._live is None:
                self._live = Live(self._target, self._given, self.label)
            elif self._live.pid != os.getpid():
                self._live = self._live.renewed()
            return self._live

    def _after_fork(self) -> None:
        # Another thread of the parent may have held the lock, and does not exist in the child.
        self._lock = threading.Lock()


_all: weakref.WeakSet[Database] = weakref.WeakSet()


def _after_fork() -> None:
    for database in members(_all):
        database._after_fork()  # noqa: SLF001 - of this module


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def open_database(database: Any = None, *, create_tables: bool = True) -> Database:
    """Return a database for the argument of a client.

    Args:
        database: an address, a peewee Database, False for memory only, None for the environment's choice.
        create_tables: whether the first use may create or migrate tables.

    Raises:
        DatabaseError: it is none of these.
    """
    if database is None or isinstance(database, (bool, str, os.PathLike)):
        return Database(choose(database), create_tables=create_tables)
    import peewee

    given = getattr(database, "obj", None) if isinstance(database, peewee.Proxy) else database
    if not isinstance(given, peewee.Database):
        choose(database)  # says what it may be
    if any(cls.__name__ == "SqliteQueueDatabase" for cls in type(given).__mro__):
        raise DatabaseError(
            "database= is a SqliteQueueDatabase, which has no transactions; give a SqliteDatabase or an URL."
        )
    return Database(None, given, create_tables=create_tables)
