"""What users see of the call log: `client.call_log`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import timedelta

    from pysky_sdk.core.driver_async import AsyncDriver
    from pysky_sdk.database.backlog import Backlog
    from pysky_sdk.database.calls import CallRecord
    from pysky_sdk.database.store import Database


class CallLog:
    """The attempts of calls by all who share a Client's database.

    Entries are written beside the calls, in batches; reading writes first what this client still holds. With
    `database=False` nothing is kept and nothing is found.
    """

    def __init__(self, client: Any) -> None:
        self._backlog: Backlog | None = client._pipeline.backlog  # noqa: SLF001 - the client's own parts
        self._database: Database = client.database

    def get(self, log_id: int) -> CallRecord | None:
        """Return one attempt by its id, such as `error.log_id`; None when it is not there (any more).

        Raises:
            errors.DatabaseError: the database cannot be read.
        """
        if self._backlog is None:
            return None
        from pysky_sdk.database.calls import find

        self._backlog.flush()
        return find(self._database, log_id)

    def recent(
        self, *, limit: int = 100, nsid: str | None = None, errors_only: bool = False
    ) -> list[CallRecord]:
        """Return the newest attempts, the newest first.

        Args:
            limit: how many at most.
            nsid: only those of this method.
            errors_only: only those that failed.

        Raises:
            ValueError: the limit is negative.
            errors.DatabaseError: the database cannot be read.
        """
        if limit < 0:
            raise ValueError("limit= cannot be negative.")
        if self._backlog is None:
            return []
        from pysky_sdk.database.calls import recent

        self._backlog.flush()
        return recent(self._database, limit, nsid, errors_only=errors_only)

    def prune(self, older_than: timedelta) -> int:
        """Remove attempts of more than an age, and nothing else; return how many.

        `log_retention=` does the same by and by.

        Raises:
            ValueError: the age is negative.
            errors.DatabaseError: the database cannot be written.
        """
        if older_than.total_seconds() < 0:
            raise ValueError("older_than= cannot be negative.")
        if self._backlog is None:
            return 0
        from pysky_sdk.database.calls import prune

        return prune(self._database, older_than)

    def flush(self) -> bool:
        """Write what this client still holds, now; False if that failed or took longer than two seconds."""
        return self._backlog is None or self._backlog.flush()


class AsyncCallLog:
    """The same as `CallLog` for AsyncClient, awaited."""

    def __init__(self, client: Any) -> None:
        self._driver: AsyncDriver = client._driver  # noqa: SLF001 - the client's own parts
        self._log = CallLog(client)

    async def get(self, log_id: int) -> CallRecord | None:
        """Return one attempt by its id: see `CallLog.get`."""
        return await self._driver.work(partial(self._log.get, log_id))

    async def recent(
        self, *, limit: int = 100, nsid: str | None = None, errors_only: bool = False
    ) -> list[CallRecord]:
        """Return the newest attempts, the newest first: see `CallLog.recent`."""
        work = partial(self._log.recent, limit=limit, nsid=nsid, errors_only=errors_only)
        return await self._driver.work(work)

    async def prune(self, older_than: timedelta) -> int:
        """Remove attempts of more than an age: see `CallLog.prune`."""
        return await self._driver.work(partial(self._log.prune, older_than))

    async def flush(self) -> bool:
        """Write what this client still holds, now: see `CallLog.flush`."""
        return await self._driver.work(self._log.flush)
