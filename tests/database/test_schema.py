"""Tables are made once, by migrations, and are what the code says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playhouse.schema_diff import diff_models

from pysky_sdk.database import Database, open_database, schema
from pysky_sdk.database.creating import create_missing
from pysky_sdk.errors import DatabaseError
from tests.database.processes import together
from tests.database.servers import fresh, server

if TYPE_CHECKING:
    from pathlib import Path


def shape(database: Database) -> dict[str, Any]:
    """Everything a database says about the tables."""
    with database.transaction() as tables:
        db: Any = tables.db
        return {
            name: (
                [column._replace(table="") for column in db.get_columns(name)],
                db.get_primary_keys(name),
                sorted((index.name, tuple(index.columns), index.unique) for index in db.get_indexes(name)),
            )
            for name in db.get_tables()
            if name.startswith("pysky_")
        }


def test_the_first_use_makes_the_tables(url: str) -> None:
    database = open_database(url)
    assert database.status().version == 0
    assert database.read(lambda t: t.session.select().count()) == 0
    status = database.status()
    assert (status.version, status.missing) == (status.newest, ())
    assert database.migrate() == []
    database.close()


def test_without_leave_the_first_use_says_what_to_do(url: str) -> None:
    database = open_database(url, create_tables=False)
    with pytest.raises(DatabaseError, match="run `pysky db create`"):
        database.read(lambda t: t.session.select().count())
    assert database.status().version == 0
    database.create_tables()
    assert database.read(lambda t: t.session.select().count()) == 0
    database.close()


def test_a_migrated_database_has_exactly_the_tables_of_the_models(
    database: Database, engine: str, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    with fresh(engine, tmp_path / "other") as address:
        # By another way than the migrations: from the models as they are now.
        other = open_database(address)
        live = other._use(ready=False)
        with live.scope(transaction=False) as tables:
            create_missing(tables.db, tables.all)
            assert not diff_models(tables.db, tables.all)
        live.ready = True
        assert shape(database) == shape(other)
        assert len(shape(other)) == len(live.tables.all)
        other.close()


def test_a_newer_schema_is_refused_and_left_alone(database: Database, url: str) -> None:
    database.run(lambda t: t.schema.create(name="9000_from_the_future"))
    newer = open_database(url)
    for use in (newer.create_tables, newer.migrate, lambda: newer.read(lambda t: t.session.select().count())):
        with pytest.raises(DatabaseError, match=r"has schema 9000.*upgrade pysky_sdk here"):
            use()
    assert newer.status().version == 9000
    newer.close()


def test_an_older_schema_is_migrated_or_named(
    database: Database, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = schema.known()
    monkeypatch.setattr(schema, "known", lambda: (*there, "9000_next"))
    held_back = open_database(url, create_tables=False)
    with pytest.raises(DatabaseError, match="older pysky_sdk; run `pysky db migrate`"):
        held_back.read(lambda t: t.session.select().count())
    held_back.close()


def test_eight_processes_make_the_tables_together(url: str) -> None:
    code = """
    database = open_database(URL)
    database.run(lambda t: t.alert.create(key_hash=str(os.getpid()), account="a", recipient="b", name="c"))
    print(database.status().version)
    database.close()
    """
    assert set(together(code, 8, url)) == {f"{len(schema.known())}\n"}
    database = open_database(url)
    assert database.read(lambda t: t.alert.select().count()) == 8
    assert database.read(lambda t: t.schema.select().count()) == len(schema.known())
    database.close()


def test_the_tables_may_live_in_a_schema_of_postgresql(tmp_path: Path) -> None:
    with fresh("postgresql", tmp_path) as url:
        server("postgresql").do("CREATE SCHEMA bots", name=url.rpartition("/")[2])
        for path in ("bots", "public"):
            database = open_database(f"{url}?options=-csearch_path%3D{path}")
            assert database.status().version == 0
            database.run(lambda t: t.schema.select().count())
            assert database.status().version == database.status().newest
            database.close()


def test_a_creation_that_broke_off_is_completed(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """MariaDB cannot undo a CREATE: what is left half way must not be in the way."""
    database = open_database(url)
    live = database._use(ready=False)
    db: Any = live.db
    done = db.execute_sql
    count = 0

    def breaks(sql: str, params: Any = None) -> Any:
        nonlocal count
        count += sql.startswith("CREATE")
        if count == 9:
            raise InterruptedError
        return done(sql, params)

    monkeypatch.setattr(db, "execute_sql", breaks)
    with pytest.raises(InterruptedError):
        database.create_tables()
    monkeypatch.undo()
    database.create_tables()
    with live.scope(transaction=False) as tables:
        assert not diff_models(tables.db, tables.all)
    database.close()


def test_tables_are_not_made_inside_a_transaction_of_the_caller(url: str) -> None:
    database = open_database(url)
    db: Any = database._use(ready=False).db
    with db, pytest.raises(DatabaseError, match=r"call client\.database\.create_tables"):
        database.read(lambda t: t.session.select().count())
    assert database.status().version == 0
    database.close()
