"""How long a server asks to wait."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from pysky_sdk.errors.ratelimit import rate_limit_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 30.0
_MOST_DOUBLINGS = 10  # it is 30 s long before; a power without end would overflow
_DIGITS = 9  # more seconds than that are no time anybody waits, and may overflow


def asked_wait(status: int, headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds a server asks to wait, or None when it does not say.

    `Retry-After` comes first (seconds, or a date), then on 429 the end of the rate limit's window. Points in
    time are compared with the server's own clock where it sends `Date`.
    """
    there = server_time(headers, now)
    after = headers.get("retry-after")
    if after is not None:
        if after.isascii() and after.isdigit() and len(after) <= _DIGITS:
            return float(after)
        until = _date(after)
        if until is not None:
            return max(0.0, until - there)
    limit = rate_limit_of(headers) if status == 429 else None
    if limit is not None and limit.reset is not None:
        return max(0.0, limit.reset - there)
    return None


def backoff(failures: int, chance: float) -> float:
    """Return the seconds to wait after a failure: 0.5 doubling to 30, the latter half of it by chance."""
    full = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(failures, _MOST_DOUBLINGS))
    return full * (0.5 + 0.5 * chance)


def server_time(headers: Mapping[str, str], now: float) -> float:
    """Return the time of the server's own clock when it answered, or else this machine's."""
    there = _date(headers.get("date"))
    return now if there is None else there


def _date(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError):
        return None  # a date nobody can read is a server that did not say
