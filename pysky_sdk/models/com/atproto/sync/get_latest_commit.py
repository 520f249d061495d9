# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.getLatestCommit`."""

from pysky_sdk import modeling as _m

__all__ = ["GetLatestCommitOutput", "GetLatestCommitParams"]


class GetLatestCommitParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.getLatestCommit`.

    Source: Lexicon `com.atproto.sync.getLatestCommit`.
    """

    did: _m.Did
    """The DID of the repo. Format did."""


class GetLatestCommitOutput(_m.Model):
    """Output of `com.atproto.sync.getLatestCommit`.

    Source: Lexicon `com.atproto.sync.getLatestCommit`.
    """

    cid: _m.Cid
    """Format cid."""

    rev: _m.Tid
    """Format tid."""
