"""protocol.md §4: which server a call goes to."""

from __future__ import annotations

import pytest

from pysky_sdk import errors
from pysky_sdk.core.policies.routing import CHAT_PROXY, route_of
from tests.unit.core.support import FakePds, Kit, answers, reply


@pytest.mark.parametrize(
    ("nsid", "kind", "host"),
    [
        ("app.bsky.actor.getProfile", "query", "public.test"),
        ("com.example.getThing", "query", "public.test"),
        ("com.atproto.identity.resolveHandle", "query", "pds.test"),
        ("com.atproto.repo.listRecords", "query", "pds.test"),
        ("com.atproto.server.describeServer", "query", "pds.test"),
        ("com.atproto.server.createAccount", "procedure", "pds.test"),
        ("com.example.doThing", "procedure", "pds.test"),
    ],
)
def test_without_a_session(kit: Kit, nsid: str, kind: str, host: str) -> None:
    handler, seen = answers(reply({}))
    kit.wait(kit.client(handler).call(nsid, kind=kind))
    assert [request.url.host for request in seen] == [host]
    assert "authorization" not in seen[0].headers


@pytest.mark.parametrize(
    ("nsid", "kind"),
    [
        ("com.atproto.repo.createRecord", "procedure"),
        ("app.bsky.actor.putPreferences", "procedure"),
        ("chat.bsky.convo.listConvos", "query"),
        ("com.atproto.server.deleteSession", "procedure"),
    ],
)
def test_what_needs_a_session_is_refused_without_one(kit: Kit, nsid: str, kind: str) -> None:
    handler, seen = answers(reply({}))
    with pytest.raises(errors.SessionError, match="needs a session"):
        kit.wait(kit.client(handler).call(nsid, kind=kind))
    assert seen == []


@pytest.mark.parametrize(
    "nsid", ["com.atproto.repo.getRecord", "app.bsky.feed.getTimeline", "com.example.getThing"]
)
def test_with_a_session_everything_goes_to_the_pds(kit: Kit, pds: FakePds, nsid: str) -> None:
    pds.pds = "https://mushroom.test"
    kit.wait(kit.client(pds, "alice.test", "hunter2").call(nsid))
    assert pds.requests[-1].url.host == "mushroom.test"
    assert pds.requests[-1].headers["authorization"] == f"Bearer {pds.access}"
    assert "atproto-proxy" not in pds.requests[-1].headers


def test_chat_goes_to_the_pds_with_its_proxy_header(kit: Kit, pds: FakePds) -> None:
    client = kit.client(pds, "alice.test", "hunter2")
    kit.wait(client.call("chat.bsky.convo.listConvos"))
    assert pds.requests[-1].headers["atproto-proxy"] == CHAT_PROXY == "did:web:api.bsky.chat#bsky_chat"
    kit.wait(client.with_options(proxy="did:web:own.test#chat").call("chat.bsky.convo.listConvos"))
    assert pds.requests[-1].headers["atproto-proxy"] == "did:web:own.test#chat"


def test_methods_that_make_sessions_never_carry_one(kit: Kit, pds: FakePds) -> None:
    client = kit.client(pds, "alice.test", "hunter2")
    kit.wait(
        client.call(
            "com.atproto.server.createSession", input={"identifier": "alice.test", "password": "hunter2"}
        )
    )
    assert pds.calls == ["createSession"]
    assert "authorization" not in pds.requests[0].headers


def test_the_table_finds_methods_before_prefixes() -> None:
    assert route_of("com.atproto.server.refreshSession", "procedure").token == "refresh"
    assert route_of("com.atproto.server.getSession", "query").token == "access"
