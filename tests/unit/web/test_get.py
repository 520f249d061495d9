"""`client.web.get` against real servers on loopback, which each test allows."""

from __future__ import annotations

import gzip
import re
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit, reply
from tests.unit.web.servers import Script, Server, http

Serve = Callable[[Script], Server]


def web_of(kit: Kit, *allowed: str) -> Any:
    web = kit.client().web
    web.allow(*(allowed or ("127.0.0.1",)))
    return web


def test_a_page_is_fetched(kit: Kit, serve: Serve) -> None:
    server = serve(http(b"h\xe9llo", content_type='Text/HTML; Charset="ISO-8859-1"', x_more="1"))
    page = kit.wait(web_of(kit).get(f"{server.url}/a?b=c#d", max_bytes=100))
    assert (page.url, page.status, page.ok) == (f"{server.url}/a?b=c", 200, True)
    assert (page.content_type, page.charset, page.body) == ("text/html", "ISO-8859-1", b"h\xe9llo")
    assert (page.headers["x-more"], page.truncated) == ("1", False)
    assert "llo" not in repr(page)


def test_nothing_of_the_client_is_sent(kit: Kit, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server = serve(http(b"", set_cookie="a=b; Path=/"))
    client = kit.client(lambda _: reply({}), "alice", "secret-password")
    options = client.with_options(headers={"x-private": "1"}, proxy="did:web:a.example#b")
    options.web.allow("127.0.0.1")
    for _ in range(2):
        kit.wait(options.web.get(server.url, max_bytes=100, accept="text/plain"))
    for request in server.requests:
        lines = request.decode().lower().split("\r\n")
        names = sorted(line.partition(":")[0] for line in lines[1:] if line)
        assert names == ["accept", "accept-encoding", "connection", "host", "user-agent"]
        assert re.search(rb"(?i)user-agent: pysky_sdk/\d", request)
        assert b"Accept: text/plain\r\n" in request


def test_every_status_is_an_answer(kit: Kit, serve: Serve) -> None:
    server = serve(http(b"gone", 410))
    page = kit.wait(web_of(kit).get(server.url, max_bytes=100))
    assert (page.status, page.ok, page.body, page.content_type, page.charset) == (
        410,
        False,
        b"gone",
        "",
        None,
    )


def test_a_packed_body_is_unpacked(kit: Kit, serve: Serve) -> None:
    server = serve(http(gzip.compress(b"text " * 1000), content_encoding="gzip"))
    page = kit.wait(web_of(kit).get(server.url, max_bytes=5000))
    assert page.body == b"text " * 1000


@pytest.mark.parametrize(
    "script",
    [
        http(b"x" * 101),
        http(b"", length=10**15),
        http(gzip.compress(b"\0" * 10_000_000), content_encoding="gzip"),
    ],
    ids=["by its length", "said only", "gzip bomb"],
)
def test_a_body_beyond_the_limit_is_refused(kit: Kit, serve: Serve, script: Script) -> None:
    with pytest.raises(errors.BodyTooLarge, match=r"larger than max_bytes=100\."):
        kit.wait(web_of(kit).get(serve(script).url, max_bytes=100))


def endless(connection: socket.socket, _: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n")
    while True:
        connection.sendall(b"<p>more" * 1000)


def test_an_endless_body_is_refused_or_cut(kit: Kit, serve: Serve) -> None:
    server = serve(endless)
    with pytest.raises(errors.BodyTooLarge):
        kit.wait(web_of(kit).get(server.url, max_bytes=50_000))
    page = kit.wait(web_of(kit).get(server.url, max_bytes=50_000, truncate=True))
    assert (len(page.body), page.truncated) == (50_000, True)


def test_an_endless_packed_body_of_nothing_is_refused(kit: Kit, serve: Serve) -> None:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-encoding: deflate\r\n\r\n\x78\x9c")
        while True:
            connection.sendall(b"\x00\x00\x00\xff\xff" * 10_000)  # empty blocks

    with pytest.raises(errors.BodyTooLarge):
        kit.wait(web_of(kit).get(serve(script).url, max_bytes=100))


def test_a_packed_body_is_cut_where_that_was_asked_for(kit: Kit, serve: Serve) -> None:
    server = serve(http(gzip.compress(b"\0" * 10_000_000), content_encoding="gzip"))
    page = kit.wait(web_of(kit).get(server.url, max_bytes=100, truncate=True))
    assert (page.body, page.truncated) == (b"\0" * 100, True)
    whole = serve(http(b"x" * 100))
    page = kit.wait(web_of(kit).get(whole.url, max_bytes=100, truncate=True))
    assert (page.body, page.truncated) == (b"x" * 100, False)


@pytest.mark.parametrize(
    ("script", "why"),
    [
        (http(b"x", content_encoding="br"), "was not asked for"),
        (http(b"not packed", content_encoding="gzip"), "it is damaged"),
        (http(gzip.compress(b"x" * 100)[:-9], content_encoding="gzip"), "it is cut off"),
    ],
)
def test_a_body_that_cannot_be_unpacked_is_refused(kit: Kit, serve: Serve, script: Script, why: str) -> None:
    with pytest.raises(errors.WebError, match=f"cannot be unpacked: .*{why}"):
        kit.wait(web_of(kit).get(serve(script).url, max_bytes=1000))


def test_redirects_are_followed(kit: Kit, serve: Serve) -> None:
    def script(connection: socket.socket, request: bytes) -> None:
        number = int(request.split()[1].strip(b"/") or b"0")
        if number == 5:
            http(b"there")(connection, request)
        else:
            status = (301, 302, 303, 307, 308)[number]
            http(b"ignored", status, location=f"/{number + 1}")(connection, request)

    server = serve(script)
    page = kit.wait(web_of(kit).get(server.url, max_bytes=100))
    assert (page.url, page.body, len(server.requests)) == (f"{server.url}/5", b"there", 6)
    with pytest.raises(errors.WebError, match=r"redirects once more than max_redirects=4\."):
        kit.wait(web_of(kit).get(server.url, max_bytes=100, max_redirects=4))
    page = kit.wait(web_of(kit).get(f"{server.url}/5", max_bytes=100, max_redirects=0))
    assert page.body == b"there"


@pytest.mark.parametrize("location", ["/grün", "/gr%C3%BCn"])
def test_a_redirect_may_be_written_in_utf_8(kit: Kit, serve: Serve, location: str) -> None:
    def script(connection: socket.socket, request: bytes) -> None:
        script = http(b"green") if b"/gr%C3%BCn" in request else http(b"", 302, location=location)
        script(connection, request)

    page = kit.wait(web_of(kit).get(serve(script).url, max_bytes=100))
    assert page.body == b"green"


@pytest.mark.parametrize("wish", [{"max_bytes": -1}, {"timeout": 0}, {"timeout": -1}, {"max_redirects": -1}])
def test_numbers_that_make_no_sense_are_refused(kit: Kit, wish: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wish))):
        kit.wait(kit.client().web.get("https://a.example/", **{"max_bytes": 1, **wish}))


def test_a_circle_of_redirects_ends(kit: Kit, serve: Serve) -> None:
    server = serve(http(b"", 302, location="/again"))
    with pytest.raises(errors.WebError, match=r"/again redirects once more than max_redirects=5\."):
        kit.wait(web_of(kit).get(server.url, max_bytes=100))
    assert len(server.requests) == 6


def test_a_redirect_to_nowhere_is_an_answer(kit: Kit, serve: Serve) -> None:
    page = kit.wait(web_of(kit).get(serve(http(b"", 302)).url, max_bytes=100))
    assert page.status == 302


def dribble(piece: bytes, before: bytes = b"") -> Script:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(before)
        pause = threading.Event()
        while True:
            connection.sendall(piece)
            pause.wait(0.02)

    return script


@pytest.mark.parametrize(
    "script",
    [
        dribble(b""),
        dribble(b"x", b"HTTP/1.1 200 OK\r\nx-long: "),
        dribble(b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        dribble(b"x", b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n"),
        dribble(b"1\r\nx\r\n", b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"),
    ],
    ids=["silence", "slow headers", "hints for ever", "slow body", "slow chunks"],
)
def test_a_slow_server_is_left_when_the_time_is_over(kit: Kit, serve: Serve, script: Script) -> None:
    server = serve(script)
    started = time.monotonic()
    with pytest.raises(errors.TimeoutError, match=r"did not answer within 0\.4 s"):
        kit.wait(web_of(kit).get(server.url, max_bytes=10_000_000, timeout=0.4))
    assert 0.3 < time.monotonic() - started < 5


def test_the_time_is_for_all_redirects_together(kit: Kit, serve: Serve) -> None:
    def script(connection: socket.socket, request: bytes) -> None:
        threading.Event().wait(0.15)
        http(b"", 302, location="/")(connection, request)

    server = serve(script)
    with pytest.raises(errors.TimeoutError):
        kit.wait(web_of(kit).get(server.url, max_bytes=100, timeout=0.5, max_redirects=100))
    assert len(server.requests) < 5


@pytest.mark.parametrize(
    "answer",
    [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabc", b"HTTP/1.1 200 OK\r\nx"],
)
def test_a_broken_answer_is_a_network_error(kit: Kit, serve: Serve, answer: bytes) -> None:
    server = serve(lambda connection, _: connection.sendall(answer))
    with pytest.raises(errors.NetworkError, match="could not be read") as caught:
        kit.wait(web_of(kit).get(f"{server.url}/?secret", max_bytes=100))
    assert caught.value.sent
    assert "secret" not in str(caught.value)


def test_a_host_that_does_not_answer_is_a_network_error(kit: Kit) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(errors.NetworkError) as caught:
        kit.wait(web_of(kit).get(f"http://127.0.0.1:{port}/", max_bytes=100))
    assert not caught.value.sent


def test_what_cannot_be_looked_up_is_refused_before_anything_is_sent(kit: Kit) -> None:
    for url in ("ftp://a.example/", "https://u:p@a.example/", "nothing"):
        with pytest.raises(errors.InputError):
            kit.wait(web_of(kit).get(url, max_bytes=100))


def test_a_closed_client_looks_nothing_up(kit: Kit, serve: Serve) -> None:
    server = serve(http(b"x"))
    client = kit.client()
    client.web.allow("127.0.0.1")
    kit.wait(client.close())
    with pytest.raises(errors.PyskyError, match="This client is closed"):
        kit.wait(client.web.get(server.url, max_bytes=100))
    assert server.requests == []
