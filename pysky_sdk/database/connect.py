"""Making the peewee Database of a target: pools for files and servers, one shared connection for memory."""

from __future__ import annotations

import importlib
import importlib.util
import sqlite3
import weakref
from typing import TYPE_CHECKING, Any

import peewee
from playhouse.pool import PooledPostgresqlDatabase, PooledSqliteDatabase, _PooledMySQLDatabase

from pysky_sdk.database.files import journal, prepared, refuse_torn
from pysky_sdk.database.pools import Pool
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from pysky_sdk.database.url import Target

BUSY_SECONDS = 10
_CONNECT_SECONDS = 10
_ANSWER_SECONDS = 120
# A server that has not answered so long after it should have ended a statement is silent.
_SILENT_SECONDS = 30
_STALE_SECONDS = 600
# Without these a call would wait for ever for a table that somebody else has locked.
_PATIENCE = {"lock_timeout": f"{BUSY_SECONDS}s", "statement_timeout": f"{_ANSWER_SECONDS}s"}
_OPTIONS = " ".join(f"-c {name}={value}" for name, value in _PATIENCE.items())
_BEGIN = "; ".join(("BEGIN", *(f"SET LOCAL {name} = '{value}'" for name, value in _PATIENCE.items())))
_MYSQL_PATIENCE = f"SET SESSION innodb_lock_wait_timeout = {BUSY_SECONDS}, lock_wait_timeout = {BUSY_SECONDS}"
_MYSQL_MODES = (
    "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'",
    # As on PostgreSQL: a transaction sees what others committed meanwhile.
    "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
)
# Of the protocol of MySQL.
_FOUND_ROWS = 2
_IN_TRANSACTION = 1
_UNREACHABLE, _LOST, _NOT_ENCRYPTED = 2003, 2013, 2026
# Losing power may undo the last commits of SQLite in WAL mode with NORMAL, never corrupt it; killing the
# process undoes nothing. FULL would wait for the disk at every call.
_PRAGMAS = (("foreign_keys", 1), ("synchronous", "NORMAL"))


class SqliteFile(Pool, PooledSqliteDatabase):  # type: ignore[misc] # playhouse has no types
    """A SQLite file of the SDK's own."""

    def __init__(self, path: str, **options: Any) -> None:
        super().__init__(path, **options)
        self.path = path
        self.timeout = BUSY_SECONDS  # as an argument it would be the pool's
        self._prepared = False

    def _connect(self) -> Any:
        """Called with the pool's lock held."""
        refuse_torn(self.path)
        if not self._prepared:
            self.database = prepared(self.path)
            self._prepared = True
        return super()._connect()

    def calm(self, deadline: float) -> bool:
        """Wait until no other thread is in a transaction; whether that is so. The pool must be locked."""
        return self._wait(deadline, lambda: not any(map(_is_in_transaction, self._of_others())))

    def begin(self, lock_type: str | None = None) -> None:
        """Take the write lock at once: a transaction that reads first could not get it once others wrote."""
        super().begin(lock_type or "IMMEDIATE")

    def _add_conn_hooks(self, conn: Any) -> None:
        super()._add_conn_hooks(conn)  # pyright: ignore[reportAttributeAccessIssue]
        journal(conn, BUSY_SECONDS)


class SqliteMemory(peewee.SqliteDatabase):
    """A database that ends with its connection."""

    def _connect(self) -> Any:
        connection = super()._connect()  # type: ignore[misc] # not in the stubs
        # Of a client that nobody closed; Python 3.13 warns of connections that nobody closes.
        weakref.finalize(self, connection.close).atexit = False
        return connection


def _is_in_transaction(connection: Any) -> bool:
    try:
        return bool(connection.in_transaction)
    except sqlite3.ProgrammingError:
        return False  # somebody has closed it


class _Postgresql(PooledPostgresqlDatabase):  # type: ignore[misc] # playhouse has no types
    """At a server, or at a pooler before it.

    PgBouncer refuses the options of the start-up packet that say how long to wait for locks. It also hands a
    server's connection from one client to the next, so that a SET would be somebody else's: then the times
    are set in each transaction, in the message that begins it. Reading without one has no bound there.
    """

    def __init__(self, name: str, *, options: str = "", **parameters: Any) -> None:
        self._given_options = options
        self._by_statement = False
        # The server takes the last of several settings, so the user's stand after these.
        super().__init__(name, options=f"{_OPTIONS} {options}".strip(), **parameters)

    def begin(self, isolation_level: str | None = None) -> None:
        """Begin a transaction, with the times if the connection does not have them."""
        if self._by_statement and isolation_level is None:
            self.execute_sql(_BEGIN)
        else:
            super().begin(isolation_level)

    def _is_closed(self, conn: Any) -> bool:
        """Asks no server whether it lives: a BEGIN that fails is repeated on another connection."""
        return bool(conn.closed)


class Postgresql(Pool, _Postgresql):
    """A pool of connections to PostgreSQL."""

    def _connect(self) -> Any:
        try:
            return super()._connect()
        except Exception as error:
            if self._by_statement or "unsupported startup parameter" not in str(error):
                raise
        self._by_statement = True
        self.connect_params["options"] = self._given_options
        return super()._connect()


class _Mysql(peewee.MySQLDatabase):
    def __init__(
        self,
        name: str,
        *,
        connect_timeout: int,
        read_timeout: int,
        init_command: str | None = None,
        **parameters: Any,
    ) -> None:
        self._own_command = init_command
        self._answer_seconds = read_timeout
        # A server that is none, or a tunnel to nowhere, takes the connection and never says a word.
        greeting = min(connect_timeout, read_timeout)
        super().__init__(name, connect_timeout=connect_timeout, read_timeout=greeting, **parameters)

    def _connect(self) -> Any:
        conn = self._greeted()
        conn._read_timeout = self._answer_seconds  # noqa: SLF001 - PyMySQL has one time for both
        with conn.cursor() as cursor:
            # The user's may set other times; what follows it, the SDK relies on.
            for statement in (_MYSQL_PATIENCE, self._own_command, *_MYSQL_MODES):
                if statement:
                    cursor.execute(statement)
        return conn

    def _greeted(self) -> Any:
        from pymysql import OperationalError  # type: ignore[import-untyped]

        try:
            return super()._connect()  # type: ignore[misc] # not in the stubs
        except OperationalError as error:
            if error.args[0] == _LOST:
                raise OperationalError(_UNREACHABLE, "It does not speak, or not as MySQL does.") from None
            raise
        except OSError as error:  # a certificate that is not there or none
            raise OperationalError(_NOT_ENCRYPTED, str(error)) from None


class _MysqlPool(_PooledMySQLDatabase):  # type: ignore[misc] # playhouse has no types
    def _is_closed(self, conn: Any) -> bool:
        return not conn.open

    def _can_reuse(self, conn: Any) -> bool:
        try:
            if conn.open and conn.server_status & _IN_TRANSACTION:
                conn.rollback()
        except Exception:  # noqa: BLE001 - whatever it is, this connection is not used again
            return False
        return bool(conn.open)


class Mysql(Pool, _MysqlPool, _Mysql):
    """A pool of connections to MariaDB or MySQL."""


def connect(target: Target) -> peewee.Database:
    """Make the peewee Database; nothing is opened yet.

    Raises:
        DatabaseError: a driver is missing.
    """
    if target.engine == "sqlite":
        return _file(target) if target.name else _memory()
    common: dict[str, Any] = {
        "host": target.host,
        "port": target.port,
        "user": target.user,
        "password": target.password,
        "connect_timeout": _CONNECT_SECONDS,
        "max_connections": target.max_connections,
        "stale_timeout": _STALE_SECONDS,
    }
    return _postgresql(target, common) if target.engine == "postgresql" else _mysql(target, common)


def _file(target: Target) -> peewee.Database:
    database: peewee.Database = SqliteFile(
        target.name,
        pragmas=_PRAGMAS,
        uri=True,
        check_same_thread=False,  # the pool hands a connection to one thread at a time
        max_connections=target.max_connections,
    )
    return database


def _memory() -> peewee.Database:
    """One connection for all threads, which `Database` lets in one after the other."""
    return SqliteMemory(":memory:", pragmas=_PRAGMAS[:1], thread_safe=False, check_same_thread=False)


def _postgresql(target: Target, common: dict[str, Any]) -> peewee.Database:
    _need("psycopg2", "PostgreSQL", "psycopg2-binary")
    # A machine that vanished without a word is noticed within about a minute.
    alive = {
        "keepalives_idle": 30,
        "keepalives_interval": 10,
        "keepalives_count": 3,
        "tcp_user_timeout": 60_000,
    }
    given = dict(target.options)
    if "statement_timeout" not in given.get("options", ""):
        from pysky_sdk.database.silence import watched

        common["cursor_factory"] = watched(_ANSWER_SECONDS + _SILENT_SECONDS)
    database: peewee.Database = Postgresql(
        target.name, **{"application_name": "pysky_sdk", **alive, **common, **given}
    )
    return database


def _mysql(target: Target, common: dict[str, Any]) -> peewee.Database:
    _need("pymysql", "MariaDB and MySQL", "'pysky-sdk[mysql]'")
    options = {name: _plain(text) for name, text in target.options}
    database: peewee.Database = Mysql(
        target.name,
        # Rows that an UPDATE matched are counted, not rows it changed: as the other engines do.
        client_flag=_FOUND_ROWS,
        **{
            "read_timeout": _ANSWER_SECONDS,
            "write_timeout": _ANSWER_SECONDS,
            **common,
            **options,
        },
    )
    return database


def _plain(text: str) -> str | int | bool:
    """Options come as text, and PyMySQL wants to know."""
    if text in {"true", "false"}:
        return text == "true"
    return int(text) if text.isascii() and text.isdigit() else text


def _need(module: str, engine: str, package: str) -> None:
    if importlib.util.find_spec(module) is None:
        raise DatabaseError(f"{engine} needs a driver that is not installed; run: pip install {package}")
    try:
        importlib.import_module(module)
    except ImportError:  # a library of the system that it needs is missing, or it is of another Python
        raise DatabaseError(
            f"{engine} needs a driver that is installed but cannot be loaded; run: "
            f"pip install --force-reinstall {package}"
        ) from None
