# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
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
    """Moderation tool information for tracing the source of the action.

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
    """Known values: com.atproto.moderation.defs#reasonSpam,
    com.atproto.moderation.defs#reasonViolation, com.atproto.moderation.defs#reasonMisleading,
    com.atproto.moderation.defs#reasonSexual, com.atproto.moderation.defs#reasonRude,
    com.atproto.moderation.defs#reasonOther, com.atproto.moderation.defs#reasonAppeal,
    tools.ozone.report.defs#reasonAppeal, tools.ozone.report.defs#reasonOther,
    tools.ozone.report.defs#reasonViolenceAnimal, tools.ozone.report.defs#reasonViolenceThreats,
    tools.ozone.report.defs#reasonViolenceGraphicContent,
    tools.ozone.report.defs#reasonViolenceGlorification,
    tools.ozone.report.defs#reasonViolenceExtremistContent,
    tools.ozone.report.defs#reasonViolenceTrafficking, tools.ozone.report.defs#reasonViolenceOther,
    tools.ozone.report.defs#reasonSexualAbuseContent, tools.ozone.report.defs#reasonSexualNCII,
    tools.ozone.report.defs#reasonSexualDeepfake, tools.ozone.report.defs#reasonSexualAnimal,
    tools.ozone.report.defs#reasonSexualUnlabeled, tools.ozone.report.defs#reasonSexualOther,
    tools.ozone.report.defs#reasonChildSafetyCSAM, tools.ozone.report.defs#reasonChildSafetyGroom,
    tools.ozone.report.defs#reasonChildSafetyPrivacy,
    tools.ozone.report.defs#reasonChildSafetyHarassment,
    tools.ozone.report.defs#reasonChildSafetyOther, tools.ozone.report.defs#reasonHarassmentTroll,
    tools.ozone.report.defs#reasonHarassmentTargeted,
    tools.ozone.report.defs#reasonHarassmentHateSpeech,
    tools.ozone.report.defs#reasonHarassmentDoxxing, tools.ozone.report.defs#reasonHarassmentOther,
    tools.ozone.report.defs#reasonMisleadingBot,
    tools.ozone.report.defs#reasonMisleadingImpersonation,
    tools.ozone.report.defs#reasonMisleadingSpam, tools.ozone.report.defs#reasonMisleadingScam,
    tools.ozone.report.defs#reasonMisleadingElections,
    tools.ozone.report.defs#reasonMisleadingOther, tools.ozone.report.defs#reasonRuleSiteSecurity,
    tools.ozone.report.defs#reasonRuleProhibitedSales, tools.ozone.report.defs#reasonRuleBanEvasion,
    tools.ozone.report.defs#reasonRuleOther, tools.ozone.report.defs#reasonSelfHarmContent,
    tools.ozone.report.defs#reasonSelfHarmED, tools.ozone.report.defs#reasonSelfHarmStunts,
    tools.ozone.report.defs#reasonSelfHarmSubstances, tools.ozone.report.defs#reasonSelfHarmOther.
    """

    reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 20000, None, 2000)]] = None
    """At most 2000 graphemes; at most 20000 UTF-8 bytes."""

    subject: _t.Annotated[
        _t.Union[com_atproto_admin_defs.RepoRef, com_atproto_repo_strong_ref.StrongRef, _m.Unknown],
        _m.OPEN_UNION,
    ]

    reported_by: _m.Did = _Field(validation_alias="reportedBy", serialization_alias="reportedBy")
    """Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""


class CreateReportInput(_m.MethodModel):
    """Input of `com.atproto.moderation.createReport`.

    Source: Lexicon `com.atproto.moderation.createReport`.
    """

    reason_type: com_atproto_moderation_defs.ReasonType = _Field(
        validation_alias="reasonType", serialization_alias="reasonType"
    )
    """Indicates the broad category of violation the report is for. Known values:
    com.atproto.moderation.defs#reasonSpam, com.atproto.moderation.defs#reasonViolation,
    com.atproto.moderation.defs#reasonMisleading, com.atproto.moderation.defs#reasonSexual,
    com.atproto.moderation.defs#reasonRude, com.atproto.moderation.defs#reasonOther,
    com.atproto.moderation.defs#reasonAppeal, tools.ozone.report.defs#reasonAppeal,
    tools.ozone.report.defs#reasonOther, tools.ozone.report.defs#reasonViolenceAnimal,
    tools.ozone.report.defs#reasonViolenceThreats,
    tools.ozone.report.defs#reasonViolenceGraphicContent,
    tools.ozone.report.defs#reasonViolenceGlorification,
    tools.ozone.report.defs#reasonViolenceExtremistContent,
    tools.ozone.report.defs#reasonViolenceTrafficking, tools.ozone.report.defs#reasonViolenceOther,
    tools.ozone.report.defs#reasonSexualAbuseContent, tools.ozone.report.defs#reasonSexualNCII,
    tools.ozone.report.defs#reasonSexualDeepfake, tools.ozone.report.defs#reasonSexualAnimal,
    tools.ozone.report.defs#reasonSexualUnlabeled, tools.ozone.report.defs#reasonSexualOther,
    tools.ozone.report.defs#reasonChildSafetyCSAM, tools.ozone.report.defs#reasonChildSafetyGroom,
    tools.ozone.report.defs#reasonChildSafetyPrivacy,
    tools.ozone.report.defs#reasonChildSafetyHarassment,
    tools.ozone.report.defs#reasonChildSafetyOther, tools.ozone.report.defs#reasonHarassmentTroll,
    tools.ozone.report.defs#reasonHarassmentTargeted,
    tools.ozone.report.defs#reasonHarassmentHateSpeech,
    tools.ozone.report.defs#reasonHarassmentDoxxing, tools.ozone.report.defs#reasonHarassmentOther,
    tools.ozone.report.defs#reasonMisleadingBot,
    tools.ozone.report.defs#reasonMisleadingImpersonation,
    tools.ozone.report.defs#reasonMisleadingSpam, tools.ozone.report.defs#reasonMisleadingScam,
    tools.ozone.report.defs#reasonMisleadingElections,
    tools.ozone.report.defs#reasonMisleadingOther, tools.ozone.report.defs#reasonRuleSiteSecurity,
    tools.ozone.report.defs#reasonRuleProhibitedSales, tools.ozone.report.defs#reasonRuleBanEvasion,
    tools.ozone.report.defs#reasonRuleOther, tools.ozone.report.defs#reasonSelfHarmContent,
    tools.ozone.report.defs#reasonSelfHarmED, tools.ozone.report.defs#reasonSelfHarmStunts,
    tools.ozone.report.defs#reasonSelfHarmSubstances, tools.ozone.report.defs#reasonSelfHarmOther.
    """

    reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 20000, None, 2000)]] = None
    """Additional context about the content and violation. At most 2000 graphemes; at most 20000 UTF-8
    bytes.
    """

    subject: _t.Annotated[
        _t.Union[com_atproto_admin_defs.RepoRef, com_atproto_repo_strong_ref.StrongRef, _m.Unknown],
        _m.OPEN_UNION,
    ]

    mod_tool: _t.Optional[ModTool] = _Field(
        default=None, validation_alias="modTool", serialization_alias="modTool"
    )
