# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.queue`.

Methods: assign_moderator, create_queue, delete_queue, get_assignments, list_queues, route_reports,
unassign_moderator, update_queue.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.queue import create_queue as tools_ozone_queue_create_queue
    from pysky_sdk.models.tools.ozone.queue import defs as tools_ozone_queue_defs
    from pysky_sdk.models.tools.ozone.queue import delete_queue as tools_ozone_queue_delete_queue
    from pysky_sdk.models.tools.ozone.queue import get_assignments as tools_ozone_queue_get_assignments
    from pysky_sdk.models.tools.ozone.queue import list_queues as tools_ozone_queue_list_queues
    from pysky_sdk.models.tools.ozone.queue import route_reports as tools_ozone_queue_route_reports
    from pysky_sdk.models.tools.ozone.queue import update_queue as tools_ozone_queue_update_queue


__all__ = ["AsyncToolsOzoneQueueNamespace", "ToolsOzoneQueueNamespace"]

_ASSIGN_MODERATOR = _e.MethodSpec(
    nsid="tools.ozone.queue.assignModerator",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.queue.assign_moderator:AssignModeratorInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.queue.defs:AssignmentView",
    errors=("InvalidAssignment",),
)
_CREATE_QUEUE = _e.MethodSpec(
    nsid="tools.ozone.queue.createQueue",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.queue.create_queue:CreateQueueInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.queue.create_queue:CreateQueueOutput",
    errors=("InvalidRecommendedPolicies", "ConflictingQueue"),
)
_DELETE_QUEUE = _e.MethodSpec(
    nsid="tools.ozone.queue.deleteQueue",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.queue.delete_queue:DeleteQueueInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.queue.delete_queue:DeleteQueueOutput",
)
_GET_ASSIGNMENTS = _e.MethodSpec(
    nsid="tools.ozone.queue.getAssignments",
    kind="query",
    params="pysky_sdk.models.tools.ozone.queue.get_assignments:GetAssignmentsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.queue.get_assignments:GetAssignmentsOutput",
    cursor="params",
    items="assignments",
    order="any",
    identity=("id",),
)
_LIST_QUEUES = _e.MethodSpec(
    nsid="tools.ozone.queue.listQueues",
    kind="query",
    params="pysky_sdk.models.tools.ozone.queue.list_queues:ListQueuesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.queue.list_queues:ListQueuesOutput",
    cursor="params",
    items="queues",
    order="oldest",
    identity=("id",),
)
_ROUTE_REPORTS = _e.MethodSpec(
    nsid="tools.ozone.queue.routeReports",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.queue.route_reports:RouteReportsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.queue.route_reports:RouteReportsOutput",
    errors=("OutOfRange",),
)
_UNASSIGN_MODERATOR = _e.MethodSpec(
    nsid="tools.ozone.queue.unassignModerator",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.queue.unassign_moderator:UnassignModeratorInput",
    input_is_object=True,
    errors=("InvalidAssignment",),
)
_UPDATE_QUEUE = _e.MethodSpec(
    nsid="tools.ozone.queue.updateQueue",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.queue.update_queue:UpdateQueueInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.queue.update_queue:UpdateQueueOutput",
    errors=("InvalidRecommendedPolicies",),
)


class ToolsOzoneQueueNamespace(_e.Namespace):
    """Everything below `tools.ozone.queue`.

    Methods: assign_moderator, create_queue, delete_queue, get_assignments, list_queues,
    route_reports, unassign_moderator, update_queue.
    """

    @_e.endpoint(_ASSIGN_MODERATOR)
    def assign_moderator(self, *, queue_id: int, did: str) -> tools_ozone_queue_defs.AssignmentView:
        """Assign a user to a queue.

        Args:
            queue_id: The ID of the queue to assign the user to.
            did: DID to be assigned.

        Returns:
            AssignmentView: `id`, `did`, `moderator`, `queue`, `start_at`, `end_at`.

        Raises:
            errors.InvalidAssignment: The specified queue does not exist or is not enabled.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.assignModerator`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_QUEUE)
    def create_queue(
        self,
        *,
        name: str,
        subject_types: list[_t.Literal["account", "record", "message", "conversation"] | str] | None = None,
        collection: str | None = None,
        report_types: list[str] | None = None,
        description: str | None = None,
        recommended_policies: list[str] | None = None,
    ) -> tools_ozone_queue_create_queue.CreateQueueOutput:
        """Create a new moderation queue. A queue can have optional matching criteria that ozone's
        queue router will use to match reports. A queue with no criteria must have reports assigned
        to it manually via (1) `modTool.meta.queueId` in `tools.ozone.moderation.emitEvent` or (2)
        `tools.ozone.report.reassignQueue`.

        Args:
            name: Display name for the queue (must be unique).
            subject_types: Subject types this queue accepts. Each item: known values: account, record, message, conversation.
            collection: Collection name for record subjects. Required if subjectTypes includes 'record'. Format nsid.
            report_types: Report reason types (fully qualified NSIDs). At most 25 items.
            description: Optional description of the queue.
            recommended_policies: Policy keys to recommend when actioning reports in this queue.

        Returns:
            CreateQueueOutput: `queue`.

        Raises:
            errors.InvalidRecommendedPolicies: One or more recommended policy keys do not exist in the configured policy list.
            errors.ConflictingQueue: The queue configuration conflicts with an existing queue.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.createQueue`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_QUEUE)
    def delete_queue(
        self, *, queue_id: int, migrate_to_queue_id: int | None = None
    ) -> tools_ozone_queue_delete_queue.DeleteQueueOutput:
        """Delete a moderation queue. Optionally migrate reports to another queue.

        Args:
            queue_id: ID of the queue to delete.
            migrate_to_queue_id: Optional: migrate all reports to this queue. If not specified, reports will be set to unassigned (-1).

        Returns:
            DeleteQueueOutput: `deleted`, `reports_migrated`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.deleteQueue`.
        """
        _e.declared()

    @_e.paged(_GET_ASSIGNMENTS)
    def get_assignments(
        self,
        *,
        only_active: bool = True,
        queue_ids: list[int] | None = None,
        dids: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_queue_get_assignments.GetAssignmentsOutput, tools_ozone_queue_defs.AssignmentView
    ]:
        """Get moderator assignments, optionally filtered by active status, queue, or moderator.

        Args:
            only_active: When true, only returns active assignments. Default True.
            queue_ids: If specified, returns assignments for these queues only.
            dids: If specified, returns assignments for these moderators only. Each item: format did.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetAssignmentsOutput: `cursor`, `assignments`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.getAssignments`.
        """
        _e.declared()

    @_e.paged(_LIST_QUEUES)
    def list_queues(
        self,
        *,
        enabled: bool | None = None,
        subject_type: str | None = None,
        collection: str | None = None,
        report_types: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[tools_ozone_queue_list_queues.ListQueuesOutput, tools_ozone_queue_defs.QueueView]:
        """List all configured moderation queues with statistics.

        Args:
            enabled: Filter by enabled status. If not specified, returns all queues.
            subject_type: Filter queues that handle this subject type ('account', 'record', 'message', or 'conversation').
            collection: Filter queues by collection name (e.g. 'app.bsky.feed.post').
            report_types: Filter queues that handle any of these report reason types. At most 10 items.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListQueuesOutput: `cursor`, `queues`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.listQueues`.
        """
        _e.declared()

    @_e.endpoint(_ROUTE_REPORTS)
    def route_reports(
        self, *, start_report_id: int, end_report_id: int
    ) -> tools_ozone_queue_route_reports.RouteReportsOutput:
        """Route reports within an ID range to matching queues based.

        Args:
            start_report_id: Start of report ID range (inclusive).
            end_report_id: End of report ID range (inclusive). Difference between start and end must be less than 5,000.

        Returns:
            RouteReportsOutput: `assigned`, `unmatched`.

        Raises:
            errors.OutOfRange: The request is invalid, such as missing required fields or invalid field values.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.routeReports`.
        """
        _e.declared()

    @_e.endpoint(_UNASSIGN_MODERATOR)
    def unassign_moderator(self, *, queue_id: int, did: str) -> None:
        """Remove a user's assignment from a queue.

        Args:
            queue_id: The ID of the queue to unassign the user from.
            did: DID to be unassigned. Format did.

        Raises:
            errors.InvalidAssignment: No active assignment exists for the given queue and user.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.unassignModerator`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_QUEUE)
    def update_queue(
        self,
        *,
        queue_id: int,
        name: str | None = None,
        enabled: bool | None = None,
        description: str | None = None,
        recommended_policies: list[str] | None = None,
    ) -> tools_ozone_queue_update_queue.UpdateQueueOutput:
        """Update queue properties.

        Args:
            queue_id: ID of the queue to update.
            name: New display name for the queue.
            enabled: Enable or disable the queue.
            description: Optional description of the queue.
            recommended_policies: Policy keys to recommend when actioning reports in this queue.

        Returns:
            UpdateQueueOutput: `queue`.

        Raises:
            errors.InvalidRecommendedPolicies: One or more recommended policy keys do not exist in the configured policy list.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.updateQueue`.
        """
        _e.declared()


class AsyncToolsOzoneQueueNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.queue`.

    Methods: assign_moderator, create_queue, delete_queue, get_assignments, list_queues,
    route_reports, unassign_moderator, update_queue.
    """

    @_e.async_endpoint(_ASSIGN_MODERATOR)
    def assign_moderator(self, *, queue_id: int, did: str) -> tools_ozone_queue_defs.AssignmentView:
        """Assign a user to a queue.

        Args:
            queue_id: The ID of the queue to assign the user to.
            did: DID to be assigned.

        Returns:
            AssignmentView: `id`, `did`, `moderator`, `queue`, `start_at`, `end_at`.

        Raises:
            errors.InvalidAssignment: The specified queue does not exist or is not enabled.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.assignModerator`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_QUEUE)
    def create_queue(
        self,
        *,
        name: str,
        subject_types: list[_t.Literal["account", "record", "message", "conversation"] | str] | None = None,
        collection: str | None = None,
        report_types: list[str] | None = None,
        description: str | None = None,
        recommended_policies: list[str] | None = None,
    ) -> tools_ozone_queue_create_queue.CreateQueueOutput:
        """Create a new moderation queue. A queue can have optional matching criteria that ozone's
        queue router will use to match reports. A queue with no criteria must have reports assigned
        to it manually via (1) `modTool.meta.queueId` in `tools.ozone.moderation.emitEvent` or (2)
        `tools.ozone.report.reassignQueue`.

        Args:
            name: Display name for the queue (must be unique).
            subject_types: Subject types this queue accepts. Each item: known values: account, record, message, conversation.
            collection: Collection name for record subjects. Required if subjectTypes includes 'record'. Format nsid.
            report_types: Report reason types (fully qualified NSIDs). At most 25 items.
            description: Optional description of the queue.
            recommended_policies: Policy keys to recommend when actioning reports in this queue.

        Returns:
            CreateQueueOutput: `queue`.

        Raises:
            errors.InvalidRecommendedPolicies: One or more recommended policy keys do not exist in the configured policy list.
            errors.ConflictingQueue: The queue configuration conflicts with an existing queue.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.createQueue`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_QUEUE)
    def delete_queue(
        self, *, queue_id: int, migrate_to_queue_id: int | None = None
    ) -> tools_ozone_queue_delete_queue.DeleteQueueOutput:
        """Delete a moderation queue. Optionally migrate reports to another queue.

        Args:
            queue_id: ID of the queue to delete.
            migrate_to_queue_id: Optional: migrate all reports to this queue. If not specified, reports will be set to unassigned (-1).

        Returns:
            DeleteQueueOutput: `deleted`, `reports_migrated`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.deleteQueue`.
        """
        _e.declared()

    @_e.async_paged(_GET_ASSIGNMENTS)
    def get_assignments(
        self,
        *,
        only_active: bool = True,
        queue_ids: list[int] | None = None,
        dids: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[
        tools_ozone_queue_get_assignments.GetAssignmentsOutput, tools_ozone_queue_defs.AssignmentView
    ]:
        """Get moderator assignments, optionally filtered by active status, queue, or moderator.

        Args:
            only_active: When true, only returns active assignments. Default True.
            queue_ids: If specified, returns assignments for these queues only.
            dids: If specified, returns assignments for these moderators only. Each item: format did.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetAssignmentsOutput: `cursor`, `assignments`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.getAssignments`.
        """
        _e.declared()

    @_e.async_paged(_LIST_QUEUES)
    def list_queues(
        self,
        *,
        enabled: bool | None = None,
        subject_type: str | None = None,
        collection: str | None = None,
        report_types: list[str] | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> _e.Paged[tools_ozone_queue_list_queues.ListQueuesOutput, tools_ozone_queue_defs.QueueView]:
        """List all configured moderation queues with statistics.

        Args:
            enabled: Filter by enabled status. If not specified, returns all queues.
            subject_type: Filter queues that handle this subject type ('account', 'record', 'message', or 'conversation').
            collection: Filter queues by collection name (e.g. 'app.bsky.feed.post').
            report_types: Filter queues that handle any of these report reason types. At most 10 items.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListQueuesOutput: `cursor`, `queues`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.listQueues`.
        """
        _e.declared()

    @_e.async_endpoint(_ROUTE_REPORTS)
    def route_reports(
        self, *, start_report_id: int, end_report_id: int
    ) -> tools_ozone_queue_route_reports.RouteReportsOutput:
        """Route reports within an ID range to matching queues based.

        Args:
            start_report_id: Start of report ID range (inclusive).
            end_report_id: End of report ID range (inclusive). Difference between start and end must be less than 5,000.

        Returns:
            RouteReportsOutput: `assigned`, `unmatched`.

        Raises:
            errors.OutOfRange: The request is invalid, such as missing required fields or invalid field values.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.routeReports`.
        """
        _e.declared()

    @_e.async_endpoint(_UNASSIGN_MODERATOR)
    def unassign_moderator(self, *, queue_id: int, did: str) -> None:
        """Remove a user's assignment from a queue.

        Args:
            queue_id: The ID of the queue to unassign the user from.
            did: DID to be unassigned. Format did.

        Raises:
            errors.InvalidAssignment: No active assignment exists for the given queue and user.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.unassignModerator`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_QUEUE)
    def update_queue(
        self,
        *,
        queue_id: int,
        name: str | None = None,
        enabled: bool | None = None,
        description: str | None = None,
        recommended_policies: list[str] | None = None,
    ) -> tools_ozone_queue_update_queue.UpdateQueueOutput:
        """Update queue properties.

        Args:
            queue_id: ID of the queue to update.
            name: New display name for the queue.
            enabled: Enable or disable the queue.
            description: Optional description of the queue.
            recommended_policies: Policy keys to recommend when actioning reports in this queue.

        Returns:
            UpdateQueueOutput: `queue`.

        Raises:
            errors.InvalidRecommendedPolicies: One or more recommended policy keys do not exist in the configured policy list.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.queue.updateQueue`.
        """
        _e.declared()
