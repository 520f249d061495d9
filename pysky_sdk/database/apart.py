"""Work that does not belong to a transaction that the caller has open."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import Tables

T = TypeVar("T")


def run_apart(database: Database, work: Callable[[Tables], T]) -> T:
    """Do some work in a transaction of its own, also where the calling thread has one open.

    In the caller's, others would not see it, its rows would stay locked while a server is asked, and a
    rollback would undo what a server knows. Another thread has another connection; SQLite has one writer, so
    there the caller's is joined.
    """
    # The engine first: asking for it opens the database, which knows of no transaction before that.
    separable = database.peewee.for_update
    if not separable or not database.in_transaction():
        return database.run(work)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(database.run, work).result()
