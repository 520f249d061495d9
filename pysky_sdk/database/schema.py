"""Which schema a database has, and bringing it up to date.

The tables are made by numbered migrations (`migrations/0001_….py`, run by playhouse.migrations) and by
nothing else; `pysky_schema` says which were applied. The schema's version is the number of the last one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import peewee

from pysky_sdk.database.creating import create_missing
from pysky_sdk.database.locks import execute, schema_lock
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from pysky_sdk.database.tables import Tables
    from pysky_sdk.database.url import Engine

_DIRECTORY = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The schema of a database."""

    database: str
    """Its address, without the password."""

    version: int
    """The schema it has; 0 for none."""

    newest: int
    """The schema this version of the SDK works with."""

    applied: tuple[str, ...]
    """The migrations that were applied."""

    missing: tuple[str, ...]
    """The migrations that are not applied yet."""


def engine_of(db: peewee.Database) -> Engine:
    """Tell the engine of a peewee Database.

    Raises:
        DatabaseError: the SDK does not know it.
    """
    if isinstance(db, peewee.SqliteDatabase):
        return "sqlite"
    if isinstance(db, peewee.PostgresqlDatabase):
        return "postgresql"
    if isinstance(db, peewee.MySQLDatabase):
        return "mysql"
    raise DatabaseError(
        f"database= is a peewee {type(db).__name__}; give a SqliteDatabase, PostgresqlDatabase or "
        "MySQLDatabase."
    )


@cache
def known() -> tuple[str, ...]:
    """Return the names of all migrations, in their order."""
    return tuple(sorted(path.stem for path in _DIRECTORY.glob("[0-9]*.py")))


def missing(tables: Tables, label: str) -> list[str]:
    """Return the names of the migrations that the database lacks.

    Raises:
        DatabaseError: it has newer ones.
    """
    there = _applied(tables)
    if strange := sorted(set(there) - set(known())):
        raise DatabaseError(
            f"The database {label} has schema {_number(strange[-1])}, made by a newer pysky_sdk than this, "
            f"which knows {_number(known()[-1])}; upgrade pysky_sdk here (nothing was changed)."
        )
    return [name for name in known() if name not in there]


def refuse_if(refused: bool, names: list[str], label: str) -> None:  # noqa: FBT001 - reads well
    """Raise an error that says how to get the tables, when the first use must not make them."""
    if not refused:
        return
    if names[0] == known()[0]:
        raise DatabaseError(f"The database {label} has no tables of pysky_sdk; run `pysky db create`.")
    raise DatabaseError(f"The tables in {label} are of an older pysky_sdk; run `pysky db migrate`.")


def upgrade(tables: Tables, label: str) -> list[str]:
    """Apply what is missing, one process at a time; return the names."""
    if not missing(tables, label):
        return []  # without a lock, so that a role without any right to change tables may call it
    with schema_lock(tables.db):
        names = missing(tables, label)
        if names:
            create_missing(tables.db, [tables.schema])
            _runner(tables).up()
    return names


def status(tables: Tables, label: str) -> Status:
    """Tell which schema the database has, also a newer one."""
    return _status(_applied(tables), label)


def nothing(label: str) -> Status:
    """Return the status of a database that does not exist yet."""
    return _status({}, label)


def _status(there: dict[str, int], label: str) -> Status:
    return Status(
        database=label,
        version=max((_number(name) for name in there), default=0),
        newest=_number(known()[-1]),
        applied=tuple(sorted(there)),
        missing=tuple(name for name in known() if name not in there),
    )


def _number(name: str) -> int:
    digits = name.partition("_")[0]
    return int(digits) if digits.isdigit() else 0


def _applied(tables: Tables) -> dict[str, int]:
    if not _is_there(tables):
        return {}
    return {row.name: row.applied for row in tables.schema.select()}


def _is_there(tables: Tables) -> bool:
    """Ask without an error, which would end the transaction of a caller on PostgreSQL."""
    if isinstance(tables.db, peewee.PostgresqlDatabase):
        # Unlike peewee's question this one follows the search_path.
        sql = "SELECT to_regclass('pysky_schema') IS NOT NULL"
        return bool(execute(tables.db, sql).fetchone()[0])
    return tables.db.table_exists("pysky_schema")


def _runner(tables: Tables) -> Any:
    from playhouse.migrations import Runner

    class OurRunner(Runner):  # type: ignore[misc] # playhouse has no types
        """Keeps its history in our table, whose times are UTC."""

        def applied(self) -> dict[str, int]:
            return _applied(tables)

    runner: Any = OurRunner(tables.db, str(_DIRECTORY), table_name="pysky_schema")
    runner.History = tables.schema
    return runner
