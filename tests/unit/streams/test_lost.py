"""Streams that break off, stand still, or are never opened."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit
from tests.unit.streams.listening import close, first, positions, repos, take
from tests.unit.streams.server import (
    PATIENCE,
    StreamServer,
    breaks,
    commit,
    ends,
    error,
    gone,
    identity,
    refuses,
    replays,
    sends,
)

Serve = Callable[..., StreamServer]


@pytest.mark.parametrize(
    "end",
    [
        ends(identity(2)),
        ends(identity(2), code=1001, reason="restart"),
        ends(identity(2), code=1008),
        ends(identity(2), code=1011),
        ends(identity(2), error("InternalServerError")),
        breaks(identity(2)),
        sends(identity(2), identity(3)[:-4]),
        sends(identity(2), identity(3) + identity(4)),
        sends(identity(2), "a text"),
    ],
    ids=["1000", "1001", "1008", "1011", "error 500", "broken", "truncated", "two frames", "text"],
)
def test_it_goes_on_from_the_last_cursor(kit: Kit, serve: Serve, end: Any) -> None:
    server = serve(end, refuses(503), replays({seq: identity(seq) for seq in range(1, 6)}))
    found = first(kit, repos(kit, server)(cursor=1), 4)
    assert positions(found) == [2, 3, 4, 5]
    assert server.cursors == ["1", "2", "2"]
    assert kit.clock.slept == [0.5, 1.0]


def test_a_server_that_counts_the_cursor_in_sends_nothing_twice(kit: Kit, serve: Serve) -> None:
    server = serve(ends(identity(1), identity(2)), sends(identity(2), identity(3)))
    assert positions(first(kit, repos(kit, server)(cursor=0), 3)) == [1, 2, 3]


def test_it_gives_up_when_told_to(kit: Kit, serve: Serve) -> None:
    server = serve(ends(identity(1)), ends(code=1001, reason="restart"))
    stream = repos(kit, server).with_options(max_reconnects=3)(cursor=0)
    take(kit, stream, 1)
    with pytest.raises(errors.NetworkError, match="1001 restart"):
        take(kit, stream, 1)
    assert len(server.queries) == 4
    close(kit, stream)


def test_a_frame_that_comes_spoilt_twice_is_an_error(kit: Kit, serve: Serve) -> None:
    spoilt = identity(3)[:-4]
    server = serve(sends(identity(2), spoilt), sends(spoilt))
    stream = repos(kit, server)(cursor=1)
    take(kit, stream, 1)
    with pytest.raises(errors.ResponseError, match="no frame") as caught:
        take(kit, stream, 1)
    assert caught.value.body == spoilt
    close(kit, stream)


def test_a_message_over_the_limit_is_an_error(kit: Kit, serve: Serve) -> None:
    server = serve(sends(commit(1, blocks=b"x" * 5000)))
    stream = repos(kit, server).with_options(max_message_bytes=4000)(cursor=0)
    with pytest.raises(errors.ResponseError, match="max_message_bytes=4000"):
        take(kit, stream, 1)
    close(kit, stream)


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (refuses(400, b'{"error":"FutureCursor","message":"no"}'), "FutureCursor", "no"),
        (refuses(401, b'{"error":"AuthMissing"}'), "AuthenticationRequired", "AuthMissing"),
        (refuses(404, b"<html>"), "XRPCNotSupported", "HTML"),
        (refuses(302, location="http://127.0.0.1:9/elsewhere"), "RedirectError", "not followed"),
    ],
)
def test_a_refused_handshake_is_the_same_as_of_any_call(
    kit: Kit, serve: Serve, answer: Any, kind: str, said: str
) -> None:
    server = serve(answer)
    with pytest.raises(getattr(errors, kind), match=said):
        take(kit, repos(kit, server)(), 1)
    assert len(server.queries) == 1


def test_an_answer_that_opens_no_stream(kit: Kit, serve: Serve) -> None:
    server = serve(refuses(200, b"hello"))
    with pytest.raises(errors.ResponseError, match="answered 200 and opened no stream") as caught:
        take(kit, repos(kit, server)(), 1)
    assert caught.value.body == b"hello"
    assert len(server.queries) == 2


def test_a_proxy_that_needs_another_library(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:9")
    endpoint = kit.client(service="http://pds.test", max_retries=0).com.atproto.sync.subscribe_repos
    with pytest.raises(errors.NetworkError, match=r"connection to ws://pds\.test failed"):
        take(kit, endpoint(), 1)


def test_nobody_is_there(kit: Kit) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    endpoint = kit.client(service=f"http://127.0.0.1:{port}", max_retries=2).com.atproto.sync.subscribe_repos
    with pytest.raises(errors.NetworkError, match="connection to ws://") as caught:
        take(kit, endpoint(), 1)
    assert not caught.value.sent
    assert kit.clock.slept == [0.5, 1.0]


def test_a_server_that_never_answers(kit: Kit) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        client = kit.client(service=url, timeout=0.2, max_retries=0)
        with pytest.raises(errors.TimeoutError, match=r"timeout= is 0\.2"):
            take(kit, client.com.atproto.sync.subscribe_repos(), 1)


def test_a_server_without_websockets(kit: Kit) -> None:
    with socket.create_server(("127.0.0.1", 0)) as plain:

        def answer() -> None:
            connection, _ = plain.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"220 mail.example ready\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        client = kit.client(service=f"http://127.0.0.1:{plain.getsockname()[1]}", max_retries=0)
        with pytest.raises(errors.NetworkError):
            take(kit, client.com.atproto.sync.subscribe_repos(), 1)
        thread.join(PATIENCE)


def test_silence_makes_a_new_connection(live: Kit, serve: Serve) -> None:
    server = serve(sends(identity(1)), sends(identity(2)))
    stream = repos(live, server).with_options(silence=0.5)(cursor=0)
    assert positions(first(live, stream, 2)) == [1, 2]
    assert server.cursors == ["0", "1"]


def test_a_quiet_server_that_answers_pings_is_waited_for(live: Kit, serve: Serve) -> None:
    goes_on = threading.Event()

    def scene(connection: Any, query: Any) -> None:
        connection.send(identity(1))
        assert goes_on.wait(PATIENCE)
        connection.send(identity(2))
        gone(connection)

    server = serve(scene)
    stream = repos(live, server).with_options(ping=0.3)(cursor=0)
    take(live, stream, 1)
    timer = threading.Timer(1.0, goes_on.set)
    timer.start()
    assert positions(take(live, stream, 1)) == [2]
    close(live, stream)
    assert len(server.queries) == 1


def test_a_dead_connection_is_noticed(live: Kit, serve: Serve) -> None:
    hold = threading.Event()

    def dead(connection: Any, query: Any) -> None:
        connection.send(identity(1))
        connection.recv_flow_control.acquire()  # nothing is read from here on, so nothing is answered
        hold.wait(PATIENCE)
        connection.recv_flow_control.release()

    server = serve(dead, sends(identity(2)))
    stream = repos(live, server).with_options(ping=0.3)(cursor=0)
    assert positions(first(live, stream, 2)) == [1, 2]
    hold.set()


def test_a_slow_consumer_makes_the_server_wait(kit: Kit, serve: Serve) -> None:
    sent = 0

    def flood(connection: Any, query: Any) -> None:
        nonlocal sent
        for seq in range(1, 1001):
            connection.send(commit(seq, blocks=b"x" * 50_000))
            sent = seq
        gone(connection)

    server = serve(flood)
    stream = repos(kit, server).with_options(max_waiting=4)(cursor=0)
    take(kit, stream, 1)
    before = -1
    for _ in range(100):  # until it stands still
        threading.Event().wait(0.1)
        if sent == before:
            break
        before = sent
    assert sent < 500
    found = take(kit, stream, 999)
    assert positions(found) == [*range(2, 1001)]
    close(kit, stream)
