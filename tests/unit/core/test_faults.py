"""protocol.md §5: whatever a network does ends as one of the SDK's own errors. Real sockets."""

from __future__ import annotations

import builtins
import gzip
from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import errors
from tests.unit.core.faults import (
    FaultServer,
    hang,
    http,
    read_request,
    refuse_then_hang,
    refused_url,
    reset,
    says,
)
from tests.unit.core.support import Kit
from tests.unit.core.things import things

GET, DO = "com.example.getThing", "com.example.doThing"
OK = says(http(200, b'{"ok":true}'), again=True)


def failing(kit: Kit, url: str, kind: str = "query", **options: Any) -> errors.PyskyError:
    client = kit.client(None, service=url, public_service=url, **{"max_retries": 0, "timeout": 5, **options})
    with pytest.raises(errors.PyskyError) as caught:
        kit.wait(client.call(GET if kind == "query" else DO, kind=kind))
    return caught.value


def test_a_refused_connection(kit: Kit) -> None:
    error = failing(kit, refused_url())
    assert isinstance(error, errors.NetworkError)
    assert not error.sent
    assert error.nsid == GET
    assert type(error.__cause__).__module__ == "httpx"


def test_a_name_that_does_not_resolve(kit: Kit) -> None:
    error = failing(kit, "http://nowhere.invalid")
    assert isinstance(error, errors.NetworkError)
    assert not error.sent


def test_a_reset_after_the_request_was_sent(kit: Kit) -> None:
    with FaultServer(reset) as server:
        error = failing(kit, server.url, "procedure")
    assert isinstance(error, errors.NetworkError)
    assert error.sent
    assert "may have done" in str(error)


def test_a_hanging_server_is_a_timeout_of_both_kinds(kit: Kit) -> None:
    with FaultServer(hang) as server:
        error = failing(kit, server.url, timeout=0.05)
    assert isinstance(error, errors.TimeoutError)
    assert isinstance(error, builtins.TimeoutError)
    assert isinstance(error, errors.NetworkError)
    assert "timeout=" in str(error)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{",
        b"no http at all\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-le",
    ],
)
def test_a_truncated_or_broken_answer(kit: Kit, answer: Any) -> None:
    with FaultServer(says(answer)) as server:
        assert isinstance(failing(kit, server.url), errors.NetworkError)


def test_a_body_that_does_not_decompress(kit: Kit) -> None:
    with FaultServer(says(http(200, b"not gzip", extra="content-encoding: gzip\r\n"))) as server:
        assert isinstance(failing(kit, server.url), errors.ResponseError)


def test_queries_recover_from_each_of_these(kit: Kit) -> None:
    truncated = says(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
    with FaultServer(
        reset, truncated, says(http(502, b"<html>bad gateway</html>", "text/html")), OK
    ) as server:
        client = kit.client(None, service=server.url, public_service=server.url)
        assert kit.wait(client.call(GET)) == {"ok": True}
        kit.wait(client.close())
    assert server.connections == 4


def test_an_html_page_with_an_error_status(kit: Kit) -> None:
    with FaultServer(says(http(502, b"<html>bad gateway</html>", "text/html"))) as server:
        error = failing(kit, server.url)
    assert isinstance(error, errors.UpstreamFailure)
    assert (error.error, error.body) == ("UpstreamFailure", b"<html>bad gateway</html>")
    assert "HTML" in str(error)


def test_an_html_page_with_200(kit: Kit) -> None:
    with FaultServer(says(http(200, b"<html>hi</html>", "text/html"))) as server:
        client = kit.client(None, public_service=server.url)
        with pytest.raises(errors.ResponseError, match="text/html") as caught:
            kit.wait(things(client).list_things(actor="a"))
    assert caught.value.body == b"<html>hi</html>"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(kit: Kit, status: int) -> None:
    with (
        FaultServer(OK) as other,
        FaultServer(says(http(status, b"", extra=f"location: {other.url}/\r\n"))) as server,
    ):
        error = failing(kit, server.url)
    assert isinstance(error, errors.RedirectError)
    assert error.status == status
    assert other.connections == 0


def test_a_large_answer_is_not_read_to_its_end(kit: Kit) -> None:
    with FaultServer(says(http(200, b'{"x":"' + b"y" * 100_000 + b'"}'))) as server:
        error = failing(kit, server.url, max_response_bytes=1000)
    assert isinstance(error, errors.ResponseError)
    assert "max_response_bytes=1000" in str(error)
    assert error.body == b""


def test_a_large_answer_that_hides_its_size(kit: Kit) -> None:
    body = gzip.compress(b" " * 10_000_000)
    with FaultServer(says(http(200, body, extra="content-encoding: gzip\r\n"))) as server:
        error = failing(kit, server.url, max_response_bytes=100_000)
    assert isinstance(error, errors.ResponseError)
    assert len(error.body) <= 100_000


def test_an_endless_error_page_is_cut(kit: Kit) -> None:
    with FaultServer(says(http(500, b"x" * 100_000, "text/plain"))) as server:
        error = failing(kit, server.url, max_response_bytes=1000)
    assert isinstance(error, errors.InternalServerError)


@pytest.mark.parametrize("head", ["content-length: 64\r\n", "transfer-encoding: chunked\r\n"])
def test_the_connection_of_a_413_is_not_used_again(kit: Kit, head: str) -> None:
    def behave(connection: Any, stop: Any) -> None:
        if head.startswith("content"):
            refuse_then_hang(connection, stop)
            return
        body = b'{"error":"PayloadTooLarge","message":"request entity too large"}'
        read_request(connection)
        connection.sendall(
            b"HTTP/1.1 413 X\r\ncontent-type: application/json\r\n"
            + head.encode()
            + b"\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
        )
        read_request(connection)
        stop.wait(10)

    with FaultServer(behave, OK) as server:
        client = kit.client(None, service=server.url, public_service=server.url, timeout=5)
        with pytest.raises(errors.PayloadTooLarge, match="too large"):
            kit.wait(client.call(DO, data=b"x" * 1000))
        assert kit.wait(client.call(GET)) == {"ok": True}
        kit.wait(client.close())
    assert server.connections == 2


def test_connections_are_kept_between_calls(kit: Kit) -> None:
    with FaultServer(OK) as server:
        client = kit.client(None, service=server.url, public_service=server.url)
        for _ in range(5):
            kit.wait(client.call(GET))
        kit.wait(client.close())
    assert server.connections == 1


def test_a_download_that_breaks_off_leaves_no_file(kit: Kit, tmp_path: Path) -> None:
    target = tmp_path / "repo.car"
    target.write_bytes(b"old")
    with FaultServer(says(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nnew")) as server:
        client = kit.client(None, public_service=server.url)
        with pytest.raises(errors.NetworkError):
            kit.wait(things(client).get_file.save(target, part=1))
        kit.wait(client.close())
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
