# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.putRecord`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.repo import defs as com_atproto_repo_defs

__all__ = ["PutRecordInput", "PutRecordOutput"]


class PutRecordInput(_m.MethodModel):
    """Input of `com.atproto.repo.putRecord`.

    Source: Lexicon `com.atproto.repo.putRecord`.
    """

    repo: _m.AtIdentifier
    """The handle or DID of the repo (aka, current account). Format at-identifier."""

    collection: _m.Nsid
    """The NSID of the record collection. Format nsid."""

    rkey: _t.Annotated[_m.RecordKey, _m.Text(None, 512)]
    """The Record Key. Format record-key; at most 512 UTF-8 bytes."""

    validate_: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="validate", serialization_alias="validate"
    )
    """Can be set to 'false' to skip Lexicon schema validation of record data, 'true' to require it, or
    leave unset to validate only for known Lexicons.
    """

    record: _m.UnknownObject
    """The record to write."""

    swap_record: _t.Annotated[_t.Optional[_m.Cid], _m.NULLABLE] = _Field(
        default=None, validation_alias="swapRecord", serialization_alias="swapRecord"
    )
    """Compare and swap with the previous record by CID. WARNING: nullable and optional field; may
    cause problems with golang implementation. Format cid. May be null, which is not the same as
    absent.
    """

    swap_commit: _t.Optional[_m.Cid] = _Field(
        default=None, validation_alias="swapCommit", serialization_alias="swapCommit"
    )
    """Compare and swap with the previous commit by CID. Format cid."""


class PutRecordOutput(_m.Model):
    """Output of `com.atproto.repo.putRecord`.

    Source: Lexicon `com.atproto.repo.putRecord`.
    """

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    commit: _t.Optional[com_atproto_repo_defs.CommitMeta] = None

    validation_status: _t.Optional[
        _t.Annotated[_t.Literal["valid", "unknown"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="validationStatus", serialization_alias="validationStatus")
    """Known values: valid, unknown."""
