"""Whole repositories: every record of every collection, where the repository lives."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from pysky_sdk import errors, models
from tests.unit.core.support import SERVICE, Kit, failure
from tests.unit.records.repository import DID, POST, POSTS, PROFILE, Repository

THEIRS, ELSEWHERE = "did:plc:bob", "https://pds.elsewhere.test"
THING = "com.example.thing"


@pytest.fixture
def full(repository: Repository) -> Repository:
    repository.records = {
        (POSTS, f"3jzfcijpj2z2{letter}"): {**POST, "text": letter} for letter in "abcdefg"
    } | {
        (PROFILE, "self"): {"$type": PROFILE, "displayName": "A"},
        (THING, "x"): {"$type": THING, "deep": {"$type": "com.example.inner", "n": 1}},
        (THING, "y"): {"$type": POSTS, "text": "in the wrong place", "createdAt": "2026-01-01T00:00:00Z"},
        (THING, "z"): {"no": "type"},
        (POSTS, "3jzfcijpj2z2h"): {"$type": POSTS, "text": 5},
    }
    return repository


class Names:
    """Stands in for `client.identity`."""

    def __init__(self, kit: Kit, pds: str | None) -> None:
        self.asked: list[str] = []
        self._pds = pds
        self._is_async = kit.is_async

    def resolve(self, actor: str) -> Any:
        self.asked.append(actor)
        found = SimpleNamespace(did=THEIRS, handle="bob.test", pds=self._pds)
        return self._later(found) if self._is_async else found

    async def _later(self, found: Any) -> Any:
        return found


def test_every_record_of_every_collection_arrives_typed(kit: Kit, full: Repository) -> None:
    repo = full.client(kit).repo()
    assert kit.wait(repo.did()) == DID
    assert kit.wait(repo.collections()) == [PROFILE, POSTS, THING]
    entries = kit.list(repo.iterate(limit=3))
    assert {(it.collection, it.rkey) for it in entries} == set(full.records)
    assert [it.collection for it in entries] == [PROFILE] + [POSTS] * 8 + [THING] * 3
    values = {it.rkey: it.value for it in entries if it.is_valid}
    assert isinstance(values["self"], models.app.bsky.actor.profile.Profile)
    assert isinstance(values["3jzfcijpj2z2a"], models.app.bsky.feed.post.Post)
    assert isinstance(values["x"], models.Unknown)
    assert (values["x"].type, values["x"]["deep"]["n"]) == (THING, 1)


def test_what_is_not_valid_says_why(kit: Kit, full: Repository) -> None:
    entries = {it.rkey: it for it in kit.list(full.client(kit).repo().iterate())}
    broken = {rkey: it.problems for rkey, it in entries.items() if not it.is_valid}
    assert broken == {
        "3jzfcijpj2z2h": ("text: Input should be a valid string", "createdAt: Field required"),
        "y": (f"$type: a record of the type {POSTS} in a collection of {THING}",),
        "z": (f"$type: an object without a type in a collection of {THING}",),
    }
    assert entries["x"].problems == ()
    for rkey in broken:
        with pytest.raises(errors.ResponseError, match="does not hold a valid"):
            _ = entries[rkey].value


def test_collections_may_be_chosen(kit: Kit, full: Repository) -> None:
    client = full.client(kit)
    posts = client.app.bsky.feed.post
    repo = client.repo("alice.test")
    for chosen in (THING, [THING], [THING, THING]):
        assert [it.rkey for it in kit.list(repo.iterate(chosen))] == ["z", "y", "x"]
    both = kit.list(repo.iterate([posts, PROFILE]))
    assert [it.collection for it in both] == [POSTS] * 8 + [PROFILE]
    assert len(kit.list(repo.iterate(posts))) == 8
    assert kit.list(repo.iterate([])) == []
    assert full.bodies("describeRepo") == []
    with pytest.raises(ValueError, match="collection= is the NSID"):
        kit.list(repo.iterate(["post"]))


def test_the_repository_of_another_is_read_at_its_server_without_a_token(kit: Kit, full: Repository) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return full(request)

    client = kit.client(handler, "alice.test", "hunter2").with_options(headers={"x-own": "1"})
    kit.wait(client.login())
    client.identity = names = Names(kit, ELSEWHERE)
    repo = client.repo("bob.test")
    assert kit.wait(repo.did()) == THEIRS
    assert len(kit.list(repo.iterate())) == len(full.records)
    assert names.asked == ["bob.test"]
    there = [it for it in seen if str(it.url).startswith(ELSEWHERE)]
    assert len(there) == 1 + 3
    assert all(it.url.params["repo"] == THEIRS for it in there)
    assert not any({"authorization", "x-own"} & it.headers.keys() for it in there)
    assert [str(it.url.host) for it in seen[:1]] == ["pds.test"]


def test_ones_own_name_is_known_in_any_spelling(kit: Kit, full: Repository) -> None:
    client = full.client(kit)
    client.identity = names = Names(kit, ELSEWHERE)
    for actor in ("alice.test", "@Alice.Test", DID, None):
        assert kit.wait(client.repo(actor).did()) == DID
    assert kit.wait(client.repo("@bob.test").did()) == THEIRS
    assert names.asked == ["@bob.test"]


def test_a_stranger_reads_without_a_session(kit: Kit, full: Repository) -> None:
    client = kit.client(full)
    client.identity = Names(kit, SERVICE)
    assert len(kit.list(client.repo(THEIRS).iterate(POSTS))) == 8
    with pytest.raises(errors.SessionError):
        kit.wait(client.repo().describe())


def test_an_account_without_a_server_cannot_be_read(kit: Kit, full: Repository) -> None:
    client = full.client(kit)
    client.identity = Names(kit, None)
    with pytest.raises(errors.IdentityInvalid, match="names no personal data server") as caught:
        kit.wait(client.repo("bob.test").describe())
    assert caught.value.identifier == THEIRS


def test_a_repository_is_saved_as_it_comes(kit: Kit, tmp_path: Any) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition(".")[2]
        if name == "getRepo" and dict(request.url.params) == {"did": THEIRS, "since": "3l3qo2vuowo2b"}:
            return httpx.Response(200, content=b"CAR", headers={"content-type": "application/vnd.ipld.car"})
        return failure(400, "InvalidRequest", name)

    client = kit.client(handler)
    client.identity = Names(kit, ELSEWHERE)
    path = tmp_path / "repo.car"
    assert kit.wait(client.repo(THEIRS).save(path, since="3l3qo2vuowo2b")) == 3
    assert path.read_bytes() == b"CAR"
