# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.moderation`.

Methods: cancel_scheduled_actions, emit_event, get_account_preferences, get_account_timeline,
get_event, get_record, get_records, get_repo, get_reporter_stats, get_repos, get_subjects,
list_scheduled_actions, query_events, query_statuses, schedule_action, search_repos.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
    from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref
    from pysky_sdk.models.tools.ozone.moderation import (
        cancel_scheduled_actions as tools_ozone_moderation_cancel_scheduled_actions,
    )
    from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs
    from pysky_sdk.models.tools.ozone.moderation import emit_event as tools_ozone_moderation_emit_event
    from pysky_sdk.models.tools.ozone.moderation import (
        get_account_preferences as tools_ozone_moderation_get_account_preferences,
    )
    from pysky_sdk.models.tools.ozone.moderation import (
        get_account_timeline as tools_ozone_moderation_get_account_timeline,
    )
    from pysky_sdk.models.tools.ozone.moderation import get_records as tools_ozone_moderation_get_records
    from pysky_sdk.models.tools.ozone.moderation import (
        get_reporter_stats as tools_ozone_moderation_get_reporter_stats,
    )
    from pysky_sdk.models.tools.ozone.moderation import get_repos as tools_ozone_moderation_get_repos
    from pysky_sdk.models.tools.ozone.moderation import get_subjects as tools_ozone_moderation_get_subjects
    from pysky_sdk.models.tools.ozone.moderation import (
        list_scheduled_actions as tools_ozone_moderation_list_scheduled_actions,
    )
    from pysky_sdk.models.tools.ozone.moderation import query_events as tools_ozone_moderation_query_events
    from pysky_sdk.models.tools.ozone.moderation import (
        query_statuses as tools_ozone_moderation_query_statuses,
    )
    from pysky_sdk.models.tools.ozone.moderation import (
        schedule_action as tools_ozone_moderation_schedule_action,
    )
    from pysky_sdk.models.tools.ozone.moderation import search_repos as tools_ozone_moderation_search_repos


__all__ = ["AsyncToolsOzoneModerationNamespace", "ToolsOzoneModerationNamespace"]

_CANCEL_SCHEDULED_ACTIONS = _e.MethodSpec(
    nsid="tools.ozone.moderation.cancelScheduledActions",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.moderation.cancel_scheduled_actions:CancelScheduledActionsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.cancel_scheduled_actions:CancellationResults",
)
_EMIT_EVENT = _e.MethodSpec(
    nsid="tools.ozone.moderation.emitEvent",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.moderation.emit_event:EmitEventInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.defs:ModEventView",
    errors=("SubjectHasAction", "DuplicateExternalId"),
)
_GET_ACCOUNT_PREFERENCES = _e.MethodSpec(
    nsid="tools.ozone.moderation.getAccountPreferences",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.get_account_preferences:GetAccountPreferencesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.get_account_preferences:GetAccountPreferencesOutput",
)
_GET_ACCOUNT_TIMELINE = _e.MethodSpec(
    nsid="tools.ozone.moderation.getAccountTimeline",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.get_account_timeline:GetAccountTimelineParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.get_account_timeline:GetAccountTimelineOutput",
    errors=("RepoNotFound",),
)
_GET_EVENT = _e.MethodSpec(
    nsid="tools.ozone.moderation.getEvent",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.get_event:GetEventParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.defs:ModEventViewDetail",
)
_GET_RECORD = _e.MethodSpec(
    nsid="tools.ozone.moderation.getRecord",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.get_record:GetRecordParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.defs:RecordViewDetail",
    errors=("RecordNotFound",),
)
_GET_RECORDS = _e.MethodSpec(
    nsid="tools.ozone.moderation.getRecords",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.get_records:GetRecordsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.get_records:GetRecordsOutput",
)
_GET_REPO = _e.MethodSpec(
    nsid="tools.ozone.moderation.getRepo",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.get_repo:GetRepoParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.defs:RepoViewDetail",
    errors=("RepoNotFound",),
)
_GET_REPORTER_STATS = _e.MethodSpec(
    nsid="tools.ozone.moderation.getReporterStats",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.get_reporter_stats:GetReporterStatsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.get_reporter_stats:GetReporterStatsOutput",
)
_GET_REPOS = _e.MethodSpec(
    nsid="tools.ozone.moderation.getRepos",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.get_repos:GetReposParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.get_repos:GetReposOutput",
)
_GET_SUBJECTS = _e.MethodSpec(
    nsid="tools.ozone.moderation.getSubjects",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.get_subjects:GetSubjectsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.get_subjects:GetSubjectsOutput",
)
_LIST_SCHEDULED_ACTIONS = _e.MethodSpec(
    nsid="tools.ozone.moderation.listScheduledActions",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.moderation.list_scheduled_actions:ListScheduledActionsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.list_scheduled_actions:ListScheduledActionsOutput",
    cursor="input",
    items="actions",
    order="newest",
    identity=("id",),
    position=("id",),
)
_QUERY_EVENTS = _e.MethodSpec(
    nsid="tools.ozone.moderation.queryEvents",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.query_events:QueryEventsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.query_events:QueryEventsOutput",
    cursor="params",
    items="events",
    order="newest",
    turned_by=(("sortDirection", "asc", "oldest"),),
    identity=("id",),
    position=("id",),
)
_QUERY_STATUSES = _e.MethodSpec(
    nsid="tools.ozone.moderation.queryStatuses",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.query_statuses:QueryStatusesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.query_statuses:QueryStatusesOutput",
    cursor="params",
    items="subject_statuses",
    order="any",
    identity=("id", "updated_at"),
)
_SCHEDULE_ACTION = _e.MethodSpec(
    nsid="tools.ozone.moderation.scheduleAction",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.moderation.schedule_action:ScheduleActionInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.schedule_action:ScheduledActionResults",
)
_SEARCH_REPOS = _e.MethodSpec(
    nsid="tools.ozone.moderation.searchRepos",
    kind="query",
    params="pysky_sdk.models.tools.ozone.moderation.search_repos:SearchReposParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.moderation.search_repos:SearchReposOutput",
    cursor="params",
    items="repos",
    order="any",
    identity=("did",),
)


class ToolsOzoneModerationNamespace(_e.Namespace):
    """Everything below `tools.ozone.moderation`.

    Methods: cancel_scheduled_actions, emit_event, get_account_preferences, get_account_timeline,
    get_event, get_record, get_records, get_repo, get_reporter_stats, get_repos, get_subjects,
    list_scheduled_actions, query_events, query_statuses, schedule_action, search_repos.
    """

    @_e.endpoint(_CANCEL_SCHEDULED_ACTIONS)
    def cancel_scheduled_actions(
        self, *, subjects: list[str], comment: str | None = None
    ) -> tools_ozone_moderation_cancel_scheduled_actions.CancellationResults:
        """Cancel all pending scheduled moderation actions for specified subjects.

        Args:
            subjects: Array of DID subjects to cancel scheduled actions for. At most 100 items; each item: format did.
            comment: Optional comment describing the reason for cancellation.

        Returns:
            CancellationResults: `succeeded`, `failed`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.cancelScheduledActions`.
        """
        _e.declared()

    @_e.endpoint(_EMIT_EVENT)
    def emit_event(
        self,
        *,
        event: tools_ozone_moderation_defs.ModEventTakedown
        | tools_ozone_moderation_defs.ModEventAcknowledge
        | tools_ozone_moderation_defs.ModEventEscalate
        | tools_ozone_moderation_defs.ModEventComment
        | tools_ozone_moderation_defs.ModEventLabel
        | tools_ozone_moderation_defs.ModEventReport
        | tools_ozone_moderation_defs.ModEventMute
        | tools_ozone_moderation_defs.ModEventUnmute
        | tools_ozone_moderation_defs.ModEventMuteReporter
        | tools_ozone_moderation_defs.ModEventUnmuteReporter
        | tools_ozone_moderation_defs.ModEventReverseTakedown
        | tools_ozone_moderation_defs.ModEventResolveAppeal
        | tools_ozone_moderation_defs.ModEventEmail
        | tools_ozone_moderation_defs.ModEventDivert
        | tools_ozone_moderation_defs.ModEventTag
        | tools_ozone_moderation_defs.AccountEvent
        | tools_ozone_moderation_defs.IdentityEvent
        | tools_ozone_moderation_defs.RecordEvent
        | tools_ozone_moderation_defs.ModEventPriorityScore
        | tools_ozone_moderation_defs.AgeAssuranceEvent
        | tools_ozone_moderation_defs.AgeAssuranceOverrideEvent
        | tools_ozone_moderation_defs.AgeAssurancePurgeEvent
        | tools_ozone_moderation_defs.RevokeAccountCredentialsEvent
        | tools_ozone_moderation_defs.ScheduleTakedownEvent
        | tools_ozone_moderation_defs.CancelScheduledTakedownEvent
        | _m.Unknown,
        subject: com_atproto_admin_defs.RepoRef | com_atproto_repo_strong_ref.StrongRef | _m.Unknown,
        created_by: str,
        subject_blob_cids: list[str] | None = None,
        mod_tool: tools_ozone_moderation_defs.ModTool | None = None,
        external_id: str | None = None,
        report_action: tools_ozone_moderation_emit_event.ReportAction | None = None,
    ) -> tools_ozone_moderation_defs.ModEventView:
        """Take a moderation action on an actor.

        Args:
            event: One of `tools.ozone.moderation.defs#modEventTakedown`, `tools.ozone.moderation.defs#modEventAcknowledge`, `tools.ozone.moderation.defs#modEventEscalate`, `tools.ozone.moderation.defs#modEventComment`, `tools.ozone.moderation.defs#modEventLabel`, `tools.ozone.moderation.defs#modEventReport`, `tools.ozone.moderation.defs#modEventMute`, `tools.ozone.moderation.defs#modEventUnmute`, `tools.ozone.moderation.defs#modEventMuteReporter`, `tools.ozone.moderation.defs#modEventUnmuteReporter`, `tools.ozone.moderation.defs#modEventReverseTakedown`, `tools.ozone.moderation.defs#modEventResolveAppeal`, `tools.ozone.moderation.defs#modEventEmail`, `tools.ozone.moderation.defs#modEventDivert`, `tools.ozone.moderation.defs#modEventTag`, `tools.ozone.moderation.defs#accountEvent`, `tools.ozone.moderation.defs#identityEvent`, `tools.ozone.moderation.defs#recordEvent`, `tools.ozone.moderation.defs#modEventPriorityScore`, `tools.ozone.moderation.defs#ageAssuranceEvent`, `tools.ozone.moderation.defs#ageAssuranceOverrideEvent`, `tools.ozone.moderation.defs#ageAssurancePurgeEvent`, `tools.ozone.moderation.defs#revokeAccountCredentialsEvent`, `tools.ozone.moderation.defs#scheduleTakedownEvent`, `tools.ozone.moderation.defs#cancelScheduledTakedownEvent`.
            subject: One of `com.atproto.admin.defs#repoRef`, `com.atproto.repo.strongRef`.
            created_by: Format did.
            subject_blob_cids: Each item: format cid.
            mod_tool: See `tools.ozone.moderation.defs#modTool`.
            external_id: An optional external ID for the event, used to deduplicate events from external systems. Fails when an event of same type with the same external ID exists for the same subject.
            report_action: Optional report-level targeting. If provided, this event will be linked to specific reports and reporters may be notified.

        Returns:
            ModEventView: `id`, `event`, `subject`, `subject_blob_cids`, `created_by`, `created_at`, `creator_handle`, `subject_handle`, `mod_tool`.

        Raises:
            errors.SubjectHasAction: declared by the Lexicon.
            errors.DuplicateExternalId: An event with the same external ID already exists for the subject.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.emitEvent`.
        """
        _e.declared()

    @_e.endpoint(_GET_ACCOUNT_PREFERENCES)
    def get_account_preferences(
        self, *, did: str
    ) -> tools_ozone_moderation_get_account_preferences.GetAccountPreferencesOutput:
        """Get private preferences for an account. Requires moderator or admin auth.

        Args:
            did: Format did.

        Returns:
            GetAccountPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getAccountPreferences`.
        """
        _e.declared()

    @_e.endpoint(_GET_ACCOUNT_TIMELINE)
    def get_account_timeline(
        self, *, did: str
    ) -> tools_ozone_moderation_get_account_timeline.GetAccountTimelineOutput:
        """Get timeline of all available events of an account. This includes moderation events, account
        history and did history.

        Args:
            did: Format did.

        Returns:
            GetAccountTimelineOutput: `timeline`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getAccountTimeline`.
        """
        _e.declared()

    @_e.endpoint(_GET_EVENT)
    def get_event(self, *, id: int) -> tools_ozone_moderation_defs.ModEventViewDetail:
        """Get details about a moderation event.

        Args:
            id: A whole number.

        Returns:
            ModEventViewDetail: `id`, `event`, `subject`, `subject_blobs`, `created_by`, `created_at`, `mod_tool`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getEvent`.
        """
        _e.declared()

    @_e.endpoint(_GET_RECORD)
    def get_record(self, *, uri: str, cid: str | None = None) -> tools_ozone_moderation_defs.RecordViewDetail:
        """Get details about a record.

        Args:
            uri: Format at-uri.
            cid: Format cid.

        Returns:
            RecordViewDetail: `uri`, `cid`, `value`, `blobs`, `labels`, `indexed_at`, `moderation`, `repo`.

        Raises:
            errors.RecordNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getRecord`.
        """
        _e.declared()

    @_e.endpoint(_GET_RECORDS)
    def get_records(self, *, uris: list[str]) -> tools_ozone_moderation_get_records.GetRecordsOutput:
        """Get details about some records.

        Args:
            uris: At most 100 items; each item: format at-uri.

        Returns:
            GetRecordsOutput: `records`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getRecords`.
        """
        _e.declared()

    @_e.endpoint(_GET_REPO)
    def get_repo(self, *, did: str) -> tools_ozone_moderation_defs.RepoViewDetail:
        """Get details about a repository.

        Args:
            did: Format did.

        Returns:
            RepoViewDetail: `did`, `handle`, `email`, `related_records`, `indexed_at`, `moderation`, `labels`, `invited_by`, `invites`, `invites_disabled`, `invite_note`, `email_confirmed_at`, `deactivated_at`, `threat_signatures`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getRepo`.
        """
        _e.declared()

    @_e.endpoint(_GET_REPORTER_STATS)
    def get_reporter_stats(
        self, *, dids: list[str]
    ) -> tools_ozone_moderation_get_reporter_stats.GetReporterStatsOutput:
        """Get reporter stats for a list of users.

        Args:
            dids: At most 100 items; each item: format did.

        Returns:
            GetReporterStatsOutput: `stats`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getReporterStats`.
        """
        _e.declared()

    @_e.endpoint(_GET_REPOS)
    def get_repos(self, *, dids: list[str]) -> tools_ozone_moderation_get_repos.GetReposOutput:
        """Get details about some repositories.

        Args:
            dids: At most 100 items; each item: format did.

        Returns:
            GetReposOutput: `repos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getRepos`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUBJECTS)
    def get_subjects(self, *, subjects: list[str]) -> tools_ozone_moderation_get_subjects.GetSubjectsOutput:
        """Get details about subjects.

        Args:
            subjects: 1 to 100 items.

        Returns:
            GetSubjectsOutput: `subjects`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getSubjects`.
        """
        _e.declared()

    @_e.paged(_LIST_SCHEDULED_ACTIONS)
    def list_scheduled_actions(
        self,
        *,
        statuses: list[_t.Literal["pending", "executed", "cancelled", "failed"] | str],
        starts_after: str | None = None,
        ends_before: str | None = None,
        subjects: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_moderation_list_scheduled_actions.ListScheduledActionsOutput,
        tools_ozone_moderation_defs.ScheduledActionView,
    ]:
        """List scheduled moderation actions with optional filtering.

        Args:
            statuses: Filter actions by status. At least 1 items; each item: known values: pending, executed, cancelled, failed.
            starts_after: Filter actions scheduled to execute after this time. Format datetime.
            ends_before: Filter actions scheduled to execute before this time. Format datetime.
            subjects: Filter actions for specific DID subjects. At most 100 items; each item: format did.
            limit: Maximum number of results to return. 1 to 100; default 50.
            cursor: Cursor for pagination.

        Returns:
            ListScheduledActionsOutput: `actions`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.listScheduledActions`.
        """
        _e.declared()

    @_e.paged(_QUERY_EVENTS)
    def query_events(
        self,
        *,
        types: list[str] | None = None,
        created_by: str | None = None,
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        created_after: str | None = None,
        created_before: str | None = None,
        subject: str | None = None,
        collections: list[str] | None = None,
        subject_type: _t.Literal["account", "record", "conversation"] | str | None = None,
        include_all_user_records: bool = False,
        limit: int = 50,
        has_comment: bool | None = None,
        comment: str | None = None,
        added_labels: list[str] | None = None,
        removed_labels: list[str] | None = None,
        added_tags: list[str] | None = None,
        removed_tags: list[str] | None = None,
        report_types: list[str] | None = None,
        policies: list[str] | None = None,
        mod_tool: list[str] | None = None,
        batch_id: str | None = None,
        age_assurance_state: _t.Literal["pending", "assured", "unknown", "reset", "blocked"]
        | str
        | None = None,
        with_strike: bool | None = None,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_moderation_query_events.QueryEventsOutput, tools_ozone_moderation_defs.ModEventView
    ]:
        """List moderation events related to a subject.

        Args:
            types: The types of events (fully qualified string in the format of tools.ozone.moderation.defs#modEvent<name>) to filter by. If not specified, all events are returned.
            created_by: Format did.
            sort_direction: Sort direction for the events. Defaults to descending order of created at timestamp. One of asc, desc; default desc.
            created_after: Retrieve events created after a given timestamp. Format datetime.
            created_before: Retrieve events created before a given timestamp. Format datetime.
            subject: Format uri.
            collections: If specified, only events where the subject belongs to the given collections will be returned. When subjectType is set to 'account', this will be ignored. At most 20 items; each item: format nsid.
            subject_type: If specified, only events where the subject is of the given type (account, record, or conversation) will be returned. When this is set to 'account' the 'collections' parameter will be ignored. When includeAllUserRecords or subject is set, this will be ignored. Known values: account, record, conversation.
            include_all_user_records: If true, events on all record types (posts, lists, profile etc.) or records from given 'collections' param, owned by the did are returned. Default False.
            limit: 1 to 100; default 50.
            has_comment: If true, only events with comments are returned.
            comment: If specified, only events with comments containing the keyword are returned. Apply || separator to use multiple keywords and match using OR condition.
            added_labels: If specified, only events where all of these labels were added are returned.
            removed_labels: If specified, only events where all of these labels were removed are returned.
            added_tags: If specified, only events where all of these tags were added are returned.
            removed_tags: If specified, only events where all of these tags were removed are returned.
            report_types: A list. Each item: text.
            policies: A list. Each item: text.
            mod_tool: If specified, only events where the modTool name matches any of the given values are returned.
            batch_id: If specified, only events where the batchId matches the given value are returned.
            age_assurance_state: If specified, only events where the age assurance state matches the given value are returned. Known values: pending, assured, unknown, reset, blocked.
            with_strike: If specified, only events where strikeCount value is set are returned.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            QueryEventsOutput: `cursor`, `events`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.queryEvents`.
        """
        _e.declared()

    @_e.paged(_QUERY_STATUSES)
    def query_statuses(
        self,
        *,
        queue_count: int | None = None,
        queue_index: int | None = None,
        queue_seed: str | None = None,
        include_all_user_records: bool | None = None,
        subject: str | None = None,
        comment: str | None = None,
        reported_after: str | None = None,
        reported_before: str | None = None,
        reviewed_after: str | None = None,
        hosting_deleted_after: str | None = None,
        hosting_deleted_before: str | None = None,
        hosting_updated_after: str | None = None,
        hosting_updated_before: str | None = None,
        hosting_statuses: list[str] | None = None,
        reviewed_before: str | None = None,
        include_muted: bool | None = None,
        only_muted: bool | None = None,
        review_state: _t.Literal[
            "tools.ozone.moderation.defs#reviewOpen",
            "tools.ozone.moderation.defs#reviewClosed",
            "tools.ozone.moderation.defs#reviewEscalated",
            "tools.ozone.moderation.defs#reviewNone",
        ]
        | str
        | None = None,
        ignore_subjects: list[str] | None = None,
        last_reviewed_by: str | None = None,
        sort_field: _t.Literal[
            "lastReviewedAt",
            "lastReportedAt",
            "reportedRecordsCount",
            "takendownRecordsCount",
            "priorityScore",
        ] = "lastReportedAt",
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        takendown: bool | None = None,
        appealed: bool | None = None,
        limit: int = 50,
        tags: list[str] | None = None,
        exclude_tags: list[str] | None = None,
        cursor: str | None = None,
        collections: list[str] | None = None,
        subject_type: _t.Literal["account", "record", "conversation"] | str | None = None,
        min_account_suspend_count: int | None = None,
        min_reported_records_count: int | None = None,
        min_takendown_records_count: int | None = None,
        min_priority_score: int | None = None,
        min_strike_count: int | None = None,
        age_assurance_state: _t.Literal["pending", "assured", "unknown", "reset", "blocked"]
        | str
        | None = None,
    ) -> _e.Paged[
        tools_ozone_moderation_query_statuses.QueryStatusesOutput,
        tools_ozone_moderation_defs.SubjectStatusView,
    ]:
        """View moderation statuses of subjects (record or repo).

        Args:
            queue_count: Number of queues being used by moderators. Subjects will be split among all queues.
            queue_index: Index of the queue to fetch subjects from. Works only when queueCount value is specified.
            queue_seed: A seeder to shuffle/balance the queue items.
            include_all_user_records: All subjects, or subjects from given 'collections' param, belonging to the account specified in the 'subject' param will be returned.
            subject: The subject to get the status for. Format uri.
            comment: Search subjects by keyword from comments.
            reported_after: Search subjects reported after a given timestamp. Format datetime.
            reported_before: Search subjects reported before a given timestamp. Format datetime.
            reviewed_after: Search subjects reviewed after a given timestamp. Format datetime.
            hosting_deleted_after: Search subjects where the associated record/account was deleted after a given timestamp. Format datetime.
            hosting_deleted_before: Search subjects where the associated record/account was deleted before a given timestamp. Format datetime.
            hosting_updated_after: Search subjects where the associated record/account was updated after a given timestamp. Format datetime.
            hosting_updated_before: Search subjects where the associated record/account was updated before a given timestamp. Format datetime.
            hosting_statuses: Search subjects by the status of the associated record/account.
            reviewed_before: Search subjects reviewed before a given timestamp. Format datetime.
            include_muted: By default, we don't include muted subjects in the results. Set this to true to include them.
            only_muted: When set to true, only muted subjects and reporters will be returned.
            review_state: Specify when fetching subjects in a certain state. Known values: tools.ozone.moderation.defs#reviewOpen, tools.ozone.moderation.defs#reviewClosed, tools.ozone.moderation.defs#reviewEscalated, tools.ozone.moderation.defs#reviewNone.
            ignore_subjects: Each item: format uri.
            last_reviewed_by: Get all subject statuses that were reviewed by a specific moderator. Format did.
            sort_field: One of lastReviewedAt, lastReportedAt, reportedRecordsCount, takendownRecordsCount, priorityScore; default lastReportedAt.
            sort_direction: One of asc, desc; default desc.
            takendown: Get subjects that were taken down.
            appealed: Get subjects in unresolved appealed status.
            limit: 1 to 100; default 50.
            tags: At most 25 items.
            exclude_tags: A list. Each item: text.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            collections: If specified, subjects belonging to the given collections will be returned. When subjectType is set to 'account', this will be ignored. At most 20 items; each item: format nsid.
            subject_type: If specified, subjects of the given type (account, record, or conversation) will be returned. When this is set to 'account' the 'collections' parameter will be ignored. When includeAllUserRecords or subject is set, this will be ignored. Known values: account, record, conversation.
            min_account_suspend_count: If specified, only subjects that belong to an account that has at least this many suspensions will be returned.
            min_reported_records_count: If specified, only subjects that belong to an account that has at least this many reported records will be returned.
            min_takendown_records_count: If specified, only subjects that belong to an account that has at least this many taken down records will be returned.
            min_priority_score: If specified, only subjects that have priority score value above the given value will be returned. 0 to 100.
            min_strike_count: If specified, only subjects that belong to an account that has at least this many active strikes will be returned. At least 1.
            age_assurance_state: If specified, only subjects with the given age assurance state will be returned. Known values: pending, assured, unknown, reset, blocked.

        Returns:
            QueryStatusesOutput: `cursor`, `subject_statuses`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.queryStatuses`.
        """
        _e.declared()

    @_e.endpoint(_SCHEDULE_ACTION)
    def schedule_action(
        self,
        *,
        action: tools_ozone_moderation_schedule_action.Takedown | _m.Unknown,
        subjects: list[str],
        created_by: str,
        scheduling: tools_ozone_moderation_schedule_action.SchedulingConfig,
        mod_tool: tools_ozone_moderation_defs.ModTool | None = None,
    ) -> tools_ozone_moderation_schedule_action.ScheduledActionResults:
        """Schedule a moderation action to be executed at a future time.

        Args:
            action: One of `tools.ozone.moderation.scheduleAction#takedown`.
            subjects: Array of DID subjects to schedule the action for. At most 100 items; each item: format did.
            created_by: Format did.
            scheduling: See `tools.ozone.moderation.scheduleAction#schedulingConfig`.
            mod_tool: This will be propagated to the moderation event when it is applied.

        Returns:
            ScheduledActionResults: `succeeded`, `failed`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.scheduleAction`.
        """
        _e.declared()

    @_e.paged(_SEARCH_REPOS)
    def search_repos(
        self, *, term: str | None = None, q: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        tools_ozone_moderation_search_repos.SearchReposOutput, tools_ozone_moderation_defs.RepoView
    ]:
        """Find repositories based on a search term.

        Args:
            term: DEPRECATED: use 'q' instead.
            q: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            SearchReposOutput: `cursor`, `repos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.searchRepos`.
        """
        _e.declared()


class AsyncToolsOzoneModerationNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.moderation`.

    Methods: cancel_scheduled_actions, emit_event, get_account_preferences, get_account_timeline,
    get_event, get_record, get_records, get_repo, get_reporter_stats, get_repos, get_subjects,
    list_scheduled_actions, query_events, query_statuses, schedule_action, search_repos.
    """

    @_e.async_endpoint(_CANCEL_SCHEDULED_ACTIONS)
    def cancel_scheduled_actions(
        self, *, subjects: list[str], comment: str | None = None
    ) -> tools_ozone_moderation_cancel_scheduled_actions.CancellationResults:
        """Cancel all pending scheduled moderation actions for specified subjects.

        Args:
            subjects: Array of DID subjects to cancel scheduled actions for. At most 100 items; each item: format did.
            comment: Optional comment describing the reason for cancellation.

        Returns:
            CancellationResults: `succeeded`, `failed`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.cancelScheduledActions`.
        """
        _e.declared()

    @_e.async_endpoint(_EMIT_EVENT)
    def emit_event(
        self,
        *,
        event: tools_ozone_moderation_defs.ModEventTakedown
        | tools_ozone_moderation_defs.ModEventAcknowledge
        | tools_ozone_moderation_defs.ModEventEscalate
        | tools_ozone_moderation_defs.ModEventComment
        | tools_ozone_moderation_defs.ModEventLabel
        | tools_ozone_moderation_defs.ModEventReport
        | tools_ozone_moderation_defs.ModEventMute
        | tools_ozone_moderation_defs.ModEventUnmute
        | tools_ozone_moderation_defs.ModEventMuteReporter
        | tools_ozone_moderation_defs.ModEventUnmuteReporter
        | tools_ozone_moderation_defs.ModEventReverseTakedown
        | tools_ozone_moderation_defs.ModEventResolveAppeal
        | tools_ozone_moderation_defs.ModEventEmail
        | tools_ozone_moderation_defs.ModEventDivert
        | tools_ozone_moderation_defs.ModEventTag
        | tools_ozone_moderation_defs.AccountEvent
        | tools_ozone_moderation_defs.IdentityEvent
        | tools_ozone_moderation_defs.RecordEvent
        | tools_ozone_moderation_defs.ModEventPriorityScore
        | tools_ozone_moderation_defs.AgeAssuranceEvent
        | tools_ozone_moderation_defs.AgeAssuranceOverrideEvent
        | tools_ozone_moderation_defs.AgeAssurancePurgeEvent
        | tools_ozone_moderation_defs.RevokeAccountCredentialsEvent
        | tools_ozone_moderation_defs.ScheduleTakedownEvent
        | tools_ozone_moderation_defs.CancelScheduledTakedownEvent
        | _m.Unknown,
        subject: com_atproto_admin_defs.RepoRef | com_atproto_repo_strong_ref.StrongRef | _m.Unknown,
        created_by: str,
        subject_blob_cids: list[str] | None = None,
        mod_tool: tools_ozone_moderation_defs.ModTool | None = None,
        external_id: str | None = None,
        report_action: tools_ozone_moderation_emit_event.ReportAction | None = None,
    ) -> tools_ozone_moderation_defs.ModEventView:
        """Take a moderation action on an actor.

        Args:
            event: One of `tools.ozone.moderation.defs#modEventTakedown`, `tools.ozone.moderation.defs#modEventAcknowledge`, `tools.ozone.moderation.defs#modEventEscalate`, `tools.ozone.moderation.defs#modEventComment`, `tools.ozone.moderation.defs#modEventLabel`, `tools.ozone.moderation.defs#modEventReport`, `tools.ozone.moderation.defs#modEventMute`, `tools.ozone.moderation.defs#modEventUnmute`, `tools.ozone.moderation.defs#modEventMuteReporter`, `tools.ozone.moderation.defs#modEventUnmuteReporter`, `tools.ozone.moderation.defs#modEventReverseTakedown`, `tools.ozone.moderation.defs#modEventResolveAppeal`, `tools.ozone.moderation.defs#modEventEmail`, `tools.ozone.moderation.defs#modEventDivert`, `tools.ozone.moderation.defs#modEventTag`, `tools.ozone.moderation.defs#accountEvent`, `tools.ozone.moderation.defs#identityEvent`, `tools.ozone.moderation.defs#recordEvent`, `tools.ozone.moderation.defs#modEventPriorityScore`, `tools.ozone.moderation.defs#ageAssuranceEvent`, `tools.ozone.moderation.defs#ageAssuranceOverrideEvent`, `tools.ozone.moderation.defs#ageAssurancePurgeEvent`, `tools.ozone.moderation.defs#revokeAccountCredentialsEvent`, `tools.ozone.moderation.defs#scheduleTakedownEvent`, `tools.ozone.moderation.defs#cancelScheduledTakedownEvent`.
            subject: One of `com.atproto.admin.defs#repoRef`, `com.atproto.repo.strongRef`.
            created_by: Format did.
            subject_blob_cids: Each item: format cid.
            mod_tool: See `tools.ozone.moderation.defs#modTool`.
            external_id: An optional external ID for the event, used to deduplicate events from external systems. Fails when an event of same type with the same external ID exists for the same subject.
            report_action: Optional report-level targeting. If provided, this event will be linked to specific reports and reporters may be notified.

        Returns:
            ModEventView: `id`, `event`, `subject`, `subject_blob_cids`, `created_by`, `created_at`, `creator_handle`, `subject_handle`, `mod_tool`.

        Raises:
            errors.SubjectHasAction: declared by the Lexicon.
            errors.DuplicateExternalId: An event with the same external ID already exists for the subject.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.emitEvent`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_ACCOUNT_PREFERENCES)
    def get_account_preferences(
        self, *, did: str
    ) -> tools_ozone_moderation_get_account_preferences.GetAccountPreferencesOutput:
        """Get private preferences for an account. Requires moderator or admin auth.

        Args:
            did: Format did.

        Returns:
            GetAccountPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getAccountPreferences`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_ACCOUNT_TIMELINE)
    def get_account_timeline(
        self, *, did: str
    ) -> tools_ozone_moderation_get_account_timeline.GetAccountTimelineOutput:
        """Get timeline of all available events of an account. This includes moderation events, account
        history and did history.

        Args:
            did: Format did.

        Returns:
            GetAccountTimelineOutput: `timeline`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getAccountTimeline`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_EVENT)
    def get_event(self, *, id: int) -> tools_ozone_moderation_defs.ModEventViewDetail:
        """Get details about a moderation event.

        Args:
            id: A whole number.

        Returns:
            ModEventViewDetail: `id`, `event`, `subject`, `subject_blobs`, `created_by`, `created_at`, `mod_tool`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getEvent`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_RECORD)
    def get_record(self, *, uri: str, cid: str | None = None) -> tools_ozone_moderation_defs.RecordViewDetail:
        """Get details about a record.

        Args:
            uri: Format at-uri.
            cid: Format cid.

        Returns:
            RecordViewDetail: `uri`, `cid`, `value`, `blobs`, `labels`, `indexed_at`, `moderation`, `repo`.

        Raises:
            errors.RecordNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getRecord`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_RECORDS)
    def get_records(self, *, uris: list[str]) -> tools_ozone_moderation_get_records.GetRecordsOutput:
        """Get details about some records.

        Args:
            uris: At most 100 items; each item: format at-uri.

        Returns:
            GetRecordsOutput: `records`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getRecords`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_REPO)
    def get_repo(self, *, did: str) -> tools_ozone_moderation_defs.RepoViewDetail:
        """Get details about a repository.

        Args:
            did: Format did.

        Returns:
            RepoViewDetail: `did`, `handle`, `email`, `related_records`, `indexed_at`, `moderation`, `labels`, `invited_by`, `invites`, `invites_disabled`, `invite_note`, `email_confirmed_at`, `deactivated_at`, `threat_signatures`.

        Raises:
            errors.RepoNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getRepo`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_REPORTER_STATS)
    def get_reporter_stats(
        self, *, dids: list[str]
    ) -> tools_ozone_moderation_get_reporter_stats.GetReporterStatsOutput:
        """Get reporter stats for a list of users.

        Args:
            dids: At most 100 items; each item: format did.

        Returns:
            GetReporterStatsOutput: `stats`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getReporterStats`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_REPOS)
    def get_repos(self, *, dids: list[str]) -> tools_ozone_moderation_get_repos.GetReposOutput:
        """Get details about some repositories.

        Args:
            dids: At most 100 items; each item: format did.

        Returns:
            GetReposOutput: `repos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getRepos`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUBJECTS)
    def get_subjects(self, *, subjects: list[str]) -> tools_ozone_moderation_get_subjects.GetSubjectsOutput:
        """Get details about subjects.

        Args:
            subjects: 1 to 100 items.

        Returns:
            GetSubjectsOutput: `subjects`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.getSubjects`.
        """
        _e.declared()

    @_e.async_paged(_LIST_SCHEDULED_ACTIONS)
    def list_scheduled_actions(
        self,
        *,
        statuses: list[_t.Literal["pending", "executed", "cancelled", "failed"] | str],
        starts_after: str | None = None,
        ends_before: str | None = None,
        subjects: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_moderation_list_scheduled_actions.ListScheduledActionsOutput,
        tools_ozone_moderation_defs.ScheduledActionView,
    ]:
        """List scheduled moderation actions with optional filtering.

        Args:
            statuses: Filter actions by status. At least 1 items; each item: known values: pending, executed, cancelled, failed.
            starts_after: Filter actions scheduled to execute after this time. Format datetime.
            ends_before: Filter actions scheduled to execute before this time. Format datetime.
            subjects: Filter actions for specific DID subjects. At most 100 items; each item: format did.
            limit: Maximum number of results to return. 1 to 100; default 50.
            cursor: Cursor for pagination.

        Returns:
            ListScheduledActionsOutput: `actions`, `cursor`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.listScheduledActions`.
        """
        _e.declared()

    @_e.async_paged(_QUERY_EVENTS)
    def query_events(
        self,
        *,
        types: list[str] | None = None,
        created_by: str | None = None,
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        created_after: str | None = None,
        created_before: str | None = None,
        subject: str | None = None,
        collections: list[str] | None = None,
        subject_type: _t.Literal["account", "record", "conversation"] | str | None = None,
        include_all_user_records: bool = False,
        limit: int = 50,
        has_comment: bool | None = None,
        comment: str | None = None,
        added_labels: list[str] | None = None,
        removed_labels: list[str] | None = None,
        added_tags: list[str] | None = None,
        removed_tags: list[str] | None = None,
        report_types: list[str] | None = None,
        policies: list[str] | None = None,
        mod_tool: list[str] | None = None,
        batch_id: str | None = None,
        age_assurance_state: _t.Literal["pending", "assured", "unknown", "reset", "blocked"]
        | str
        | None = None,
        with_strike: bool | None = None,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_moderation_query_events.QueryEventsOutput, tools_ozone_moderation_defs.ModEventView
    ]:
        """List moderation events related to a subject.

        Args:
            types: The types of events (fully qualified string in the format of tools.ozone.moderation.defs#modEvent<name>) to filter by. If not specified, all events are returned.
            created_by: Format did.
            sort_direction: Sort direction for the events. Defaults to descending order of created at timestamp. One of asc, desc; default desc.
            created_after: Retrieve events created after a given timestamp. Format datetime.
            created_before: Retrieve events created before a given timestamp. Format datetime.
            subject: Format uri.
            collections: If specified, only events where the subject belongs to the given collections will be returned. When subjectType is set to 'account', this will be ignored. At most 20 items; each item: format nsid.
            subject_type: If specified, only events where the subject is of the given type (account, record, or conversation) will be returned. When this is set to 'account' the 'collections' parameter will be ignored. When includeAllUserRecords or subject is set, this will be ignored. Known values: account, record, conversation.
            include_all_user_records: If true, events on all record types (posts, lists, profile etc.) or records from given 'collections' param, owned by the did are returned. Default False.
            limit: 1 to 100; default 50.
            has_comment: If true, only events with comments are returned.
            comment: If specified, only events with comments containing the keyword are returned. Apply || separator to use multiple keywords and match using OR condition.
            added_labels: If specified, only events where all of these labels were added are returned.
            removed_labels: If specified, only events where all of these labels were removed are returned.
            added_tags: If specified, only events where all of these tags were added are returned.
            removed_tags: If specified, only events where all of these tags were removed are returned.
            report_types: A list. Each item: text.
            policies: A list. Each item: text.
            mod_tool: If specified, only events where the modTool name matches any of the given values are returned.
            batch_id: If specified, only events where the batchId matches the given value are returned.
            age_assurance_state: If specified, only events where the age assurance state matches the given value are returned. Known values: pending, assured, unknown, reset, blocked.
            with_strike: If specified, only events where strikeCount value is set are returned.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            QueryEventsOutput: `cursor`, `events`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.queryEvents`.
        """
        _e.declared()

    @_e.async_paged(_QUERY_STATUSES)
    def query_statuses(
        self,
        *,
        queue_count: int | None = None,
        queue_index: int | None = None,
        queue_seed: str | None = None,
        include_all_user_records: bool | None = None,
        subject: str | None = None,
        comment: str | None = None,
        reported_after: str | None = None,
        reported_before: str | None = None,
        reviewed_after: str | None = None,
        hosting_deleted_after: str | None = None,
        hosting_deleted_before: str | None = None,
        hosting_updated_after: str | None = None,
        hosting_updated_before: str | None = None,
        hosting_statuses: list[str] | None = None,
        reviewed_before: str | None = None,
        include_muted: bool | None = None,
        only_muted: bool | None = None,
        review_state: _t.Literal[
            "tools.ozone.moderation.defs#reviewOpen",
            "tools.ozone.moderation.defs#reviewClosed",
            "tools.ozone.moderation.defs#reviewEscalated",
            "tools.ozone.moderation.defs#reviewNone",
        ]
        | str
        | None = None,
        ignore_subjects: list[str] | None = None,
        last_reviewed_by: str | None = None,
        sort_field: _t.Literal[
            "lastReviewedAt",
            "lastReportedAt",
            "reportedRecordsCount",
            "takendownRecordsCount",
            "priorityScore",
        ] = "lastReportedAt",
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        takendown: bool | None = None,
        appealed: bool | None = None,
        limit: int = 50,
        tags: list[str] | None = None,
        exclude_tags: list[str] | None = None,
        cursor: str | None = None,
        collections: list[str] | None = None,
        subject_type: _t.Literal["account", "record", "conversation"] | str | None = None,
        min_account_suspend_count: int | None = None,
        min_reported_records_count: int | None = None,
        min_takendown_records_count: int | None = None,
        min_priority_score: int | None = None,
        min_strike_count: int | None = None,
        age_assurance_state: _t.Literal["pending", "assured", "unknown", "reset", "blocked"]
        | str
        | None = None,
    ) -> _e.Paged[
        tools_ozone_moderation_query_statuses.QueryStatusesOutput,
        tools_ozone_moderation_defs.SubjectStatusView,
    ]:
        """View moderation statuses of subjects (record or repo).

        Args:
            queue_count: Number of queues being used by moderators. Subjects will be split among all queues.
            queue_index: Index of the queue to fetch subjects from. Works only when queueCount value is specified.
            queue_seed: A seeder to shuffle/balance the queue items.
            include_all_user_records: All subjects, or subjects from given 'collections' param, belonging to the account specified in the 'subject' param will be returned.
            subject: The subject to get the status for. Format uri.
            comment: Search subjects by keyword from comments.
            reported_after: Search subjects reported after a given timestamp. Format datetime.
            reported_before: Search subjects reported before a given timestamp. Format datetime.
            reviewed_after: Search subjects reviewed after a given timestamp. Format datetime.
            hosting_deleted_after: Search subjects where the associated record/account was deleted after a given timestamp. Format datetime.
            hosting_deleted_before: Search subjects where the associated record/account was deleted before a given timestamp. Format datetime.
            hosting_updated_after: Search subjects where the associated record/account was updated after a given timestamp. Format datetime.
            hosting_updated_before: Search subjects where the associated record/account was updated before a given timestamp. Format datetime.
            hosting_statuses: Search subjects by the status of the associated record/account.
            reviewed_before: Search subjects reviewed before a given timestamp. Format datetime.
            include_muted: By default, we don't include muted subjects in the results. Set this to true to include them.
            only_muted: When set to true, only muted subjects and reporters will be returned.
            review_state: Specify when fetching subjects in a certain state. Known values: tools.ozone.moderation.defs#reviewOpen, tools.ozone.moderation.defs#reviewClosed, tools.ozone.moderation.defs#reviewEscalated, tools.ozone.moderation.defs#reviewNone.
            ignore_subjects: Each item: format uri.
            last_reviewed_by: Get all subject statuses that were reviewed by a specific moderator. Format did.
            sort_field: One of lastReviewedAt, lastReportedAt, reportedRecordsCount, takendownRecordsCount, priorityScore; default lastReportedAt.
            sort_direction: One of asc, desc; default desc.
            takendown: Get subjects that were taken down.
            appealed: Get subjects in unresolved appealed status.
            limit: 1 to 100; default 50.
            tags: At most 25 items.
            exclude_tags: A list. Each item: text.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            collections: If specified, subjects belonging to the given collections will be returned. When subjectType is set to 'account', this will be ignored. At most 20 items; each item: format nsid.
            subject_type: If specified, subjects of the given type (account, record, or conversation) will be returned. When this is set to 'account' the 'collections' parameter will be ignored. When includeAllUserRecords or subject is set, this will be ignored. Known values: account, record, conversation.
            min_account_suspend_count: If specified, only subjects that belong to an account that has at least this many suspensions will be returned.
            min_reported_records_count: If specified, only subjects that belong to an account that has at least this many reported records will be returned.
            min_takendown_records_count: If specified, only subjects that belong to an account that has at least this many taken down records will be returned.
            min_priority_score: If specified, only subjects that have priority score value above the given value will be returned. 0 to 100.
            min_strike_count: If specified, only subjects that belong to an account that has at least this many active strikes will be returned. At least 1.
            age_assurance_state: If specified, only subjects with the given age assurance state will be returned. Known values: pending, assured, unknown, reset, blocked.

        Returns:
            QueryStatusesOutput: `cursor`, `subject_statuses`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.queryStatuses`.
        """
        _e.declared()

    @_e.async_endpoint(_SCHEDULE_ACTION)
    def schedule_action(
        self,
        *,
        action: tools_ozone_moderation_schedule_action.Takedown | _m.Unknown,
        subjects: list[str],
        created_by: str,
        scheduling: tools_ozone_moderation_schedule_action.SchedulingConfig,
        mod_tool: tools_ozone_moderation_defs.ModTool | None = None,
    ) -> tools_ozone_moderation_schedule_action.ScheduledActionResults:
        """Schedule a moderation action to be executed at a future time.

        Args:
            action: One of `tools.ozone.moderation.scheduleAction#takedown`.
            subjects: Array of DID subjects to schedule the action for. At most 100 items; each item: format did.
            created_by: Format did.
            scheduling: See `tools.ozone.moderation.scheduleAction#schedulingConfig`.
            mod_tool: This will be propagated to the moderation event when it is applied.

        Returns:
            ScheduledActionResults: `succeeded`, `failed`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.scheduleAction`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_REPOS)
    def search_repos(
        self, *, term: str | None = None, q: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        tools_ozone_moderation_search_repos.SearchReposOutput, tools_ozone_moderation_defs.RepoView
    ]:
        """Find repositories based on a search term.

        Args:
            term: DEPRECATED: use 'q' instead.
            q: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            SearchReposOutput: `cursor`, `repos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.moderation.searchRepos`.
        """
        _e.declared()
