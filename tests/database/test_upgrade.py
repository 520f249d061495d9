"""Databases of every earlier schema come up to date, with what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playhouse.schema_diff import diff_models

from pysky_sdk.database import open_database, schema
from tests.database.stored import record, restore, tables_of, versions
from tests.database.test_schema import shape

if TYPE_CHECKING:
    from pathlib import Path


def test_every_schema_is_stored() -> None:
    assert versions() == [name.partition("_")[0].lstrip("0") for name in schema.known()]


@pytest.mark.parametrize("version", versions())
def test_a_stored_database_is_brought_up_to_date(version: str, engine: str, url: str, tmp_path: Path) -> None:
    from tests.database.servers import fresh

    restore(version, engine, url)
    there = tables_of(version, engine)
    database = open_database(url)
    assert database.status().version == int(version)
    database.create_tables()
    assert database.status().version == database.status().newest
    with database.transaction() as tables:
        assert not diff_models(tables.db, tables.all)
        rows = {model._meta.table_name: model.select().count() for model in tables.all}
        assert rows.pop("pysky_schema") == len(schema.known())
        assert rows == {name: 1 if name in there else 0 for name in rows}
        tables.alert.insert({"key_hash": "k", "account": "a", "recipient": "b", "name": "c"}).execute()
        assert tables.cursor.get().params == {"a": "b"}
    (tmp_path / "new").mkdir()
    with fresh(engine, tmp_path / "new") as other:
        new = open_database(other)
        new.create_tables()
        assert shape(database) == shape(new)
        new.close()
    database.close()


def test_the_newest_stored_schema_is_the_code(url: str, engine: str) -> None:
    """A change of a migration after its schema was stored would reach no database that has it already."""
    from tests.database.stored import DIRECTORY

    there = (DIRECTORY / versions()[-1] / f"{engine}.sql").read_text(encoding="utf-8")

    def creations(text: str) -> list[str]:
        return [line for line in text.splitlines() if line.startswith("CREATE")]

    assert creations(record(url)) == creations(there)
