# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A part of `pysky_sdk.models.tools.ozone.report.defs`: import its names from there.

Source: Lexicon `tools.ozone.report.defs`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.queue import defs as tools_ozone_queue_defs
from pysky_sdk.models.tools.ozone.team import defs as tools_ozone_team_defs

__all__ = ["AssignmentView", "HistoricalStats", "LiveStats"]


class LiveStats(_m.Model):
    """Live statistics for reports for the current calendar day, filterable by queue, moderator, or
    report type.

    Source: Lexicon `tools.ozone.report.defs#liveStats`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#liveStats"

    pending_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="pendingCount", serialization_alias="pendingCount"
    )
    """Number of reports currently not closed."""

    actioned_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="actionedCount", serialization_alias="actionedCount"
    )
    """Number of reports closed today."""

    escalated_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="escalatedCount", serialization_alias="escalatedCount"
    )
    """Number of reports escalated today."""

    inbound_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="inboundCount", serialization_alias="inboundCount"
    )
    """Reports received today."""

    action_rate: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="actionRate", serialization_alias="actionRate"
    )
    """Percentage of reports actioned (actionedCount / inboundCount * 100), rounded to nearest integer."""

    avg_handling_time_sec: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="avgHandlingTimeSec", serialization_alias="avgHandlingTimeSec"
    )
    """Average time in seconds from report creation (or moderator assignment) to close."""

    last_updated: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="lastUpdated", serialization_alias="lastUpdated"
    )
    """When these statistics were last computed. Format datetime."""


class HistoricalStats(_m.Model):
    """A single daily snapshot of report statistics for a calendar date.

    Source: Lexicon `tools.ozone.report.defs#historicalStats`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#historicalStats"

    date: _m.String
    """The calendar date this snapshot covers (YYYY-MM-DD)."""

    computed_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="computedAt", serialization_alias="computedAt"
    )
    """When this snapshot was last computed. Format datetime."""

    pending_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="pendingCount", serialization_alias="pendingCount"
    )
    """Number of reports not closed at time of computation."""

    actioned_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="actionedCount", serialization_alias="actionedCount"
    )
    """Number of reports closed during this day."""

    escalated_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="escalatedCount", serialization_alias="escalatedCount"
    )
    """Number of reports escalated during this day."""

    inbound_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="inboundCount", serialization_alias="inboundCount"
    )
    """Reports received during this day."""

    action_rate: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="actionRate", serialization_alias="actionRate"
    )
    """Percentage of reports actioned (actionedCount / inboundCount * 100), rounded to nearest integer."""

    avg_handling_time_sec: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="avgHandlingTimeSec", serialization_alias="avgHandlingTimeSec"
    )
    """Average time in seconds from report creation (or moderator assignment) to close."""


class AssignmentView(_m.Model):
    """Source: Lexicon `tools.ozone.report.defs#assignmentView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#assignmentView"

    id: _m.Integer

    did: _m.Did
    """Format did."""

    moderator: _t.Optional[tools_ozone_team_defs.Member] = None
    """The moderator assigned to this report."""

    queue: _t.Optional[tools_ozone_queue_defs.QueueView] = None

    report_id: _m.Integer = _Field(validation_alias="reportId", serialization_alias="reportId")

    start_at: _m.Datetime = _Field(validation_alias="startAt", serialization_alias="startAt")
    """Format datetime."""

    end_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="endAt", serialization_alias="endAt"
    )
    """Format datetime."""
