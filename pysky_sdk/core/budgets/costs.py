"""What a call costs, by the table of protocol.md's source: the reference PDS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.core.budgets.limits import Limit
from pysky_sdk.core.budgets.table import Bucket
from pysky_sdk.errors import InputError

if TYPE_CHECKING:
    from pysky_sdk.core.budgets.limits import RateLimits
    from pysky_sdk.core.call import Call

REQUESTS = "requests"
WRITE_POINTS = "write points"

APPLY_WRITES = "com.atproto.repo.applyWrites"
_WRITES = {
    "com.atproto.repo.createRecord": "create",
    "com.atproto.repo.putRecord": "update",
    "com.atproto.repo.deleteRecord": "delete",
}
# It has a limit of its own instead of a share of the requests of all.
_NOT_COUNTED = frozenset({"com.atproto.sync.getRepo"})


class Charge(NamedTuple):
    """What a call takes out of one bucket."""

    bucket: Bucket
    limit: Limit
    points: int


def bucket_name(kind: str, limit: Limit) -> str:
    """Name a bucket: what is counted, and for how long."""
    return f"{kind}/{limit.seconds}"


def request_charges(call: Call, limits: RateLimits) -> list[Charge]:
    """Return what the server counts of every call, by IP address."""
    if call.nsid in _NOT_COUNTED:
        return []
    return [_at_host(call, REQUESTS, Limit(*pair)) for pair in limits.requests]


def own_charges(call: Call, limits: RateLimits, points: int) -> list[Charge]:
    """Return what this call takes besides: its write points, and the limits of its method."""
    charges = [_at_host(call, call.nsid, Limit(*pair)) for pair in limits.methods.get(call.nsid, ())]
    if points:
        account = call.session.did if call.session is not None else ""
        for limit in (Limit(*pair) for pair in limits.write_points):
            bucket = Bucket(call.base, account, bucket_name(WRITE_POINTS, limit))
            charges.append(Charge(bucket, limit, points))
    return charges


def write_points(call: Call, limits: RateLimits, body: bytes) -> int:
    """Return the points of a write; 0 for any other call.

    Raises:
        InputError: an applyWrites holds more writes than the server takes.
    """
    if call.nsid in _WRITES:
        points: int = getattr(limits, _WRITES[call.nsid])
        return points
    return _batch_points(limits, body) if call.nsid == APPLY_WRITES else 0


def _batch_points(limits: RateLimits, body: bytes) -> int:
    from pydantic_core import from_json

    try:
        data: Any = from_json(body)
    except ValueError:
        return 0  # the server refuses it
    writes = data.get("writes") if isinstance(data, dict) else None
    if not isinstance(writes, list):
        return 0
    if len(writes) > limits.writes_per_call:
        raise InputError(
            f"{APPLY_WRITES}: {len(writes)} writes in one call, where the server takes "
            f"{limits.writes_per_call}; split them into several calls."
        )
    return sum(_cost(limits, write) for write in writes)


def _cost(limits: RateLimits, write: Any) -> int:
    kind = str(write.get("$type") if isinstance(write, dict) else "").rpartition("#")[2]
    return {"create": limits.create, "update": limits.update}.get(kind, limits.delete)


def _at_host(call: Call, kind: str, limit: Limit) -> Charge:
    return Charge(Bucket(call.base, "", bucket_name(kind, limit)), limit, 1)
