# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.getRecord`."""

from pysky_sdk import modeling as _m

__all__ = ["GetRecordParams"]


class GetRecordParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.getRecord`.

    Source: Lexicon `com.atproto.sync.getRecord`.
    """

    did: _m.Did
    """The DID of the repo. Format did."""

    collection: _m.Nsid
    """Format nsid."""

    rkey: _m.RecordKey
    """Record Key. Format record-key."""
