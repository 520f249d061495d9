# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone`.

Namespaces: communication, hosting, moderation, queue, report, safelink, server, set, setting,
signature, team, verification.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.tools.ozone.communication import (
        AsyncToolsOzoneCommunicationNamespace,
        ToolsOzoneCommunicationNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.hosting import (
        AsyncToolsOzoneHostingNamespace,
        ToolsOzoneHostingNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.moderation import (
        AsyncToolsOzoneModerationNamespace,
        ToolsOzoneModerationNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.queue import AsyncToolsOzoneQueueNamespace, ToolsOzoneQueueNamespace
    from pysky_sdk.namespaces.tools.ozone.report import (
        AsyncToolsOzoneReportNamespace,
        ToolsOzoneReportNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.safelink import (
        AsyncToolsOzoneSafelinkNamespace,
        ToolsOzoneSafelinkNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.server import (
        AsyncToolsOzoneServerNamespace,
        ToolsOzoneServerNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.set import AsyncToolsOzoneSetNamespace, ToolsOzoneSetNamespace
    from pysky_sdk.namespaces.tools.ozone.setting import (
        AsyncToolsOzoneSettingNamespace,
        ToolsOzoneSettingNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.signature import (
        AsyncToolsOzoneSignatureNamespace,
        ToolsOzoneSignatureNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.team import AsyncToolsOzoneTeamNamespace, ToolsOzoneTeamNamespace
    from pysky_sdk.namespaces.tools.ozone.verification import (
        AsyncToolsOzoneVerificationNamespace,
        ToolsOzoneVerificationNamespace,
    )

__all__ = ["AsyncToolsOzoneNamespace", "ToolsOzoneNamespace"]


class ToolsOzoneNamespace(_e.Namespace):
    """Everything below `tools.ozone`.

    Namespaces: communication, hosting, moderation, queue, report, safelink, server, set, setting,
    signature, team, verification.
    """

    @_cached_property
    def communication(self) -> ToolsOzoneCommunicationNamespace:
        """Everything below `tools.ozone.communication`.

        Methods: create_template, delete_template, list_templates, update_template.
        """
        from pysky_sdk.namespaces.tools.ozone.communication import ToolsOzoneCommunicationNamespace

        return ToolsOzoneCommunicationNamespace(self._client)

    @_cached_property
    def hosting(self) -> ToolsOzoneHostingNamespace:
        """Everything below `tools.ozone.hosting`.

        Methods: get_account_history.
        """
        from pysky_sdk.namespaces.tools.ozone.hosting import ToolsOzoneHostingNamespace

        return ToolsOzoneHostingNamespace(self._client)

    @_cached_property
    def moderation(self) -> ToolsOzoneModerationNamespace:
        """Everything below `tools.ozone.moderation`.

        Methods: cancel_scheduled_actions, emit_event, get_account_preferences,
        get_account_timeline, get_event, get_record, get_records, get_repo, get_reporter_stats,
        get_repos, get_subjects, list_scheduled_actions, query_events, query_statuses,
        schedule_action, search_repos.
        """
        from pysky_sdk.namespaces.tools.ozone.moderation import ToolsOzoneModerationNamespace

        return ToolsOzoneModerationNamespace(self._client)

    @_cached_property
    def queue(self) -> ToolsOzoneQueueNamespace:
        """Everything below `tools.ozone.queue`.

        Methods: assign_moderator, create_queue, delete_queue, get_assignments, list_queues,
        route_reports, unassign_moderator, update_queue.
        """
        from pysky_sdk.namespaces.tools.ozone.queue import ToolsOzoneQueueNamespace

        return ToolsOzoneQueueNamespace(self._client)

    @_cached_property
    def report(self) -> ToolsOzoneReportNamespace:
        """Everything below `tools.ozone.report`.

        Methods: assign_moderator, close_reports, create_activity, get_assignments,
        get_historical_stats, get_latest_report, get_live_stats, get_report, list_activities,
        query_activities, query_reports, reassign_queue, refresh_stats, unassign_moderator.
        """
        from pysky_sdk.namespaces.tools.ozone.report import ToolsOzoneReportNamespace

        return ToolsOzoneReportNamespace(self._client)

    @_cached_property
    def safelink(self) -> ToolsOzoneSafelinkNamespace:
        """Everything below `tools.ozone.safelink`.

        Methods: add_rule, query_events, query_rules, remove_rule, update_rule.
        """
        from pysky_sdk.namespaces.tools.ozone.safelink import ToolsOzoneSafelinkNamespace

        return ToolsOzoneSafelinkNamespace(self._client)

    @_cached_property
    def server(self) -> ToolsOzoneServerNamespace:
        """Everything below `tools.ozone.server`.

        Methods: get_config.
        """
        from pysky_sdk.namespaces.tools.ozone.server import ToolsOzoneServerNamespace

        return ToolsOzoneServerNamespace(self._client)

    @_cached_property
    def set(self) -> ToolsOzoneSetNamespace:
        """Everything below `tools.ozone.set`.

        Methods: add_values, delete_set, delete_values, get_values, query_sets, upsert_set.
        """
        from pysky_sdk.namespaces.tools.ozone.set import ToolsOzoneSetNamespace

        return ToolsOzoneSetNamespace(self._client)

    @_cached_property
    def setting(self) -> ToolsOzoneSettingNamespace:
        """Everything below `tools.ozone.setting`.

        Methods: list_options, remove_options, upsert_option.
        """
        from pysky_sdk.namespaces.tools.ozone.setting import ToolsOzoneSettingNamespace

        return ToolsOzoneSettingNamespace(self._client)

    @_cached_property
    def signature(self) -> ToolsOzoneSignatureNamespace:
        """Everything below `tools.ozone.signature`.

        Methods: find_correlation, find_related_accounts, search_accounts.
        """
        from pysky_sdk.namespaces.tools.ozone.signature import ToolsOzoneSignatureNamespace

        return ToolsOzoneSignatureNamespace(self._client)

    @_cached_property
    def team(self) -> ToolsOzoneTeamNamespace:
        """Everything below `tools.ozone.team`.

        Methods: add_member, delete_member, list_members, update_member.
        """
        from pysky_sdk.namespaces.tools.ozone.team import ToolsOzoneTeamNamespace

        return ToolsOzoneTeamNamespace(self._client)

    @_cached_property
    def verification(self) -> ToolsOzoneVerificationNamespace:
        """Everything below `tools.ozone.verification`.

        Methods: grant_verifications, list_verifications, revoke_verifications.
        """
        from pysky_sdk.namespaces.tools.ozone.verification import ToolsOzoneVerificationNamespace

        return ToolsOzoneVerificationNamespace(self._client)


class AsyncToolsOzoneNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone`.

    Namespaces: communication, hosting, moderation, queue, report, safelink, server, set, setting,
    signature, team, verification.
    """

    @_cached_property
    def communication(self) -> AsyncToolsOzoneCommunicationNamespace:
        """Everything below `tools.ozone.communication`.

        Methods: create_template, delete_template, list_templates, update_template.
        """
        from pysky_sdk.namespaces.tools.ozone.communication import AsyncToolsOzoneCommunicationNamespace

        return AsyncToolsOzoneCommunicationNamespace(self._client)

    @_cached_property
    def hosting(self) -> AsyncToolsOzoneHostingNamespace:
        """Everything below `tools.ozone.hosting`.

        Methods: get_account_history.
        """
        from pysky_sdk.namespaces.tools.ozone.hosting import AsyncToolsOzoneHostingNamespace

        return AsyncToolsOzoneHostingNamespace(self._client)

    @_cached_property
    def moderation(self) -> AsyncToolsOzoneModerationNamespace:
        """Everything below `tools.ozone.moderation`.

        Methods: cancel_scheduled_actions, emit_event, get_account_preferences,
        get_account_timeline, get_event, get_record, get_records, get_repo, get_reporter_stats,
        get_repos, get_subjects, list_scheduled_actions, query_events, query_statuses,
        schedule_action, search_repos.
        """
        from pysky_sdk.namespaces.tools.ozone.moderation import AsyncToolsOzoneModerationNamespace

        return AsyncToolsOzoneModerationNamespace(self._client)

    @_cached_property
    def queue(self) -> AsyncToolsOzoneQueueNamespace:
        """Everything below `tools.ozone.queue`.

        Methods: assign_moderator, create_queue, delete_queue, get_assignments, list_queues,
        route_reports, unassign_moderator, update_queue.
        """
        from pysky_sdk.namespaces.tools.ozone.queue import AsyncToolsOzoneQueueNamespace

        return AsyncToolsOzoneQueueNamespace(self._client)

    @_cached_property
    def report(self) -> AsyncToolsOzoneReportNamespace:
        """Everything below `tools.ozone.report`.

        Methods: assign_moderator, close_reports, create_activity, get_assignments,
        get_historical_stats, get_latest_report, get_live_stats, get_report, list_activities,
        query_activities, query_reports, reassign_queue, refresh_stats, unassign_moderator.
        """
        from pysky_sdk.namespaces.tools.ozone.report import AsyncToolsOzoneReportNamespace

        return AsyncToolsOzoneReportNamespace(self._client)

    @_cached_property
    def safelink(self) -> AsyncToolsOzoneSafelinkNamespace:
        """Everything below `tools.ozone.safelink`.

        Methods: add_rule, query_events, query_rules, remove_rule, update_rule.
        """
        from pysky_sdk.namespaces.tools.ozone.safelink import AsyncToolsOzoneSafelinkNamespace

        return AsyncToolsOzoneSafelinkNamespace(self._client)

    @_cached_property
    def server(self) -> AsyncToolsOzoneServerNamespace:
        """Everything below `tools.ozone.server`.

        Methods: get_config.
        """
        from pysky_sdk.namespaces.tools.ozone.server import AsyncToolsOzoneServerNamespace

        return AsyncToolsOzoneServerNamespace(self._client)

    @_cached_property
    def set(self) -> AsyncToolsOzoneSetNamespace:
        """Everything below `tools.ozone.set`.

        Methods: add_values, delete_set, delete_values, get_values, query_sets, upsert_set.
        """
        from pysky_sdk.namespaces.tools.ozone.set import AsyncToolsOzoneSetNamespace

        return AsyncToolsOzoneSetNamespace(self._client)

    @_cached_property
    def setting(self) -> AsyncToolsOzoneSettingNamespace:
        """Everything below `tools.ozone.setting`.

        Methods: list_options, remove_options, upsert_option.
        """
        from pysky_sdk.namespaces.tools.ozone.setting import AsyncToolsOzoneSettingNamespace

        return AsyncToolsOzoneSettingNamespace(self._client)

    @_cached_property
    def signature(self) -> AsyncToolsOzoneSignatureNamespace:
        """Everything below `tools.ozone.signature`.

        Methods: find_correlation, find_related_accounts, search_accounts.
        """
        from pysky_sdk.namespaces.tools.ozone.signature import AsyncToolsOzoneSignatureNamespace

        return AsyncToolsOzoneSignatureNamespace(self._client)

    @_cached_property
    def team(self) -> AsyncToolsOzoneTeamNamespace:
        """Everything below `tools.ozone.team`.

        Methods: add_member, delete_member, list_members, update_member.
        """
        from pysky_sdk.namespaces.tools.ozone.team import AsyncToolsOzoneTeamNamespace

        return AsyncToolsOzoneTeamNamespace(self._client)

    @_cached_property
    def verification(self) -> AsyncToolsOzoneVerificationNamespace:
        """Everything below `tools.ozone.verification`.

        Methods: grant_verifications, list_verifications, revoke_verifications.
        """
        from pysky_sdk.namespaces.tools.ozone.verification import AsyncToolsOzoneVerificationNamespace

        return AsyncToolsOzoneVerificationNamespace(self._client)
