"""What `rate_limits=` takes, and what headers mean."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest

from pysky_sdk import Client, RateLimits
from pysky_sdk.core.budgets.headers import Told, told
from pysky_sdk.core.budgets.limits import Limit, LimitTable

NOW = 1_800_000_000.0
HOST = "https://pds.test"


def test_the_defaults_are_those_of_bsky_social() -> None:
    limits = LimitTable().of(HOST)
    assert limits is not None
    assert limits.requests == ((3000, 300),)
    assert limits.write_points == ((5000, 3600), (35_000, 86_400))
    assert (limits.create, limits.update, limits.delete, limits.writes_per_call) == (3, 2, 1, 200)
    assert dict(limits.methods) == {"com.atproto.repo.uploadBlob": ((1000, 86_400),)}


def test_limits_are_given_for_all_servers_for_some_or_for_none() -> None:
    own = RateLimits(requests=((100, 60),), write_points=())
    assert own.requests == (Limit(100, 60),)
    assert LimitTable(own).of(HOST) == own
    table = LimitTable({HOST + "/": own, "https://other.test": False})
    assert table.of(HOST) == own
    assert table.of("https://other.test") is None
    assert table.of("https://third.test") == RateLimits()
    assert (table.is_given(HOST), table.is_given("https://third.test")) == (True, False)
    assert LimitTable(False).of(HOST) is None
    assert hash(own) == hash(RateLimits(requests=((100, 60),), write_points=()))


@pytest.mark.parametrize(
    ("argument", "error"),
    [
        (7, TypeError),
        (True, TypeError),
        ({"nowhere": RateLimits()}, ValueError),
        ({HOST: 7}, TypeError),
    ],
)
def test_what_is_no_limit_is_refused(argument: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="rate_limits="):
        Client(database=False, rate_limits=argument)


@pytest.mark.parametrize(
    "options",
    [
        {"requests": ((0, 300),)},
        {"requests": ((10, 0),)},
        {"write_points": ((10, 60), (20, 60))},
        {"requests": (10, 300)},
        {"create": -1},
        {"writes_per_call": 0},
        {"methods": {"com.example.doThing": ((0, 1),)}},
    ],
)
def test_numbers_that_mean_nothing_are_refused(options: Any) -> None:
    with pytest.raises(ValueError, match="RateLimits"):
        RateLimits(**options)


def said(remaining: str = "2990", reset: float = NOW + 100, policy: str = "3000;w=300", **more: str) -> Any:
    headers = {
        "ratelimit-limit": "3000",
        "ratelimit-remaining": remaining,
        "ratelimit-reset": str(int(reset)),
        "ratelimit-policy": policy,
    }
    return headers | {name.replace("_", "-"): value for name, value in more.items()}


def test_headers_tell_the_tightest_bucket() -> None:
    assert told(200, said(), NOW) == Told(Limit(3000, 300), 10, 100, exhausted=False)
    assert told(200, said("0"), NOW) == Told(Limit(3000, 300), 3000, 100, exhausted=True)
    assert told(429, said("7", retry_after="33"), NOW) == Told(Limit(3000, 300), 3000, 33, exhausted=True)


def test_the_end_of_a_window_is_read_by_the_servers_clock() -> None:
    ahead = NOW + 7200
    it = told(200, said(reset=ahead + 50, date=formatdate(ahead, usegmt=True)), NOW)
    assert it is not None
    assert it.seconds == 50


@pytest.mark.parametrize(
    "headers",
    [
        {},
        said(reset=NOW - 1),
        said(policy=""),
        said(policy="3000"),
        said(policy="3000;w="),
        said(policy="w=300;3000"),
        said(policy="-1;w=300"),
        said(policy="٣;w=300"),
        said(policy="3000;w=0"),
        said(policy="9" * 30 + ";w=300"),
        said(remaining="soon"),
    ],
)
def test_headers_that_say_too_little_are_left_alone(headers: dict[str, str]) -> None:
    assert told(200, headers, NOW) is None
