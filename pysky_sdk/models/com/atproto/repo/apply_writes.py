# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.applyWrites`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.repo import defs as com_atproto_repo_defs

__all__ = [
    "ApplyWritesInput",
    "ApplyWritesOutput",
    "Create",
    "CreateResult",
    "Delete",
    "DeleteResult",
    "Update",
    "UpdateResult",
]


class Create(_m.Model):
    """Operation which creates a new record.

    Source: Lexicon `com.atproto.repo.applyWrites#create`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.repo.applyWrites#create"

    collection: _m.Nsid
    """Format nsid."""

    rkey: _t.Optional[_t.Annotated[_m.RecordKey, _m.Text(None, 512)]] = None
    """NOTE: maxLength is redundant with record-key format. Keeping it temporarily to ensure backwards
    compatibility. Format record-key; at most 512 UTF-8 bytes.
    """

    value: _m.UnknownObject


class Update(_m.Model):
    """Operation which updates an existing record.

    Source: Lexicon `com.atproto.repo.applyWrites#update`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.repo.applyWrites#update"

    collection: _m.Nsid
    """Format nsid."""

    rkey: _m.RecordKey
    """Format record-key."""

    value: _m.UnknownObject


class Delete(_m.Model):
    """Operation which deletes an existing record.

    Source: Lexicon `com.atproto.repo.applyWrites#delete`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.repo.applyWrites#delete"

    collection: _m.Nsid
    """Format nsid."""

    rkey: _m.RecordKey
    """Format record-key."""


class CreateResult(_m.Model):
    """Source: Lexicon `com.atproto.repo.applyWrites#createResult`."""

    TYPE: _t.ClassVar[str] = "com.atproto.repo.applyWrites#createResult"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    validation_status: _t.Optional[
        _t.Annotated[_t.Literal["valid", "unknown"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="validationStatus", serialization_alias="validationStatus")
    """Known values: valid, unknown."""


class UpdateResult(_m.Model):
    """Source: Lexicon `com.atproto.repo.applyWrites#updateResult`."""

    TYPE: _t.ClassVar[str] = "com.atproto.repo.applyWrites#updateResult"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    validation_status: _t.Optional[
        _t.Annotated[_t.Literal["valid", "unknown"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="validationStatus", serialization_alias="validationStatus")
    """Known values: valid, unknown."""


class DeleteResult(_m.Model):
    """Source: Lexicon `com.atproto.repo.applyWrites#deleteResult`."""

    TYPE: _t.ClassVar[str] = "com.atproto.repo.applyWrites#deleteResult"


class ApplyWritesInput(_m.MethodModel):
    """Input of `com.atproto.repo.applyWrites`.

    Source: Lexicon `com.atproto.repo.applyWrites`.
    """

    repo: _m.AtIdentifier
    """The handle or DID of the repo (aka, current account). Format at-identifier."""

    validate_: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="validate", serialization_alias="validate"
    )
    """Can be set to 'false' to skip Lexicon schema validation of record data across all operations,
    'true' to require it, or leave unset to validate only for known Lexicons.
    """

    writes: _t.List[_t.Annotated[_t.Union[Create, Update, Delete], _m.CLOSED_UNION]]

    swap_commit: _t.Optional[_m.Cid] = _Field(
        default=None, validation_alias="swapCommit", serialization_alias="swapCommit"
    )
    """If provided, the entire operation will fail if the current repo commit CID does not match this
    value. Used to prevent conflicting repo mutations. Format cid.
    """


class ApplyWritesOutput(_m.Model):
    """Output of `com.atproto.repo.applyWrites`.

    Source: Lexicon `com.atproto.repo.applyWrites`.
    """

    commit: _t.Optional[com_atproto_repo_defs.CommitMeta] = None

    results: _t.Optional[
        _t.List[_t.Annotated[_t.Union[CreateResult, UpdateResult, DeleteResult], _m.CLOSED_UNION]]
    ] = None
