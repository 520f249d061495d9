"""The rooms of an AsyncClient, each made and imported when it is first entered."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pysky_sdk.alerts import AsyncAlerts
    from pysky_sdk.core.budgets.view import AsyncRateLimitBudgets
    from pysky_sdk.core.calllog.view import AsyncCallLog
    from pysky_sdk.core.resume.manage_aio import AsyncCursors
    from pysky_sdk.profiles import AsyncProfiles


class AsyncRooms:
    """What an AsyncClient has beside the endpoints."""

    _client: Any

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Alerts to people, throttled across all processes that share the database."""
        from pysky_sdk.alerts import AsyncAlerts

        return AsyncAlerts(self._client)

    @cached_property
    def profiles(self) -> AsyncProfiles:
        """Profiles, handles and DIDs, looked up in the database first."""
        from pysky_sdk.profiles import AsyncProfiles

        return AsyncProfiles(self._client)

    @property
    def call_log(self) -> AsyncCallLog:
        """The attempts of calls by all who share the database: reading, pruning, writing what is left."""
        from pysky_sdk.core.calllog.view import AsyncCallLog

        return AsyncCallLog(self._client)

    @property
    def cursors(self) -> AsyncCursors:
        """How far `resume` has come in which lists: listing, resetting and setting it."""
        from pysky_sdk.core.resume.manage_aio import AsyncCursors

        return AsyncCursors(self._client)

    @property
    def rate_limits(self) -> AsyncRateLimitBudgets:
        """The budgets of rate limits: how much of each is used, and until when."""
        from pysky_sdk.core.budgets.view import AsyncRateLimitBudgets

        return AsyncRateLimitBudgets(self._client)
