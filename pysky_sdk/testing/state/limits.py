"""Rate limits as the real servers keep them: fixed windows that begin with their first use."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.core.budgets.limits import Limit, RateLimits
from pysky_sdk.testing.exchange import Refusal

if TYPE_CHECKING:
    from pysky_sdk.testing.state.world import World

_POINTS = {
    "com.atproto.repo.createRecord": "create",
    "com.atproto.repo.putRecord": "update",
    "com.atproto.repo.deleteRecord": "delete",
}
_APPLY_WRITES = "com.atproto.repo.applyWrites"
_LOGIN = "com.atproto.server.createSession"
LOGINS = (Limit(30, 300), Limit(300, 86_400))


class _Left(NamedTuple):
    """How a bucket stands after a call."""

    limit: Limit
    remaining: int
    reset: float


class RateLimiter:
    """Counts calls and write points."""

    def __init__(self, world: World, limits: RateLimits | None) -> None:
        self._world = world
        self.limits = limits
        """What is allowed; None to count nothing."""
        self._buckets: dict[tuple[str, int], tuple[int, float]] = {}

    def count_request(self, address: str) -> dict[str, str]:
        """Count a request of an address; return the headers that say what is left.

        Raises:
            Refusal: there were too many.
        """
        if self.limits is None:
            return {}
        return self._take([(f"requests {address}", Limit(*pair), 1) for pair in self.limits.requests])

    def count_call(self, nsid: str, who: str, given: Any) -> dict[str, str]:
        """Count a call with a limit of its own, and the points of a write.

        Args:
            nsid: the method.
            who: the account, or the address of one without a session.
            given: the JSON input.

        Raises:
            Refusal: it is more than is allowed. The points are used up all the same.
        """
        if self.limits is None:
            return {}
        rows = [(f"{nsid} {who}", Limit(*pair), 1) for pair in self.limits.methods.get(nsid, ())]
        if nsid == _LOGIN and isinstance(given, dict):
            rows += [(f"{nsid} {str(given.get('identifier')).lower()}", limit, 1) for limit in LOGINS]
        points = self._points(nsid, given)
        if points:
            rows += [(f"points {who}", Limit(*pair), points) for pair in self.limits.write_points]
        return self._take(rows)

    def _points(self, nsid: str, given: Any) -> int:
        if nsid in _POINTS:
            return int(getattr(self.limits, _POINTS[nsid]))
        writes = given.get("writes") if nsid == _APPLY_WRITES and isinstance(given, dict) else None
        kinds = [
            str(write.get("$type")).rpartition("#")[2] for write in writes or () if isinstance(write, dict)
        ]
        return sum(int(getattr(self.limits, kind, 0)) for kind in kinds)

    def _take(self, rows: list[tuple[str, Limit, int]]) -> dict[str, str]:
        """Take points out of buckets; return the headers of the tightest one."""
        left = [self._consume(name, limit, points) for name, limit, points in rows]
        if not left:
            return {}
        tightest = min(left, key=lambda row: row.remaining)
        headers = self._headers(tightest)
        if tightest.remaining < 0:
            wait = max(1, ceil(tightest.reset - self._world.clock.time()))
            raise Refusal(
                429, "RateLimitExceeded", "Rate Limit Exceeded", headers | {"Retry-After": str(wait)}
            )
        return headers

    def _consume(self, name: str, limit: Limit, points: int) -> _Left:
        now = self._world.clock.time()
        used, reset = self._buckets.get((name, limit.seconds), (0, 0.0))
        if reset <= now:
            used, reset = 0, now + limit.seconds
        used += points
        self._buckets[name, limit.seconds] = (used, reset)
        return _Left(limit, limit.allowed - used, reset)

    @staticmethod
    def _headers(left: _Left) -> dict[str, str]:
        return {
            "RateLimit-Limit": str(left.limit.allowed),
            "RateLimit-Remaining": str(max(left.remaining, 0)),
            "RateLimit-Reset": str(ceil(left.reset)),
            "RateLimit-Policy": f"{left.limit.allowed};w={left.limit.seconds}",
        }
