"""Connections of streams: many at once, slow ones, those that end, and what they leave behind."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from importlib import util
from itertools import islice
from typing import Any

import httpx
import pytest
from websockets.exceptions import InvalidMessage, InvalidStatus

from pysky_sdk import Client, errors
from pysky_sdk.testing import Account, StandIn
from tests.unit.testing.streams.listening import PATIENCE, Listener, handshake, small_socket, until

REPOS = "com.atproto.sync.subscribeRepos"
LABELS = "com.atproto.label.subscribeLabels"
SUBJECT = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"
POST = "app.bsky.feed.post"

Listen = Callable[..., Listener]


def test_many_listeners_hear_the_same(server: StandIn, alice: Account, listen: Listen) -> None:
    listeners = [listen() for _ in range(20)]
    writers = [threading.Thread(target=write, args=(server, alice, 10)) for _ in range(4)]
    for writer in writers:
        writer.start()
    heard = [listener.take(40) for listener in listeners]
    for writer in writers:
        writer.join()
    assert all([it.body["seq"] for it in found] == list(range(5, 45)) for found in heard)
    commits = [it.body for it in heard[0]]
    assert [it["since"] for it in commits[1:]] == [it["rev"] for it in commits[:-1]]


def write(server: StandIn, account: Account, count: int, size: int = 1) -> None:
    for number in range(count):
        server.write_record(account, POST, {"text": f"{number}" * size, "createdAt": server.clock.now()})


def test_a_listener_that_does_not_read_is_told_so(server: StandIn, alice: Account) -> None:
    server.settings.stream_buffer = 5
    slow = Listener(server.url, REPOS, {}, buffer=65_536)
    quick = Listener(server.url, REPOS, {"cursor": 4}, buffer=65_536)
    for _ in range(60):  # more than all buffers on the way hold
        write(server, alice, 1, size=400_000)
        quick.take()
    *found, last = slow.rest()
    assert (last.op, last.body["error"]) == (-1, "ConsumerTooSlow")
    assert slow.ended == (1008, "ConsumerTooSlow")
    assert 0 < len(found) < 60
    slow.close()
    quick.close()


def test_who_catches_up_may_take_its_time(server: StandIn, alice: Account) -> None:
    server.settings.stream_buffer = 5
    write(server, alice, 40, size=400_000)
    late = Listener(server.url, REPOS, {"cursor": 4}, buffer=65_536)
    write(server, alice, 10, size=400_000)
    assert [it.body["seq"] for it in late.take(50)] == list(range(5, 55))
    late.close()


def test_a_listener_that_never_reads_holds_up_nobody(
    server: StandIn, client: Client, alice: Account, listen: Listen
) -> None:
    stuck = Listener(server.url, REPOS, {}, buffer=65_536)
    write(server, alice, 60, size=400_000)
    assert client.app.bsky.actor.get_profile(actor=alice.did).posts_count == 60
    assert listen(cursor=63).take()[0].body["seq"] == 64
    server.close()
    stuck.close()


def test_a_stuck_listener_that_hangs_up_is_let_go(server: StandIn, alice: Account) -> None:
    stuck = small_socket(*address(server), 65_536)
    stuck.sendall(handshake(f"/xrpc/{REPOS}?cursor=0"))
    write(server, alice, 30, size=400_000)
    until(lambda: server._world.streams._running)
    stuck.shutdown(socket.SHUT_WR)
    until(lambda: not server._world.streams._running)
    stuck.close()


def address(server: StandIn) -> tuple[str, int]:
    host, _, port = server.url.removeprefix("http://").partition(":")
    return host, int(port)


def test_a_slow_answer_holds_up_no_stream(server: StandIn, listen: Listen) -> None:
    listener, goes_on = listen(LABELS, cursor=0), threading.Event()
    server.add_label(SUBJECT, "spam")
    server.answer("com.example.wait", lambda _call: {"done": goes_on.wait(PATIENCE)})
    asking = threading.Thread(target=httpx.get, args=(f"{server.url}/xrpc/com.example.wait",))
    asking.start()
    assert listener.take()[0].body["seq"] == 1
    goes_on.set()
    asking.join()


def test_calls_show_who_connects(server: StandIn, client: Client, alice: Account, listen: Listen) -> None:
    listen(LABELS, cursor=0)
    there = client.at(server.url, aud=server.did).chat.bsky.moderation.subscribe_mod_events
    server.send(there.nsid)
    with there(cursor="2222222222222") as stream:
        next(stream)
    connections = [call for call in server.calls if call.status == 101]
    assert [(it.nsid, it.http_method, it.params, it.did, it.error) for it in connections] == [
        (LABELS, "GET", {"cursor": ["0"]}, None, None),
        (there.nsid, "GET", {"cursor": ["2222222222222"]}, alice.did, None),
    ]
    assert "authorization" not in connections[1].headers


def test_a_bad_token_is_refused_where_tokens_are_looked_at(listen: Listen) -> None:
    bad = {"authorization": "Bearer nonsense"}
    [refusal] = listen("chat.bsky.moderation.subscribeModEvents", additional_headers=bad).rest()
    assert (refusal.op, refusal.body["error"]) == (-1, "InvalidToken")
    assert listen(LABELS, additional_headers=bad).connection.ping().wait(PATIENCE)


def test_pings_are_answered_while_it_is_quiet(listen: Listen) -> None:
    assert listen().connection.ping().wait(PATIENCE)


def test_what_a_listener_says_is_not_looked_at(server: StandIn, listen: Listen) -> None:
    listener = listen(LABELS)
    listener.connection.send("hello")
    server.add_label(SUBJECT, "spam")
    assert listener.take()[0].body["seq"] == 1


def test_listeners_end_with_the_server() -> None:
    before = set(threading.enumerate())
    with StandIn() as server, ExitStack() as stack:
        listeners = [Listener(server.url, REPOS, {}) for _ in range(5)]
        for listener in listeners:
            stack.callback(listener.close)
        server.close()
        serving = [it for it in set(threading.enumerate()) - before if "process_request" in it.name]
        assert [listener.rest() for listener in listeners] == [[]] * 5
        assert {listener.ended for listener in listeners} == {(1001, "The stand-in ends")}
        assert server._world.streams._running == {}
    assert all(not thread.is_alive() for thread in serving)
    until(lambda: set(threading.enumerate()) <= before)


@pytest.mark.parametrize("fault", [{"silence": True}, {"close": 1001}, {"error": "Busy"}])
def test_the_server_waits_for_no_goodbye(server: StandIn, fault: dict[str, Any]) -> None:
    happened = server.fault(LABELS, **fault)
    with socket.create_connection(address(server)) as mute:
        mute.sendall(handshake(f"/xrpc/{LABELS}"))
        until(lambda: happened.hits)
        started = time.monotonic()
        server.close()
        assert time.monotonic() - started < PATIENCE / 2
        assert server._world.streams._running == {}


def test_pings_are_answered_in_the_middle_of_a_flood(server: StandIn, alice: Account, listen: Listen) -> None:
    listener, is_over = listen(), threading.Event()

    def flood() -> None:
        while not is_over.is_set():
            write(server, alice, 1)

    reader = threading.Thread(target=listener.rest)
    writer = threading.Thread(target=flood)
    reader.start()
    writer.start()
    try:
        for _ in range(5):
            assert listener.connection.ping().wait(PATIENCE)
    finally:
        is_over.set()
        writer.join()
        server.close()
        reader.join()


def test_a_listener_that_goes_leaves_no_thread(server: StandIn, listen: Listen) -> None:
    for _ in range(3):
        listen().close()
    with socket.create_connection(address(server)) as silent:
        silent.sendall(handshake(f"/xrpc/{LABELS}"))
        until(lambda: server._world.streams._running)
    until(lambda: not server._world.streams._running)
    assert not server._world.streams.labels._listeners


def test_async_clients_listen_as_well(server: StandIn, alice: Account) -> None:
    async def use() -> list[Any]:
        async with server.async_client(alice) as client, asyncio.timeout(PATIENCE):
            stream = client.com.atproto.sync.subscribe_repos(cursor=0)
            found = [await anext(stream) for _ in range(4)]
            await client.app.bsky.feed.post.create({"text": "hi", "createdAt": server.clock.now()})
            found.append(await anext(stream))
            await stream.close()
        return found

    assert [message.seq for message in asyncio.run(use())] == [1, 2, 3, 4, 5]


def test_a_named_consumer_goes_on_where_it_stopped(server: StandIn, pysky_database: str) -> None:
    alice = server.add_account("alice.test")
    client = server.client(alice, database=pysky_database)
    for count in (3, 3):
        with client.com.atproto.sync.subscribe_repos.resume("indexer", cursor=0) as stream:
            batch = next(stream.batches(size=count, seconds=0.1))
            batch.commit()
        client.post("more")
        client.post("and more")
    assert [getattr(message, "seq", None) for message in batch.messages] == [4, 5, 6]


def test_a_handshake_that_is_none(server: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    url = f"{server.url}/xrpc/{REPOS}"
    bare = httpx.get(url)
    assert (bare.status_code, bare.json()["error"]) == (401, "AuthMissing")
    broken = httpx.get(url, headers={"Upgrade": "websocket", "Connection": "Upgrade"})
    assert broken.status_code == 400
    assert "Sec-WebSocket-Key" in broken.text
    assert [call.status for call in server.calls] == [401, 400]
    for nsid in ("com.example.nothing", "app.bsky.feed.getTimeline"):
        with caplog.at_level(logging.WARNING), pytest.raises((InvalidMessage, OSError)):
            Listener(server.url, nsid, {})
        assert f"no subscription {nsid}" in caplog.text


def test_without_the_extra_it_says_what_to_install(
    server: StandIn, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = util.find_spec
    monkeypatch.setattr(
        "pysky_sdk.testing.streams.opening.find_spec",
        lambda name: None if name == "websockets" else found(name),
    )
    with pytest.raises(InvalidStatus) as caught:
        Listener(server.url, REPOS, {})
    assert caught.value.response.status_code == 501
    assert b"pip install 'pysky-sdk[firehose]'" in caught.value.response.body
    assert "pip install 'pysky-sdk[firehose]'" in caplog.text


def test_a_loop_that_waits_ends_with_the_server(server: StandIn, alice: Account) -> None:
    stream = server.client(alice).com.atproto.sync.subscribe_repos(cursor=0)
    list(islice(stream, 4))

    def read() -> None:
        with suppress(errors.PyskyError):  # it is closed, too
            list(stream)

    loop = threading.Thread(target=read)
    loop.start()
    until(lambda: stream._is_waiting)
    server.close()
    loop.join(PATIENCE)
    assert not loop.is_alive()
