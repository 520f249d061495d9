"""Construction, environment, options, closing, secrets."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from functools import partial
from typing import Any

import httpx
import pytest

from pysky_sdk import AsyncClient, Client, errors
from pysky_sdk.core.clock import Clock
from pysky_sdk.core.config import configure
from tests.unit.core.faults import FaultServer, hang, http, says
from tests.unit.core.support import FakeClock, FakePds, Kit, answers, failure, reply

GET = "com.example.getThing"
OK = reply({"ok": True})


def test_the_environment_completes_the_arguments() -> None:
    environment = {
        "BSKY_AUTH_USERNAME": "env.test",
        "BSKY_AUTH_PASSWORD": "env-password",
        "PYSKY_SERVICE": "https://env.test/",
        "PYSKY_PUBLIC_SERVICE": "http://localhost:1234",
    }
    config = configure(environment=environment)
    assert (config.username, config.password) == ("env.test", "env-password")
    assert (config.service, config.public_service) == ("https://env.test", "http://localhost:1234")
    config = configure(
        "@arg.test",
        "arg",
        service="https://arg.test",
        public_service="https://p.test",
        environment=environment,
    )
    assert (config.username, config.password, config.service, config.public_service) == (
        "arg.test",
        "arg",
        "https://arg.test",
        "https://p.test",
    )


def test_the_defaults_are_blueskys() -> None:
    config = configure(environment={})
    assert (config.service, config.public_service) == ("https://bsky.social", "https://public.api.bsky.app")
    assert config.username is None


@pytest.mark.parametrize(
    "address",
    [
        "bsky.social",
        "ftp://x.test",
        "https://",
        "https://x.test/path",
        "https://x.test?q",
        "https://x\n.test",
        "https://u:p@x.test",
        "http://[::1",
        "http://u:secret-word@[::1",
        "http://x.test:99999",
        "http://x.test:0",
        "http://x..test",
        f"http://{'x' * 64}.test",
    ],
)
def test_an_address_that_is_none_is_refused_with_what_it_should_be(address: str) -> None:
    with pytest.raises(ValueError, match="service=") as caught:
        configure(service=address, environment={})
    assert "secret-word" not in str(caught.value)


@pytest.mark.parametrize("address", ["http://[::1]:8080", "http://x.test.:80", f"http://{'x' * 63}.test"])
def test_an_address_may_be_odd(address: str) -> None:
    assert configure(service=address, environment={}).service == address


@pytest.mark.parametrize(
    "name", ["username", "password", "service", "public_service", "secret_key", "session"]
)
@pytest.mark.parametrize("value", [5, b"https://x.test"])
def test_what_is_text_is_text(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=rf"^{name}= is text, not (int|bytes)\.$"):
        configure(**{name: value}, environment={})


def test_log_retention_is_a_time_span() -> None:
    wrong: Any = "30 days"
    with pytest.raises(ValueError, match="log_retention= is a timedelta"):
        configure(log_retention=wrong, environment={})


def test_a_password_without_a_user_name_is_refused() -> None:
    with pytest.raises(ValueError, match="user name") as caught:
        configure(password="secret-word", environment={})
    assert "secret-word" not in str(caught.value)


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": "3"},
        {"timeout": True},
        {"timeout": float("nan")},
        {"timeout": float("inf")},
        {"timeout": 10**9},
        {"max_retries": "2"},
        {"max_retries": None},
        {"max_retry_wait": float("nan")},
        {"max_response_bytes": True},
        {"proxy": 5},
        {"labelers": [5]},
        {"validation": "loose"},
        {"max_retries": -1},
        {"proxy": "did:web:x"},
        {"proxy": "x#y"},
        {"labelers": ["bsky.app"]},
        {"labelers": ["did:plc:x\r\nx: y"]},
        {"headers": {"x": "a\nb"}},
        {"headers": {"x": "é"}},
        {"headers": {"é": "x"}},
        {"headers": {"a b": "x"}},
        {"headers": {"a:": "x"}},
        {"headers": {"": "x"}},
    ],
)
def test_options_without_a_legal_value_are_refused(kit: Kit, options: Any) -> None:
    with pytest.raises(ValueError, match=r"=|header"):
        kit.client().with_options(**options)


def test_labelers_are_a_list(kit: Kit) -> None:
    with pytest.raises(TypeError, match="headers= takes a dict"):
        kit.client().with_options(headers=[("a", "b")])
    with pytest.raises(TypeError, match="list"):
        kit.client().with_options(labelers="did:plc:x")


def test_options_make_another_client_and_leave_this_one(kit: Kit) -> None:
    handler, seen = answers(OK)
    client = kit.client(handler)
    kit.wait(client.with_options(labelers=["did:plc:x"]).call(GET))
    kit.wait(client.call(GET))
    assert ["atproto-accept-labelers" in request.headers for request in seen] == [True, False]
    fast = client.with_options(timeout=3, proxy="did:web:x.test#x")
    assert fast.with_options(proxy=None)._options.timeout == 3
    assert fast.app is not client.app
    assert fast.app._client is fast


def test_a_timeout_option_reaches_the_request(kit: Kit) -> None:
    with FaultServer(hang) as server:
        client = kit.client(None, public_service=server.url, max_retries=0)
        with pytest.raises(errors.TimeoutError):
            kit.wait(client.with_options(timeout=0.05).call(GET))
        kit.wait(client.close())


def test_a_closed_client_says_so(kit: Kit) -> None:
    client = kit.client(answers(OK)[0])
    kit.wait(client.call(GET))
    kit.wait(client.close())
    kit.wait(client.close())
    with pytest.raises(errors.PyskyError, match="closed"):
        kit.wait(client.call(GET))


def test_the_block_closes_the_client(kit: Kit) -> None:
    client = kit.client(answers(OK)[0])
    if kit.is_async:

        async def block() -> Any:
            async with client as same:
                return await same.call(GET)

        assert kit.wait(block()) == {"ok": True}
    else:
        with client as same:
            assert same.call(GET) == {"ok": True}
    with pytest.raises(errors.PyskyError, match="closed"):
        kit.wait(client.call(GET))


def test_closing_leaves_the_callers_http_client_open() -> None:
    http_client = httpx.Client(transport=httpx.MockTransport(answers(OK)[0]))
    with Client(service="https://pds.test", http_client=http_client) as client:
        client.call(GET)
    assert not http_client.is_closed
    http_client.close()


def test_an_http_client_that_was_closed_is_named(kit: Kit) -> None:
    http_client: Any = (httpx.AsyncClient if kit.is_async else httpx.Client)()
    kit.wait(http_client.aclose() if kit.is_async else http_client.close())
    client = kit.client(None, http_client=http_client)
    with pytest.raises(errors.PyskyError, match="http_client= of this client is closed"):
        kit.wait(client.call(GET))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HTTPS_PROXY", "foo://u:secret-word@x.test"),
        ("ALL_PROXY", "socks9://x.test"),
        ("SSL_CERT_FILE", "/no/such/file.pem"),
    ],
)
def test_settings_of_the_environment_that_httpx_refuses(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with FaultServer(hang) as server:
        address = server.url.replace("http:", "https:")
        client = kit.client(None, service=address, public_service=address)
        with pytest.raises(errors.PyskyError, match=name) as caught:
            kit.wait(client.call(GET))
    assert "secret-word" not in str(caught.value)
    assert not isinstance(caught.value, errors.NetworkError)  # nothing gets better with time


def test_an_http_client_of_the_other_kind_is_refused(kit: Kit) -> None:
    handler, seen = answers(OK)
    transport = httpx.MockTransport(handler)
    other: Any = httpx.Client(transport=transport) if kit.is_async else httpx.AsyncClient(transport=transport)
    with pytest.raises(TypeError, match="http_client="):
        kit.wait(kit.client(None, http_client=other).call(GET))
    assert seen == []


def test_secrets_are_in_no_repr_and_no_message(kit: Kit, pds: FakePds) -> None:
    client = kit.client(pds, "alice.test", "hunter2")
    kit.wait(client.call(GET))
    session, flow = client.session, client._pipeline.run
    shown = [
        repr(client),
        repr(client._config),
        repr(session),
        str(session),
        repr(client._options),
        repr(flow),
    ]
    pds.scripts[GET] = [failure(400, "InvalidRequest", "no")]
    with pytest.raises(errors.InvalidRequest) as caught:
        kit.wait(client.call(GET))
    shown += [repr(caught.value), str(caught.value)]
    for secret in ("hunter2", session.access_token, session.refresh_token):
        assert not any(secret in text for text in shown)


def in_a_thread(client: Client) -> tuple[threading.Thread, list[errors.PyskyError]]:
    ended: list[errors.PyskyError] = []

    def work() -> None:
        try:
            client.call(GET)
        except errors.PyskyError as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    return thread, ended


def test_closing_wakes_a_call_that_waits_to_be_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = threading.Event()

    def sleep(seconds: float, wake: threading.Event) -> bool:
        waiting.set()
        return wake.wait(seconds)

    with FaultServer(says(http(503, b"{}", extra="retry-after: 30\r\n"), again=True)) as server:
        client = Client(service=server.url, public_service=server.url)
        monkeypatch.setattr(client._clock, "sleep", sleep)
        thread, ended = in_a_thread(client)
        assert waiting.wait(10)
        client.close()
        thread.join(10)
    assert [str(error) for error in ended] == ["This client is closed; make a new one."]


def test_closing_under_a_request_ends_in_an_error_of_the_sdk() -> None:
    with FaultServer(hang) as server:
        client = Client(service=server.url, public_service=server.url, timeout=0.5, max_retries=0)
        thread, ended = in_a_thread(client)
        assert server.asked.wait(10)
        client.close()
        thread.join(10)
    assert len(ended) == 1


def test_closing_under_a_request_of_another_task_ends_in_an_error_of_the_sdk() -> None:
    async def main() -> None:
        with FaultServer(hang) as server:
            client = AsyncClient(service=server.url, public_service=server.url, timeout=0.5, max_retries=0)
            task = asyncio.create_task(client.call(GET))
            assert await asyncio.to_thread(server.asked.wait, 10)
            await client.close()
            with pytest.raises(errors.PyskyError):
                await task

    asyncio.run(main())


async def sleeps_for_ever(waiting: asyncio.Event, _seconds: float) -> None:
    waiting.set()
    await asyncio.Event().wait()


def test_a_waiting_task_can_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        handler, seen = answers(failure(503, "Any", retry_after="30"))
        transport = httpx.MockTransport(handler)
        async with httpx.AsyncClient(transport=transport) as http_client:
            client = AsyncClient(service="https://pds.test", http_client=http_client)
            waiting = asyncio.Event()
            monkeypatch.setattr(client._clock, "sleep_async", partial(sleeps_for_ever, waiting))
            task = asyncio.create_task(client.call(GET))
            await waiting.wait()
            assert len(seen) == 1
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await client.close()

    asyncio.run(main())


def test_a_cancelled_login_releases_its_lock(clock: FakeClock) -> None:
    async def main() -> None:
        pds = FakePds(clock)
        gate = asyncio.Event()

        async def handler(request: httpx.Request) -> httpx.Response:
            if not gate.is_set():
                gate.set()
                await asyncio.Event().wait()
            return pds(request)

        async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http_client:
            client = AsyncClient("alice.test", "hunter2", service="https://pds.test", http_client=http_client)
            task = asyncio.create_task(client.call(GET))
            await gate.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await client.call(GET) == {"ok": True}
            await client.close()

    asyncio.run(main())


def test_an_async_client_survives_its_event_loop() -> None:
    with FaultServer(says(http(200, b"{}"), again=True)) as server:
        client = AsyncClient(public_service=server.url, service=server.url)

        async def once() -> object:
            value = await client.call(GET)
            transport = client._driver._transport
            assert transport is not None
            await transport.close()
            return value

        assert [asyncio.run(once()) for _ in range(2)] == [{}, {}]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_opens_connections_of_its_own() -> None:
    with FaultServer(says(http(200, b"{}"), again=True)) as server:
        with Client(public_service=server.url, service=server.url) as client:
            client.call(GET)
            transport = client._driver._transport
            client._driver._process = -1  # as a child would find it
            client.call(GET)
            assert client._driver._transport is not transport
            assert transport is not None
            transport.close()
        assert server.connections == 2


def test_the_clock_is_the_machines() -> None:
    clock = Clock()
    assert abs(clock.time() - time.time()) < 5
    assert 0 <= clock.chance() < 1
    assert clock.sleep(0, threading.Event()) is False
    asyncio.run(clock.sleep_async(0))
