"""Faults on demand that happen to streams, as other programs and the SDK's client meet them."""

from __future__ import annotations

import socket
from collections.abc import Callable
from itertools import islice
from typing import Any

import pytest
from websockets.exceptions import InvalidMessage, InvalidStatus

from pysky_sdk import Client, errors
from pysky_sdk.testing import StandIn
from tests.unit.testing.streams.listening import Listener, handshake, until

LABELS = "com.atproto.label.subscribeLabels"
SUBJECT = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"

Listen = Callable[..., Listener]


@pytest.fixture(autouse=True)
def _five_labels(server: StandIn) -> None:
    for number in range(5):
        server.add_label(SUBJECT, f"value-{number}")


def seqs(found: list[Any]) -> list[int]:
    return [message.body["seq"] for message in found]


@pytest.mark.parametrize("status", [429, 503])
def test_the_handshake_is_refused(server: StandIn, listen: Listen, status: int) -> None:
    fault = server.fault(LABELS, status=status, retry_after=7)
    with pytest.raises(InvalidStatus) as caught:
        listen(LABELS, cursor=0)
    assert caught.value.response.status_code == status
    assert caught.value.response.headers["Retry-After"] == "7"
    assert fault.hits == 1
    assert seqs(listen(LABELS, cursor=0).take(5)) == [1, 2, 3, 4, 5]
    assert [call.status for call in server.calls] == [status, 101]


@pytest.mark.parametrize("count", [0, 3])
def test_the_connection_is_reset(server: StandIn, listen: Listen, count: int) -> None:
    fault = server.fault(LABELS, reset=True, after=count)
    listener = listen(LABELS, cursor=0)
    assert seqs(listener.rest()) == list(range(1, count + 1))
    assert listener.ended == (1006, "")
    until(lambda: fault.hits == 1)


def test_the_connection_is_reset_instead_of_opened(server: StandIn, listen: Listen) -> None:
    server.fault(LABELS, reset=True)
    with pytest.raises((OSError, InvalidMessage)):
        listen(LABELS, cursor=0)
    assert [call.status for call in server.calls] == [0]


def test_a_frame_is_cut(server: StandIn) -> None:
    server.fault(LABELS, truncate=True, after=1)
    host, _, port = server.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as plain:
        plain.sendall(handshake(f"/xrpc/{LABELS}?cursor=0"))
        data = b""
        while chunk := plain.recv(4096):
            data += chunk
    _, _, frames = data.partition(b"\r\n\r\n")
    length = int.from_bytes(frames[2:4], "big")  # the frame is not so short that one byte says it
    assert frames[:2] == b"\x82\x7e"
    assert 0 < len(frames) - 4 - length < length


def test_it_closes_with_a_code(server: StandIn, listen: Listen) -> None:
    server.fault(LABELS, close=1012, message="restart", after=2)
    server.fault(LABELS, close=4999, message="é" * 200)
    listener = listen(LABELS, cursor=0)
    assert seqs(listener.rest()) == [1, 2]
    assert listener.ended == (1012, "restart")
    listener = listen(LABELS, cursor=0)
    assert listener.rest() == []
    assert listener.ended == (4999, "é" * 61)


def test_it_ends_with_an_error_frame(server: StandIn, listen: Listen) -> None:
    server.fault(LABELS, error="ConsumerTooSlow", after=1)
    listener = listen(LABELS, cursor=0)
    *found, last = listener.rest()
    assert seqs(found) == [1]
    assert (last.op, last.body) == (-1, {"error": "ConsumerTooSlow", "message": "A fault on demand"})
    assert listener.ended == (1008, "ConsumerTooSlow")


def test_it_falls_silent(server: StandIn, listen: Listen) -> None:
    fault = server.fault(LABELS, silence=True, after=1)
    listener = listen(LABELS, cursor=0)
    assert seqs(listener.take()) == [1]
    until(lambda: fault.hits)
    assert not listener.connection.ping().wait(0.1)
    with pytest.raises(TimeoutError):
        listener.connection.recv(0.1)
    assert seqs(listen(LABELS, cursor=1).take()) == [2]


def test_faults_of_calls_do_not_wait_for_streams(server: StandIn, client: Client) -> None:
    fault = server.fault("com.atproto.*", close=1001)
    client.login()
    assert fault.hits == 0
    assert fault.times == 1


def test_it_happens_so_many_times_and_not_before(server: StandIn, listen: Listen) -> None:
    fault = server.fault(LABELS, close=1001, times=2, skip=1)
    ends: list[list[int]] = []
    for _ in range(4):
        listener = listen(LABELS, cursor=4)
        ends.append(seqs(listener.rest() if len(ends) in {1, 2} else listener.take()))
    assert ends == [[5], [], [], [5]]
    assert fault.hits == 2


@pytest.mark.parametrize(
    ("nsid", "options", "said"),
    [
        (LABELS, {"status": 500, "after": 1}, "leave out after="),
        (LABELS, {"after": 1}, "what happens then"),
        (LABELS, {"close": 1006}, "cannot be sent"),
        ("app.bsky.feed.getTimeline", {"close": 1001}, "only happen to streams"),
        ("app.bsky.feed.getTimeline", {"reset": True, "after": 1}, "only happen to streams"),
        ("app.bsky.feed.getTimeline", {"error": "Busy"}, "only happen to streams"),
    ],
)
def test_what_cannot_happen(server: StandIn, nsid: str, options: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        server.fault(nsid, **options)


FAULTS: dict[str, dict[str, Any]] = {
    "refused": {"status": 503},
    "too many": {"status": 429, "retry_after": 0.01},
    "html": {"status": 502, "html": True},
    "never opened": {"reset": True},
    "reset": {"reset": True, "after": 2},
    "cut": {"truncate": True, "after": 2},
    "closed": {"close": 1001, "after": 2},
    "error frame": {"error": "InternalServerError", "after": 2},
    "silent": {"silence": True, "after": 2},
}


@pytest.mark.parametrize("name", FAULTS)
def test_the_clients_stream_goes_on_without_loss(server: StandIn, name: str) -> None:
    fault = server.fault(LABELS, **FAULTS[name])
    endpoint = server.client().com.atproto.label.subscribe_labels.with_options(silence=0.5)
    with endpoint(cursor=0) as stream:
        found = [message.seq for message in islice(stream, 5)]  # type: ignore[union-attr]
    assert found == [1, 2, 3, 4, 5]
    assert fault.hits == 1
    assert [call.nsid for call in server.calls] == [LABELS, LABELS]


def test_an_error_that_the_lexicon_declares_is_a_class(server: StandIn) -> None:
    nsid = "com.atproto.sync.subscribeRepos"
    server.fault(nsid, error="ConsumerTooSlow")
    with pytest.raises(errors.ConsumerTooSlow, match="A fault on demand"):
        next(server.client().com.atproto.sync.subscribe_repos())


def test_a_late_answer(server: StandIn) -> None:
    server.fault(LABELS, delay=30)
    with pytest.raises(errors.TimeoutError):
        next(server.client(timeout=0.2, max_retries=0).com.atproto.label.subscribe_labels())
