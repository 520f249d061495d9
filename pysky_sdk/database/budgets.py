"""The windows of rate limits in their table, for all who share the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import BudgetRow, Tables

T = TypeVar("T")
W = TypeVar("W", bound=tuple[Any, ...])
B = TypeVar("B", bound=tuple[str, str, str])

Step: TypeAlias = "Callable[[list[W | None], int], tuple[T, list[W | None]]]"


class BudgetTable:
    """Windows by bucket: (service, account, name). All times are those of the database's machine.

    `window` makes a window of the columns allowed, used, window_us, window_start and window_end, in this
    order; what it makes is a tuple of the same.
    """

    blocking = True

    def __init__(self, database: Database, window: Callable[..., Any], bucket: Callable[..., Any]) -> None:
        self._database = database
        self._window = window
        self._bucket = bucket

    def change(self, buckets: Sequence[B], step: Step[W, T]) -> T:
        """Change the windows of some buckets in one transaction that has their rows locked.

        Raises:
            DatabaseError: the database failed; nothing was changed.
        """
        return self._database.run(lambda tables: self._change(tables, buckets, step))

    def all(self) -> tuple[int, list[tuple[Any, Any]]]:
        """Return the time by the database's clock, and every window.

        Raises:
            DatabaseError: the database cannot be read.
        """
        return self._database.read(self._all)

    def _change(self, tables: Tables, buckets: Sequence[B], step: Step[W, T]) -> T:
        from pysky_sdk.database.queries import server_now
        from pysky_sdk.database.tables import key_of

        keys = [key_of(*bucket) for bucket in buckets]
        rows = _locked(tables, keys)
        missing = [pair for pair in zip(keys, buckets, strict=True) if pair[0] not in rows]
        if missing:
            for key, bucket in missing:
                _add(tables, key, bucket)
            rows = _locked(tables, keys)
        now = server_now(tables)  # only now: waiting for a lock takes time
        before = [self._read(rows[key]) for key in keys]
        result, after = step(before, now)
        for key, old, new in zip(keys, before, after, strict=True):
            if new is not None and new != old:
                _write(tables, key, new, now)
        return result

    def _read(self, row: BudgetRow) -> Any:
        values = (row.allowed, row.used, row.window_us, row.window_start, row.window_end)
        return None if row.window_end is None else self._window(*values)

    def _all(self, tables: Tables) -> tuple[int, list[tuple[Any, Any]]]:
        from pysky_sdk.database.queries import server_now

        rows = [(self._bucket(it.service, it.account, it.bucket), self._read(it)) for it in tables.budget]
        return server_now(tables), [(bucket, window) for bucket, window in rows if window is not None]


def _locked(tables: Tables, keys: Sequence[str]) -> Mapping[str, BudgetRow]:
    from pysky_sdk.database.queries import locked

    budget = tables.budget
    # In one order for all, so that no two wait for each other.
    query = locked(budget.select().where(budget.key_hash.in_(keys)).order_by(budget.key_hash))
    return {str(row.key_hash): row for row in query}


def _add(tables: Tables, key: str, bucket: tuple[str, str, str]) -> None:
    """Make an empty row; another process may make it at the same moment."""
    from pysky_sdk.database.queries import insert_new

    service, account, name = bucket
    row = {"key_hash": key, "service": service, "account": account, "bucket": name}
    insert_new(tables.budget, {**row, "allowed": 0, "window_us": 0, "updated": 0})


def _write(tables: Tables, key: str, window: tuple[Any, ...], now: int) -> None:
    budget = tables.budget
    allowed, used, window_us, start, end = window
    values = {"allowed": allowed, "used": used, "window_us": window_us, "window_start": start}
    values |= {"window_end": end, "updated": now, "version": budget.version + 1}
    budget.update(values).where(budget.key_hash == key).execute()
