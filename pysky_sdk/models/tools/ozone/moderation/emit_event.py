# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.emitEvent`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["EmitEventInput", "EmitEventOutput", "ReportAction"]


class ReportAction(_m.Model):
    """Target specific reports when emitting a moderation event.

    Source: Lexicon `tools.ozone.moderation.emitEvent#reportAction`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.emitEvent#reportAction"

    ids: _t.Optional[_t.List[_m.Integer]] = None
    """Target specific report IDs."""

    types: _t.Optional[_t.List[_m.String]] = None
    """Target reports matching these report types on the subject (fully qualified NSIDs)."""

    all: _t.Optional[_m.Boolean] = None
    """Target ALL reports on the subject."""

    note: _t.Optional[_m.String] = None
    """Note to send to reporter(s) when actioning their report."""


class EmitEventInput(_m.MethodModel):
    """Input of `tools.ozone.moderation.emitEvent`.

    Source: Lexicon `tools.ozone.moderation.emitEvent`.
    """

    event: _t.Annotated[
        _t.Union[
            tools_ozone_moderation_defs.ModEventTakedown,
            tools_ozone_moderation_defs.ModEventAcknowledge,
            tools_ozone_moderation_defs.ModEventEscalate,
            tools_ozone_moderation_defs.ModEventComment,
            tools_ozone_moderation_defs.ModEventLabel,
            tools_ozone_moderation_defs.ModEventReport,
            tools_ozone_moderation_defs.ModEventMute,
            tools_ozone_moderation_defs.ModEventUnmute,
            tools_ozone_moderation_defs.ModEventMuteReporter,
            tools_ozone_moderation_defs.ModEventUnmuteReporter,
            tools_ozone_moderation_defs.ModEventReverseTakedown,
            tools_ozone_moderation_defs.ModEventResolveAppeal,
            tools_ozone_moderation_defs.ModEventEmail,
            tools_ozone_moderation_defs.ModEventDivert,
            tools_ozone_moderation_defs.ModEventTag,
            tools_ozone_moderation_defs.AccountEvent,
            tools_ozone_moderation_defs.IdentityEvent,
            tools_ozone_moderation_defs.RecordEvent,
            tools_ozone_moderation_defs.ModEventPriorityScore,
            tools_ozone_moderation_defs.AgeAssuranceEvent,
            tools_ozone_moderation_defs.AgeAssuranceOverrideEvent,
            tools_ozone_moderation_defs.AgeAssurancePurgeEvent,
            tools_ozone_moderation_defs.RevokeAccountCredentialsEvent,
            tools_ozone_moderation_defs.ScheduleTakedownEvent,
            tools_ozone_moderation_defs.CancelScheduledTakedownEvent,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]

    subject: _t.Annotated[
        _t.Union[com_atproto_admin_defs.RepoRef, com_atproto_repo_strong_ref.StrongRef, _m.Unknown],
        _m.OPEN_UNION,
    ]

    subject_blob_cids: _t.Optional[_t.List[_m.Cid]] = _Field(
        default=None, validation_alias="subjectBlobCids", serialization_alias="subjectBlobCids"
    )
    """Each item: format cid."""

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """Format did."""

    mod_tool: _t.Optional[tools_ozone_moderation_defs.ModTool] = _Field(
        default=None, validation_alias="modTool", serialization_alias="modTool"
    )

    external_id: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="externalId", serialization_alias="externalId"
    )
    """An optional external ID for the event, used to deduplicate events from external systems. Fails
    when an event of same type with the same external ID exists for the same subject.
    """

    report_action: _t.Optional[ReportAction] = _Field(
        default=None, validation_alias="reportAction", serialization_alias="reportAction"
    )
    """Optional report-level targeting. If provided, this event will be linked to specific reports and
    reporters may be notified.
    """


EmitEventOutput = tools_ozone_moderation_defs.ModEventView
"""Output of `tools.ozone.moderation.emitEvent`."""
