# Made from pysky_sdk/rooms_aio.py by `nox -s codegen`. Do not edit.
"""The rooms of a Client, each made and imported when it is first entered."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pysky_sdk.alerts import Alerts
    from pysky_sdk.core.budgets.view import RateLimitBudgets
    from pysky_sdk.core.calllog.view import CallLog
    from pysky_sdk.core.resume.manage import Cursors
    from pysky_sdk.profiles import Profiles


class Rooms:
    """What a Client has beside the endpoints."""

    _client: Any

    @cached_property
    def alerts(self) -> Alerts:
        """Alerts to people, throttled across all processes that share the database."""
        from pysky_sdk.alerts import Alerts

        return Alerts(self._client)

    @cached_property
    def profiles(self) -> Profiles:
        """Profiles, handles and DIDs, looked up in the database first."""
        from pysky_sdk.profiles import Profiles

        return Profiles(self._client)

    @property
    def call_log(self) -> CallLog:
        """The attempts of calls by all who share the database: reading, pruning, writing what is left."""
        from pysky_sdk.core.calllog.view import CallLog

        return CallLog(self._client)

    @property
    def cursors(self) -> Cursors:
        """How far `resume` has come in which lists: listing, resetting and setting it."""
        from pysky_sdk.core.resume.manage import Cursors

        return Cursors(self._client)

    @property
    def rate_limits(self) -> RateLimitBudgets:
        """The budgets of rate limits: how much of each is used, and until when."""
        from pysky_sdk.core.budgets.view import RateLimitBudgets

        return RateLimitBudgets(self._client)
