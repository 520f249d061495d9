# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.getRecord`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["GetRecordOutput", "GetRecordParams"]


class GetRecordParams(_m.MethodModel):
    """Parameters of `com.atproto.repo.getRecord`.

    Source: Lexicon `com.atproto.repo.getRecord`.
    """

    repo: _m.AtIdentifier
    """The handle or DID of the repo. Format at-identifier."""

    collection: _m.Nsid
    """The NSID of the record collection. Format nsid."""

    rkey: _m.RecordKey
    """The Record Key. Format record-key."""

    cid: _t.Optional[_m.Cid] = None
    """The CID of the version of the record. If not specified, then return the most recent version.
    Format cid.
    """


class GetRecordOutput(_m.Model):
    """Output of `com.atproto.repo.getRecord`.

    Source: Lexicon `com.atproto.repo.getRecord`.
    """

    uri: _m.AtUri
    """Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """Format cid."""

    value: _m.UnknownObject
