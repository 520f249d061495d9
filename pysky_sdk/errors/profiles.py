"""What `client.profiles` raises for actors that have no profile."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pysky_sdk.errors.status import InvalidRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pysky_sdk.errors.base import PyskyError


class ProfileNotFound(InvalidRequest):
    """`client.profiles` found nobody: the actor is unknown, suspended or deactivated; `.error` says which.

    It is raised for the server's own answer, and while that is kept for the answer's repetition from the
    database.
    """

    actor: str = ""
    """The handle or DID that was asked for."""

    cached_until_timestamp: float | None = None
    """Until when the database answers so, seconds since the epoch; None when the server itself answered."""

    @property
    def cached_until(self) -> datetime | None:
        """Until when the database answers so (UTC); None when the server itself answered."""
        until = self.cached_until_timestamp
        return None if until is None else datetime.fromtimestamp(until, UTC)

    @classmethod
    def of(cls, error: InvalidRequest, actor: str) -> ProfileNotFound:
        """Make it of the server's answer."""
        made = cls(
            error.status,
            error.error,
            error.message,
            nsid=error.nsid,
            headers=error.headers,
            body=error.body,
        )
        made.actor = actor
        return made

    @classmethod
    def cached(cls, actor: str, nsid: str, until: float) -> ProfileNotFound:
        """Make it of what the database holds."""
        made = cls(400, "InvalidRequest", "Profile not found", nsid=nsid, headers={})
        made.actor = actor
        made.cached_until_timestamp = until
        return made

    def __str__(self) -> str:
        until = self.cached_until
        if until is None:
            return f"There is no profile of {self.actor}: {super().__str__()}"
        return (
            f"There is no profile of {self.actor}, as the server said lately; this is kept in the database "
            f"until {until:%Y-%m-%d %H:%M:%S} UTC. refresh=True asks again."
        )

    def __reduce__(self) -> tuple[Callable[..., PyskyError], tuple[Any, ...]]:
        return _restore, (self.status, self.error, self.message, self.__dict__)


def _restore(status: int, error: str, message: str, state: Mapping[str, Any]) -> ProfileNotFound:
    restored = ProfileNotFound(status, error, message, nsid=state["nsid"], headers=state["headers"])
    restored.__dict__.update(state)
    return restored
