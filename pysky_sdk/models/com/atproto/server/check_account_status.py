# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.checkAccountStatus`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["CheckAccountStatusOutput"]


class CheckAccountStatusOutput(_m.Model):
    """Output of `com.atproto.server.checkAccountStatus`.

    Source: Lexicon `com.atproto.server.checkAccountStatus`.
    """

    activated: _m.Boolean

    valid_did: _m.Boolean = _Field(validation_alias="validDid", serialization_alias="validDid")

    repo_commit: _m.Cid = _Field(validation_alias="repoCommit", serialization_alias="repoCommit")
    """Format cid."""

    repo_rev: _m.String = _Field(validation_alias="repoRev", serialization_alias="repoRev")

    repo_blocks: _m.Integer = _Field(validation_alias="repoBlocks", serialization_alias="repoBlocks")

    indexed_records: _m.Integer = _Field(
        validation_alias="indexedRecords", serialization_alias="indexedRecords"
    )

    private_state_values: _m.Integer = _Field(
        validation_alias="privateStateValues", serialization_alias="privateStateValues"
    )

    expected_blobs: _m.Integer = _Field(validation_alias="expectedBlobs", serialization_alias="expectedBlobs")

    imported_blobs: _m.Integer = _Field(validation_alias="importedBlobs", serialization_alias="importedBlobs")
