"""Creating tables, again after a creation that broke off: MariaDB cannot undo a CREATE."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    import peewee


def create_missing(database: peewee.Database, models: Iterable[type[peewee.Model]]) -> None:
    """Create the tables and indexes that are missing."""
    db: Any = database
    model: Any
    for model in models:
        manager = model._schema  # noqa: SLF001 - the only way to single steps
        manager.create_table(safe=True)
        meta = model._meta  # noqa: SLF001 - peewee's own way
        there = {index.name for index in db.get_indexes(meta.table_name)}
        for index in meta.fields_to_index():
            if getattr(index, "_name", None) not in there:
                db.execute(manager._create_index(index, safe=db.safe_create_index))  # noqa: SLF001
