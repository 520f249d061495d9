# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.labeler.service`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.labeler import defs as app_bsky_labeler_defs
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.moderation import defs as com_atproto_moderation_defs

__all__ = ["Service"]


class Service(_m.Record):
    """A declaration of the existence of labeler service.

    Source: Lexicon `app.bsky.labeler.service`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.service"

    policies: app_bsky_labeler_defs.LabelerPolicies

    labels: _t.Optional[
        _t.Annotated[_t.Union[com_atproto_label_defs.SelfLabels, _m.Unknown], _m.OPEN_UNION]
    ] = None

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    reason_types: _t.Optional[_t.List[com_atproto_moderation_defs.ReasonType]] = _Field(
        default=None, validation_alias="reasonTypes", serialization_alias="reasonTypes"
    )
    """The set of report reason 'codes' which are in-scope for this service to review and action. These
    usually align to policy categories. If not defined (distinct from empty array), all reason types
    are allowed. Each item: known values: com.atproto.moderation.defs#reasonSpam,
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

    subject_types: _t.Optional[_t.List[com_atproto_moderation_defs.SubjectType]] = _Field(
        default=None, validation_alias="subjectTypes", serialization_alias="subjectTypes"
    )
    """The set of subject types (account, record, etc) this service accepts reports on. Each item:
    known values: account, record, chat.
    """

    subject_collections: _t.Optional[_t.List[_m.Nsid]] = _Field(
        default=None, validation_alias="subjectCollections", serialization_alias="subjectCollections"
    )
    """Set of record types (collection NSIDs) which can be reported to this service. If not defined
    (distinct from empty array), default is any record type. Each item: format nsid.
    """
