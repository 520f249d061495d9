"""The windows of rate limits in their table, for all who share the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from pysky_sdk.database.apart import run_apart

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import Tables

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
        return self._run(lambda tables: self._change(tables, buckets, step))

    def all(self) -> tuple[int, list[tuple[Any, Any]]]:
        """Return the time by the database's clock, and every window.

        Raises:
            DatabaseError: the database cannot be read.
        """
        return self._database.read(self._all)

    def _run(self, work: Callable[[Tables], T]) -> T:
        return run_apart(self._database, work)

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

    def _read(self, columns: tuple[Any, ...]) -> Any:
        return None if columns[-1] is None else self._window(*columns)

    def _all(self, tables: Tables) -> tuple[int, list[tuple[Any, Any]]]:
        from pysky_sdk.database.queries import server_now

        budget = tables.budget
        names = (budget.service, budget.account, budget.bucket, *_columns(budget))
        query: Any = budget.select(*names).tuples()
        rows = [(self._bucket(*row[:3]), self._read(row[3:])) for row in query]
        return server_now(tables), [(bucket, window) for bucket, window in rows if window is not None]


# Statements by hand: to write these three with peewee takes five times as long as to execute them on SQLite.
_COLUMNS = ("allowed", "used", "window_us", "window_start", "window_end")


def _columns(budget: Any) -> list[Any]:
    return [getattr(budget, name) for name in _COLUMNS]


def _locked(tables: Tables, keys: Sequence[str]) -> Mapping[str, tuple[Any, ...]]:
    """Lock the rows there are, in one order for all, so that no two wait for each other."""
    db: Any = tables.db
    statement = (
        f"SELECT key_hash, {', '.join(_COLUMNS)} FROM pysky_budget "  # noqa: S608 - of constants
        f"WHERE key_hash IN ({', '.join([db.param] * len(keys))}) ORDER BY key_hash"
        f"{' FOR UPDATE' if db.for_update else ''}"
    )
    return {row[0]: row[1:] for row in db.execute_sql(statement, keys).fetchall()}


def _write(tables: Tables, key: str, window: tuple[Any, ...], now: int) -> None:
    db: Any = tables.db
    changes = ", ".join(f"{name} = {db.param}" for name in (*_COLUMNS, "updated"))
    statement = (
        f"UPDATE pysky_budget SET {changes}, version = version + 1 "  # noqa: S608 - of constants
        f"WHERE key_hash = {db.param}"
    )
    db.execute_sql(statement, (*window, now, key))


def _add(tables: Tables, key: str, bucket: tuple[str, str, str]) -> None:
    """Make an empty row; another process may make it at the same moment."""
    from pysky_sdk.database.queries import insert_new

    service, account, name = bucket
    row = {"key_hash": key, "service": service, "account": account, "bucket": name}
    insert_new(tables.budget, {**row, "allowed": 0, "window_us": 0, "updated": 0})
