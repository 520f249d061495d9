"""What users see of the budgets: `client.rate_limits`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.budgets import ledger

if TYPE_CHECKING:
    from pysky_sdk.core.budgets.table import Bucket, WindowTable
    from pysky_sdk.core.budgets.window import Window
    from pysky_sdk.core.flow import Flow


@dataclass(frozen=True, slots=True)
class BudgetStatus:
    """How much of a budget is used by all who share the database, and by others as far as the server told."""

    service: str
    """The server's address."""

    account: str | None
    """The account's DID; None for what the server counts by IP address."""

    name: str
    """`requests`, `write points`, or the NSID of a method with a limit of its own."""

    seconds: int
    """How long the window is."""

    allowed: int
    """Points or calls in a window."""

    used: int
    """Those that are spent. Of requests also those that processes have set aside to spend soon."""

    resets_at: datetime | None
    """When the window ends (UTC, by this machine's clock); None while nothing is used."""

    @property
    def remaining(self) -> int:
        """What is left until then."""
        return max(0, self.allowed - self.used)


class RateLimitBudgets:
    """The budgets of a Client's database."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def status(self) -> list[BudgetStatus]:
        """Return every budget that was ever used, sorted by server, account and name.

        Raises:
            errors.DatabaseError: the database cannot be read.
        """
        result: list[BudgetStatus] = self._client._driver.run(statuses(self._client))  # noqa: SLF001 - the client's own parts
        return result


class AsyncRateLimitBudgets:
    """The budgets of an AsyncClient's database."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def status(self) -> list[BudgetStatus]:
        """Return every budget that was ever used, sorted by server, account and name.

        Raises:
            errors.DatabaseError: the database cannot be read.
        """
        result: list[BudgetStatus] = await self._client._driver.run(statuses(self._client))  # noqa: SLF001 - the client's own parts
        return result


def statuses(client: Any) -> Flow[list[BudgetStatus]]:
    """Read all budgets."""
    table: WindowTable = client._pipeline.budget.table  # noqa: SLF001 - the client's own parts
    now, found = yield from ledger.listing(table)
    local = client._clock.time()  # noqa: SLF001
    return [_status(bucket, window, now, local) for bucket, window in sorted(found)]


def _status(bucket: Bucket, window: Window, now: int, local: float) -> BudgetStatus:
    name, _, seconds = bucket.name.rpartition("/")
    over = window.end is None or window.end <= now
    left = 0.0 if window.end is None else (window.end - now) / ledger.SECOND
    return BudgetStatus(
        service=bucket.service,
        account=bucket.account or None,
        name=name,
        seconds=int(seconds),
        allowed=window.allowed,
        used=0 if over else window.used,
        resets_at=None if over else datetime.fromtimestamp(local + left, UTC),
    )
