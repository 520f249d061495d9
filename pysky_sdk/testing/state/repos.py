"""Repos: what records there are, and the signed commits that say so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.testing.data.cbor import encode
from pysky_sdk.testing.data.cids import cid_of_block
from pysky_sdk.testing.data.mst import blocks_of, tree_of
from pysky_sdk.testing.state.keys import signing_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.testing.data.mst import Node
    from pysky_sdk.testing.state.world import World


@dataclass(slots=True, eq=False)
class Record:
    """A record in a repo."""

    did: str
    collection: str
    rkey: str
    value: dict[str, Any]
    block: bytes
    """Its value as DAG-CBOR."""
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
        return f"at://{self.did}/{self.path}"

    @property
    def path(self) -> str:
        """Where it is in its repo: the key in the tree."""
        return f"{self.collection}/{self.rkey}"

    @property
    def ref(self) -> dict[str, str]:
        """A strong reference to it."""
        return {"uri": self.uri, "cid": self.cid}


class Op(NamedTuple):
    """A record that a commit wrote or deleted."""

    action: str
    path: str
    record: Record | None
    """What is there now; None for what was deleted."""
    prev: str | None
    """The CID of what the commit before had there."""


@dataclass(slots=True)
class Commit:
    """The state of a repo, and what led to it."""

    cid: str
    rev: str
    block: bytes
    tree: Node
    ops: tuple[Op, ...]
    """What it did, in the order in which it was written."""

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
    _ops: list[Op] = field(default_factory=list)
    """What no commit says yet."""
    _prev: dict[str, str | None] = field(default_factory=dict)
    """By path: what the last commit has there, of what was written since."""

    def of(self, collection: str) -> list[Record]:
        """Return the records of a collection."""
        return list(self._records.get(collection, {}).values())

    def get(self, collection: str, rkey: str) -> Record | None:
        """Return a record."""
        return self._records.get(collection, {}).get(rkey)

    def put(self, record: Record) -> None:
        """Store a record."""
        old = self.get(record.collection, record.rkey)
        self._note("create" if old is None else "update", record.path, record, old)
        self._records.setdefault(record.collection, {})[record.rkey] = record

    def remove(self, collection: str, rkey: str) -> None:
        """Forget a record, if it is there."""
        records = self._records.get(collection, {})
        old = records.pop(rkey, None)
        if old is not None:
            self._note("delete", old.path, None, old)
        if not records:
            self._records.pop(collection, None)

    def _note(self, action: str, path: str, record: Record | None, old: Record | None) -> None:
        prev = self._prev.setdefault(path, None if old is None else old.cid)
        self._ops.append(Op(action, path, record, prev))

    def take_ops(self) -> tuple[Op, ...]:
        """Return what was written since the last commit, for the next one."""
        ops = tuple(self._ops)
        self._ops.clear()
        self._prev.clear()
        return ops

    @property
    def nodes(self) -> dict[str, bytes]:
        """The nodes of the tree that its commit points at."""
        return blocks_of(self.commit.tree)

    @property
    def collections(self) -> list[str]:
        """The names of its collections."""
        return sorted(self._records)

    @property
    def cids(self) -> dict[str, str]:
        """The CIDs of its records by `collection/rkey`."""
        return {record.path: record.cid for records in self._records.values() for record in records.values()}


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
        self._sign(repo, None)
        return repo

    def remove(self, did: str) -> None:
        """Forget a repo."""
        del self._by_did[did]

    def make(self, did: str, collection: str, rkey: str, value: dict[str, Any]) -> Record:
        """Return a record that is not in its repo yet; an update keeps its place in lists."""
        old = self.at(did).get(collection, rkey)
        clock = self._world.clock
        block = encode(value)
        return Record(
            did=did,
            collection=collection,
            rkey=rkey,
            value=value,
            block=block,
            cid=cid_of_block(block),
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
        """Sign the state of a repo, and tell those who listen."""
        return self._sign(repo, repo.commit)

    def _sign(self, repo: Repo, before: Commit | None) -> Commit:
        tree = tree_of(repo.cids)
        rev = self._world.clock.tid()
        unsigned: dict[str, Any] = {
            "did": repo.did,
            "version": 3,
            "data": {"$link": tree.cid},
            "rev": rev,
            "prev": None,
        }
        signature = signing_key(self._world.secret, repo.did).sign(encode(unsigned))
        block = encode(unsigned | {"sig": signature})
        repo.commit = Commit(cid_of_block(block), rev, block, tree, repo.take_ops())
        self._world.streams.repos.committed(repo.did, repo.commit, before)
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
