# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.report`.

Methods: assign_moderator, close_reports, create_activity, get_assignments, get_historical_stats,
get_latest_report, get_live_stats, get_report, list_activities, query_activities, query_reports,
reassign_queue, refresh_stats, unassign_moderator.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.tools.ozone.report import close_reports as tools_ozone_report_close_reports
    from pysky_sdk.models.tools.ozone.report import create_activity as tools_ozone_report_create_activity
    from pysky_sdk.models.tools.ozone.report import defs as tools_ozone_report_defs
    from pysky_sdk.models.tools.ozone.report import get_assignments as tools_ozone_report_get_assignments
    from pysky_sdk.models.tools.ozone.report import (
        get_historical_stats as tools_ozone_report_get_historical_stats,
    )
    from pysky_sdk.models.tools.ozone.report import get_latest_report as tools_ozone_report_get_latest_report
    from pysky_sdk.models.tools.ozone.report import get_live_stats as tools_ozone_report_get_live_stats
    from pysky_sdk.models.tools.ozone.report import list_activities as tools_ozone_report_list_activities
    from pysky_sdk.models.tools.ozone.report import query_activities as tools_ozone_report_query_activities
    from pysky_sdk.models.tools.ozone.report import query_reports as tools_ozone_report_query_reports
    from pysky_sdk.models.tools.ozone.report import reassign_queue as tools_ozone_report_reassign_queue
    from pysky_sdk.models.tools.ozone.report import refresh_stats as tools_ozone_report_refresh_stats


__all__ = ["AsyncToolsOzoneReportNamespace", "ToolsOzoneReportNamespace"]

_ASSIGN_MODERATOR = _e.MethodSpec(
    nsid="tools.ozone.report.assignModerator",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.report.assign_moderator:AssignModeratorInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.defs:AssignmentView",
    errors=("AlreadyAssigned", "InvalidAssignment"),
)
_CLOSE_REPORTS = _e.MethodSpec(
    nsid="tools.ozone.report.closeReports",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.report.close_reports:CloseReportsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.close_reports:CloseReportsOutput",
)
_CREATE_ACTIVITY = _e.MethodSpec(
    nsid="tools.ozone.report.createActivity",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.report.create_activity:CreateActivityInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.create_activity:CreateActivityOutput",
    errors=("ReportNotFound", "InvalidStateTransition", "AlreadyInTargetState"),
)
_GET_ASSIGNMENTS = _e.MethodSpec(
    nsid="tools.ozone.report.getAssignments",
    kind="query",
    params="pysky_sdk.models.tools.ozone.report.get_assignments:GetAssignmentsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.get_assignments:GetAssignmentsOutput",
    cursor="params",
    items="assignments",
    order="any",
    identity=("id",),
)
_GET_HISTORICAL_STATS = _e.MethodSpec(
    nsid="tools.ozone.report.getHistoricalStats",
    kind="query",
    params="pysky_sdk.models.tools.ozone.report.get_historical_stats:GetHistoricalStatsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.get_historical_stats:GetHistoricalStatsOutput",
    cursor="params",
    items="stats",
    order="any",
    identity=("date", "computed_at"),
)
_GET_LATEST_REPORT = _e.MethodSpec(
    nsid="tools.ozone.report.getLatestReport",
    kind="query",
    params="pysky_sdk.models.tools.ozone.report.get_latest_report:GetLatestReportParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.get_latest_report:GetLatestReportOutput",
    errors=("NotFound",),
)
_GET_LIVE_STATS = _e.MethodSpec(
    nsid="tools.ozone.report.getLiveStats",
    kind="query",
    params="pysky_sdk.models.tools.ozone.report.get_live_stats:GetLiveStatsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.get_live_stats:GetLiveStatsOutput",
)
_GET_REPORT = _e.MethodSpec(
    nsid="tools.ozone.report.getReport",
    kind="query",
    params="pysky_sdk.models.tools.ozone.report.get_report:GetReportParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.defs:ReportView",
    errors=("NotFound",),
)
_LIST_ACTIVITIES = _e.MethodSpec(
    nsid="tools.ozone.report.listActivities",
    kind="query",
    params="pysky_sdk.models.tools.ozone.report.list_activities:ListActivitiesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.list_activities:ListActivitiesOutput",
    cursor="params",
    items="activities",
    order="newest",
    identity=("id",),
    position=("id",),
)
_QUERY_ACTIVITIES = _e.MethodSpec(
    nsid="tools.ozone.report.queryActivities",
    kind="query",
    params="pysky_sdk.models.tools.ozone.report.query_activities:QueryActivitiesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.query_activities:QueryActivitiesOutput",
    cursor="params",
    items="activities",
    order="newest",
    turned_by=(("sortDirection", "asc", "oldest"),),
    identity=("id",),
    position=("id",),
)
_QUERY_REPORTS = _e.MethodSpec(
    nsid="tools.ozone.report.queryReports",
    kind="query",
    params="pysky_sdk.models.tools.ozone.report.query_reports:QueryReportsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.query_reports:QueryReportsOutput",
    cursor="params",
    items="reports",
    order="newest",
    turned_by=(("sortField", "updatedAt", "any"), ("sortDirection", "asc", "oldest")),
    identity=("id",),
    position=("id",),
)
_REASSIGN_QUEUE = _e.MethodSpec(
    nsid="tools.ozone.report.reassignQueue",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.report.reassign_queue:ReassignQueueInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.reassign_queue:ReassignQueueOutput",
    errors=("ReportNotFound", "ReportClosed", "AlreadyInTargetQueue", "QueueNotFound", "QueueDisabled"),
)
_REFRESH_STATS = _e.MethodSpec(
    nsid="tools.ozone.report.refreshStats",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.report.refresh_stats:RefreshStatsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.refresh_stats:RefreshStatsOutput",
)
_UNASSIGN_MODERATOR = _e.MethodSpec(
    nsid="tools.ozone.report.unassignModerator",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.report.unassign_moderator:UnassignModeratorInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.report.defs:AssignmentView",
    errors=("InvalidAssignment",),
)


class ToolsOzoneReportNamespace(_e.Namespace):
    """Everything below `tools.ozone.report`.

    Methods: assign_moderator, close_reports, create_activity, get_assignments,
    get_historical_stats, get_latest_report, get_live_stats, get_report, list_activities,
    query_activities, query_reports, reassign_queue, refresh_stats, unassign_moderator.
    """

    @_e.endpoint(_ASSIGN_MODERATOR)
    def assign_moderator(
        self,
        *,
        report_id: int,
        queue_id: int | None = None,
        did: str | None = None,
        is_permanent: bool | None = None,
    ) -> tools_ozone_report_defs.AssignmentView:
        """Assign a report to a user. Defaults to the caller. Admins may assign to any moderator.

        Args:
            report_id: The ID of the report to assign.
            queue_id: Optional queue ID to associate the assignment with. If not provided and the report has been assigned on a queue before, it will stay on that queue.
            did: DID to be assigned. Defaults to the caller's DID. Admins may assign to any moderator. Format did.
            is_permanent: When true, the assignment has no expiry (endAt is null). Throws AlreadyAssigned if another user already has a permanent assignment on this report.

        Returns:
            AssignmentView: `id`, `did`, `moderator`, `queue`, `report_id`, `start_at`, `end_at`.

        Raises:
            errors.AlreadyAssigned: The report is already assigned to another user.
            errors.InvalidAssignment: The report ID or queue ID is invalid.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.assignModerator`.
        """
        _e.declared()

    @_e.endpoint(_CLOSE_REPORTS)
    def close_reports(
        self,
        *,
        subject: str,
        report_types: list[str] | None = None,
        internal_note: str | None = None,
        is_automated: bool = False,
    ) -> tools_ozone_report_close_reports.CloseReportsOutput:
        """Close all reports on a subject matching the given criteria. Reports whose current status
        does not permit a transition to closed are skipped silently. Intended for automated flows
        that resolve reports without taking action on the subject.

        Args:
            subject: Subject DID (account-level reports) or AT-URI (record-level reports) whose reports should be closed. Format uri.
            report_types: If specified, only reports of the given report types (fully qualified reason NSIDs) are closed. When omitted, all non-closed reports on the subject are targeted.
            internal_note: Optional moderator-only note recorded on each close activity. Not visible to reporters.
            is_automated: Set true when this action is triggered by an automated process. Defaults to false. Default False.

        Returns:
            CloseReportsOutput: `closed_count`, `report_ids`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.closeReports`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_ACTIVITY)
    def create_activity(
        self,
        *,
        activity: tools_ozone_report_defs.QueueActivity
        | tools_ozone_report_defs.AssignmentActivity
        | tools_ozone_report_defs.EscalationActivity
        | tools_ozone_report_defs.CloseActivity
        | tools_ozone_report_defs.ReopenActivity
        | tools_ozone_report_defs.NoteActivity
        | _m.Unknown,
        report_id: int | None = None,
        event_id: int | None = None,
        internal_note: str | None = None,
        public_note: str | None = None,
        is_automated: bool = False,
    ) -> tools_ozone_report_create_activity.CreateActivityOutput:
        """Register an activity on a report. For state-change activity types, validates the transition
        and updates report.status atomically.

        Args:
            activity: The type of activity to record.
            report_id: ID of the report to record activity on. Exactly one of reportId or eventId must be provided.
            event_id: ID of the report moderation event. Resolves to the report created from that event. Exactly one of reportId or eventId must be provided.
            internal_note: Optional moderator-only note. Not visible to reporters.
            public_note: Optional public-facing note, potentially visible to the reporter.
            is_automated: Set true when this activity is triggered by an automated process. Defaults to false. Default False.

        Returns:
            CreateActivityOutput: `activity`.

        Raises:
            errors.ReportNotFound: No report exists with the given reportId or eventId.
            errors.InvalidStateTransition: The requested state transition is not permitted from the report's current status.
            errors.AlreadyInTargetState: The report is already in the status implied by this activity type.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.createActivity`.
        """
        _e.declared()

    @_e.paged(_GET_ASSIGNMENTS)
    def get_assignments(
        self,
        *,
        only_active: bool = True,
        report_ids: list[int] | None = None,
        dids: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_report_get_assignments.GetAssignmentsOutput, tools_ozone_report_defs.AssignmentView
    ]:
        """Get assignments for reports.

        Args:
            only_active: When true, only returns active assignments. Default True.
            report_ids: If specified, returns assignments for these reports only. At most 50 items.
            dids: If specified, returns assignments for these moderators only. At most 50 items; each item: format did.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetAssignmentsOutput: `cursor`, `assignments`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getAssignments`.
        """
        _e.declared()

    @_e.paged(_GET_HISTORICAL_STATS)
    def get_historical_stats(
        self,
        *,
        queue_id: int | None = None,
        moderator_did: str | None = None,
        report_types: list[str] | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        limit: int = 30,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_report_get_historical_stats.GetHistoricalStatsOutput,
        tools_ozone_report_defs.HistoricalStats,
    ]:
        """Get historical daily report statistics. Returns a paginated list of daily stat snapshots,
        newest first. Filter by queue, moderator, or report type.

        Args:
            queue_id: Filter stats by queue. Use -1 for unqueued reports.
            moderator_did: Filter stats by moderator DID. Format did.
            report_types: Filter stats by report types.
            start_date: Earliest date to include (inclusive). Format datetime.
            end_date: Latest date to include (inclusive). Format datetime.
            limit: Maximum number of entries to return. 1 to 100; default 30.
            cursor: Pagination cursor.

        Returns:
            GetHistoricalStatsOutput: `stats`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getHistoricalStats`.
        """
        _e.declared()

    @_e.endpoint(_GET_LATEST_REPORT)
    def get_latest_report(self) -> tools_ozone_report_get_latest_report.GetLatestReportOutput:
        """Get the most recent report.

        Returns:
            GetLatestReportOutput: `report`.

        Raises:
            errors.NotFound: No report found.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getLatestReport`.
        """
        _e.declared()

    @_e.endpoint(_GET_LIVE_STATS)
    def get_live_stats(
        self,
        *,
        queue_id: int | None = None,
        moderator_did: str | None = None,
        report_types: list[str] | None = None,
    ) -> tools_ozone_report_get_live_stats.GetLiveStatsOutput:
        """Get live report statistics from the past 24 hours. Filter by queue, moderator, or report
        type. Omit all parameters for aggregate stats.

        Args:
            queue_id: Filter stats by queue. Use -1 for unqueued reports.
            moderator_did: Filter stats by moderator DID. Format did.
            report_types: Filter stats by report types.

        Returns:
            GetLiveStatsOutput: `stats`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getLiveStats`.
        """
        _e.declared()

    @_e.endpoint(_GET_REPORT)
    def get_report(self, *, id: int) -> tools_ozone_report_defs.ReportView:
        """Get details about a single moderation report by ID.

        Args:
            id: The ID of the report to retrieve.

        Returns:
            ReportView: `id`, `event_id`, `status`, `subject`, `report_type`, `reported_by`, `reporter`, `comment`, `created_at`, `updated_at`, `queued_at`, `action_event_ids`, `actions`, `action_note`, `subject_status`, `related_report_count`, `assignment`, `queue`, `is_muted`, `is_automated`.

        Raises:
            errors.NotFound: No report found.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getReport`.
        """
        _e.declared()

    @_e.paged(_LIST_ACTIVITIES)
    def list_activities(
        self, *, report_id: int, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        tools_ozone_report_list_activities.ListActivitiesOutput, tools_ozone_report_defs.ReportActivityView
    ]:
        """List all activities for a report, sorted most-recent-first.

        Args:
            report_id: ID of the report whose activities to list.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListActivitiesOutput: `activities`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.listActivities`.
        """
        _e.declared()

    @_e.paged(_QUERY_ACTIVITIES)
    def query_activities(
        self,
        *,
        activity_types: list[str] | None = None,
        created_after: str | None = None,
        created_before: str | None = None,
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_report_query_activities.QueryActivitiesOutput, tools_ozone_report_defs.ReportActivityView
    ]:
        """Query report activities across all reports, ordered by createdAt. Used by downstream
        pollers; for per-report activity history use listActivities.

        Args:
            activity_types: Filter to specific activity types (e.g. closeActivity, escalationActivity). If omitted, all types are returned.
            created_after: Retrieve activities created at or after a given timestamp. Format datetime.
            created_before: Retrieve activities created at or before a given timestamp. Format datetime.
            sort_direction: One of asc, desc; default desc.
            limit: 1 to 100; default 50.
            cursor: Cursor of the form `<createdAtMs>::<activityId>`.

        Returns:
            QueryActivitiesOutput: `activities`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.queryActivities`.
        """
        _e.declared()

    @_e.paged(_QUERY_REPORTS)
    def query_reports(
        self,
        *,
        status: _t.Literal["open", "closed", "escalated", "queued", "assigned"] | str,
        queue_id: int | None = None,
        report_types: list[str] | None = None,
        subject: str | None = None,
        did: str | None = None,
        subject_type: _t.Literal["account", "record", "message", "conversation"] | str | None = None,
        collections: list[str] | None = None,
        reported_after: str | None = None,
        reported_before: str | None = None,
        is_muted: bool = False,
        assigned_to: str | None = None,
        sort_field: _t.Literal["createdAt", "updatedAt"] = "createdAt",
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[tools_ozone_report_query_reports.QueryReportsOutput, tools_ozone_report_defs.ReportView]:
        """View moderation reports. Reports are individual instances of content being reported, as
        opposed to subject statuses which aggregate reports at the subject level.

        Args:
            status: Filter by report status. Known values: open, closed, escalated, queued, assigned.
            queue_id: Filter by queue ID. Use -1 for unassigned reports.
            report_types: Filter by report types (fully qualified string in the format of com.atproto.moderation.defs#reason<name>).
            subject: Filter by subject DID or AT-URI. Format uri.
            did: Filter to reports where the subject is this DID or any record owned by this DID. Unlike `subject` (which scopes to a specific account or record), this returns all reports tied to the DID across both account-level and record-level subjects. Format did.
            subject_type: If specified, reports of the given subject type will be returned. Known values: account, record, message, conversation.
            collections: If specified, reports where the subject belongs to the given collections will be returned. When subjectType is set to 'account', this will be ignored. At most 20 items; each item: format nsid.
            reported_after: Retrieve reports created after a given timestamp. Format datetime.
            reported_before: Retrieve reports created before a given timestamp. Format datetime.
            is_muted: Filter by muted status. true returns only muted reports, false returns only unmuted reports. Defaults to false. Default False.
            assigned_to: Filter by the DID of the moderator permanently assigned to the report. Format did.
            sort_field: One of createdAt, updatedAt; default createdAt.
            sort_direction: One of asc, desc; default desc.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            QueryReportsOutput: `cursor`, `reports`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.queryReports`.
        """
        _e.declared()

    @_e.endpoint(_REASSIGN_QUEUE)
    def reassign_queue(
        self, *, report_id: int, queue_id: int, comment: str | None = None
    ) -> tools_ozone_report_reassign_queue.ReassignQueueOutput:
        """Manually reassign a report to a different queue (or unassign it). Records a queueActivity
        entry on the report.

        Args:
            report_id: ID of the report to reassign.
            queue_id: Target queue ID. Use -1 to unassign from any queue.
            comment: Optional moderator-only note recorded on the resulting queueActivity as internalNote.

        Returns:
            ReassignQueueOutput: `report`.

        Raises:
            errors.ReportNotFound: No report exists with the given reportId.
            errors.ReportClosed: The report is closed and cannot be reassigned.
            errors.AlreadyInTargetQueue: The report is already assigned to the target queue.
            errors.QueueNotFound: No active queue exists with the given queueId.
            errors.QueueDisabled: The target queue is disabled and cannot receive new assignments.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.reassignQueue`.
        """
        _e.declared()

    @_e.endpoint(_REFRESH_STATS)
    def refresh_stats(
        self, *, start_date: str, end_date: str, queue_ids: list[int] | None = None
    ) -> tools_ozone_report_refresh_stats.RefreshStatsOutput:
        """Recompute report statistics for a date range. Useful for backfilling after failures or data
        corrections.

        Args:
            start_date: Start date for recomputation, inclusive (YYYY-MM-DD).
            end_date: End date for recomputation, inclusive (YYYY-MM-DD).
            queue_ids: Optional list of queue IDs to recompute. Omit to recompute all groups.

        Returns:
            RefreshStatsOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.refreshStats`.
        """
        _e.declared()

    @_e.endpoint(_UNASSIGN_MODERATOR)
    def unassign_moderator(self, *, report_id: int) -> tools_ozone_report_defs.AssignmentView:
        """Remove report assignment.

        Args:
            report_id: The ID of the report to unassign.

        Returns:
            AssignmentView: `id`, `did`, `moderator`, `queue`, `report_id`, `start_at`, `end_at`.

        Raises:
            errors.InvalidAssignment: The report ID is invalid.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.unassignModerator`.
        """
        _e.declared()


class AsyncToolsOzoneReportNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.report`.

    Methods: assign_moderator, close_reports, create_activity, get_assignments,
    get_historical_stats, get_latest_report, get_live_stats, get_report, list_activities,
    query_activities, query_reports, reassign_queue, refresh_stats, unassign_moderator.
    """

    @_e.async_endpoint(_ASSIGN_MODERATOR)
    def assign_moderator(
        self,
        *,
        report_id: int,
        queue_id: int | None = None,
        did: str | None = None,
        is_permanent: bool | None = None,
    ) -> tools_ozone_report_defs.AssignmentView:
        """Assign a report to a user. Defaults to the caller. Admins may assign to any moderator.

        Args:
            report_id: The ID of the report to assign.
            queue_id: Optional queue ID to associate the assignment with. If not provided and the report has been assigned on a queue before, it will stay on that queue.
            did: DID to be assigned. Defaults to the caller's DID. Admins may assign to any moderator. Format did.
            is_permanent: When true, the assignment has no expiry (endAt is null). Throws AlreadyAssigned if another user already has a permanent assignment on this report.

        Returns:
            AssignmentView: `id`, `did`, `moderator`, `queue`, `report_id`, `start_at`, `end_at`.

        Raises:
            errors.AlreadyAssigned: The report is already assigned to another user.
            errors.InvalidAssignment: The report ID or queue ID is invalid.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.assignModerator`.
        """
        _e.declared()

    @_e.async_endpoint(_CLOSE_REPORTS)
    def close_reports(
        self,
        *,
        subject: str,
        report_types: list[str] | None = None,
        internal_note: str | None = None,
        is_automated: bool = False,
    ) -> tools_ozone_report_close_reports.CloseReportsOutput:
        """Close all reports on a subject matching the given criteria. Reports whose current status
        does not permit a transition to closed are skipped silently. Intended for automated flows
        that resolve reports without taking action on the subject.

        Args:
            subject: Subject DID (account-level reports) or AT-URI (record-level reports) whose reports should be closed. Format uri.
            report_types: If specified, only reports of the given report types (fully qualified reason NSIDs) are closed. When omitted, all non-closed reports on the subject are targeted.
            internal_note: Optional moderator-only note recorded on each close activity. Not visible to reporters.
            is_automated: Set true when this action is triggered by an automated process. Defaults to false. Default False.

        Returns:
            CloseReportsOutput: `closed_count`, `report_ids`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.closeReports`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_ACTIVITY)
    def create_activity(
        self,
        *,
        activity: tools_ozone_report_defs.QueueActivity
        | tools_ozone_report_defs.AssignmentActivity
        | tools_ozone_report_defs.EscalationActivity
        | tools_ozone_report_defs.CloseActivity
        | tools_ozone_report_defs.ReopenActivity
        | tools_ozone_report_defs.NoteActivity
        | _m.Unknown,
        report_id: int | None = None,
        event_id: int | None = None,
        internal_note: str | None = None,
        public_note: str | None = None,
        is_automated: bool = False,
    ) -> tools_ozone_report_create_activity.CreateActivityOutput:
        """Register an activity on a report. For state-change activity types, validates the transition
        and updates report.status atomically.

        Args:
            activity: The type of activity to record.
            report_id: ID of the report to record activity on. Exactly one of reportId or eventId must be provided.
            event_id: ID of the report moderation event. Resolves to the report created from that event. Exactly one of reportId or eventId must be provided.
            internal_note: Optional moderator-only note. Not visible to reporters.
            public_note: Optional public-facing note, potentially visible to the reporter.
            is_automated: Set true when this activity is triggered by an automated process. Defaults to false. Default False.

        Returns:
            CreateActivityOutput: `activity`.

        Raises:
            errors.ReportNotFound: No report exists with the given reportId or eventId.
            errors.InvalidStateTransition: The requested state transition is not permitted from the report's current status.
            errors.AlreadyInTargetState: The report is already in the status implied by this activity type.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.createActivity`.
        """
        _e.declared()

    @_e.async_paged(_GET_ASSIGNMENTS)
    def get_assignments(
        self,
        *,
        only_active: bool = True,
        report_ids: list[int] | None = None,
        dids: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_report_get_assignments.GetAssignmentsOutput, tools_ozone_report_defs.AssignmentView
    ]:
        """Get assignments for reports.

        Args:
            only_active: When true, only returns active assignments. Default True.
            report_ids: If specified, returns assignments for these reports only. At most 50 items.
            dids: If specified, returns assignments for these moderators only. At most 50 items; each item: format did.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetAssignmentsOutput: `cursor`, `assignments`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getAssignments`.
        """
        _e.declared()

    @_e.async_paged(_GET_HISTORICAL_STATS)
    def get_historical_stats(
        self,
        *,
        queue_id: int | None = None,
        moderator_did: str | None = None,
        report_types: list[str] | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        limit: int = 30,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_report_get_historical_stats.GetHistoricalStatsOutput,
        tools_ozone_report_defs.HistoricalStats,
    ]:
        """Get historical daily report statistics. Returns a paginated list of daily stat snapshots,
        newest first. Filter by queue, moderator, or report type.

        Args:
            queue_id: Filter stats by queue. Use -1 for unqueued reports.
            moderator_did: Filter stats by moderator DID. Format did.
            report_types: Filter stats by report types.
            start_date: Earliest date to include (inclusive). Format datetime.
            end_date: Latest date to include (inclusive). Format datetime.
            limit: Maximum number of entries to return. 1 to 100; default 30.
            cursor: Pagination cursor.

        Returns:
            GetHistoricalStatsOutput: `stats`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getHistoricalStats`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_LATEST_REPORT)
    def get_latest_report(self) -> tools_ozone_report_get_latest_report.GetLatestReportOutput:
        """Get the most recent report.

        Returns:
            GetLatestReportOutput: `report`.

        Raises:
            errors.NotFound: No report found.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getLatestReport`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_LIVE_STATS)
    def get_live_stats(
        self,
        *,
        queue_id: int | None = None,
        moderator_did: str | None = None,
        report_types: list[str] | None = None,
    ) -> tools_ozone_report_get_live_stats.GetLiveStatsOutput:
        """Get live report statistics from the past 24 hours. Filter by queue, moderator, or report
        type. Omit all parameters for aggregate stats.

        Args:
            queue_id: Filter stats by queue. Use -1 for unqueued reports.
            moderator_did: Filter stats by moderator DID. Format did.
            report_types: Filter stats by report types.

        Returns:
            GetLiveStatsOutput: `stats`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getLiveStats`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_REPORT)
    def get_report(self, *, id: int) -> tools_ozone_report_defs.ReportView:
        """Get details about a single moderation report by ID.

        Args:
            id: The ID of the report to retrieve.

        Returns:
            ReportView: `id`, `event_id`, `status`, `subject`, `report_type`, `reported_by`, `reporter`, `comment`, `created_at`, `updated_at`, `queued_at`, `action_event_ids`, `actions`, `action_note`, `subject_status`, `related_report_count`, `assignment`, `queue`, `is_muted`, `is_automated`.

        Raises:
            errors.NotFound: No report found.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.getReport`.
        """
        _e.declared()

    @_e.async_paged(_LIST_ACTIVITIES)
    def list_activities(
        self, *, report_id: int, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        tools_ozone_report_list_activities.ListActivitiesOutput, tools_ozone_report_defs.ReportActivityView
    ]:
        """List all activities for a report, sorted most-recent-first.

        Args:
            report_id: ID of the report whose activities to list.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListActivitiesOutput: `activities`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.listActivities`.
        """
        _e.declared()

    @_e.async_paged(_QUERY_ACTIVITIES)
    def query_activities(
        self,
        *,
        activity_types: list[str] | None = None,
        created_after: str | None = None,
        created_before: str | None = None,
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_report_query_activities.QueryActivitiesOutput, tools_ozone_report_defs.ReportActivityView
    ]:
        """Query report activities across all reports, ordered by createdAt. Used by downstream
        pollers; for per-report activity history use listActivities.

        Args:
            activity_types: Filter to specific activity types (e.g. closeActivity, escalationActivity). If omitted, all types are returned.
            created_after: Retrieve activities created at or after a given timestamp. Format datetime.
            created_before: Retrieve activities created at or before a given timestamp. Format datetime.
            sort_direction: One of asc, desc; default desc.
            limit: 1 to 100; default 50.
            cursor: Cursor of the form `<createdAtMs>::<activityId>`.

        Returns:
            QueryActivitiesOutput: `activities`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.queryActivities`.
        """
        _e.declared()

    @_e.async_paged(_QUERY_REPORTS)
    def query_reports(
        self,
        *,
        status: _t.Literal["open", "closed", "escalated", "queued", "assigned"] | str,
        queue_id: int | None = None,
        report_types: list[str] | None = None,
        subject: str | None = None,
        did: str | None = None,
        subject_type: _t.Literal["account", "record", "message", "conversation"] | str | None = None,
        collections: list[str] | None = None,
        reported_after: str | None = None,
        reported_before: str | None = None,
        is_muted: bool = False,
        assigned_to: str | None = None,
        sort_field: _t.Literal["createdAt", "updatedAt"] = "createdAt",
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[tools_ozone_report_query_reports.QueryReportsOutput, tools_ozone_report_defs.ReportView]:
        """View moderation reports. Reports are individual instances of content being reported, as
        opposed to subject statuses which aggregate reports at the subject level.

        Args:
            status: Filter by report status. Known values: open, closed, escalated, queued, assigned.
            queue_id: Filter by queue ID. Use -1 for unassigned reports.
            report_types: Filter by report types (fully qualified string in the format of com.atproto.moderation.defs#reason<name>).
            subject: Filter by subject DID or AT-URI. Format uri.
            did: Filter to reports where the subject is this DID or any record owned by this DID. Unlike `subject` (which scopes to a specific account or record), this returns all reports tied to the DID across both account-level and record-level subjects. Format did.
            subject_type: If specified, reports of the given subject type will be returned. Known values: account, record, message, conversation.
            collections: If specified, reports where the subject belongs to the given collections will be returned. When subjectType is set to 'account', this will be ignored. At most 20 items; each item: format nsid.
            reported_after: Retrieve reports created after a given timestamp. Format datetime.
            reported_before: Retrieve reports created before a given timestamp. Format datetime.
            is_muted: Filter by muted status. true returns only muted reports, false returns only unmuted reports. Defaults to false. Default False.
            assigned_to: Filter by the DID of the moderator permanently assigned to the report. Format did.
            sort_field: One of createdAt, updatedAt; default createdAt.
            sort_direction: One of asc, desc; default desc.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            QueryReportsOutput: `cursor`, `reports`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.queryReports`.
        """
        _e.declared()

    @_e.async_endpoint(_REASSIGN_QUEUE)
    def reassign_queue(
        self, *, report_id: int, queue_id: int, comment: str | None = None
    ) -> tools_ozone_report_reassign_queue.ReassignQueueOutput:
        """Manually reassign a report to a different queue (or unassign it). Records a queueActivity
        entry on the report.

        Args:
            report_id: ID of the report to reassign.
            queue_id: Target queue ID. Use -1 to unassign from any queue.
            comment: Optional moderator-only note recorded on the resulting queueActivity as internalNote.

        Returns:
            ReassignQueueOutput: `report`.

        Raises:
            errors.ReportNotFound: No report exists with the given reportId.
            errors.ReportClosed: The report is closed and cannot be reassigned.
            errors.AlreadyInTargetQueue: The report is already assigned to the target queue.
            errors.QueueNotFound: No active queue exists with the given queueId.
            errors.QueueDisabled: The target queue is disabled and cannot receive new assignments.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.reassignQueue`.
        """
        _e.declared()

    @_e.async_endpoint(_REFRESH_STATS)
    def refresh_stats(
        self, *, start_date: str, end_date: str, queue_ids: list[int] | None = None
    ) -> tools_ozone_report_refresh_stats.RefreshStatsOutput:
        """Recompute report statistics for a date range. Useful for backfilling after failures or data
        corrections.

        Args:
            start_date: Start date for recomputation, inclusive (YYYY-MM-DD).
            end_date: End date for recomputation, inclusive (YYYY-MM-DD).
            queue_ids: Optional list of queue IDs to recompute. Omit to recompute all groups.

        Returns:
            RefreshStatsOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.refreshStats`.
        """
        _e.declared()

    @_e.async_endpoint(_UNASSIGN_MODERATOR)
    def unassign_moderator(self, *, report_id: int) -> tools_ozone_report_defs.AssignmentView:
        """Remove report assignment.

        Args:
            report_id: The ID of the report to unassign.

        Returns:
            AssignmentView: `id`, `did`, `moderator`, `queue`, `report_id`, `start_at`, `end_at`.

        Raises:
            errors.InvalidAssignment: The report ID is invalid.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.report.unassignModerator`.
        """
        _e.declared()
