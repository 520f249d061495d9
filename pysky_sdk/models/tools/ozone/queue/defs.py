# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.queue.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.team import defs as tools_ozone_team_defs

__all__ = ["AssignmentView", "QueueStats", "QueueView"]


class QueueStats(_m.Model):
    """Source: Lexicon `tools.ozone.queue.defs#queueStats`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.queue.defs#queueStats"

    pending_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="pendingCount", serialization_alias="pendingCount"
    )
    """Number of reports in 'open' status."""

    actioned_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="actionedCount", serialization_alias="actionedCount"
    )
    """Number of reports in 'closed' status."""

    escalated_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="escalatedCount", serialization_alias="escalatedCount"
    )
    """Number of reports in 'escalated' status."""

    inbound_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="inboundCount", serialization_alias="inboundCount"
    )
    """Reports received in this queue in the last 24 hours."""

    action_rate: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="actionRate", serialization_alias="actionRate"
    )
    """Percentage of reports actioned (actionedCount / inboundCount * 100), rounded to nearest integer.
    Absent when inboundCount is 0.
    """

    avg_handling_time_sec: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="avgHandlingTimeSec", serialization_alias="avgHandlingTimeSec"
    )
    """Average time in seconds from report creation to close, for reports closed in this period."""

    last_updated: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="lastUpdated", serialization_alias="lastUpdated"
    )
    """When these statistics were last computed. Format datetime."""


class QueueView(_m.Model):
    """Source: Lexicon `tools.ozone.queue.defs#queueView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.queue.defs#queueView"

    id: _m.Integer
    """Queue ID."""

    name: _m.String
    """Display name of the queue."""

    subject_types: _t.Optional[
        _t.List[
            _t.Annotated[
                _t.Literal["account", "record", "message", "conversation"] | _m.String, _m.KNOWN_VALUES
            ]
        ]
    ] = _Field(default=None, validation_alias="subjectTypes", serialization_alias="subjectTypes")
    """Subject types this queue accepts. Each item: known values: account, record, message,
    conversation.
    """

    collection: _t.Optional[_m.Nsid] = None
    """Collection name for record subjects (e.g., 'app.bsky.feed.post'). Format nsid."""

    report_types: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="reportTypes", serialization_alias="reportTypes"
    )
    """Report reason types this queue accepts (fully qualified NSIDs)."""

    description: _t.Optional[_m.String] = None
    """Optional description of the queue."""

    recommended_policies: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="recommendedPolicies", serialization_alias="recommendedPolicies"
    )
    """Policy keys recommended when actioning reports in this queue."""

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """DID of moderator who created this queue. Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    updated_at: _m.Datetime = _Field(validation_alias="updatedAt", serialization_alias="updatedAt")
    """Format datetime."""

    enabled: _m.Boolean
    """Whether this queue is currently active."""

    deleted_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="deletedAt", serialization_alias="deletedAt"
    )
    """When the queue was deleted, if applicable. Format datetime."""

    stats: QueueStats
    """Statistics about this queue."""


class AssignmentView(_m.Model):
    """Source: Lexicon `tools.ozone.queue.defs#assignmentView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.queue.defs#assignmentView"

    id: _m.Integer

    did: _m.Did
    """Format did."""

    moderator: _t.Optional[tools_ozone_team_defs.Member] = None
    """The moderator assigned to this queue."""

    queue: QueueView

    start_at: _m.Datetime = _Field(validation_alias="startAt", serialization_alias="startAt")
    """Format datetime."""

    end_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="endAt", serialization_alias="endAt"
    )
    """Format datetime."""
