"""Rate limits of the stand-in: fixed windows, and points that are gone once asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pysky_sdk import Client, errors
from pysky_sdk.core.budgets.limits import RateLimits
from pysky_sdk.testing import StandIn

POST = {"text": "hi", "createdAt": "2026-01-01T00:00:00.000Z"}
SMALL = RateLimits(
    requests=((20, 300),),
    write_points=((10, 3600),),
    methods={"com.atproto.repo.uploadBlob": ((2, 86_400),)},
)


@pytest.fixture
def limited() -> Iterator[StandIn]:
    with StandIn(rate_limits=SMALL) as server:
        yield server


@pytest.fixture
def careless(limited: StandIn) -> Client:
    """A client that counts nothing itself and waits for nothing."""
    return limited.client(limited.add_account("alice.test"), rate_limits=False, max_retries=0)


def left(response: Any) -> tuple[str, str]:
    return response.headers["ratelimit-remaining"], response.headers["ratelimit-policy"]


def test_the_headers_show_the_bucket_that_counts(careless: Client) -> None:
    careless.login()
    assert left(careless.com.atproto.server.get_session.raw()) == ("18", "20;w=300")
    answer = careless.com.atproto.repo.create_record.raw(
        repo=careless.login().did, collection="app.bsky.feed.post", record=POST
    )
    assert left(answer) == ("7", "10;w=3600")


def test_a_refused_write_burns_its_points(careless: Client, limited: StandIn) -> None:
    for _ in range(3):
        careless.app.bsky.feed.post.create(POST)
    with pytest.raises(errors.RateLimitExceeded) as caught:
        careless.app.bsky.feed.post.create(POST)
    assert caught.value.headers["retry-after"] == "3600"
    with pytest.raises(errors.RateLimitExceeded):
        careless.app.bsky.feed.post.delete(rkey="3jzfcijpj2z2a")
    limited.clock.advance(hours=1)
    careless.app.bsky.feed.post.create(POST)


def test_an_invalid_write_costs_as_well(careless: Client) -> None:
    for _ in range(3):
        with pytest.raises(errors.InvalidRequest):
            careless.call(
                "com.atproto.repo.createRecord",
                input={"repo": careless.login().did, "collection": "app.bsky.feed.post", "record": {}},
            )
    with pytest.raises(errors.RateLimitExceeded):
        careless.app.bsky.feed.post.create(POST)


def test_refusals_have_the_headers_as_well(careless: Client) -> None:
    careless.login()
    with pytest.raises(errors.InvalidRequest) as caught:
        careless.app.bsky.actor.get_profile(actor="nobody.test")
    assert caught.value.headers["ratelimit-remaining"] == "18"


def test_methods_have_limits_of_their_own(careless: Client) -> None:
    for _ in range(2):
        careless.com.atproto.repo.upload_blob(data=b"1", content_type="a/b")
    with pytest.raises(errors.RateLimitExceeded):
        careless.com.atproto.repo.upload_blob(data=b"1", content_type="a/b")


def test_requests_are_counted_by_address(careless: Client, limited: StandIn) -> None:
    other = limited.client(rate_limits=False, max_retries=0)
    for _ in range(20):
        other.com.atproto.server.describe_server()
    with pytest.raises(errors.RateLimited):
        careless.login()
    limited.clock.advance(minutes=5)
    assert other.com.atproto.server.describe_server().did == limited.did


def test_a_client_that_counts_is_never_refused(limited: StandIn) -> None:
    client = limited.client(limited.add_account("bob.test"), rate_limits=SMALL, max_retry_wait=0)
    for _ in range(3):
        client.app.bsky.feed.post.create(POST)
    with pytest.raises(errors.RateLimited):
        client.app.bsky.feed.post.create(POST)
    assert {call.status for call in limited.calls} == {200}
