# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.listRecords`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["ListRecordsOutput", "ListRecordsParams", "Record"]


class ListRecordsParams(_m.MethodModel):
    """Parameters of `com.atproto.repo.listRecords`.

    Source: Lexicon `com.atproto.repo.listRecords`.
    """

    repo: _m.AtIdentifier
    """The handle or DID of the repo. Format at-identifier."""

    collection: _m.Nsid
    """The NSID of the record type. Format nsid."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """The number of records to return. 1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    reverse: _t.Optional[_m.Boolean] = None
    """Flag to reverse the order of the returned records."""


class Record(_m.Model):
    """Source: Lexicon `com.atproto.repo.listRecords#record`."""

    TYPE: _t.ClassVar[str] = "com.atproto.repo.listRecords#record"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    value: _m.UnknownObject


class ListRecordsOutput(_m.Model):
    """Output of `com.atproto.repo.listRecords`.

    Source: Lexicon `com.atproto.repo.listRecords`.
    """

    cursor: _t.Optional[_m.String] = None

    records: _t.List[Record]
