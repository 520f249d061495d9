"""What the `RateLimit-…` headers of an answer say."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class RateLimit(NamedTuple):
    """The tightest limit that applied to a call. Sources: RateLimit-Limit, -Remaining, -Reset and -Policy."""

    limit: int | None
    """Calls (or points) in a window."""

    remaining: int | None
    """What is left of them."""

    reset: int | None
    """When the window ends, in seconds since the epoch."""

    policy: str | None
    """The server's own notation, such as `3000;w=300`: 3000 in 300 seconds."""

    @property
    def reset_at(self) -> datetime | None:
        """When the window ends (UTC)."""
        return None if self.reset is None else datetime.fromtimestamp(self.reset, UTC)


def rate_limit_of(headers: Mapping[str, str]) -> RateLimit | None:
    """Read the headers of an answer; None when it has none of them."""
    limit, remaining, reset = (
        _integer(headers.get(f"ratelimit-{name}")) for name in ("limit", "remaining", "reset")
    )
    policy = headers.get("ratelimit-policy")
    if limit is None and remaining is None and reset is None and policy is None:
        return None
    return RateLimit(limit, remaining, reset, policy)


def _integer(text: str | None) -> int | None:
    """Digits only, and few enough to be a point in time: a server may send anything."""
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) <= 11 else None
