"""Record collections: what they send, and what they make of the answers."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest
from pydantic import ValidationError

from pysky_sdk import AsyncClient, Client, errors, models
from pysky_sdk.syntax import tid_timestamp

DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi4y"
SESSION = {"accessJwt": "a", "refreshJwt": "r", "did": DID, "handle": "alice.test", "active": True}
Post = models.app.bsky.feed.post.Post
POST = {"$type": "app.bsky.feed.post", "text": "hi", "createdAt": "2026-01-01T00:00:00Z"}


class Pds:
    """Answers as a PDS does and keeps what was sent."""

    def __init__(self, *listed: dict[str, Any]) -> None:
        self.listed = list(listed)
        self.sent: list[tuple[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        method = request.url.path.rpartition(".")[2]
        body = json.loads(request.content) if request.content else dict(request.url.params.multi_items())
        if method == "createSession":
            return httpx.Response(200, json=SESSION)
        self.sent.append((method, body))
        uri = f"at://{DID}/{body['collection']}/{body.get('rkey', 'x')}"
        if method == "listRecords":
            rows = [{"uri": f"{uri}{n}", "cid": CID, "value": row} for n, row in enumerate(self.listed)]
            page, self.listed = rows[:2], self.listed[2:]
            return httpx.Response(200, json={"records": page, **({"cursor": "more"} if self.listed else {})})
        if method == "getRecord":
            return httpx.Response(200, json={"uri": uri, "cid": CID, "value": self.listed[0]})
        return httpx.Response(200, json={} if method == "deleteRecord" else {"uri": uri, "cid": CID})

    def client(self) -> Client:
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Client("alice.test", "pw", service="https://pds.example", http_client=http, database=False)


def test_create_fills_in_repo_collection_type_and_a_tid() -> None:
    pds = Pds()
    ref = pds.client().app.bsky.feed.post.create(Post(text="hi", created_at="2026-01-01T00:00:00Z"))
    [(method, body)] = pds.sent
    assert method == "createRecord"
    assert (body["repo"], body["collection"], body["record"]) == (DID, "app.bsky.feed.post", POST)
    assert body["rkey"] == ref.rkey
    assert tid_timestamp(ref.rkey).year >= 2026
    assert ref.uri == f"at://{DID}/app.bsky.feed.post/{ref.rkey}"


def test_a_record_may_be_given_as_its_fields_and_is_checked() -> None:
    pds = Pds()
    pds.client().app.bsky.feed.post.create({"text": "hi", "createdAt": "2026-01-01T00:00:00Z"})
    assert pds.sent[0][1]["record"] == POST
    with pytest.raises(ValidationError, match="createdAt"):
        pds.client().app.bsky.feed.post.create({"text": "hi"})
    assert len(pds.sent) == 1


def test_a_record_of_another_type_is_refused() -> None:
    pds = Pds()
    profile: Any = models.app.bsky.actor.profile.Profile(display_name="A")
    with pytest.raises(TypeError, match=r"app\.bsky\.feed\.post holds Post records, not Profile"):
        pds.client().app.bsky.feed.post.create(profile)
    assert pds.sent == []


def test_put_sends_null_only_when_it_is_said() -> None:
    pds = Pds()
    posts = pds.client().app.bsky.feed.post
    posts.put("3jzfcijpj2z2a", POST)
    posts.put("3jzfcijpj2z2a", POST, swap_record=None)
    posts.put("3jzfcijpj2z2a", POST, swap_record=CID, validate=False)
    bodies = [body for _, body in pds.sent]
    assert "swapRecord" not in bodies[0]
    assert bodies[1]["swapRecord"] is None
    assert (bodies[2]["swapRecord"], bodies[2]["validate"]) == (CID, False)


def test_a_singleton_needs_no_key_and_creation_demands_that_there_is_none() -> None:
    pds = Pds({"$type": "app.bsky.actor.profile", "displayName": "A"})
    profile = pds.client().app.bsky.actor.profile
    assert profile.get().value.display_name == "A"
    profile.create({"displayName": "B"})
    profile.delete()
    assert [(method, body["rkey"]) for method, body in pds.sent] == [
        ("getRecord", "self"),
        ("putRecord", "self"),
        ("deleteRecord", "self"),
    ]
    assert pds.sent[1][1]["swapRecord"] is None


def test_invalid_and_foreign_records_stay_visible_in_a_list() -> None:
    other = {"$type": "app.bsky.feed.like", "subject": {"uri": f"at://{DID}", "cid": CID}, "createdAt": "x"}
    pds = Pds(POST, {"$type": "app.bsky.feed.post", "text": 5}, other)
    entries = list(pds.client().app.bsky.feed.post.iterate())
    assert [entry.is_valid for entry in entries] == [True, False, False]
    assert entries[0].value.text == "hi"
    assert entries[1].raw == {"$type": "app.bsky.feed.post", "text": 5}
    assert "text" in str(entries[1].error)
    assert [len(entry.problems) for entry in entries] == [0, 2, 1]
    assert entries[1].problems[0] == "text: Input should be a valid string"
    assert entries[2].error is None
    assert entries[2].problems == (
        "$type: a record of the type app.bsky.feed.like in a collection of app.bsky.feed.post",
    )
    for broken in entries[1:]:
        with pytest.raises(errors.ResponseError, match="does not hold a valid"):
            broken.value  # noqa: B018 - reading it is what fails


def test_what_a_reader_overlooks_is_a_problem_of_a_valid_record() -> None:
    (entry,) = (
        Pds({**POST, "text": "x" * 301, "createdAt": "yesterday"}).client().app.bsky.feed.post.iterate()
    )
    assert entry.is_valid
    assert entry.value.created_at == "yesterday"
    assert [line.partition(":")[0] for line in entry.problems] == ["text", "createdAt"]


def test_list_gives_one_page_and_its_cursor() -> None:
    pds = Pds(POST, POST, POST)
    posts = pds.client().app.bsky.feed.post
    first = posts.list(limit=2, repo="bob.test")
    assert (len(first.records), first.cursor) == (2, "more")
    last = posts.list(limit=2, repo="bob.test", cursor=first.cursor)
    assert (len(last.records), last.cursor) == (1, None)
    assert pds.sent[1][1] == {
        "repo": "bob.test",
        "collection": "app.bsky.feed.post",
        "limit": "2",
        "cursor": "more",
    }


def test_a_key_that_is_an_nsid_must_be_given() -> None:
    with pytest.raises(TypeError, match="give rkey="):
        Pds().client().com.atproto.lexicon.schema.create({"lexicon": 1})


def test_the_async_collection_does_the_same() -> None:
    pds = Pds(POST, POST, POST)

    async def run() -> list[str]:
        http = httpx.AsyncClient(transport=httpx.MockTransport(pds))
        async with (
            http,
            AsyncClient(
                "alice.test", "pw", service="https://pds.example", http_client=http, database=False
            ) as client,
        ):
            posts = client.app.bsky.feed.post
            ref = await posts.create(Post(text="hi", created_at="2026-01-01T00:00:00Z"))
            await posts.put(ref.rkey, POST)
            await posts.delete(ref.rkey)
            return [entry.value.text async for entry in posts.iterate(repo="bob.test")]

    assert asyncio.run(run()) == ["hi", "hi", "hi"]
    assert [method for method, _ in pds.sent] == [
        "createRecord",
        "putRecord",
        "deleteRecord",
        "listRecords",
        "listRecords",
    ]
