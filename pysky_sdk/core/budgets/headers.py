"""What the headers of an answer say about which bucket. They show only the tightest one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.core.budgets.limits import Limit
from pysky_sdk.core.waiting import asked_wait, server_time
from pysky_sdk.errors.ratelimit import rate_limit_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pysky_sdk.core.budgets.ledger import Grant

# These methods have limits of their own, whose windows are as long as those of the shared ones.
_OWN_LIMITS = ("com.atproto.server.", "com.atproto.identity.", "com.atproto.sync.", "com.atproto.temp.")
_TIGHT = 0.05
_COARSE = 0.01
_DIGITS = 9


class Told(NamedTuple):
    """What a server told of a bucket."""

    limit: Limit
    used: int
    seconds: float
    """How long until the window ends."""

    exhausted: bool


def told(status: int, headers: Mapping[str, str], now: float) -> Told | None:
    """Read the headers of an answer; None when they say too little."""
    said = rate_limit_of(headers)
    policy = None if said is None else _policy(said.policy)
    if said is None or policy is None:
        return None
    asked = asked_wait(status, headers, now) if status == 429 else None
    if asked is None and said.reset is not None:
        asked = said.reset - server_time(headers, now)
    if asked is None or asked <= 0:
        return None
    if status == 429:
        return Told(policy, policy.allowed, asked, exhausted=True)
    if said.remaining is None:
        return None
    return Told(policy, max(0, policy.allowed - said.remaining), asked, exhausted=said.remaining == 0)


def _policy(text: str | None) -> Limit | None:
    """`3000;w=300`: 3000 in 300 seconds."""
    allowed, _, rest = (text or "").replace(" ", "").partition(";")
    name, _, seconds = rest.partition("=")
    numbers = (allowed, seconds)
    if name != "w" or not all(it.isascii() and it.isdigit() and len(it) <= _DIGITS for it in numbers):
        return None
    limit = Limit(int(allowed), int(seconds))
    return limit if limit.allowed and limit.seconds else None


def matching(it: Told, nsid: str, grants: Sequence[Grant]) -> Grant | None:
    """Find the bucket that headers are about: by limit and window, or by the window alone.

    A server may allow something else than was configured. Of a method that may have a limit of its own, only
    the exact limit says that it is the shared one.
    """
    same = [grant for grant in grants if grant.charge.limit.seconds == it.limit.seconds]
    exact = [grant for grant in same if grant.charge.limit == it.limit]
    if exact:
        return exact[0]
    return same[0] if len(same) == 1 and not nsid.startswith(_OWN_LIMITS) else None


def matters(it: Told, grant: Grant, allowed: int) -> bool:
    """Whether what was told is worth a transaction: near the end every point is, far from it 1 % of all."""
    if it.exhausted or it.limit.allowed < allowed:
        return True
    near = it.limit.allowed - it.used <= it.limit.allowed * _TIGHT
    return it.used > grant.used + (0 if near else round(it.limit.allowed * _COARSE))
