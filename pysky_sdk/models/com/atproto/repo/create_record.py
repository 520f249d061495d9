# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.createRecord`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.repo import defs as com_atproto_repo_defs

__all__ = ["CreateRecordInput", "CreateRecordOutput"]


class CreateRecordInput(_m.MethodModel):
    """Input of `com.atproto.repo.createRecord`.

    Source: Lexicon `com.atproto.repo.createRecord`.
    """

    repo: _m.AtIdentifier
    """The handle or DID of the repo (aka, current account). Format at-identifier."""

    collection: _m.Nsid
    """The NSID of the record collection. Format nsid."""

    rkey: _t.Optional[_t.Annotated[_m.RecordKey, _m.Text(None, 512)]] = None
    """The Record Key. Format record-key; at most 512 UTF-8 bytes."""

    validate_: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="validate", serialization_alias="validate"
    )
    """Can be set to 'false' to skip Lexicon schema validation of record data, 'true' to require it, or
    leave unset to validate only for known Lexicons.
    """

    record: _m.UnknownObject
    """The record itself. Must contain a $type field."""

    swap_commit: _t.Optional[_m.Cid] = _Field(
        default=None, validation_alias="swapCommit", serialization_alias="swapCommit"
    )
    """Compare and swap with the previous commit by CID. Format cid."""


class CreateRecordOutput(_m.Model):
    """Output of `com.atproto.repo.createRecord`.

    Source: Lexicon `com.atproto.repo.createRecord`.
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
