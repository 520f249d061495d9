# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.getBlob`."""

from pysky_sdk import modeling as _m

__all__ = ["GetBlobParams"]


class GetBlobParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.getBlob`.

    Source: Lexicon `com.atproto.sync.getBlob`.
    """

    did: _m.Did
    """The DID of the account. Format did."""

    cid: _m.Cid
    """The CID of the blob to fetch. Format cid."""
