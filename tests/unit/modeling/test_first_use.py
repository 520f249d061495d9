"""Threads that use models for the first time at the same moment."""

from __future__ import annotations

import subprocess
import sys

import pytest

# Each output is part of a circle of documents: threads enter it from many ends.
SCRIPT = """
import random, sys, threading, traceback
from pysky_sdk.modeling.registry import load
from pysky_sdk.modeling.plan import plan_of

sys.setswitchinterval(1e-6)
chance = random.Random(int(sys.argv[1]))
paths = [
    "app.bsky.feed.get_author_feed:GetAuthorFeedOutput",
    "app.bsky.graph.get_list:GetListOutput",
    "app.bsky.actor.get_profile:GetProfileOutput",
    "app.bsky.embed.record:View",
    "app.bsky.notification.list_notifications:ListNotificationsOutput",
    "app.bsky.labeler.get_services:GetServicesOutput",
    "app.bsky.unspecced.get_trends:GetTrendsOutput",
    "app.bsky.embed.external:View",
    "chat.bsky.convo.get_convo:GetConvoOutput",
    "chat.bsky.convo.get_log:GetLogOutput",
    "chat.bsky.group.edit_group:EditGroupOutput",
    "chat.bsky.moderation.get_convo_members:GetConvoMembersOutput",
    "tools.ozone.report.query_reports:QueryReportsOutput",
    "tools.ozone.moderation.query_events:QueryEventsOutput",
    "tools.ozone.team.list_members:ListMembersOutput",
    "tools.ozone.verification.list_verifications:ListVerificationsOutput",
]
chance.shuffle(paths)
barrier, failures = threading.Barrier(8), []

def use(number):
    barrier.wait()
    for path in paths[number::8]:
        try:
            module, _, name = path.partition(":")
            if number in STATEMENTS:
                exec(f"from pysky_sdk.models.{module} import {name}")
            plan_of(load(f"pysky_sdk.models.{path}"))
        except BaseException:
            failures.append(traceback.format_exc())

threads = [threading.Thread(target=use, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("".join(failures) or "no failure")
"""


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("statements", [(), (1, 3, 5)])
def test_threads_may_use_documents_of_a_circle_for_the_first_time_at_once(
    seed: int, statements: tuple[int, ...]
) -> None:
    script = SCRIPT.replace("STATEMENTS", repr(statements))
    done = subprocess.run(
        [sys.executable, "-c", script, str(seed)], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout == "no failure\n"
