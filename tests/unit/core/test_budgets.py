"""Budgets in front of one server: what counts, when it waits, when it refuses, what it learns."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest

from pysky_sdk import RateLimits, errors
from tests.unit.core.support import SERVICE, FakeClock, FakePds, Kit, answers, failure, reply

GET, POSTS = "com.example.getThing", "app.bsky.feed.post"
REPO = {"repo": "did:plc:alice", "collection": POSTS}
CREATE = ("com.atproto.repo.createRecord", {**REPO, "record": {"text": "x"}})
PUT = ("com.atproto.repo.putRecord", {**REPO, "rkey": "a", "record": {"text": "x"}})
DELETE = ("com.atproto.repo.deleteRecord", {**REPO, "rkey": "a"})
OK = reply({})


def apply(*kinds: str) -> tuple[str, dict[str, Any]]:
    name = "com.atproto.repo.applyWrites"
    writes = [{"$type": f"{name}#{kind}", "collection": POSTS, "rkey": kind} for kind in kinds]
    return name, {"repo": "did:plc:alice", "writes": writes}


def used(kit: Kit, client: Any, name: str = "write points", seconds: int = 3600) -> int:
    found = kit.wait(client.rate_limits.status())
    return next((it.used for it in found if (it.name, it.seconds) == (name, seconds)), 0)


def of_alice(kit: Kit, pds: Any, **options: Any) -> Any:
    return kit.client(pds, "alice.test", "hunter2", **options)


def do(kit: Kit, client: Any, write: tuple[str, dict[str, Any]]) -> Any:
    return kit.wait(client.call(write[0], input=write[1]))


def limited(
    remaining: int, clock: FakeClock, *, policy: str = "5000;w=3600", status: int = 200
) -> httpx.Response:
    limit = policy.partition(";")[0]
    headers = {"ratelimit_limit": limit, "ratelimit_remaining": str(remaining), "ratelimit_policy": policy}
    return reply(
        {"error": "RateLimitExceeded"} if status == 429 else {},
        status,
        **headers,
        ratelimit_reset=str(int(clock.now) + 500),
    )


@pytest.mark.parametrize(
    ("write", "points"),
    [
        (CREATE, 3),
        (PUT, 2),
        (DELETE, 1),
        (apply("create", "update", "delete"), 6),
        (apply(*["create"] * 200), 600),
        (("com.example.doThing", {}), 0),
    ],
)
def test_what_a_write_costs(kit: Kit, pds: FakePds, write: Any, points: int) -> None:
    client = of_alice(kit, pds)
    do(kit, client, write)
    assert used(kit, client) == used(kit, client, seconds=86_400) == points
    assert used(kit, client, "requests", 300) == 2  # the login is the other one


def test_uploads_have_a_window_of_their_own(kit: Kit, pds: FakePds) -> None:
    client = of_alice(kit, pds)
    kit.wait(client.call("com.atproto.repo.uploadBlob", data=b"x"))
    assert used(kit, client, "com.atproto.repo.uploadBlob", 86_400) == 1
    assert used(kit, client) == 0


def test_a_repository_as_a_whole_is_no_request_of_all(kit: Kit) -> None:
    handler, _ = answers(OK)
    client = kit.client(handler)
    kit.wait(client.call("com.atproto.sync.getRepo"))
    assert kit.wait(client.rate_limits.status()) == []


def test_a_refused_write_is_paid_for_and_an_unsent_one_is_not(kit: Kit, pds: FakePds) -> None:
    client = of_alice(kit, pds, max_retries=0)
    for trouble in (failure(400, "InvalidRequest"), httpx.ReadTimeout("x"), httpx.ConnectError("x")):
        pds.scripts[CREATE[0]] = [trouble]
        with pytest.raises(errors.PyskyError):
            do(kit, client, CREATE)
    assert used(kit, client) == 6
    # The login, both creates that were sent, and the reading back of the doubtful one.
    assert used(kit, client, "requests", 300) == 4


def test_every_attempt_is_paid_for(kit: Kit, pds: FakePds) -> None:
    client = of_alice(kit, pds)
    pds.scripts[PUT[0]] = [failure(502, "UpstreamFailure"), failure(502, "UpstreamFailure")]
    do(kit, client, PUT)
    assert used(kit, client) == 6


def test_a_full_window_is_waited_for_when_its_end_is_near(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    client = of_alice(kit, pds, rate_limits=RateLimits(write_points=((4, 30),)))
    for _ in range(3):
        do(kit, client, CREATE)
    assert clock.slept == [31, 31]
    assert pds.count("createRecord") == 3


def test_a_full_window_is_refused_when_its_end_is_far(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    client = of_alice(kit, pds, rate_limits=RateLimits(write_points=((4, 3600),)))
    do(kit, client, CREATE)
    with pytest.raises(errors.RateLimited) as caught:
        do(kit, client, CREATE)
    assert str(caught.value) == (
        f"There is no room in the hourly write points at {SERVICE} for did:plc:alice: 3 of 4 used, 3 needed. "
        "Wait until 2027-01-15T09:00:01Z, or give a longer max_retry_wait=."
    )
    assert caught.value.retry_at is not None
    assert caught.value.retry_at.timestamp() == clock.now + 3601
    assert clock.slept == []
    do(kit, client, DELETE)  # there is room for one point
    assert (pds.count("createRecord"), pds.count("deleteRecord")) == (1, 1)


def test_the_waits_of_a_call_are_bounded_all_together(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    limits = RateLimits(write_points=((2, 30),))
    client = of_alice(kit, pds, rate_limits=limits, max_retry_wait=60)
    pds.scripts[PUT[0]] = [failure(502, "UpstreamFailure")] * 9
    with pytest.raises(errors.RateLimited):
        do(kit, client, PUT)
    assert sum(clock.slept) <= 60
    assert pds.count("putRecord") == 2


def test_what_never_fits_says_so(kit: Kit, pds: FakePds) -> None:
    client = of_alice(kit, pds, rate_limits=RateLimits(write_points=((100, 3600),)))
    with pytest.raises(
        errors.RateLimited, match=r"more than the hourly write points .* do it in parts"
    ) as caught:
        do(kit, client, apply(*["create"] * 40))
    assert caught.value.retry_at is None


def test_more_writes_than_a_call_may_hold_are_not_sent(kit: Kit, pds: FakePds) -> None:
    client = of_alice(kit, pds)
    with pytest.raises(
        errors.InputError, match="201 writes in one call, where the server takes 200"
    ) as caught:
        do(kit, client, apply(*["delete"] * 201))
    assert isinstance(caught.value, ValueError)
    assert (pds.count("applyWrites"), used(kit, client)) == (0, 0)


def test_requests_are_counted_by_host(kit: Kit) -> None:
    handler, seen = answers(OK)
    client = kit.client(handler, rate_limits=RateLimits(requests=((3, 300),)), max_retry_wait=0)
    for _ in range(3):
        kit.wait(client.call(GET))
    with pytest.raises(errors.RateLimited, match=r"300-second requests at https://public\.test: 3 of 3 used"):
        kit.wait(client.call(GET))
    kit.wait(client.call("com.atproto.server.describeServer"))  # another host
    assert len(seen) == 4


def test_counting_can_be_switched_off(kit: Kit, pds: FakePds) -> None:
    client = of_alice(kit, pds, rate_limits={SERVICE: False})
    do(kit, client, apply(*["delete"] * 201))
    assert kit.wait(client.rate_limits.status()) == []


def test_a_server_that_says_that_less_remains_is_believed(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    client = of_alice(kit, pds)
    pds.scripts[DELETE[0]] = [limited(2, clock)]
    do(kit, client, DELETE)
    assert used(kit, client) == 4998
    with pytest.raises(errors.RateLimited, match="4998 of 5000 used") as caught:
        do(kit, client, CREATE)
    assert caught.value.retry_timestamp == clock.now + 500
    do(kit, client, DELETE)


def test_a_server_that_says_that_more_remains_is_not(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    client = of_alice(kit, pds)
    pds.scripts[DELETE[0]] = [limited(4999, clock)]
    do(kit, client, apply(*["create"] * 200))
    do(kit, client, DELETE)
    assert used(kit, client) == 601


def test_a_limit_that_differs_is_learned_from_the_server(kit: Kit, clock: FakeClock) -> None:
    handler, seen = answers(limited(4, clock, policy="5;w=300"), OK)
    client = kit.client(handler, max_retry_wait=0)
    for _ in range(5):
        kit.wait(client.call(GET.replace("example", "atproto.repo")))
    with pytest.raises(errors.RateLimited, match="5 of 5 used"):
        kit.wait(client.call("com.atproto.repo.getThing"))
    assert len(seen) == 5


def test_a_higher_limit_is_learned_unless_the_caller_set_one(kit: Kit, clock: FakeClock) -> None:
    for given, allowed in ((None, 9000), (RateLimits(), 3000)):
        handler, _ = answers(limited(1, clock, policy="9000;w=300"))
        client = kit.client(handler, rate_limits=given)
        kit.wait(client.call(GET))
        (status,) = kit.wait(client.rate_limits.status())
        assert (status.allowed, status.used) == (allowed, 8999)


def test_the_limit_of_a_method_is_not_taken_for_that_of_all(kit: Kit, clock: FakeClock) -> None:
    handler, _ = answers(limited(1, clock, policy="30;w=300"))
    client = kit.client(handler)
    kit.wait(client.call("com.atproto.server.describeServer"))
    (status,) = kit.wait(client.rate_limits.status())
    assert (status.allowed, status.used) == (3000, 1)


def test_a_refusal_of_the_server_ends_the_window_for_all(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    client = of_alice(kit, pds, max_retry_wait=0)
    pds.scripts[CREATE[0]] = [limited(0, clock, status=429)]
    with pytest.raises(errors.RateLimitExceeded):
        do(kit, client, CREATE)
    assert used(kit, client) == 5000
    with pytest.raises(errors.RateLimited) as caught:
        do(kit, client, DELETE)
    assert caught.value.retry_timestamp == clock.now + 500
    assert pds.count("deleteRecord") == 0


def test_a_refusal_that_ends_soon_is_waited_for(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    client = of_alice(kit, pds, max_retry_wait=501)
    pds.scripts[CREATE[0]] = [limited(0, clock, status=429)]
    do(kit, client, CREATE)
    assert clock.slept == [500]
    assert pds.count("createRecord") == 2


def test_accounts_are_counted_by_themselves(kit: Kit, pds: FakePds, clock: FakeClock) -> None:
    client = of_alice(kit, pds)
    do(kit, client, CREATE)
    (hour,) = [it for it in kit.wait(client.rate_limits.status()) if it.seconds == 3600]
    assert (hour.account, hour.service, hour.remaining) == ("did:plc:alice", SERVICE, 4997)
    assert hour.resets_at.timestamp() == clock.now + 3601
    clock.now += 4000
    (hour,) = [it for it in kit.wait(client.rate_limits.status()) if it.seconds == 3600]
    assert (hour.used, hour.resets_at) == (0, None)
    assert not re.search("opaque|refresh-", repr(kit.wait(client.rate_limits.status())))


def test_the_body_of_a_batch_may_come_from_a_file(kit: Kit, pds: FakePds, tmp_path: Any) -> None:
    client = of_alice(kit, pds)
    nsid, body = apply("create", "delete")
    path = tmp_path / "batch.json"
    path.write_text(json.dumps(body))
    kit.wait(client.call(nsid, data=path, content_type="application/json"))
    assert used(kit, client) == 4
