"""What goes wrong when a handle or DID is resolved."""

from __future__ import annotations

from datetime import UTC, datetime

from pysky_sdk.errors.base import PyskyError


class IdentityError(PyskyError):
    """A handle or DID cannot be resolved, and the network is not the reason."""

    identifier: str
    """The handle or DID that was asked for."""

    cached_until_timestamp: float | None = None
    """Until when the database answers so, seconds since the epoch; None when it was just found out."""

    def __init__(self, message: str, *, identifier: str = "") -> None:
        super().__init__(message)
        self.identifier = identifier

    @property
    def cached_until(self) -> datetime | None:
        """Until when the database answers so (UTC); None when it was just found out."""
        until = self.cached_until_timestamp
        return None if until is None else datetime.fromtimestamp(until, UTC)


class IdentityNotFound(IdentityError):  # noqa: N818 - what is the case, as in ProfileNotFound
    """Nobody has that handle, or the DID does not exist."""


class IdentityRemoved(IdentityError):  # noqa: N818
    """The DID was given up by its owner for good: its directory has a tombstone in its place."""


class IdentityInvalid(IdentityError):  # noqa: N818
    """What was found cannot be right: contradicting DNS records, or a document of another DID."""
