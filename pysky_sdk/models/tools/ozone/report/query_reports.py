# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.queryReports`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import defs as tools_ozone_report_defs

__all__ = ["QueryReportsOutput", "QueryReportsParams"]


class QueryReportsParams(_m.MethodModel):
    """Parameters of `tools.ozone.report.queryReports`.

    Source: Lexicon `tools.ozone.report.queryReports`.
    """

    queue_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="queueId", serialization_alias="queueId"
    )
    """Filter by queue ID. Use -1 for unassigned reports."""

    report_types: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="reportTypes", serialization_alias="reportTypes"
    )
    """Filter by report types (fully qualified string in the format of
    com.atproto.moderation.defs#reason<name>).
    """

    status: _t.Annotated[
        _t.Literal["open", "closed", "escalated", "queued", "assigned"] | _m.String, _m.KNOWN_VALUES
    ]
    """Filter by report status. Known values: open, closed, escalated, queued, assigned."""

    subject: _t.Optional[_m.Uri] = None
    """Filter by subject DID or AT-URI. Format uri."""

    did: _t.Optional[_m.Did] = None
    """Filter to reports where the subject is this DID or any record owned by this DID. Unlike
    `subject` (which scopes to a specific account or record), this returns all reports tied to the
    DID across both account-level and record-level subjects. Format did.
    """

    subject_type: _t.Optional[
        _t.Annotated[_t.Literal["account", "record", "message", "conversation"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="subjectType", serialization_alias="subjectType")
    """If specified, reports of the given subject type will be returned. Known values: account, record,
    message, conversation.
    """

    collections: _t.Optional[_t.Annotated[_t.List[_m.Nsid], _m.Items(None, 20)]] = None
    """If specified, reports where the subject belongs to the given collections will be returned. When
    subjectType is set to 'account', this will be ignored. At most 20 items; each item: format nsid.
    """

    reported_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="reportedAfter", serialization_alias="reportedAfter"
    )
    """Retrieve reports created after a given timestamp. Format datetime."""

    reported_before: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="reportedBefore", serialization_alias="reportedBefore"
    )
    """Retrieve reports created before a given timestamp. Format datetime."""

    is_muted: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="isMuted", serialization_alias="isMuted"
    )
    """Filter by muted status. true returns only muted reports, false returns only unmuted reports.
    Defaults to false. Default False.
    """

    assigned_to: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="assignedTo", serialization_alias="assignedTo"
    )
    """Filter by the DID of the moderator permanently assigned to the report. Format did."""

    sort_field: _t.Optional[_t.Literal["createdAt", "updatedAt"]] = _Field(
        default="createdAt", validation_alias="sortField", serialization_alias="sortField"
    )
    """One of createdAt, updatedAt; default createdAt."""

    sort_direction: _t.Optional[_t.Literal["asc", "desc"]] = _Field(
        default="desc", validation_alias="sortDirection", serialization_alias="sortDirection"
    )
    """One of asc, desc; default desc."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class QueryReportsOutput(_m.Model):
    """Output of `tools.ozone.report.queryReports`.

    Source: Lexicon `tools.ozone.report.queryReports`.
    """

    cursor: _t.Optional[_m.String] = None

    reports: _t.List[tools_ozone_report_defs.ReportView]
