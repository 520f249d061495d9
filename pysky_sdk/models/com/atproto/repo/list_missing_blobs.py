# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.listMissingBlobs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["ListMissingBlobsOutput", "ListMissingBlobsParams", "RecordBlob"]


class ListMissingBlobsParams(_m.MethodModel):
    """Parameters of `com.atproto.repo.listMissingBlobs`.

    Source: Lexicon `com.atproto.repo.listMissingBlobs`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 1000)]] = 500
    """1 to 1000; default 500."""

    cursor: _t.Optional[_m.String] = None


class RecordBlob(_m.Model):
    """Source: Lexicon `com.atproto.repo.listMissingBlobs#recordBlob`."""

    TYPE: _t.ClassVar[str] = "com.atproto.repo.listMissingBlobs#recordBlob"

    cid: _m.Cid
    """Format cid."""

    record_uri: _m.AtUri = _Field(validation_alias="recordUri", serialization_alias="recordUri")
    """Format at-uri."""


class ListMissingBlobsOutput(_m.Model):
    """Output of `com.atproto.repo.listMissingBlobs`.

    Source: Lexicon `com.atproto.repo.listMissingBlobs`.
    """

    cursor: _t.Optional[_m.String] = None

    blobs: _t.List[RecordBlob]
