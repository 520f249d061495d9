"""protocol.md §5: what is repeated, and after how long."""

from __future__ import annotations

from email.utils import formatdate
from pathlib import Path
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from tests.unit.core.support import FakeClock, Kit, answers, failure, reply
from tests.unit.core.things import things

GET, DO = "com.example.getThing", "com.example.doThing"
OK = reply({})


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 522, 524])
def test_queries_are_repeated_on_the_retry_set(kit: Kit, clock: FakeClock, status: int) -> None:
    handler, seen = answers(failure(status, "Any"), OK)
    assert kit.wait(kit.client(handler).call(GET)) == {}
    assert len(seen) == 2
    assert clock.slept == [0.5]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 501, 505])
def test_other_statuses_are_not_repeated(kit: Kit, clock: FakeClock, status: int) -> None:
    handler, seen = answers(failure(status, "Any"))
    with pytest.raises(errors.StatusError):
        kit.wait(kit.client(handler).call(GET))
    assert len(seen) == 1
    assert clock.slept == []


@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectError("x"),
        httpx.ConnectTimeout("x"),
        httpx.PoolTimeout("x"),
        httpx.ReadError("x"),
        httpx.ReadTimeout("x"),
        httpx.RemoteProtocolError("x"),
        httpx.WriteError("x"),
    ],
)
def test_queries_are_repeated_after_connection_errors(kit: Kit, error: Any) -> None:
    handler, seen = answers(error, OK)
    assert kit.wait(kit.client(handler).call(GET)) == {}
    assert len(seen) == 2


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ReadTimeout("x"),
        httpx.ReadError("x"),
        httpx.RemoteProtocolError("x"),
        httpx.WriteError("x"),
        *(failure(status, "Any") for status in (408, 425, 500, 502, 503, 504, 522, 524)),
    ],
)
def test_a_procedure_whose_effect_is_unknown_is_not_repeated(kit: Kit, trouble: Any) -> None:
    handler, seen = answers(trouble, OK)
    with pytest.raises((errors.NetworkError, errors.StatusError)):
        kit.wait(kit.client(handler).call(DO, kind="procedure"))
    assert len(seen) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ConnectError("x"),
        httpx.ConnectTimeout("x"),
        httpx.PoolTimeout("x"),
        failure(429, "RateLimitExceeded"),
    ],
)
def test_a_procedure_is_repeated_when_it_surely_had_no_effect(kit: Kit, trouble: Any) -> None:
    handler, seen = answers(trouble, OK)
    assert kit.wait(kit.client(handler).call(DO, kind="procedure")) == {}
    assert len(seen) == 2


@pytest.mark.parametrize("form", ["file", "iterator"])
def test_a_repeated_upload_sends_its_body_again(kit: Kit, tmp_path: Path, form: str) -> None:
    path = tmp_path / "body"
    path.write_bytes(b"abc" * 1000)
    data = path if form == "file" else iter([b"abc"] * 1000)

    def refuse(request: httpx.Request) -> httpx.Response:
        return failure(429, "RateLimitExceeded")

    handler, seen = answers(refuse, refuse, reply({"name": "x"}))
    kit.wait(things(kit.client(handler)).upload(data=data))
    assert [len(request.content) for request in seen] == [3000, 3000, 3000]


def test_waits_double_to_thirty_seconds(kit: Kit, clock: FakeClock) -> None:
    handler, _ = answers(failure(503, "Any"))
    with pytest.raises(errors.NotEnoughResources):
        kit.wait(kit.client(handler, max_retries=9, max_retry_wait=1000).call(GET))
    assert clock.slept == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]


def test_waits_are_spread_by_chance(kit: Kit, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "chance", lambda: 0.0)
    handler, _ = answers(failure(503, "Any"), OK)
    kit.wait(kit.client(handler).call(GET))
    assert clock.slept == [0.25]


def test_max_retries_bounds_the_repetitions(kit: Kit) -> None:
    for allowed in (0, 1, 3):
        handler, seen = answers(failure(502, "Any"))
        with pytest.raises(errors.UpstreamFailure):
            kit.wait(kit.client(handler, max_retries=allowed).call(GET))
        assert len(seen) == allowed + 1


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_in_seconds_is_obeyed_in_full(kit: Kit, clock: FakeClock, status: int) -> None:
    handler, _ = answers(failure(status, "Any", retry_after="17"), OK)
    kit.wait(kit.client(handler).call(GET))
    assert clock.slept == [17]


def test_retry_after_as_a_date_is_obeyed_by_the_servers_clock(kit: Kit, clock: FakeClock) -> None:
    ahead = clock.now + 3600
    handler, _ = answers(
        failure(
            503, "Any", retry_after=formatdate(ahead + 20, usegmt=True), date=formatdate(ahead, usegmt=True)
        ),
        OK,
    )
    kit.wait(kit.client(handler).call(GET))
    assert clock.slept == [20]


def test_the_end_of_the_rate_limit_window_is_obeyed_on_429(kit: Kit, clock: FakeClock) -> None:
    handler, _ = answers(failure(429, "RateLimitExceeded", ratelimit_reset=str(int(clock.now) + 30)), OK)
    kit.wait(kit.client(handler).call(GET))
    assert clock.slept == [30]


def test_retry_after_comes_before_the_window(kit: Kit, clock: FakeClock) -> None:
    handler, _ = answers(
        failure(429, "RateLimitExceeded", retry_after="3", ratelimit_reset=str(int(clock.now) + 30)), OK
    )
    kit.wait(kit.client(handler).call(GET))
    assert clock.slept == [3]


def test_a_wait_beyond_the_budget_is_raised_with_its_time(kit: Kit, clock: FakeClock) -> None:
    handler, seen = answers(
        failure(
            429,
            "RateLimitExceeded",
            "Too Many Requests",
            ratelimit_reset=str(int(clock.now) + 61),
            ratelimit_limit="3000",
            ratelimit_remaining="0",
            ratelimit_policy="3000;w=300",
        )
    )
    with pytest.raises(errors.RateLimited) as caught:
        kit.wait(kit.client(handler).call(GET))
    error = caught.value
    assert isinstance(error, errors.RateLimitExceeded)
    assert error.retry_at is not None
    assert error.retry_at.timestamp() == clock.now + 61
    assert error.rate_limit is not None
    assert (error.rate_limit.limit, error.rate_limit.remaining, error.rate_limit.policy) == (
        3000,
        0,
        "3000;w=300",
    )
    assert len(seen) == 1


def test_the_budget_is_for_all_waits_of_a_call(kit: Kit, clock: FakeClock) -> None:
    handler, seen = answers(failure(503, "Any", retry_after="25"))
    with pytest.raises(errors.NotEnoughResources):
        kit.wait(kit.client(handler).call(GET))
    assert clock.slept == [25, 25]
    assert len(seen) == 3


@pytest.mark.parametrize("value", ["", "soon", "-5", "1e3", "٣", "9" * 400, "Wed, 99 Foo 2026"])
def test_a_retry_after_that_cannot_be_read_is_none(kit: Kit, clock: FakeClock, value: str) -> None:
    answer = failure(503, "Any")
    answer.headers.update({b"retry-after": value.encode()})
    handler, _ = answers(answer, OK)
    kit.wait(kit.client(handler).call(GET))
    assert clock.slept == [0.5]


def test_attempts_and_elapsed_time_are_told(kit: Kit) -> None:
    handler, _ = answers(
        failure(502, "Any"), failure(502, "Any"), reply({"items": []}, ratelimit_remaining="7")
    )
    response = kit.wait(things(kit.client(handler)).list_things.raw(actor="a"))
    assert (response.attempts, response.status, response.rate_limit.remaining) == (3, 200, 7)
    assert response.elapsed > 0
    assert response.headers["Content-Type"] == "application/json"
