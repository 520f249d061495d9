"""What the stand-in shows of itself: calls, pages, the clock, refusals of what is malformed."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any
from urllib.parse import urlsplit

import pytest

from pysky_sdk import Client
from pysky_sdk.testing import Account, StandIn


class Plain:
    """Asks without the SDK."""

    def __init__(self, server: StandIn) -> None:
        self.connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=10)
        self.headers: dict[str, str] = {}

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.connection.request(method, path, body, self.headers | named)
        answer = self.connection.getresponse()
        content = answer.read()
        is_json = "json" in answer.headers.get("content-type", "")
        return answer.status, json.loads(content) if is_json else content


@pytest.fixture
def public(server: StandIn) -> Iterator[Plain]:
    plain = Plain(server)
    with closing(plain.connection):
        yield plain


@pytest.fixture
def plain(public: Plain, client: Client) -> Plain:
    public.headers = {"authorization": f"Bearer {client.login().access_token}"}
    return public


CREATE = "/xrpc/com.atproto.repo.createRecord"
JSON = {"content_type": "application/json"}


@pytest.mark.parametrize(
    ("asked", "headers", "expected"),
    [
        (("GET", "/xrpc/com.example.nothing"), {}, (501, "MethodNotImplemented")),
        (("POST", "/xrpc/com.atproto.server.getSession"), {}, (400, "InvalidRequest")),
        (("GET", "/xrpc/com.atproto.server.deleteSession"), {}, (400, "InvalidRequest")),
        (("GET", "/xrpc/app.bsky.actor.getProfile"), {}, (400, "InvalidRequest")),
        (("GET", "/xrpc/app.bsky.feed.getTimeline?limit=0"), {}, (400, "InvalidRequest")),
        (("GET", "/xrpc/app.bsky.feed.getTimeline?limit=x"), {}, (400, "InvalidRequest")),
        (("GET", "/xrpc/app.bsky.feed.getTimeline?cursor=other"), {}, (502, "InternalServerError")),
        (("POST", CREATE, "{"), JSON, (400, "SyntaxError")),
        (("POST", CREATE, "{}"), {"content_type": "text/plain"}, (400, "InvalidRequest")),
        (("POST", CREATE, "{}"), JSON, (400, "InvalidRequest")),
        (("POST", CREATE), {}, (400, "InvalidRequest")),
        (("POST", "/xrpc/com.atproto.server.activateAccount", "{}"), JSON, (400, "InvalidRequest")),
        (
            ("GET", "/xrpc/com.atproto.server.getSession"),
            {"authorization": "Basic eA=="},
            (400, "InvalidToken"),
        ),
    ],
)
def test_what_is_malformed_is_refused(
    plain: Plain, asked: tuple[str, ...], headers: dict[str, str], expected: tuple[int, str]
) -> None:
    status, body = plain.ask(*asked, **headers)
    assert (status, body["error"]) == expected
    assert body["message"]


def test_without_a_session_an_unknown_method_is_401(public: Plain) -> None:
    assert public.ask("GET", "/xrpc/com.example.nothing")[0] == 401


def test_booleans_and_lists_are_read_as_servers_do(plain: Plain, alice: Account) -> None:
    path = f"/xrpc/com.atproto.repo.listRecords?repo={alice.did}&collection=a.b.c&reverse="
    assert plain.ask("GET", path + "true")[0] == 200
    assert plain.ask("GET", path)[0] == 200
    assert plain.ask("GET", path + "True")[0] == 400
    assert plain.ask("GET", path + "1")[0] == 400


def test_a_chunked_body_is_read(plain: Plain) -> None:
    path = "/xrpc/com.atproto.repo.uploadBlob"
    status, body = plain.ask("POST", path, iter([b"ab", b"c"]), content_type="a/b")
    assert (status, body["blob"]["size"]) == (200, 3)


def test_connections_are_kept(plain: Plain) -> None:
    plain.ask("GET", "/xrpc/_health")
    first = plain.connection.sock
    assert plain.ask("GET", "/xrpc/_health") == (200, {"version": "stand-in"})
    assert plain.connection.sock is first


def test_calls_are_told(client: Client, server: StandIn, alice: Account) -> None:
    client.app.bsky.graph.mute_actor(actor=server.add_account("carla.test").did)
    call = server.calls[-1]
    assert (call.nsid, call.http_method, call.did, call.status) == (
        "app.bsky.graph.muteActor",
        "POST",
        alice.did,
        200,
    )
    assert call.input["actor"].startswith("did:plc:")
    assert "authorization" not in call.headers


def test_pages_and_documents_are_served(server: StandIn, alice: Account, public: Plain) -> None:
    plain = public
    assert server.add_page("/article", b"<p>hi") == f"{server.url}/article"
    assert plain.ask("GET", "/article") == (200, b"<p>hi")
    assert plain.ask("GET", f"/{alice.did}")[1]["alsoKnownAs"] == ["at://alice.test"]
    assert plain.ask("GET", "/did:plc:nobody")[0] == 404
    assert plain.ask("GET", "/.well-known/atproto-did", host="alice.test") == (200, alice.did.encode())
    assert plain.ask("GET", "/.well-known/did.json")[1]["id"] == server.did
    with pytest.raises(ValueError, match="slash"):
        server.add_page("article", b"")


def test_pictures_are_served_where_views_say(client: Client, server: StandIn, public: Plain) -> None:
    blob = client.com.atproto.repo.upload_blob(data=b"123", content_type="image/png").blob
    client.app.bsky.actor.profile.put({"avatar": blob})
    avatar = client.app.bsky.actor.get_profile(actor="alice.test").avatar or ""
    assert public.ask("GET", avatar.removeprefix(server.url)) == (200, b"123")


def test_the_clock_only_goes_forward(server: StandIn) -> None:
    before = server.clock.time()
    server.clock.advance(minutes=1, seconds=5)
    assert server.clock.time() - before >= 65
    with pytest.raises(ValueError, match="never back"):
        server.clock.advance(-1)


def test_handles_are_checked(server: StandIn, alice: Account) -> None:
    with pytest.raises(ValueError, match="already"):
        server.add_account("alice.test")
    with pytest.raises(ValueError, match="handle"):
        server.add_account("not a handle")


def test_it_starts_fast() -> None:
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        with StandIn() as server:
            server.add_account("alice.test")
        times.append(time.perf_counter() - begun)
    assert min(times) < 0.1


def test_accounts_are_made_by_the_api_as_well(server: StandIn) -> None:
    client = server.client(validation="strict")
    made = client.com.atproto.server.create_account(
        handle="dora.test", email="dora@example.com", password="x"
    )
    assert server.client(username="dora.test", password="x").login().did == made.did


def test_many_threads_write_at_once(server: StandIn, client: Client, alice: Account) -> None:
    create = client.app.bsky.feed.post.create
    record = {"text": "x", "createdAt": "2026-01-01T00:00:00.000Z"}
    with ThreadPoolExecutor(20) as threads:
        refs = {future.result().uri for future in [threads.submit(create, record) for _ in range(100)]}
    listed = client.com.atproto.repo.list_records.iterate(
        repo=alice.did, collection="app.bsky.feed.post", limit=30
    )
    assert {row.uri for row in listed} == refs
    assert len(refs) == 100
    assert sum(call.nsid == "com.atproto.server.createSession" for call in server.calls) == 1


def test_closing_twice_is_no_error(alice: Account, server: StandIn) -> None:
    with server.client(alice) as client:
        client.login()
    server.close()
    server.close()
