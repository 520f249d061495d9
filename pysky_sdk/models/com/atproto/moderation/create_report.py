# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.moderation.createReport`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
from pysky_sdk.models.com.atproto.moderation import defs as com_atproto_moderation_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["CreateReportInput", "CreateReportOutput", "ModTool"]


class ModTool(_m.Model):
    """Moderation tool information for tracing the source of the action

    Source: Lexicon `com.atproto.moderation.createReport#modTool`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.moderation.createReport#modTool"

    name: _m.String
    """Name/identifier of the source (e.g., 'bsky-app/android', 'bsky-web/chrome')."""

    meta: _t.Optional[_m.UnknownObject] = None
    """Additional arbitrary metadata about the source."""


class CreateReportOutput(_m.Model):
    """Output of `com.atproto.moderation.createReport`.

    Source: Lexicon `com.atproto.moderation.createReport`.
    """

    id: _m.Integer

    reason_type: com_atproto_moderation_defs.ReasonType = _Field(
        validation_alias="reasonType", serialization_alias="reasonType"
    )

    reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 20000, None, 2000)]] = None
    """At most 2000 graphemes. At most 20000 UTF-8 bytes."""

    subject: _t.Annotated[
        _t.Union[com_atproto_admin_defs.RepoRef, com_atproto_repo_strong_ref.StrongRef, _m.Unknown],
        _m.OPEN_UNION,
    ]

    reported_by: _m.Did = _Field(validation_alias="reportedBy", serialization_alias="reportedBy")
    """Format: did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format: datetime."""


class CreateReportInput(_m.MethodModel):
    """Input of `com.atproto.moderation.createReport`.

    Source: Lexicon `com.atproto.moderation.createReport`.
    """

    reason_type: com_atproto_moderation_defs.ReasonType = _Field(
        validation_alias="reasonType", serialization_alias="reasonType"
    )
    """Indicates the broad category of violation the report is for."""

    reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 20000, None, 2000)]] = None
    """Additional context about the content and violation. At most 2000 graphemes. At most 20000 UTF-8
    bytes.
    """

    subject: _t.Annotated[
        _t.Union[com_atproto_admin_defs.RepoRef, com_atproto_repo_strong_ref.StrongRef, _m.Unknown],
        _m.OPEN_UNION,
    ]

    mod_tool: _t.Optional[ModTool] = _Field(None, validation_alias="modTool", serialization_alias="modTool")
