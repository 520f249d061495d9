"""protocol.md §5: a write whose answer was lost is looked for, never written twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from pysky_sdk import errors, models
from pysky_sdk.core.creation import examine, may_choose_key, same
from pysky_sdk.core.safe import SAFE
from pysky_sdk.syntax.formats import check_format
from tests.unit.core.support import FakeClock, Kit, failure, reply

DID, POSTS = "did:plc:khlip6qhwiipo6ysukfnzup2", "app.bsky.feed.post"
CREATE, PUT = "com.atproto.repo.createRecord", "com.atproto.repo.putRecord"
APPLY, DELETE = "com.atproto.repo.applyWrites", "com.atproto.repo.deleteRecord"
CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i"
MINE = "3jzfcijpj2z2a"
RECORD = {"$type": POSTS, "text": "hi", "createdAt": "2026-08-01T12:00:00Z"}

LEXICONS = Path(__file__).parents[3] / "lexicons"

Fault = Callable[[], httpx.Response]


def raising(error: Exception) -> Fault:
    def fail() -> httpx.Response:
        raise error

    return fail


AFTER: dict[str, Fault] = {
    "502": lambda: failure(502, "UpstreamFailure"),
    "500": lambda: failure(500, "InternalServerError"),
    "408": lambda: failure(408, "RequestTimeout"),
    "timeout": raising(httpx.ReadTimeout("x")),
    "reset": raising(httpx.ReadError("x")),
    "closed": raising(httpx.RemoteProtocolError("x")),
    "html": lambda: httpx.Response(200, text="<html>", headers={"content-type": "text/html"}),
    "no json": lambda: httpx.Response(200, text="{", headers={"content-type": "application/json"}),
    "not the Lexicon's": lambda: reply({"uri": 5}),
}
BEFORE: dict[str, Fault] = {
    **{name: AFTER[name] for name in ("502", "500", "timeout", "reset", "closed", "html")},
    "refused": raising(httpx.ConnectError("x")),
    "429": lambda: failure(429, "RateLimitExceeded", retry_after="7"),
}


@dataclass
class FakeRepo:
    """A PDS with one repository. Each row of `plan` is about one write: what fails, and before or after it."""

    plan: list[tuple[str, Fault] | None] = field(default_factory=list)
    reads: list[Fault | None] = field(default_factory=list)
    records: dict[tuple[str, str], Any] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    commits: int = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition(".")[2]
        self.calls.append(name)
        if name == "createSession":
            return reply({"did": DID, "handle": "alice.test", "accessJwt": "a", "refreshJwt": "r"})
        if name == "getRecord":
            return self._get(request)
        step = self.plan.pop(0) if self.plan else None
        if step is not None and step[0] == "before":
            return step[1]()
        answer = self._write(name, json.loads(request.content))
        return step[1]() if step is not None and step[0] == "after" else answer

    def _get(self, request: httpx.Request) -> httpx.Response:
        fault = self.reads.pop(0) if self.reads else None
        if fault is not None:
            return fault()
        assert request.headers["authorization"] == "Bearer a"
        where = request.url.params
        key = (where["collection"], where["rkey"])
        if where["repo"] != DID or key not in self.records:
            return failure(400, "RecordNotFound", "Could not locate record")
        return reply({**self._ref(*key), "value": self.records[key]})

    def _write(self, name: str, data: Any) -> httpx.Response:
        if name == "applyWrites":
            return self._batch(data["writes"])
        rkey = data.get("rkey", "server-chosen")
        self.keys.append(rkey)
        key = (data["collection"], rkey)
        if name == "createRecord" and key in self.records:
            return failure(500, "InternalServerError", "Internal Server Error")
        if data.get("swapRecord", CID) != (CID if key in self.records else None) and "swapRecord" in data:
            return failure(400, "InvalidSwap", "Record was at another CID")
        record = {"$type": data["collection"], **data["record"]}
        self.commits += self.records.get(key) != record
        self.records[key] = record
        return reply({**self._ref(*key), "commit": {"cid": CID, "rev": "3l3qo2vuowo2b"}})

    def _batch(self, writes: list[Any]) -> httpx.Response:
        keys = [(it["collection"], it["rkey"]) for it in writes]
        if any(key in self.records for key in keys):
            return failure(500, "InternalServerError")
        self.records |= {key: it["value"] for key, it in zip(keys, writes, strict=True)}
        self.commits += 1
        return reply({"results": [{"$type": f"{APPLY}#createResult", **self._ref(*key)} for key in keys]})

    def _ref(self, collection: str, rkey: str) -> dict[str, str]:
        return {"uri": f"at://{DID}/{collection}/{rkey}", "cid": CID}

    def count(self, name: str) -> int:
        return self.calls.count(name)


def of_alice(kit: Kit, repo: FakeRepo, **options: Any) -> Any:
    return kit.client(repo, "alice.test", "hunter2", **options)


def typed(client: Any) -> Any:
    return client.com.atproto.repo.create_record(repo=DID, collection=POSTS, record=RECORD)


def plain(client: Any) -> Any:
    return client.call(CREATE, input={"repo": DID, "collection": POSTS, "record": RECORD})


def collection(client: Any) -> Any:
    return client.app.bsky.feed.post.create(RECORD, repo=DID)


@pytest.mark.parametrize("way", [typed, plain, collection])
def test_the_key_is_chosen_before_anything_is_sent(kit: Kit, way: Any) -> None:
    repo = FakeRepo()
    kit.wait(way(of_alice(kit, repo)))
    (key,) = repo.keys
    assert check_format("tid", key) is None
    assert repo.records == {(POSTS, key): RECORD}
    assert repo.count("getRecord") == 0


@pytest.mark.parametrize("way", [typed, plain, collection])
@pytest.mark.parametrize(
    "fault", [name for name in AFTER if name not in {"html", "no json", "not the Lexicon's"}]
)
def test_a_lost_answer_is_found_again(kit: Kit, way: Any, fault: str) -> None:
    repo = FakeRepo([("after", AFTER[fault])])
    output = kit.wait(way(of_alice(kit, repo)))
    ((_, key),) = repo.records
    uri = output["uri"] if way is plain else output.uri
    assert uri == f"at://{DID}/{POSTS}/{key}"
    assert (repo.count("createRecord"), repo.count("getRecord"), repo.commits) == (1, 1, 1)


@pytest.mark.parametrize("fault", ["html", "no json", "not the Lexicon's"])
def test_an_answer_that_cannot_be_read_is_lost_as_well(kit: Kit, fault: str) -> None:
    repo = FakeRepo([("after", AFTER[fault])])
    output = kit.wait(typed(of_alice(kit, repo)))
    assert (output.cid, output.commit) == (CID, None)
    assert (repo.count("createRecord"), repo.commits) == (1, 1)


@pytest.mark.parametrize("fault", BEFORE)
def test_what_was_not_done_is_done_once(kit: Kit, fault: str) -> None:
    repo = FakeRepo([("before", BEFORE[fault]), ("before", BEFORE[fault])])
    kit.wait(typed(of_alice(kit, repo)))
    assert (repo.count("createRecord"), repo.commits, len(repo.records)) == (3, 1, 1)
    assert len(set(repo.keys)) == 1


def test_a_server_that_finishes_late_is_not_overtaken(kit: Kit) -> None:
    """The first request is still under way when the record is looked for; the repetition then meets its record."""
    repo = FakeRepo([("after", AFTER["timeout"]), ("after", AFTER["500"])])
    repo.reads = [lambda: failure(400, "RecordNotFound"), lambda: failure(400, "RecordNotFound")]
    kit.wait(typed(of_alice(kit, repo)))
    assert (repo.count("createRecord"), repo.count("getRecord")) == (2, 3)
    assert (repo.commits, len(repo.records)) == (1, 1)


def test_a_server_that_cannot_be_asked_gets_the_same_again(kit: Kit) -> None:
    repo = FakeRepo([("after", AFTER["502"])])
    repo.reads = [AFTER["502"], raising(httpx.ConnectError("x"))]
    output = kit.wait(typed(of_alice(kit, repo)))
    assert output.uri.startswith(f"at://{DID}/{POSTS}/")
    assert (repo.count("createRecord"), repo.commits) == (2, 1)


def test_without_retries_it_is_still_looked_for(kit: Kit) -> None:
    repo = FakeRepo([("after", AFTER["502"])])
    kit.wait(typed(of_alice(kit, repo, max_retries=0)))
    repo = FakeRepo([("before", AFTER["502"])])
    with pytest.raises(errors.UpstreamFailure):
        kit.wait(typed(of_alice(kit, repo, max_retries=0)))
    assert (repo.count("createRecord"), repo.count("getRecord"), repo.records) == (1, 1, {})


def test_when_nobody_knows_the_first_error_is_told(kit: Kit) -> None:
    repo = FakeRepo([("after", AFTER["timeout"])] * 9)
    repo.reads = [AFTER["502"]] * 99
    with pytest.raises(errors.TimeoutError):
        kit.wait(typed(of_alice(kit, repo, max_retries=0)))
    assert len(repo.records) == 1


def test_a_refusal_is_a_refusal(kit: Kit) -> None:
    repo = FakeRepo([("before", lambda: failure(400, "InvalidRequest"))])
    with pytest.raises(errors.InvalidRequest):
        kit.wait(typed(of_alice(kit, repo)))
    assert (repo.count("createRecord"), repo.count("getRecord")) == (1, 0)


def test_somebody_elses_record_under_the_key_is_not_ours(kit: Kit) -> None:
    repo = FakeRepo(records={(POSTS, MINE): {**RECORD, "text": "other"}})
    with pytest.raises(errors.InternalServerError):
        kit.wait(of_alice(kit, repo).app.bsky.feed.post.create(RECORD, rkey=MINE, repo=DID))
    assert (repo.count("createRecord"), repo.count("getRecord")) == (1, 1)
    assert repo.records[POSTS, MINE]["text"] == "other"


def test_collections_nobody_knows_are_left_to_the_server(kit: Kit) -> None:
    body = {"repo": DID, "collection": "com.example.thing", "record": {"a": 1}}
    repo = FakeRepo([("after", AFTER["502"])])
    with pytest.raises(errors.UpstreamFailure):
        kit.wait(of_alice(kit, repo).call(CREATE, input=body))
    assert (repo.keys, repo.count("createRecord"), repo.count("getRecord")) == (["server-chosen"], 1, 0)
    repo = FakeRepo([("after", AFTER["502"])])
    kit.wait(of_alice(kit, repo).call(CREATE, input={**body, "rkey": "own"}))
    assert (repo.count("createRecord"), repo.count("getRecord")) == (1, 1)


def test_keys_are_chosen_where_the_lexicon_leaves_the_choice() -> None:
    assert may_choose_key(POSTS)
    assert not may_choose_key("app.bsky.actor.profile")
    assert not may_choose_key("com.atproto.lexicon.schema")
    assert not may_choose_key("com.example.thing")
    assert not may_choose_key(None)


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"nonsense", b"{}", b'{"repo": 5}', b'{"repo":"did:a","collection":5,"record":5}']
)
@pytest.mark.parametrize("nsid", [CREATE, APPLY])
def test_input_that_makes_no_sense_is_left_to_the_server(nsid: str, body: bytes) -> None:
    assert examine(nsid, body) == (False, None, None)


def test_nothing_of_the_input_changes_but_the_key() -> None:
    body = b' {"repo":"did:a", "collection":"app.bsky.feed.post","record":{"n":1.0,"s":"\\u00e9"}}'
    changed = examine(CREATE, body).body
    assert changed is not None
    assert changed.endswith(body[2:])
    assert json.loads(changed).keys() == {"rkey", "repo", "collection", "record"}


def test_records_are_compared_as_the_server_keeps_them() -> None:
    sent = {"a": [1, {"$bytes": "aGk="}], "b": {"c": None}}
    assert same(sent, {"b": {"c": None}, "a": [1, {"$bytes": "aGk"}]})
    assert not same(sent, {"b": {"c": None}, "a": [1, {"$bytes": "aGo"}]})
    assert not same(sent, {"b": {}, "a": [1, {"$bytes": "aGk"}]})
    assert not same([1], [1, 2])


@pytest.mark.parametrize("fault", ["502", "timeout", "html"])
def test_a_batch_of_creates_is_all_there_or_sent_again(kit: Kit, fault: str) -> None:
    creates = [models.com.atproto.repo.apply_writes.Create(collection=POSTS, value=RECORD) for _ in range(3)]
    for moment in ("before", "after"):
        repo = FakeRepo([(moment, AFTER[fault])])
        output = kit.wait(of_alice(kit, repo).com.atproto.repo.apply_writes(repo=DID, writes=creates))
        assert [it.uri for it in output.results] == [f"at://{DID}/{POSTS}/{key}" for _, key in repo.records]
        assert (len(repo.records), repo.commits) == (3, 1)
        assert repo.count("applyWrites") == (1 if moment == "after" else 2)


def test_a_mixed_batch_is_not_repeated(kit: Kit) -> None:
    writes = [
        {"$type": f"{APPLY}#create", "collection": POSTS, "rkey": "a", "value": RECORD},
        {"$type": f"{APPLY}#delete", "collection": POSTS, "rkey": "b"},
    ]
    repo = FakeRepo([("before", AFTER["502"])])
    with pytest.raises(errors.UpstreamFailure):
        kit.wait(of_alice(kit, repo).call(APPLY, input={"repo": DID, "writes": writes}))
    assert (repo.count("applyWrites"), repo.count("getRecord")) == (1, 0)


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_put_is_repeated(kit: Kit, moment: str) -> None:
    repo = FakeRepo([(moment, AFTER["502"])])
    kit.wait(of_alice(kit, repo).app.bsky.actor.profile.put({"displayName": "A"}, repo=DID))
    assert (repo.count("putRecord"), repo.commits) == (2, 1)


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("there", [False, True])
def test_a_put_with_a_swap_is_looked_for(kit: Kit, moment: str, there: bool) -> None:
    key = ("app.bsky.actor.profile", "self")
    repo = FakeRepo([(moment, AFTER["timeout"])])
    if there:
        repo.records[key] = {"$type": key[0], "displayName": "Before"}
    swap = CID if there else None
    output = kit.wait(
        of_alice(kit, repo).app.bsky.actor.profile.put({"displayName": "A"}, repo=DID, swap_record=swap)
    )
    assert output.cid == CID
    assert repo.records[key]["displayName"] == "A"
    assert (repo.count("putRecord"), repo.commits) == (1 if moment == "after" else 2, 1)


def test_a_swap_that_came_too_late_after_a_doubt_says_so(kit: Kit) -> None:
    key = ("app.bsky.actor.profile", "self")
    repo = FakeRepo([("before", AFTER["timeout"])], records={key: {"$type": key[0], "displayName": "B"}})
    with pytest.raises(errors.InvalidSwap):
        kit.wait(of_alice(kit, repo).app.bsky.actor.profile.create({"displayName": "A"}, repo=DID))
    assert repo.records[key]["displayName"] == "B"


@pytest.mark.parametrize(("more", "times"), [({}, 2), ({"swapRecord": CID}, 1), ({"swapCommit": CID}, 1)])
def test_a_deletion_is_repeated_unless_it_depends_on_a_state(kit: Kit, more: Any, times: int) -> None:
    calls: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        calls.append(request.url.path.rpartition(".")[2])
        if calls[-1] == "createSession":
            return reply({"did": DID, "handle": "alice.test", "accessJwt": "a", "refreshJwt": "r"})
        return failure(502, "UpstreamFailure") if calls.count("deleteRecord") == 1 else reply({})

    client = kit.client(handler, "alice.test", "hunter2")
    body = {"repo": DID, "collection": POSTS, "rkey": "a", **more}
    if times == 1:
        with pytest.raises(errors.UpstreamFailure):
            kit.wait(client.call(DELETE, input=body))
    else:
        kit.wait(client.call(DELETE, input=body))
    assert calls.count("deleteRecord") == times


def test_a_session_that_ends_in_between_is_renewed_and_the_record_is_found(
    kit: Kit, clock: FakeClock
) -> None:
    repo = FakeRepo([("after", AFTER["timeout"]), ("before", lambda: failure(400, "ExpiredToken"))])
    repo.reads = [lambda: failure(400, "ExpiredToken"), lambda: failure(400, "ExpiredToken")]
    repo.reads.append(lambda: failure(400, "ExpiredToken"))

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("refreshSession"):
            return reply({"did": DID, "handle": "alice.test", "accessJwt": "a", "refreshJwt": "s"})
        return repo(request)

    kit.wait(typed(kit.client(handler, "alice.test", "hunter2")))
    assert (len(repo.records), repo.commits, repo.count("createRecord")) == (1, 1, 2)


@pytest.mark.parametrize("nsid", SAFE)
def test_what_is_called_safe_is_a_procedure(nsid: str) -> None:
    document = json.loads((LEXICONS / f"{nsid.replace('.', '/')}.json").read_text())
    assert document["defs"]["main"]["type"] == "procedure"
    assert SAFE[nsid]
