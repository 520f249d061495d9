# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.labeler.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.moderation import defs as com_atproto_moderation_defs

__all__ = ["LabelerPolicies", "LabelerView", "LabelerViewDetailed", "LabelerViewerState"]


class LabelerViewerState(_m.Model):
    """Source: Lexicon `app.bsky.labeler.defs#labelerViewerState`."""

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.defs#labelerViewerState"

    like: _t.Optional[_m.AtUri] = None
    """Format: at-uri."""


class LabelerPolicies(_m.Model):
    """Source: Lexicon `app.bsky.labeler.defs#labelerPolicies`."""

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.defs#labelerPolicies"

    label_values: _t.List[com_atproto_label_defs.LabelValue] = _Field(
        validation_alias="labelValues", serialization_alias="labelValues"
    )
    """The label values which this labeler publishes. May include global or custom labels."""

    label_value_definitions: _t.Optional[_t.List[com_atproto_label_defs.LabelValueDefinition]] = _Field(
        None, validation_alias="labelValueDefinitions", serialization_alias="labelValueDefinitions"
    )
    """Label values created by this labeler and scoped exclusively to it. Labels defined here will
    override global label definitions for this labeler.
    """


class LabelerView(_m.Model):
    """Source: Lexicon `app.bsky.labeler.defs#labelerView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.defs#labelerView"

    uri: _m.AtUri
    """Format: at-uri."""

    cid: _m.Cid
    """Format: cid."""

    creator: "app_bsky_actor_defs.ProfileView"

    like_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        None, validation_alias="likeCount", serialization_alias="likeCount"
    )
    """At least 0."""

    viewer: _t.Optional[LabelerViewerState] = None

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format: datetime."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None


class LabelerViewDetailed(_m.Model):
    """Source: Lexicon `app.bsky.labeler.defs#labelerViewDetailed`."""

    TYPE: _t.ClassVar[str] = "app.bsky.labeler.defs#labelerViewDetailed"

    uri: _m.AtUri
    """Format: at-uri."""

    cid: _m.Cid
    """Format: cid."""

    creator: "app_bsky_actor_defs.ProfileView"

    policies: LabelerPolicies

    like_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        None, validation_alias="likeCount", serialization_alias="likeCount"
    )
    """At least 0."""

    viewer: _t.Optional[LabelerViewerState] = None

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format: datetime."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    reason_types: _t.Optional[_t.List[com_atproto_moderation_defs.ReasonType]] = _Field(
        None, validation_alias="reasonTypes", serialization_alias="reasonTypes"
    )
    """The set of report reason 'codes' which are in-scope for this service to review and action. These
    usually align to policy categories. If not defined (distinct from empty array), all reason types
    are allowed.
    """

    subject_types: _t.Optional[_t.List[com_atproto_moderation_defs.SubjectType]] = _Field(
        None, validation_alias="subjectTypes", serialization_alias="subjectTypes"
    )
    """The set of subject types (account, record, etc) this service accepts reports on."""

    subject_collections: _t.Optional[_t.List[_m.Nsid]] = _Field(
        None, validation_alias="subjectCollections", serialization_alias="subjectCollections"
    )
    """Set of record types (collection NSIDs) which can be reported to this service. If not defined
    (distinct from empty array), default is any record type. Each item: format: nsid.
    """


# At the foot, because these documents refer to this one as well.
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs  # noqa: E402
