"""Whether a commit of a stream is its account's, and did what it says."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from pysky_sdk.core.streams.ipld import cid_bytes, cid_text
from pysky_sdk.errors import RepoError
from pysky_sdk.repos.blocks import Blocks
from pysky_sdk.repos.commit import check_signer, read_commit
from pysky_sdk.repos.inversion import cid_at, cid_of_tree, known_part, put, removed
from pysky_sdk.repos.nodes import is_path
from pysky_sdk.repos.tree import Tree

if TYPE_CHECKING:
    from pysky_sdk.identity.identity import Identity
    from pysky_sdk.models.com.atproto.sync.subscribe_repos import Commit, RepoOp
    from pysky_sdk.repos.commit import SignedCommit
    from pysky_sdk.repos.inversion import Below

_MAX_OPS = 200
"""Source: Lexicon `com.atproto.sync.subscribeRepos#commit`."""


def verify_commit(commit: Commit, signer: Identity | str) -> str:
    """Check that a commit of a stream is signed by its account and did what it says; return its tree's CID.

    Checked are, beside the signature: the DID and the revision; that each record that was written is in the
    commit's tree, with its content; that none is there that was deleted; and that the tree without what the
    commit did is the one that `commit.prev_data` names. Where that is None, as in the first commit of an
    account, or in those of old servers, nothing says that there was no more done than `ops` tells.

    What came before, a single message cannot say. Keep the CID that is returned, by account: if the
    `prev_data` of its next commit is another one, you have missed something. An account may change its key:
    resolve it again, once, before you refuse its commit.

    Specification: Sync, "Commit Validation: MST Operation Inversion".

    Args:
        commit: a message of `com.atproto.sync.subscribeRepos`.
        signer: the account, as `client.identity.resolve(commit.repo)` returns it; or only its key, as a
            did:key.

    Raises:
        ImportError: the extra `crypto` is not installed.
        ValueError: the key is no did:key of k256 or p256.
        errors.SignatureInvalid: it is not signed by this key.
        errors.RepoError: it is another account's, is broken, lacks blocks, or did something else.
    """
    try:
        blocks, signed = _opened(commit)
    except ValueError as error:
        raise _refused(commit, error) from error
    check_signer(signed, signer)
    try:
        tree = Tree(blocks.take, signed.data)
        root = known_part(tree, blocks) if commit.ops else signed.data
        _check_ops(commit, blocks, root)
        _check_before(commit, root)
    except ValueError as error:
        raise _refused(commit, error) from error
    return cid_text(signed.data)


def _opened(commit: Commit) -> tuple[Blocks, SignedCommit]:
    if commit.too_big or not commit.blocks:
        raise ValueError("its blocks were left out; read the repository itself")
    blocks = Blocks(BytesIO(commit.blocks))
    if cid_text(blocks.root) != commit.commit.link:
        raise ValueError("its blocks are those of another commit")
    signed = read_commit(blocks.take(blocks.root))
    if (signed.did, signed.rev) != (commit.repo, commit.rev):
        raise ValueError(f"what was signed is the commit {signed.rev} of {signed.did}")
    if commit.since is not None and commit.since >= commit.rev:
        raise ValueError(f"it is not later than {commit.since}, which it follows")
    return blocks, signed


def _check_ops(commit: Commit, blocks: Blocks, root: Below) -> None:
    if len(commit.ops) > _MAX_OPS:
        raise ValueError(f"it has {len(commit.ops)} operations, where {_MAX_OPS} are allowed")
    for path, op in {op.path: op for op in commit.ops}.items():  # the last one, if it did several to a record
        if not is_path(path) or (op.cid is None) is not (op.action == "delete"):
            raise ValueError(f"the operation at {path!r} is none")
        found = cid_at(root, path)
        if (None if found is None else cid_text(found)) != (None if op.cid is None else op.cid.link):
            raise ValueError(f"its tree does not have at {path} what it says")
        if found is not None:
            blocks.take(found)


def _check_before(commit: Commit, root: Below) -> None:
    """Take back what the commit did, and compare what is left with the tree that was there before."""
    if commit.prev_data is None:
        return
    first = {op.path: op for op in reversed(commit.ops)}  # several ops to a record: all name the same `prev`
    last = {op.path: op for op in commit.ops}
    for path, op in reversed(last.items()):
        before = _before(first[path])
        if before is not None:
            root = put(root, path, before)
        elif op.cid is not None:
            root = removed(root, path)
    if cid_text(cid_of_tree(root)) != commit.prev_data.link:
        raise ValueError("without its operations, its tree is not the one that it says it follows")


def _before(op: RepoOp) -> bytes | None:
    if op.action == "create":
        return None
    if op.prev is None:
        raise ValueError(f"it does not say what it found at {op.path}")
    return cid_bytes(op.prev.link)


def _refused(commit: Commit, error: ValueError) -> RepoError:
    return RepoError(f"The commit {commit.seq} of {commit.repo} does not verify: {error}. Do not trust it.")
