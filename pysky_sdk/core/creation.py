"""What a write makes, as far as its input says: enough to ask later whether it was made."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pysky_sdk.lazy import indexes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.errors import PyskyError

CREATE: Final = "com.atproto.repo.createRecord"
PUT: Final = "com.atproto.repo.putRecord"
DELETE: Final = "com.atproto.repo.deleteRecord"
APPLY: Final = "com.atproto.repo.applyWrites"
WRITES: Final = frozenset({CREATE, PUT, DELETE, APPLY})
_CREATED = f"{APPLY}#create"


class Target(NamedTuple):
    """A record under a key that is known before it is sent."""

    collection: str
    rkey: str
    record: Mapping[str, Any]


class Creation:
    """Records of one call. They are made together or not at all."""

    __slots__ = ("doubt", "exclusive", "repo", "targets")

    def __init__(self, repo: str, targets: tuple[Target, ...], *, exclusive: bool) -> None:
        self.repo = repo
        self.targets = targets
        self.exclusive = exclusive
        """Whether another record under the key means that this one will never be made."""
        self.doubt: PyskyError | None = None
        """The first error after which nobody knows whether they were made."""


class Examined(NamedTuple):
    """What there is to know about the input of a write."""

    repeatable: bool = False
    """Whether sending it again does no harm."""

    creation: Creation | None = None
    """What can be read back."""

    body: bytes | None = None
    """The input with the record keys that were chosen, if any were."""


def examine(nsid: str, body: bytes) -> Examined:
    """Look at the input of a write; choose the record keys that it leaves to the server."""
    from pydantic_core import from_json

    try:
        data: Any = from_json(body)
    except ValueError:
        return Examined()  # the server refuses it
    if not isinstance(data, dict) or not isinstance(data.get("repo"), str):
        return Examined()
    if nsid == CREATE:
        return _single(data, body)
    if nsid == APPLY:
        return _batch(data)
    if "swapRecord" not in data and "swapCommit" not in data:
        return Examined(repeatable=True)  # to put or delete once more changes nothing
    return _swap(data) if nsid == PUT else Examined()


def _single(data: dict[str, Any], body: bytes) -> Examined:
    rkey, changed = data.get("rkey"), None
    if rkey is None and may_choose_key(data.get("collection")) and "rkey" not in data:
        rkey = _new_key()
        # Put in front instead of encoding it all anew: nothing else of the input changes.
        changed = b'{"rkey":"%s",%s' % (rkey.encode(), body.lstrip()[1:])
    target = _target(data.get("collection"), rkey, data.get("record"))
    if target is None:
        return Examined()
    return Examined(repeatable=True, creation=Creation(data["repo"], (target,), exclusive=True), body=changed)


def _swap(data: dict[str, Any]) -> Examined:
    """The swap itself keeps a repetition from overwriting what came between."""
    target = _target(data.get("collection"), data.get("rkey"), data.get("record"))
    if target is None:
        return Examined()
    return Examined(repeatable=True, creation=Creation(data["repo"], (target,), exclusive=False))


def _batch(data: dict[str, Any]) -> Examined:
    """Only of creates: that an update or a deletion was done is not to be seen in the repository."""
    from pydantic_core import to_json

    writes = data.get("writes")
    if not isinstance(writes, list) or not writes:
        return Examined()
    chosen = False
    targets = []
    for write in writes:
        if not isinstance(write, dict) or write.get("$type") != _CREATED:
            return Examined()
        if "rkey" not in write and may_choose_key(write.get("collection")):
            write["rkey"] = _new_key()
            chosen = True
        target = _target(write.get("collection"), write.get("rkey"), write.get("value"))
        if target is None:
            return Examined()
        targets.append(target)
    creation = Creation(data["repo"], tuple(targets), exclusive=True)
    return Examined(repeatable=True, creation=creation, body=to_json(data) if chosen else None)


def _target(collection: Any, rkey: Any, record: Any) -> Target | None:
    if not (isinstance(collection, str) and isinstance(rkey, str) and rkey and isinstance(record, dict)):
        return None
    return Target(collection, rkey, {"$type": collection, **record})


def _new_key() -> str:
    from pysky_sdk.syntax.tid import next_tid

    return next_tid()


def may_choose_key(collection: Any) -> bool:
    """Whether a TID is a right record key there; False for collections that no imported Lexicon describes."""
    return isinstance(collection, str) and key_type(collection) in {"tid", "any"}


def key_type(collection: str) -> str | None:
    """What a collection's Lexicon says of record keys; None where no imported Lexicon describes it."""
    return _key(collection, len(indexes()))


@cache
def _key(collection: str, _generation: int) -> str | None:
    for index in indexes():
        key: str | None = getattr(import_module(index), "KEYS", {}).get(collection)
        if key is not None:
            return key
    return None


def same(sent: Any, found: Any) -> bool:
    """Whether a server's record is the one that was sent; base64 may have been padded in between."""
    if isinstance(sent, dict) and isinstance(found, dict):
        if sent.keys() == found.keys() == {"$bytes"}:
            return str(sent["$bytes"]).rstrip("=") == str(found["$bytes"]).rstrip("=")
        return sent.keys() == found.keys() and all(same(value, found[name]) for name, value in sent.items())
    if isinstance(sent, list) and isinstance(found, list):
        return len(sent) == len(found) and all(map(same, sent, found))
    return bool(sent == found)
