"""An open database in one process: its schema, and work that is done again when that is safe."""

from __future__ import annotations

import copy
import threading
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pysky_sdk.database import forks, schema
from pysky_sdk.database.connections import Connections
from pysky_sdk.database.faults import is_lost, is_undone
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable

    import peewee

    from pysky_sdk.database.tables import Tables
    from pysky_sdk.database.url import Target

T = TypeVar("T")

_REPEATS = 5


class Live(Connections):
    """A database that is in use."""

    def __init__(self, target: Target | None, given: peewee.Database | None, label: str) -> None:
        super().__init__(target, given, label)
        self._file = target.name if target and target.engine == "sqlite" else ""

    def _begin_process(self) -> None:
        super()._begin_process()
        self.ready = False
        self._preparing = threading.Lock()

    def renewed(self) -> Live:
        """Return the same in a child; a thread that was in a scope at the fork leaves the old one."""
        forks.check()
        again = copy.copy(self)
        again._begin_process()  # noqa: SLF001 - of this class
        return again

    def repeat(self, work: Callable[[Tables], T], *, transaction: bool) -> T:
        """Do some work in a scope, again when that is safe and of use."""
        joined = self.in_transaction()
        lost = False
        for attempt in range(_REPEATS):
            worked = False
            try:
                with self._scope(transaction=transaction) as tables:
                    result = work(tables)
                    worked = True
            except self._errors as error:
                again = is_undone(error)
                if is_lost(error) and not lost and not worked:
                    # Not once the work is done: a commit without an answer may have happened.
                    lost = again = True
                    self._drop_idle()
                if joined or not again or attempt == _REPEATS - 1:
                    raise self._explained(error) from None
            else:
                return result
        raise AssertionError("the last attempt returns or raises")

    def make_ready(self, *, create: bool) -> None:
        """Check the schema once; create or migrate the tables if that is allowed."""
        with self._preparing:
            if self.ready:
                return
            with self.scope(transaction=False) as tables:
                missing = schema.missing(tables, self.label)
            if missing:
                schema.refuse_if(not create, missing, self.label)
                self.migrate()
            self.ready = True

    def migrate(self) -> list[str]:
        """Bring the tables up to date; return the names of what was applied."""
        if self.in_transaction():
            raise DatabaseError(
                "There are no tables yet, and none can be made in a transaction: call "
                "client.database.create_tables() before it."
            )
        try:
            with self._scope(transaction=False) as tables:
                return schema.upgrade(tables, self.label)
        except self._errors as error:
            raise self._explained(error, creating=True) from None

    def status(self) -> schema.Status:
        """Tell which schema the database has."""
        if self._file and not Path(self._file).exists():
            return schema.nothing(self.label)  # looking makes no file
        with self.scope(transaction=False) as tables:
            return schema.status(tables, self.label)
