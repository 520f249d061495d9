"""What is wrong with repositories that were saved, and with the commits of streams."""

from __future__ import annotations

from pysky_sdk.errors.base import PyskyError


class RepoError(PyskyError):
    """A repository's file or a commit is broken, or is not what it should be; the message says where."""


class SignatureInvalid(RepoError):  # noqa: N818 - what is the case, as in IdentityInvalid
    """A commit was not signed by this key.

    The account may have another one since it was resolved: `client.identity.resolve(did, refresh=True)`.
    """
