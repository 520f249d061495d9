"""The rules of counting logins. Imports no peewee: clients without a database use them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Limits = tuple[tuple[int, float], ...]

# Below the servers' own: 30 in 5 minutes and 300 a day are documented, bsky.social allows 100 a day.
DEFAULT_LIMITS: Limits = ((10, 300.0), (50, 86400.0))
# A refused password is tried again after an hour: 24 times a day lock nobody out, and an account that was
# refused for another reason (deactivated, a server's mistake) comes back by itself.
REFUSAL_SECONDS = 3600.0
# About 20 ms: paid only for a login that was refused within the hour.
_COST = {"n": 2**13, "r": 8, "p": 1}


def next_allowed(logins: Sequence[float], limits: Limits, now: float) -> float:
    """Return when the next login is within all limits: `now`, or later. Any unit of time of the limits."""
    allowed = now
    for count, seconds in limits:
        recent = sorted(time for time in logins if time > now - seconds)
        if len(recent) >= count:
            # When as many have left the window that one more fits; a window that allows none never opens.
            allowed = max(allowed, recent[len(recent) - count] + seconds if count else now + seconds)
    return allowed


def longest(limits: Limits) -> float:
    """Return for how many seconds logins have to be remembered."""
    return max([REFUSAL_SECONDS, *(seconds for _, seconds in limits)])


def hash_password(password: str) -> str:
    """Return a salted, slow hash: a refused password is often nearly the right one."""
    salt = os.urandom(16)
    return f"{salt.hex()}:{_derived(password, salt)}"


def is_password(password: str, kept: str) -> bool:
    """Whether a hash is this password's."""
    import hmac

    salt, _, expected = kept.partition(":")
    return hmac.compare_digest(_derived(password, bytes.fromhex(salt)), expected)


def _derived(password: str, salt: bytes) -> str:
    import hashlib

    return hashlib.scrypt(password.encode("utf-8", "surrogatepass"), salt=salt, dklen=32, **_COST).hex()
