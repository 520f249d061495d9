"""Who gets the page, and what a browser may do with it."""

from __future__ import annotations

import logging
import socket
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlsplit

import pytest

from pysky_sdk.dashboard import Dashboard
from pysky_sdk.database import Database
from tests.dashboard.conftest import Page


def test_the_page_and_its_files_are_there_for_who_knows_the_address(page: Page) -> None:
    answer = page.ask(page.path)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert b"<title>pysky</title>" in answer.body
    assert page.ask(f"{page.path}assets/app.js").headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert page.api("about")["database"].startswith("sqlite:///")


def test_the_address_without_its_last_slash_leads_to_the_page(page: Page) -> None:
    answer = page.ask(page.path.rstrip("/"))
    assert (answer.status, answer.headers["Location"]) == (308, page.path)


@pytest.mark.parametrize(
    "path", ["/", "/wrong/", "/wrong/api/calls", "/api/calls", "//", "/%00/", "/%C3%A9/"]
)
def test_without_the_token_there_is_nothing(page: Page, path: str) -> None:
    answer = page.ask(path)
    assert answer.status == 404
    assert page.token.encode() not in answer.body


def test_a_token_that_is_nearly_right_is_wrong(page: Page) -> None:
    for token in (page.token[:-1], page.token + "x", page.token.swapcase(), ""):
        assert page.ask(f"/{token}/").status == 404


def test_tokens_are_compared_in_constant_time(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    import hmac

    seen = []

    def compare(one: bytes, other: bytes) -> bool:
        seen.append((one, other))
        return one == other

    monkeypatch.setattr(hmac, "compare_digest", compare)
    assert page.ask("/guess/").status == 404
    assert seen == [(b"guess", page.token.encode())]


def test_each_dashboard_has_a_long_token_of_its_own(sqlite: Database) -> None:
    with Dashboard(sqlite) as one, Dashboard(sqlite) as other:
        tokens = {urlsplit(it.url).path.strip("/") for it in (one, other)}
    assert len(tokens) == 2
    assert all(len(token) >= 32 for token in tokens)


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "", "0.0.0.0:{port}"]
)
def test_a_page_of_a_stranger_whose_name_leads_here_is_refused(page: Page, host: str) -> None:
    given = host.format(port=page.host.partition(":")[2])
    assert page.ask(page.path, headers={"Host": given}).status == 403


def test_localhost_is_this_machine_too(page: Page) -> None:
    port = page.host.partition(":")[2]
    assert page.ask(page.path, headers={"Host": f"LocalHost:{port}"}).status == 200


def test_two_host_headers_or_none_are_refused(page: Page) -> None:
    for lines in (b"", f"Host: {page.host}\r\nHost: evil.example\r\n".encode()):
        with socket.create_connection((urlsplit(page.url).hostname, urlsplit(page.url).port), 10) as raw:
            raw.sendall(f"GET {page.path} HTTP/1.1\r\n".encode() + lines + b"Connection: close\r\n\r\n")
            assert raw.recv(100).startswith(b"HTTP/1.1 403 ")


def test_it_listens_on_loopback_only(sqlite: Database) -> None:
    dashboard = Dashboard(sqlite)
    assert dashboard._server.socket.getsockname()[0] == "127.0.0.1"
    dashboard.close()


def test_a_closed_dashboard_answers_nobody_any_more(sqlite: Database) -> None:
    with Dashboard(sqlite) as dashboard:
        page = Page(dashboard)
        kept = HTTPConnection(page.host, timeout=10)
        kept.request("GET", page.path)
        assert kept.getresponse().read()
    with pytest.raises(OSError):
        page.ask(page.path)
    with pytest.raises((OSError, HTTPException)), closing(kept):
        _again(kept, page.path)


def _again(connection: HTTPConnection, path: str) -> None:
    connection.request("GET", path)
    connection.getresponse()


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_nothing_can_be_changed(page: Page, method: str) -> None:
    answer = page.ask(f"{page.path}api/calls", method=method)
    assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD")


def test_head_is_get_without_its_body(page: Page) -> None:
    head, get = page.ask(page.path, method="HEAD"), page.ask(page.path)
    assert (head.status, head.body) == (200, b"")
    assert head.headers["Content-Length"] == str(len(get.body))


@pytest.mark.parametrize(
    "path", ["", "assets/app.js", "api/calls", "api/nothing", "../", "assets/../server.py"]
)
def test_every_answer_forbids_other_hosts_frames_and_caches(page: Page, path: str) -> None:
    headers = page.ask(f"{page.path}{path}", headers={"Origin": "https://evil.example"}).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert {policy[name] for name in ("script-src", "style-src", "img-src", "connect-src")} == {"'self'"}
    assert "http" not in headers["Content-Security-Policy"]
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert not [name for name in headers if name.lower().startswith("access-control-")]


@pytest.mark.parametrize(
    "path", ["server.py", "assets/../server.py", "assets/%2e%2e/server.py", "assets//etc/passwd", "assets/"]
)
def test_no_path_leads_to_another_file(page: Page, path: str) -> None:
    assert page.ask(f"{page.path}{path}").status == 404


@pytest.mark.parametrize(
    "path", ["nothing", "calls/x", "calls/-1", "calls/99999999999999999999", "calls/٣", "sessions/1"]
)
def test_an_unknown_question_is_answered_as_json(page: Page, path: str) -> None:
    from urllib.parse import quote

    assert page.api(quote(path), status=404) == {"error": "There is nothing here."}


@pytest.mark.parametrize(
    "query",
    ["range=1y", "limit=0", "limit=1000", "limit=x", "status=-1", "before=1", "before=1-99999999999999999999",
     "since=2&until=1", "wat=1", "nsid=a&nsid=b", "did=" + "x" * 3000, "since=99999999999999999", "nsid=%00",
     "&".join(f"a{number}=1" for number in range(30))],
)  # fmt: skip
def test_a_question_that_is_not_understood_is_refused(page: Page, query: str) -> None:
    assert page.api(f"calls?{query}", status=400)["error"]


def test_the_token_is_in_no_log(
    page: Page,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from pysky_sdk.dashboard import routes

    monkeypatch.setitem(routes._ROUTES, "limits", lambda *_: 1 / 0)
    caplog.set_level(logging.DEBUG)
    assert page.api("limits", status=500)["error"] == "It failed with ZeroDivisionError; see the log."
    page.ask("/wrong/")
    page.ask(page.path)
    out, err = capfd.readouterr()
    assert "ZeroDivisionError" in caplog.text
    assert page.token not in caplog.text + out + err


def test_a_port_that_is_taken_is_an_error(page: Page, sqlite: Database) -> None:
    with pytest.raises(OSError):
        Dashboard(sqlite, port=int(page.host.partition(":")[2]))
