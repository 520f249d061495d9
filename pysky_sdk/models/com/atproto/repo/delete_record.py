# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.deleteRecord`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.repo import defs as com_atproto_repo_defs

__all__ = ["DeleteRecordInput", "DeleteRecordOutput"]


class DeleteRecordInput(_m.MethodModel):
    """Input of `com.atproto.repo.deleteRecord`.

    Source: Lexicon `com.atproto.repo.deleteRecord`.
    """

    repo: _m.AtIdentifier
    """The handle or DID of the repo (aka, current account). Format at-identifier."""

    collection: _m.Nsid
    """The NSID of the record collection. Format nsid."""

    rkey: _m.RecordKey
    """The Record Key. Format record-key."""

    swap_record: _t.Optional[_m.Cid] = _Field(
        default=None, validation_alias="swapRecord", serialization_alias="swapRecord"
    )
    """Compare and swap with the previous record by CID. Format cid."""

    swap_commit: _t.Optional[_m.Cid] = _Field(
        default=None, validation_alias="swapCommit", serialization_alias="swapCommit"
    )
    """Compare and swap with the previous commit by CID. Format cid."""


class DeleteRecordOutput(_m.Model):
    """Output of `com.atproto.repo.deleteRecord`.

    Source: Lexicon `com.atproto.repo.deleteRecord`.
    """

    commit: _t.Optional[com_atproto_repo_defs.CommitMeta] = None
