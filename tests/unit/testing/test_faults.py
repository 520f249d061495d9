"""Faults on demand, as the SDK's client meets them."""

from __future__ import annotations

import asyncio
import time

import pytest

from pysky_sdk import Client, errors
from pysky_sdk.testing import Account, StandIn

TIMELINE = "app.bsky.feed.getTimeline"
CREATE = "com.atproto.repo.createRecord"
POST = {"text": "hi", "createdAt": "2026-01-01T00:00:00.000Z"}


@pytest.fixture
def careless(client: Client) -> Client:
    """A client that repeats nothing."""
    client.login()
    return client.with_options(max_retries=0)


def test_a_query_is_repeated(client: Client, server: StandIn) -> None:
    fault = server.fault(TIMELINE, status=502)
    assert client.app.bsky.feed.get_timeline.raw().attempts == 2
    assert fault.hits == 1


def test_it_happens_so_many_times(careless: Client, server: StandIn) -> None:
    server.fault(TIMELINE, status=503, error="Busy", times=2, skip=1)
    careless.app.bsky.feed.get_timeline()
    for _ in range(2):
        with pytest.raises(errors.StatusError) as caught:
            careless.app.bsky.feed.get_timeline()
        assert (caught.value.status, caught.value.error) == (503, "Busy")
    careless.app.bsky.feed.get_timeline()


def test_it_goes_on_until_it_is_cleared(careless: Client, server: StandIn) -> None:
    server.fault("app.bsky.feed.*", status=500, times=None)
    for _ in range(3):
        with pytest.raises(errors.ServerError):
            careless.app.bsky.feed.get_timeline()
    careless.app.bsky.actor.get_preferences()
    server.clear_faults()
    careless.app.bsky.feed.get_timeline()


@pytest.mark.parametrize("fault", [{"reset": True}, {"truncate": True}])
def test_a_connection_breaks(careless: Client, server: StandIn, fault: dict[str, bool]) -> None:
    server.fault(TIMELINE, **fault)  # type: ignore[arg-type]
    with pytest.raises(errors.NetworkError):
        careless.app.bsky.feed.get_timeline()
    careless.app.bsky.feed.get_timeline()


@pytest.mark.parametrize("fault", [{"reset": True}, {"truncate": True}, {"status": 502}])
def test_a_write_whose_answer_is_lost_is_done_once(
    client: Client, server: StandIn, fault: dict[str, bool]
) -> None:
    server.fault(CREATE, after_effect=True, **fault)  # type: ignore[arg-type]
    client.app.bsky.feed.post.create(POST)
    assert len(client.app.bsky.feed.post.list().records) == 1


def test_a_write_that_was_not_done_is_done(client: Client, server: StandIn) -> None:
    server.fault(CREATE, reset=True)
    client.app.bsky.feed.post.create(POST)
    assert len(client.app.bsky.feed.post.list().records) == 1


def test_html_comes_instead_of_json(careless: Client, server: StandIn) -> None:
    server.fault(TIMELINE, html=True)
    with pytest.raises(errors.ResponseError):
        careless.app.bsky.feed.get_timeline()
    server.fault(TIMELINE, html=True, status=502)
    with pytest.raises(errors.ServerError) as caught:
        careless.app.bsky.feed.get_timeline()
    assert caught.value.status == 502


def test_a_session_expires_in_the_middle(client: Client, server: StandIn) -> None:
    client.login()
    server.fault(CREATE, expire_session=True)
    client.app.bsky.feed.post.create(POST)
    assert [call.nsid.rpartition(".")[2] for call in server.calls] == [
        "createSession",
        "createRecord",
        "refreshSession",
        "createRecord",
    ]


def test_too_many_requests_say_when_to_come_again(client: Client, server: StandIn) -> None:
    client.login()
    server.fault(TIMELINE, status=429, retry_after=1)
    started = time.monotonic()
    client.app.bsky.feed.get_timeline()
    assert time.monotonic() - started >= 0.9
    assert server.calls[-2].status == 429


def test_an_answer_is_late(careless: Client, server: StandIn) -> None:
    server.fault(TIMELINE, delay=30)
    with pytest.raises(errors.TimeoutError):
        careless.with_options(timeout=0.2).app.bsky.feed.get_timeline()


def test_async_clients_meet_them_too(server: StandIn, alice: Account) -> None:
    server.fault(TIMELINE, reset=True)
    server.fault(CREATE, truncate=True, after_effect=True)

    async def use() -> int:
        async with server.async_client(alice) as client:
            await client.app.bsky.feed.get_timeline()
            await client.app.bsky.feed.post.create(POST)
            return len((await client.app.bsky.feed.post.list()).records)

    assert asyncio.run(use()) == 1
