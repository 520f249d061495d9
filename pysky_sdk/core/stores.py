"""Which store of sessions a client uses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from pysky_sdk.core.session import MemoryStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.config import Config
    from pysky_sdk.core.session import SessionStore
    from pysky_sdk.database.store import Database


def session_store(config: Config, database: Database, clock: Clock) -> SessionStore:
    """Return the store of a client: the database, or memory with `database=False`."""
    if not config.persistent:
        return MemoryStore(clock.time)

    def make() -> SessionStore:
        from pysky_sdk.database.secrets import Sealer
        from pysky_sdk.database.sessions import DatabaseSessions

        return DatabaseSessions(database, config.service, Sealer(config.secret_keys), clock.time)

    return cast("SessionStore", _Late(make))


class _Late:
    """A store that is made in the call of its first method: in a worker thread, as it imports peewee."""

    def __init__(self, make: Callable[[], SessionStore]) -> None:
        self._make = make
        self._made: SessionStore | None = None

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return partial(self._call, name)

    def _call(self, name: str, *args: Any, **options: Any) -> Any:
        if self._made is None:
            self._made = self._make()
        return getattr(self._made, name)(*args, **options)
