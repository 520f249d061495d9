"""What keeps look-ups off private networks."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit
from tests.unit.web.servers import Script, Server, believe, http, resolver

Serve = Callable[[Script], Server]


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "0.0.0.0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "2130706433",
        "0x7f.1",
        "127.1",
    ],
)
def test_this_machine_is_not_reached_however_it_is_spelt(kit: Kit, serve: Serve, host: str) -> None:
    server = serve(http(b"private"))
    with pytest.raises(errors.ForbiddenAddress, match="is not looked up"):
        kit.wait(kit.client().web.get(f"http://{host}:{server.port}/", max_bytes=100))
    assert server.requests == []


def test_octal_numbers_are_no_addresses(kit: Kit) -> None:
    with pytest.raises(errors.InputError, match="is no legal address"):
        kit.wait(kit.client().web.get("http://0177.0.0.1/", max_bytes=100))


def test_a_name_that_leads_to_a_private_address_is_refused(kit: Kit, serve: Serve) -> None:
    server = serve(http(b"private"))
    client = kit.client()
    believe(client, resolver(["1.1.1.1", "127.0.0.1"]))
    with pytest.raises(errors.ForbiddenAddress, match=r"pages\.example .*127\.0\.0\.1"):
        kit.wait(client.web.get(f"http://pages.example:{server.port}/", max_bytes=100))
    assert server.requests == []


def test_only_ports_of_the_web_are_reached(kit: Kit) -> None:
    client = kit.client()
    believe(client, resolver(["1.1.1.1"]))
    for port in (22, 25, 6379, 8080):
        with pytest.raises(errors.ForbiddenAddress, match=f"port {port} is none of the web's"):
            kit.wait(client.web.get(f"http://pages.example:{port}/", max_bytes=100))


def test_a_redirect_to_a_private_address_is_refused(kit: Kit, serve: Serve) -> None:
    private = serve(http(b"private"))
    for target in (f"http://127.0.0.1:{private.port}/", f"http://inner.example:{private.port}/"):
        front = serve(http(b"", 302, location=target))
        client = kit.client()
        client.web.allow("front.example")
        believe(client, resolver(["127.0.0.1"]))
        with pytest.raises(errors.ForbiddenAddress, match=r"(127\.0\.0\.1|inner\.example) is not looked up"):
            kit.wait(client.web.get(f"http://front.example:{front.port}/", max_bytes=100))
        assert len(front.requests) == 1
    assert private.requests == []


def test_the_address_that_was_checked_is_the_one_that_is_used(
    kit: Kit, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A DNS server that answers otherwise the second time changes nothing: nobody asks it a second time."""
    server = serve(http(b"checked"))
    client = kit.client()
    client.web.allow("127.0.0.2", "127.0.0.1")
    rebinding = resolver(["127.0.0.1"], ["10.0.0.1"], ["10.0.0.1"])
    believe(client, rebinding)

    original = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **options: Any) -> Any:
        assert host not in {"pages.example", b"pages.example"}, "the host was looked up again"
        return original(host, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    page = kit.wait(client.web.get(f"http://pages.example:{server.port}/x", max_bytes=100))
    assert (page.body, rebinding.asked) == (b"checked", ["pages.example"])
    assert f"Host: pages.example:{server.port}\r\n".encode() in server.requests[0]


def test_each_look_up_checks_anew(kit: Kit, serve: Serve) -> None:
    server = serve(http(b"checked"))
    client = kit.client()
    client.web.allow("127.0.0.1")
    believe(client, resolver(["127.0.0.1"], ["10.0.0.1"]))
    url = f"http://pages.example:{server.port}/"
    kit.wait(client.web.get(url, max_bytes=100))
    with pytest.raises(errors.ForbiddenAddress, match=r"10\.0\.0\.1"):
        kit.wait(client.web.get(url, max_bytes=100))


def test_the_next_address_is_tried_when_one_does_not_answer(kit: Kit, serve: Serve) -> None:
    server = serve(http(b"second"))
    client = kit.client()
    client.web.allow("127.0.0.0/8")
    believe(client, resolver(["127.0.0.9", "127.0.0.1"]))
    page = kit.wait(client.web.get(f"http://pages.example:{server.port}/", max_bytes=100))
    assert page.body == b"second"


def test_a_host_that_does_not_exist_is_said_so(kit: Kit) -> None:
    client = kit.client()
    for failure in (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), UnicodeError("label")):
        believe(client, failing(failure))
        with pytest.raises(errors.UnknownHost, match=r"There is no host nowhere\.example\.") as caught:
            kit.wait(client.web.get("https://nowhere.example/", max_bytes=100))
        assert not caught.value.sent
    believe(client, resolver([]))
    with pytest.raises(errors.UnknownHost):
        kit.wait(client.web.get("https://nowhere.example/", max_bytes=100))
    believe(client, failing(socket.gaierror(socket.EAI_AGAIN, "Temporary failure")))
    with pytest.raises(errors.NetworkError, match="Temporary failure") as temporary:
        kit.wait(client.web.get("https://nowhere.example/", max_bytes=100))
    assert not isinstance(temporary.value, errors.UnknownHost)


def failing(error: Exception) -> Callable[[str, int], list[str]]:
    def resolve(_host: str, _port: int) -> list[str]:
        raise error

    return resolve


def test_a_dns_server_that_is_silent_does_not_hold_a_look_up(kit: Kit) -> None:
    client = kit.client()
    ended = threading.Event()

    def resolve(_host: str, _port: int) -> list[str]:
        ended.wait(30)
        return ["1.1.1.1"]

    believe(client, resolve)
    started = time.monotonic()
    with pytest.raises(errors.TimeoutError, match=r"address of slow\.example was not found in time"):
        kit.wait(client.web.get("https://slow.example/", max_bytes=100, timeout=0.2))
    ended.set()
    assert time.monotonic() - started < 5


def test_time_that_the_dns_used_up_is_not_used_again(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """The DNS answers in the last moment: there is no time left to connect."""
    client = kit.client()
    client.web.allow("127.0.0.1")
    believe(client, resolver(["127.0.0.1"]))
    left = iter([5.0])
    monkeypatch.setattr("pysky_sdk.core.guarded.guard.Deadline.left", lambda _: next(left, 0.0))
    with pytest.raises(errors.TimeoutError) as caught:
        kit.wait(client.web.get("http://pages.example/", max_bytes=100))
    assert not caught.value.sent


def test_what_is_allowed_holds_for_the_client_and_its_likes_only(kit: Kit, serve: Serve) -> None:
    server = serve(http(b"x"))
    client = kit.client()
    likes = client.with_options(timeout=3)
    likes.web.allow("127.0.0.1")
    assert client.web.allows("127.0.0.1")
    assert kit.wait(client.web.get(server.url, max_bytes=100)).ok
    other = kit.client()
    assert not other.web.allows("127.0.0.1")
    with pytest.raises(errors.ForbiddenAddress):
        kit.wait(other.web.get(server.url, max_bytes=100))


def test_the_environment_allows_for_every_client(
    kit: Kit, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYSKY_WEB_ALLOW", "127.0.0.0/8")
    server = serve(http(b"x"))
    assert kit.wait(kit.client().web.get(server.url, max_bytes=100)).body == b"x"
