"""The messages of `com.atproto.sync.subscribeRepos`, as a PDS sends them.

Source: Lexicon `com.atproto.sync.subscribeRepos`; sync specification, "Firehose".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.data.car import car
from pysky_sdk.testing.data.mst import covering

if TYPE_CHECKING:
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.repos import Commit, Op
    from pysky_sdk.testing.streams.events import EventLog, Position

JSON = dict[str, Any]


class RepoEvents:
    """Sends what happens to accounts and their repos."""

    def __init__(self, log: EventLog) -> None:
        self._log = log

    def identity(self, account: Account) -> None:
        """Say that a DID document or a handle may be another."""
        said = {"did": account.did, "handle": account.handle}
        self._send("#identity", account.did, said)

    def account(self, did: str, status: str | None) -> None:
        """Say whether an account is active.

        Args:
            did: whose.
            status: why it is not; None for an active one.
        """
        said = {"did": did, "active": status is None} | ({} if status is None else {"status": status})
        self._send("#account", did, said)

    def sync(self, did: str, commit: Commit) -> None:
        """Say where a repo is, whatever was sent before."""
        said = {"did": did, "rev": commit.rev, "blocks": car(commit.cid, {commit.cid: commit.block})}
        self._send("#sync", did, said)

    def deleted(self, did: str) -> None:
        """Say that an account is gone, and forget what was said of it."""
        self.account(did, "deleted")
        self._log.forget(did)

    def committed(self, did: str, commit: Commit, before: Commit | None) -> None:
        """Say what a commit did."""
        since, data = (None, {}) if before is None else (before.rev, {"prevData": {"$link": before.tree.cid}})

        def body(seq: Position, time: str) -> JSON:
            said = _commit(did, commit) | data
            return said | {"since": since, "seq": seq, "time": time}

        self._log.add("#commit", body, did=did)

    def _send(self, kind: str, did: str, said: JSON) -> None:
        self._log.add(kind, lambda seq, time: said | {"seq": seq, "time": time}, did=did)


def _commit(did: str, commit: Commit) -> JSON:
    blocks = {commit.cid: commit.block, **covering(commit.tree, [op.path for op in commit.ops])}
    written = {op.path: op.record for op in commit.ops}  # the last one, where a record was written twice
    blocks |= {record.cid: record.block for record in written.values() if record is not None}
    return {
        "repo": did,
        "commit": {"$link": commit.cid},
        "rev": commit.rev,
        "blocks": car(commit.cid, blocks),
        "ops": [_op(op) for op in commit.ops],
        "blobs": [],  # the Lexicon wants it, and servers leave it empty
        "rebase": False,
        "tooBig": False,
    }


def _op(op: Op) -> JSON:
    cid = None if op.record is None else {"$link": op.record.cid}
    row: JSON = {"action": op.action, "path": op.path, "cid": cid}
    return row if op.prev is None else row | {"prev": {"$link": op.prev}}
