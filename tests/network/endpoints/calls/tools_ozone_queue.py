"""tools.ozone.queue."""

from __future__ import annotations

from pysky_sdk import models
from pysky_sdk.syntax import next_tid
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

QueueView = models.tools.ozone.queue.defs.QueueView
SPAM = "com.atproto.moderation.defs#reasonSpam"


def new_queue(world: World) -> QueueView:
    """A queue that no report falls into by itself; two of the same filter would be refused."""
    tid = next_tid()
    answer = world.ozone_admin.client.tools.ozone.queue.create_queue(
        name=f"queue {tid}",
        subject_types=["record"],
        collection=f"com.example.q{tid}",
        report_types=[SPAM],
    )
    return answer.queue


@call("tools.ozone.queue.createQueue")
def create_queue(world: World) -> object:
    tid = next_tid()
    answer = world.ozone_admin.client.tools.ozone.queue.create_queue(
        name=tid, subject_types=["record"], collection=f"com.example.c{tid}", report_types=[SPAM]
    )
    assert (answer.queue.name, answer.queue.enabled) == (tid, True)
    return answer


@call("tools.ozone.queue.listQueues")
def list_queues(world: World) -> object:
    made = new_queue(world)
    answer = world.ozone_admin.client.tools.ozone.queue.list_queues(collection=made.collection)
    assert [queue.id for queue in answer.queues] == [made.id]
    return answer


@call("tools.ozone.queue.updateQueue")
def update_queue(world: World) -> object:
    made = new_queue(world)
    answer = world.ozone_admin.client.tools.ozone.queue.update_queue(queue_id=made.id, enabled=False)
    assert (answer.queue.id, answer.queue.enabled) == (made.id, False)
    return answer


@call("tools.ozone.queue.deleteQueue")
def delete_queue(world: World) -> object:
    queue = world.ozone_admin.client.tools.ozone.queue
    made = new_queue(world)
    assert queue.delete_queue(queue_id=made.id).deleted is True
    return queue.delete_queue(queue_id=made.id)  # there is no such queue any more


@call("tools.ozone.queue.assignModerator")
def assign_moderator(world: World) -> object:
    made = new_queue(world)
    answer = world.ozone_admin.client.tools.ozone.queue.assign_moderator(
        queue_id=made.id, did=world.moderator.did
    )
    assert (answer.did, answer.queue.id) == (world.moderator.did, made.id)
    return answer


@call("tools.ozone.queue.getAssignments")
def get_assignments(world: World) -> object:
    queue = world.ozone_admin.client.tools.ozone.queue
    made = new_queue(world)
    queue.assign_moderator(queue_id=made.id, did=world.moderator.did)
    answer = queue.get_assignments(queue_ids=[made.id])
    assert [assignment.did for assignment in answer.assignments] == [world.moderator.did]
    return answer


@call("tools.ozone.queue.unassignModerator")
def unassign_moderator(world: World) -> object:
    queue = world.ozone_admin.client.tools.ozone.queue
    made = new_queue(world)
    queue.assign_moderator(queue_id=made.id, did=world.moderator.did)
    answer = queue.unassign_moderator(queue_id=made.id, did=world.moderator.did)
    assert queue.get_assignments(queue_ids=[made.id]).assignments == []
    return answer


@call("tools.ozone.queue.routeReports")
def route_reports(world: World) -> object:
    answer = world.ozone_admin.client.tools.ozone.queue.route_reports(
        start_report_id=world.report, end_report_id=world.report
    )
    assert answer.assigned + answer.unmatched <= 1
    return answer
