"""What a commit did to which records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.errors import ResponseError
from pysky_sdk.modeling import InvalidRecord, Model, Unknown
from pysky_sdk.modeling.registry import record_class
from pysky_sdk.records.results import RecordEntry
from pysky_sdk.records.whole import chosen
from pysky_sdk.repos.entries import read_record_block
from pysky_sdk.streams.car import Blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pysky_sdk.models.com.atproto.sync.subscribe_repos import Commit
    from pysky_sdk.records.writes import Collection

NSID = "com.atproto.sync.subscribeRepos"


class RecordOp(NamedTuple):
    """A record that was written or deleted."""

    action: str
    """`create`, `update` or `delete`; others are not known today."""

    uri: str
    cid: str | None
    """The CID of the new content; None for what was deleted."""

    record: Model | Unknown | InvalidRecord | None
    """The new content: a model where its type is known, an `InvalidRecord` where it breaks its Lexicon, else
    an `Unknown`. None for what was deleted, and where the commit does not bring it along."""

    @property
    def collection(self) -> str:
        """The NSID of the collection."""
        return self.uri.split("/", 4)[3]

    @property
    def rkey(self) -> str:
        """The record key: the last part of the URI."""
        return self.uri.rpartition("/")[2]

    @property
    def entry(self) -> RecordEntry[Any]:
        """The record as lists give it, with `is_valid`, `problems` and `value`."""
        return RecordEntry(self.uri, self.cid, self.record, record_class(self.collection) or Unknown)


def record_ops(
    commit: Commit, collections: Collection | Iterable[Collection] | None = None
) -> Iterator[RecordOp]:
    """Yield what a commit did, with the records that it wrote.

    Blocks are compared with their CIDs. The signature of the commit is not checked, nor whether the records
    are in its tree: trust the server that you listen to, or see `verify_commit`.

    Args:
        commit: a message of `com.atproto.sync.subscribeRepos`.
        collections: those to look at, as NSIDs or as the client's own; without it all.

    Raises:
        ValueError: a collection is none.
        errors.ResponseError: the commit's blocks cannot be read.
    """
    wanted = None if collections is None else frozenset(chosen(collections))
    ops = [op for op in commit.ops if wanted is None or op.path.partition("/")[0] in wanted]
    if not ops:
        return
    blocks = _blocks(commit)
    for op in ops:
        cid = None if op.cid is None else op.cid.link
        record = None if cid is None or blocks is None else _record(commit, blocks, cid)
        yield RecordOp(op.action, f"at://{commit.repo}/{op.path}", cid, record)


def _blocks(commit: Commit) -> Blocks | None:
    if not commit.blocks:  # left out where they are too many
        return None
    try:
        return Blocks(commit.blocks)
    except ValueError as error:
        raise _unreadable(commit, error) from error


def _record(commit: Commit, blocks: Blocks, cid: str) -> Model | Unknown | InvalidRecord | None:
    try:
        block = blocks.get(cid)
        return None if block is None else read_record_block(block, cid)
    except ValueError as error:
        raise _unreadable(commit, error) from error


def _unreadable(commit: Commit, error: ValueError) -> ResponseError:
    return ResponseError(
        f"{NSID}: the blocks of the commit {commit.seq} of {commit.repo} cannot be read: {error}.",
        nsid=NSID,
        path="blocks",
        body=commit.blocks,
    )
