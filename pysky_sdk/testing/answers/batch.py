"""com.atproto.repo.applyWrites: all writes or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.exchange import Refusal, invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.writing import (
    check_blobs,
    check_record,
    check_swaps,
    own_repo,
    typed,
    without_records,
)

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.repos import Record

JSON = dict[str, Any]
_NSID: Final = "com.atproto.repo.applyWrites"
_MOST_WRITES: Final = 200


@method(_NSID, opaque=without_records)
def apply_writes(call: Call) -> JSON:
    """Write many records at once."""
    repo = call.world.repos.at(own_repo(call).did)
    writes = call.input["writes"]
    if len(writes) > _MOST_WRITES:
        raise invalid(f"Too many writes. Max: {_MOST_WRITES}")
    planned = [_planned(call, write) for write in writes]
    check_swaps(call, None)
    _check_possible(call, planned)
    for _, key, record, _ in planned:
        if record is None:
            repo.remove(*key)
        else:
            repo.put(record)
    results = [_result(kind, record, status) for kind, _, record, status in planned]
    return {"commit": call.world.repos.commit(repo).ref, "results": results}


_Planned = tuple[str, tuple[str, str], "Record | None", "str | None"]


def _planned(call: Call, write: JSON) -> _Planned:
    kind = write["$type"].rpartition("#")[2]
    collection, rkey = write["collection"], write.get("rkey") or call.world.clock.tid()
    if kind == "delete":
        return kind, (collection, rkey), None, None
    value = typed(collection, write["value"])
    status = check_record(collection, rkey, value, validate=call.input.get("validate"))
    check_blobs(call, value)
    return kind, (collection, rkey), call.world.repos.make(call.me.did, collection, rkey, value), status


def _check_possible(call: Call, planned: list[_Planned]) -> None:
    """Refuse to create what is there, and to change or delete what is not, in the order of the writes."""
    repo = call.world.repos.at(call.me.did)
    known: dict[tuple[str, str], bool] = {}
    for kind, key, _, _ in planned:
        exists = known.get(key, repo.get(*key) is not None)
        if exists == (kind == "create"):
            # So says the real server.
            raise Refusal(500, "InternalServerError", "Internal Server Error")
        known[key] = kind != "delete"


def _result(kind: str, record: Record | None, status: str | None) -> JSON:
    tag = {"$type": f"{_NSID}#{kind}Result"}
    if record is None:
        return tag
    return tag | record.ref | ({} if status is None else {"validationStatus": status})
