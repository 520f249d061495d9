"""One process at a time changes the tables."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import peewee

from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS = 60
_POSTGRESQL_CLASS = 0x70797379  # "pysy": advisory locks have a number of this application and one of its own


@contextmanager
def schema_lock(db: peewee.Database) -> Iterator[None]:
    """Hold the lock; on SQLite and PostgreSQL in a transaction, so that it is all or nothing."""
    if isinstance(db, peewee.SqliteDatabase):
        lock = _sqlite(db)
    elif isinstance(db, peewee.PostgresqlDatabase):
        lock = _postgresql(db)
    else:
        lock = _mysql(db)
    with lock:
        yield


@contextmanager
def _sqlite(db: peewee.SqliteDatabase) -> Iterator[None]:
    # playhouse.migrate rebuilds tables, which deletes by cascade; in a transaction the pragma does nothing.
    enforced = bool(db.foreign_keys)
    db.foreign_keys = 0
    try:
        with db.atomic("IMMEDIATE"):
            yield
    finally:
        db.foreign_keys = int(enforced)


@contextmanager
def _postgresql(db: peewee.Database) -> Iterator[None]:
    with db.atomic():
        execute(db, f"SET LOCAL lock_timeout = '{_SECONDS}s'")
        schema = "hashtext(coalesce(current_schema(), ''))"
        execute(db, f"SELECT pg_advisory_xact_lock({_POSTGRESQL_CLASS}, {schema})")
        yield


@contextmanager
def _mysql(db: peewee.Database) -> Iterator[None]:
    """A lock of the connection: every CREATE ends the transaction there, and its locks."""
    name = "CONCAT('pysky_', MD5(DATABASE()))"
    if execute(db, f"SELECT GET_LOCK({name}, {_SECONDS})").fetchone()[0] != 1:
        raise DatabaseError("Another process changes the tables for a minute now; try again when it is done.")
    try:
        yield
    finally:
        execute(db, f"SELECT RELEASE_LOCK({name})").fetchall()


def execute(db: Any, sql: str) -> Any:
    """Execute a statement; peewee's types say nothing about it."""
    return db.execute_sql(sql)
