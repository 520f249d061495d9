"""tools.ozone.report."""

from __future__ import annotations

from datetime import UTC, datetime

from pysky_sdk import models
from tests.network.endpoints.calls.tools_ozone_queue import new_queue
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

defs = models.tools.ozone.report.defs


@call("tools.ozone.report.getReport")
def get_report(world: World) -> object:
    answer = world.moderator.client.tools.ozone.report.get_report(id=world.report)
    assert (answer.id, answer.reported_by) == (world.report, world.me.did)
    return answer


@call("tools.ozone.report.getLatestReport")
def get_latest_report(world: World) -> object:
    known = world.report
    answer = world.moderator.client.tools.ozone.report.get_latest_report()
    assert answer.report.id >= known
    return answer


@call("tools.ozone.report.queryReports")
def query_reports(world: World) -> object:
    known = world.new_report()
    answer = world.moderator.client.tools.ozone.report.query_reports(status="open", did=world.friend.did)
    assert known in {report.id for report in answer.reports}
    return answer


@call("tools.ozone.report.assignModerator")
def assign_moderator(world: World) -> object:
    report = world.new_report()
    answer = world.moderator.client.tools.ozone.report.assign_moderator(report_id=report)
    assert (answer.report_id, answer.did) == (report, world.moderator.did)
    return answer


@call("tools.ozone.report.getAssignments")
def get_assignments(world: World) -> object:
    report = world.new_report()
    world.moderator.client.tools.ozone.report.assign_moderator(report_id=report)
    answer = world.moderator.client.tools.ozone.report.get_assignments(report_ids=[report])
    assert [assignment.did for assignment in answer.assignments] == [world.moderator.did]
    return answer


@call("tools.ozone.report.unassignModerator")
def unassign_moderator(world: World) -> object:
    report = world.new_report()
    world.moderator.client.tools.ozone.report.assign_moderator(report_id=report, is_permanent=True)
    answer = world.moderator.client.tools.ozone.report.unassign_moderator(report_id=report)
    assert answer.report_id == report
    assert answer.end_at is not None
    return answer


@call("tools.ozone.report.reassignQueue")
def reassign_queue(world: World) -> object:
    queue = new_queue(world)
    answer = world.ozone_admin.client.tools.ozone.report.reassign_queue(
        report_id=world.new_report(), queue_id=queue.id, comment="by hand"
    )
    assert answer.report.queue is not None
    assert answer.report.queue.id == queue.id
    return answer


@call("tools.ozone.report.createActivity")
def create_activity(world: World) -> object:
    answer = world.moderator.client.tools.ozone.report.create_activity(
        report_id=world.report, activity=defs.NoteActivity(), internal_note="looked at it"
    )
    assert isinstance(answer.activity.activity, defs.NoteActivity)
    assert answer.activity.internal_note == "looked at it"
    return answer


@call("tools.ozone.report.listActivities")
def list_activities(world: World) -> object:
    report = world.moderator.client.tools.ozone.report
    report.create_activity(report_id=world.report, activity=defs.NoteActivity(), internal_note="and again")
    answer = report.list_activities(report_id=world.report)
    assert "and again" in {activity.internal_note for activity in answer.activities}
    return answer


@call("tools.ozone.report.queryActivities")
def query_activities(world: World) -> object:
    report = world.moderator.client.tools.ozone.report
    report.create_activity(report_id=world.report, activity=defs.NoteActivity(), internal_note="anywhere")
    answer = report.query_activities(activity_types=["noteActivity"])
    assert {activity.report_id for activity in answer.activities} >= {world.report}
    return answer


@call("tools.ozone.report.closeReports")
def close_reports(world: World) -> object:
    report, known = world.moderator.client.tools.ozone.report, world.new_report()
    answer = report.close_reports(subject=report.get_report(id=known).subject.subject)
    assert (answer.closed_count, answer.report_ids) == (1, [known])
    return answer


@call("tools.ozone.report.getLiveStats")
def get_live_stats(world: World) -> object:
    return world.moderator.client.tools.ozone.report.get_live_stats()


@call("tools.ozone.report.getHistoricalStats")
def get_historical_stats(world: World) -> object:
    return world.moderator.client.tools.ozone.report.get_historical_stats()


@call("tools.ozone.report.refreshStats")
def refresh_stats(world: World) -> object:
    today = datetime.now(UTC).date().isoformat()
    return world.ozone_admin.client.tools.ozone.report.refresh_stats(start_date=today, end_date=today)
