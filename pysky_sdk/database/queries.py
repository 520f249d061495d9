"""The few statements that the engines write differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import peewee

from pysky_sdk.database.fields import now_us
from pysky_sdk.database.locks import execute

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pysky_sdk.database.tables import Tables

_POSTGRESQL_NOW = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint"
# Not UNIX_TIMESTAMP(NOW()), which reads a local time, and twice a year a wrong one.
_MYSQL_NOW = "SELECT TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(6))"

M = TypeVar("M", bound=peewee.Model)


def locked(query: peewee.ModelSelect[M]) -> peewee.ModelSelect[M]:
    """Lock the rows of a SELECT until the transaction ends. SQLite's transactions lock all."""
    model: Any = query.model
    return query.for_update() if model._meta.database.for_update else query  # noqa: SLF001 - peewee's own way


def server_now(tables: Tables) -> int:
    """Return the time of the database's machine, in microseconds: one clock for leases of many machines."""
    if isinstance(tables.db, peewee.SqliteDatabase):
        return now_us()
    statement = _POSTGRESQL_NOW if isinstance(tables.db, peewee.PostgresqlDatabase) else _MYSQL_NOW
    return int(execute(tables.db, statement).fetchone()[0])


def insert_new(model: type[peewee.Model], row: Mapping[str, Any]) -> bool:
    """Insert a row unless its key is taken; whether it was inserted."""
    database: Any = model._meta.database  # noqa: SLF001 - peewee's own way
    try:
        with database.atomic():  # PostgreSQL ends a transaction at an error, but not below a savepoint
            model.insert(dict(row)).execute()
    except peewee.IntegrityError:
        return False
    return True


def upsert(model: type[peewee.Model], row: Mapping[str, Any], key: Sequence[str]) -> None:
    """Insert a row, or change the row with the same unique `key` to it."""
    fields = [getattr(model, name) for name in row if name not in key]
    insert: Any = model.insert(dict(row))
    if isinstance(model._meta.database, peewee.MySQLDatabase):  # noqa: SLF001 - peewee's own way
        insert.on_conflict(preserve=fields).execute()  # it takes any unique key
    else:
        insert.on_conflict(conflict_target=[getattr(model, name) for name in key], preserve=fields).execute()
