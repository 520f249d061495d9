"""Databases of every schema there has been, as they were, for the test that brings them up to date.

`python -m tests.database.stored` writes the files of the newest schema: do it once, with the migration that made
it, and never again for an older one.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import peewee

from pysky_sdk.database import open_database
from tests.database.servers import ENGINES, fresh, server

if TYPE_CHECKING:
    from pysky_sdk.database.tables import Tables

DIRECTORY = Path(__file__).parent / "stored"
_END = ";\n"


def versions() -> list[str]:
    """Return the schemas that are stored."""
    return sorted(path.name for path in DIRECTORY.iterdir())


def restore(version: str, engine: str, url: str) -> None:
    """Make an empty database one of an earlier schema, with a row in every table."""
    text = (DIRECTORY / version / f"{engine}.sql").read_text(encoding="utf-8")
    path = urlsplit(url).path[1:]
    if engine == "sqlite":
        connection = sqlite3.connect(path)
        connection.executescript(text)
        connection.close()
    else:
        server(engine).do(*(it for it in text.split(_END) if it.strip()), name=path)


def tables_of(version: str, engine: str) -> set[str]:
    """Return the names of the tables that a schema had."""
    text = (DIRECTORY / version / f"{engine}.sql").read_text(encoding="utf-8")
    return set(re.findall(r"^INSERT INTO (\w+)", text, re.MULTILINE))


def record(url: str) -> str:
    """Create the tables of now in an empty database and return the statements that did it, and rows."""
    database = open_database(url)
    live = database._use(ready=False)
    statements: list[str] = []
    db: Any = live.db
    db.query_hooks.append(lambda event: statements.append(event.sql))
    database.create_tables()
    db.query_hooks.clear()
    created = [" ".join(it.split()) for it in statements if it.startswith("CREATE")]
    rows = database.read(_rows)
    version = database.status().version
    database.close()
    return f"-- Schema {version}, made by tests/database/stored.py. Never changed.\n" + "".join(
        f"{it}{_END}" for it in (*created, *rows)
    )


def _rows(tables: Tables) -> list[str]:
    applied = [{"name": row.name, "applied": row.applied} for row in tables.schema.select()]
    rows = [_insert(tables.schema, row) for row in applied]
    return rows + [_insert(model, _example(model)) for model in tables.all if model is not tables.schema]


def _example(model: Any) -> dict[str, Any]:
    """A value in every column but the automatic ones, whose sequences must go on from what is stored."""
    fields = [field for field in model._meta.sorted_fields if not isinstance(field, peewee.AutoField)]
    return {field.column_name: _value(field) for field in fields}


def _value(field: Any) -> Any:
    if isinstance(field, peewee.BooleanField):
        return True
    if isinstance(field, peewee.IntegerField):
        return 7
    return '{"a":"b"}' if type(field).__name__ == "JsonField" else f"some {field.column_name}"[:8]


def _insert(model: Any, row: dict[str, Any]) -> str:
    values = ", ".join(str(it).upper() if isinstance(it, (bool, int)) else f"'{it}'" for it in row.values())
    return f"INSERT INTO {model._meta.table_name} ({', '.join(row)}) VALUES ({values})"


def main() -> None:
    """Write the files of the newest schema."""
    for engine in ENGINES:
        with tempfile.TemporaryDirectory() as directory, fresh(engine, Path(directory)) as url:
            text = record(url)
            target = DIRECTORY / text.split()[2].rstrip(",") / f"{engine}.sql"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
