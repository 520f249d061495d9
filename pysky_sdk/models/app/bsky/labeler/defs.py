# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.labeler.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.moderation import defs as com_atproto_moderation_defs

__all__ = ["LabelerPolicies", "LabelerView", "LabelerViewDetailed", "LabelerViewerState"]


class LabelerViewerState(_m.Model):
    """Source: Lexicon `app.bsky.labeler.defs#labelerViewerState`."""

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.defs#labelerViewerState"

    like: _t.Optional[_m.AtUri] = None
    """Format at-uri."""


class LabelerPolicies(_m.Model):
    """Source: Lexicon `app.bsky.labeler.defs#labelerPolicies`."""

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.defs#labelerPolicies"

    label_values: _t.List[com_atproto_label_defs.LabelValue] = _Field(
        validation_alias="labelValues", serialization_alias="labelValues"
    )
    """The label values which this labeler publishes. May include global or custom labels. Each item:
    known values: !hide, !warn, !no-unauthenticated, porn, sexual, nudity, graphic-media, bot.
    """

    label_value_definitions: _t.Optional[_t.List[com_atproto_label_defs.LabelValueDefinition]] = _Field(
        default=None, validation_alias="labelValueDefinitions", serialization_alias="labelValueDefinitions"
    )
    """Label values created by this labeler and scoped exclusively to it. Labels defined here will
    override global label definitions for this labeler.
    """


class LabelerView(_m.Model):
    """Source: Lexicon `app.bsky.labeler.defs#labelerView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.defs#labelerView"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    creator: app_bsky_actor_defs.ProfileView

    like_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        default=None, validation_alias="likeCount", serialization_alias="likeCount"
    )
    """At least 0."""

    viewer: _t.Optional[LabelerViewerState] = None

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None


class LabelerViewDetailed(_m.Model):
    """Source: Lexicon `app.bsky.labeler.defs#labelerViewDetailed`."""

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.defs#labelerViewDetailed"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    creator: app_bsky_actor_defs.ProfileView

    policies: LabelerPolicies

    like_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        default=None, validation_alias="likeCount", serialization_alias="likeCount"
    )
    """At least 0."""

    viewer: _t.Optional[LabelerViewerState] = None

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

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
