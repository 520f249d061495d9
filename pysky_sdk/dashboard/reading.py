"""Reading where nothing can be written, whatever a statement says."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pysky_sdk.database import Database
    from pysky_sdk.database.tables import Tables

T = TypeVar("T")


def read(database: Database, work: Callable[[Tables], T]) -> T:
    """Do some reading; the engine refuses to write meanwhile.

    Raises:
        DatabaseError: the database cannot be read, or has no tables yet.
    """
    status = database.status()
    if not status.applied:
        raise DatabaseError(
            f"There is nothing in {status.database} yet. The first client that uses it makes its tables; "
            "this page then shows what happens."
        )
    return database.read(partial(_read, work=work))


def _read(tables: Tables, work: Callable[[Tables], T]) -> T:
    import peewee

    db: Any = tables.db
    is_sqlite = isinstance(db, peewee.SqliteDatabase)
    with _query_only(db) if is_sqlite else _read_only_transaction(db):
        return work(tables)


@contextmanager
def _query_only(db: Any) -> Iterator[None]:
    db.execute_sql("PRAGMA query_only = 1")
    try:
        yield
    finally:
        db.execute_sql("PRAGMA query_only = 0")


@contextmanager
def _read_only_transaction(db: Any) -> Iterator[None]:
    """A transaction, not a setting of the connection, which a pooler would give to somebody else."""
    db.execute_sql("START TRANSACTION READ ONLY")
    try:
        yield
    except BaseException:
        with suppress(Exception):  # the connection may be lost, and the first error says why
            db.execute_sql("ROLLBACK")
        raise
    db.execute_sql("COMMIT")
