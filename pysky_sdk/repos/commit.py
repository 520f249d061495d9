"""The commit of a repository: who says what is in it.

Source: repository specification, "Commit Objects".
"""

from __future__ import annotations

from typing import NamedTuple

from pysky_sdk.core.streams.ipld import decode_bare, encode_bare, is_object_cid
from pysky_sdk.errors import RepoError, SignatureInvalid
from pysky_sdk.identity.identity import Identity
from pysky_sdk.repos.signatures import is_signed
from pysky_sdk.syntax.patterns import is_did, is_tid

VERSION = 3


class SignedCommit(NamedTuple):
    """A commit."""

    did: str
    rev: str
    data: bytes
    """The CID of the root of its tree."""
    unsigned: bytes
    """What was signed."""
    signature: bytes


def read_commit(block: bytes) -> SignedCommit:
    """Read a commit.

    Raises:
        ValueError: it is none of version 3.
    """
    row = decode_bare(block)
    version = row.get("version") if isinstance(row, dict) else None
    if type(version) is not int or version != VERSION:
        raise ValueError(f"it is no commit of version {VERSION}")
    did, rev, data, signature = (row.get(name) for name in ("did", "rev", "data", "sig"))
    if not isinstance(did, str) or not is_did(did) or not isinstance(rev, str) or not is_tid(rev):
        raise ValueError("its DID or its revision is none")
    if not is_object_cid(data) or not isinstance(signature, bytes):
        raise ValueError("it has no tree or no signature")
    unsigned = encode_bare({name: value for name, value in row.items() if name != "sig"})
    return SignedCommit(did, rev, data, unsigned, signature)


def check_signer(commit: SignedCommit, signer: Identity | str) -> None:
    """Check whose a commit is.

    Args:
        commit: what is said to be signed.
        signer: the account, or the key alone as a did:key.

    Raises:
        ImportError: `cryptography` is not installed.
        ValueError: the key is no did:key that accounts can have.
        RepoError: it is another account's, or the account has no key.
        SignatureInvalid: it was not signed by this key.
    """
    if isinstance(signer, Identity):
        if signer.did != commit.did:
            raise RepoError(f"The commit {commit.rev} is of {commit.did}, not of {signer.did}.")
        if signer.signing_key is None:
            raise RepoError(
                f"The DID document of {commit.did} has no key of k256 or p256 to verify its commits by."
            )
        signer = signer.signing_key
    if not is_signed(signer, commit.unsigned, commit.signature):
        raise SignatureInvalid(
            f"The commit {commit.rev} of {commit.did} is not signed by {signer}. Do not trust it, unless the "
            "account has changed its key: client.identity.resolve(did, refresh=True) finds out."
        )
