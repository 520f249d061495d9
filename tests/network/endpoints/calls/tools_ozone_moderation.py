"""tools.ozone.moderation, and tools.ozone.hosting beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pysky_sdk import models
from pysky_sdk.syntax import from_datetime
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

defs = models.tools.ozone.moderation.defs
schedule = models.tools.ozone.moderation.schedule_action
RepoRef = models.com.atproto.admin.defs.RepoRef
StrongRef = models.com.atproto.repo.strong_ref.StrongRef


def comment(world: World, text: str) -> defs.ModEventView:
    """A comment of the moderator on the friend's account."""
    return world.moderator.client.tools.ozone.moderation.emit_event(
        event=defs.ModEventComment(comment=text),
        subject=RepoRef(did=world.friend.did),
        created_by=world.moderator.did,
    )


def scheduled(world: World) -> tuple[str, schedule.ScheduledActionResults]:
    """A new account whose takedown is planned for tomorrow."""
    did = world.raw.new_account().did
    tomorrow = from_datetime(datetime.now(UTC) + timedelta(days=1))
    answer = world.ozone_admin.client.tools.ozone.moderation.schedule_action(
        action=schedule.Takedown(comment="if nothing changes"),
        subjects=[did],
        created_by=world.ozone_admin.did,
        scheduling=schedule.SchedulingConfig(execute_at=tomorrow),
    )
    return did, answer


@call("tools.ozone.moderation.scheduleAction")
def schedule_action(world: World) -> object:
    did, answer = scheduled(world)
    assert (answer.succeeded, answer.failed) == ([did], [])
    return answer


@call("tools.ozone.moderation.listScheduledActions")
def list_scheduled_actions(world: World) -> object:
    did, _ = scheduled(world)
    answer = world.ozone_admin.client.tools.ozone.moderation.list_scheduled_actions(
        statuses=["pending"], subjects=[did]
    )
    assert [action.did for action in answer.actions] == [did]
    return answer


@call("tools.ozone.moderation.cancelScheduledActions")
def cancel_scheduled_actions(world: World) -> object:
    did, _ = scheduled(world)
    answer = world.ozone_admin.client.tools.ozone.moderation.cancel_scheduled_actions(
        subjects=[did], comment="settled"
    )
    assert (answer.succeeded, answer.failed) == ([did], [])
    return answer


@call("tools.ozone.moderation.emitEvent")
def emit_event(world: World) -> object:
    answer = comment(world, "seen")
    assert isinstance(answer.event, defs.ModEventComment)
    assert (answer.event.comment, answer.created_by) == ("seen", world.moderator.did)
    return answer


@call("tools.ozone.moderation.getEvent")
def get_event(world: World) -> object:
    made = comment(world, "to be found")
    answer = world.moderator.client.tools.ozone.moderation.get_event(id=made.id)
    assert isinstance(answer.subject, defs.RepoView)
    assert answer.subject.did == world.friend.did
    return answer


@call("tools.ozone.moderation.queryEvents")
def query_events(world: World) -> object:
    made = comment(world, "one of several")
    answer = world.moderator.client.tools.ozone.moderation.query_events(
        subject=world.friend.did, has_comment=True, types=[defs.ModEventComment.TYPE]
    )
    assert made.id in {event.id for event in answer.events}
    return answer


@call("tools.ozone.moderation.queryStatuses")
def query_statuses(world: World) -> object:
    comment(world, "gives it a status")
    answer = world.moderator.client.tools.ozone.moderation.query_statuses(subject=world.friend.did)
    (status,) = answer.subject_statuses
    assert isinstance(status.subject, RepoRef)
    assert status.subject.did == world.friend.did
    return answer


@call("tools.ozone.moderation.getAccountTimeline")
def get_account_timeline(world: World) -> object:
    comment(world, "today")
    answer = world.moderator.client.tools.ozone.moderation.get_account_timeline(did=world.friend.did)
    assert answer.timeline
    return answer


@call("tools.ozone.moderation.getRecord")
def get_record(world: World) -> object:
    answer = world.moderator.client.tools.ozone.moderation.get_record(uri=world.post.uri)
    assert isinstance(answer.value, models.app.bsky.feed.post.Post)
    assert answer.repo.did == world.friend.did
    return answer


@call("tools.ozone.moderation.getRecords")
def get_records(world: World) -> object:
    missing = f"at://{world.friend.did}/app.bsky.feed.post/2222222222222"
    answer = world.moderator.client.tools.ozone.moderation.get_records(uris=[world.post.uri, missing])
    assert [type(record) for record in answer.records] == [defs.RecordViewDetail, defs.RecordViewNotFound]
    return answer


@call("tools.ozone.moderation.getRepo")
def get_repo(world: World) -> object:
    answer = world.moderator.client.tools.ozone.moderation.get_repo(did=world.friend.did)
    assert answer.handle == world.friend.handle
    return answer


@call("tools.ozone.moderation.getRepos")
def get_repos(world: World) -> object:
    missing = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"
    answer = world.moderator.client.tools.ozone.moderation.get_repos(dids=[world.friend.did, missing])
    assert [type(repo) for repo in answer.repos] == [defs.RepoViewDetail, defs.RepoViewNotFound]
    return answer


@call("tools.ozone.moderation.getReporterStats")
def get_reporter_stats(world: World) -> object:
    assert world.report
    answer = world.moderator.client.tools.ozone.moderation.get_reporter_stats(dids=[world.me.did])
    assert {stats.did for stats in answer.stats} <= {world.me.did}
    return answer


@call("tools.ozone.moderation.getSubjects")
def get_subjects(world: World) -> object:
    answer = world.moderator.client.tools.ozone.moderation.get_subjects(
        subjects=[world.friend.did, world.post.uri]
    )
    assert [subject.subject for subject in answer.subjects] == [world.friend.did, world.post.uri]
    return answer


@call("tools.ozone.moderation.searchRepos")
def search_repos(world: World) -> object:
    answer = world.moderator.client.tools.ozone.moderation.search_repos(q="alice.test")
    assert "alice.test" in {repo.handle for repo in answer.repos}
    return answer


@call("tools.ozone.hosting.getAccountHistory")
def get_account_history(world: World) -> object:
    return world.moderator.client.tools.ozone.hosting.get_account_history(did=world.friend.did)
