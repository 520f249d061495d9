# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.createActivity`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import defs as tools_ozone_report_defs

__all__ = ["CreateActivityInput", "CreateActivityOutput"]


class CreateActivityInput(_m.MethodModel):
    """Input of `tools.ozone.report.createActivity`.

    Source: Lexicon `tools.ozone.report.createActivity`.
    """

    report_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="reportId", serialization_alias="reportId"
    )
    """ID of the report to record activity on. Exactly one of reportId or eventId must be provided."""

    event_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="eventId", serialization_alias="eventId"
    )
    """ID of the report moderation event. Resolves to the report created from that event. Exactly one
    of reportId or eventId must be provided.
    """

    activity: _t.Annotated[
        _t.Union[
            tools_ozone_report_defs.QueueActivity,
            tools_ozone_report_defs.AssignmentActivity,
            tools_ozone_report_defs.EscalationActivity,
            tools_ozone_report_defs.CloseActivity,
            tools_ozone_report_defs.ReopenActivity,
            tools_ozone_report_defs.NoteActivity,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]
    """The type of activity to record."""

    internal_note: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="internalNote", serialization_alias="internalNote"
    )
    """Optional moderator-only note. Not visible to reporters."""

    public_note: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="publicNote", serialization_alias="publicNote"
    )
    """Optional public-facing note, potentially visible to the reporter."""

    is_automated: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="isAutomated", serialization_alias="isAutomated"
    )
    """Set true when this activity is triggered by an automated process. Defaults to false. Default
    False.
    """


class CreateActivityOutput(_m.Model):
    """Output of `tools.ozone.report.createActivity`.

    Source: Lexicon `tools.ozone.report.createActivity`.
    """

    activity: tools_ozone_report_defs.ReportActivityView
