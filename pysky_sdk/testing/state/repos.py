"""Repos: what records there are, and the signed commits that say so."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from hashlib import sha512
from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.data.cbor import encode
from pysky_sdk.testing.data.cids import cid_of, cid_of_block
from pysky_sdk.testing.data.mst import build, root_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.testing.state.world import World


@dataclass(slots=True, eq=False)
class Record:
    """A record in a repo."""

    did: str
    collection: str
    rkey: str
    value: dict[str, Any]
    cid: str
    indexed_at: str
    """When the AppView saw it."""
    position: str
    """A TID of when it was written: lists sort by it."""
    seen_from: float
    """The time from which the AppView knows it."""

    @property
    def uri(self) -> str:
        """Where it is."""
        return f"at://{self.did}/{self.collection}/{self.rkey}"

    @property
    def ref(self) -> dict[str, str]:
        """A strong reference to it."""
        return {"uri": self.uri, "cid": self.cid}


@dataclass(slots=True)
class Commit:
    """The state of a repo."""

    cid: str
    rev: str
    block: bytes

    @property
    def ref(self) -> dict[str, str]:
        """As answers name it."""
        return {"cid": self.cid, "rev": self.rev}


@dataclass(slots=True, eq=False)
class Repo:
    """The repo of an account."""

    did: str
    commit: Commit = field(init=False)
    _records: dict[str, dict[str, Record]] = field(default_factory=dict)

    def of(self, collection: str) -> list[Record]:
        """Return the records of a collection."""
        return list(self._records.get(collection, {}).values())

    def get(self, collection: str, rkey: str) -> Record | None:
        """Return a record."""
        return self._records.get(collection, {}).get(rkey)

    def put(self, record: Record) -> None:
        """Store a record."""
        self._records.setdefault(record.collection, {})[record.rkey] = record

    def remove(self, collection: str, rkey: str) -> None:
        """Forget a record, if it is there."""
        records = self._records.get(collection, {})
        records.pop(rkey, None)
        if not records:
            self._records.pop(collection, None)

    @property
    def nodes(self) -> dict[str, bytes]:
        """The nodes of the tree that its commit points at."""
        return build(self.cids)[1]

    @property
    def collections(self) -> list[str]:
        """The names of its collections."""
        return sorted(self._records)

    @property
    def cids(self) -> dict[str, str]:
        """The CIDs of its records by `collection/rkey`."""
        return {
            f"{name}/{rkey}": record.cid
            for name, records in self._records.items()
            for rkey, record in records.items()
        }


class Repos:
    """All repos."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_did: dict[str, Repo] = {}

    def __iter__(self) -> Iterator[Repo]:
        return iter(self._by_did.values())

    def at(self, did: str) -> Repo:
        """Return the repo of an account."""
        return self._by_did[did]

    def create(self, did: str) -> Repo:
        """Make an empty repo."""
        repo = self._by_did[did] = Repo(did)
        self.commit(repo)
        return repo

    def remove(self, did: str) -> None:
        """Forget a repo."""
        del self._by_did[did]

    def make(self, did: str, collection: str, rkey: str, value: dict[str, Any]) -> Record:
        """Return a record that is not in its repo yet; an update keeps its place in lists."""
        old = self.at(did).get(collection, rkey)
        clock = self._world.clock
        return Record(
            did=did,
            collection=collection,
            rkey=rkey,
            value=value,
            cid=cid_of(value),
            indexed_at=clock.now(),
            position=clock.tid() if old is None else old.position,
            seen_from=clock.time() + self._world.settings.lag,
        )

    def write(self, did: str, collection: str, rkey: str | None, value: dict[str, Any]) -> Record:
        """Make, store and commit a record at once, for what the stand-in prepares itself."""
        typed = {"$type": collection} | value
        record = self.make(did, collection, rkey or self._world.clock.tid(), typed)
        self.at(did).put(record)
        self.commit(self.at(did))
        return record

    def commit(self, repo: Repo) -> Commit:
        """Sign the state of a repo."""
        root = root_of(repo.cids)
        rev = self._world.clock.tid()
        unsigned: dict[str, Any] = {
            "did": repo.did,
            "version": 3,
            "data": {"$link": root},
            "rev": rev,
            "prev": None,
        }
        # Of the length of a real signature; nobody here has the key that it would need.
        signature = hmac.digest(self._world.secret, encode(unsigned), sha512)
        block = encode(unsigned | {"sig": signature})
        repo.commit = Commit(cid_of_block(block), rev, block)
        return repo.commit

    def find(self, uri: str) -> Record | None:
        """Return the record with an AT URI, its authority a DID or a handle."""
        parts = uri.removeprefix("at://").split("/")
        account = self._world.accounts.find(parts[0])
        if account is None or len(parts) != 3:
            return None
        return self.at(account.did).get(parts[1], parts[2])

    def all_of(self, collection: str) -> Iterator[Record]:
        """Go through the records of a collection in all repos."""
        for repo in self._by_did.values():
            yield from repo.of(collection)
