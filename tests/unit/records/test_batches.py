"""Batches: checked before they are sent, split, and certain of what became of them."""

from __future__ import annotations

import pickle
from collections import Counter
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pysky_sdk import errors, models
from pysky_sdk.core.budgets.limits import RateLimits
from pysky_sdk.records import RecordRef, Write
from pysky_sdk.records.chunks import split
from pysky_sdk.records.writes import Home
from pysky_sdk.syntax.formats import check_format
from tests.unit.core.support import Kit, failure
from tests.unit.records.repository import APPLY, DID, LISTS, POST, POSTS, PROFILE, Fault, Repository, cid_of

Post = models.app.bsky.feed.post.Post
KEY, OTHER = "3jzfcijpj2z2a", "3jzfcijpj2z2b"


def raising(error: Exception) -> Fault:
    def fail() -> httpx.Response:
        raise error

    return fail


LOST: dict[str, Fault] = {
    "502": lambda: failure(502, "UpstreamFailure"),
    "504": lambda: failure(504, "UpstreamTimeout"),
    "timeout": raising(httpx.ReadTimeout("x")),
    "reset": raising(httpx.ReadError("x")),
    "html": lambda: httpx.Response(200, text="<html>", headers={"content-type": "text/html"}),
}


def post(text: str = "hi") -> Any:
    return Post(text=text, created_at="2026-01-01T00:00:00.000Z")


@pytest.fixture
def there(repository: Repository) -> Repository:
    """Two records to update and to delete."""
    repository.records = {(POSTS, KEY): POST, (POSTS, OTHER): POST}
    return repository


def mixed(batch: Any) -> list[Write]:
    return [
        batch.create(post("new")),
        batch.update(KEY, post("changed")),
        batch.delete(OTHER, collection=POSTS),
    ]


def enter(kit: Kit, batch: Any) -> Any:
    return kit.wait(batch.__aenter__() if kit.is_async else batch.__enter__())


def leave(kit: Kit, batch: Any, error: Exception | None = None) -> Any:
    details = (None, None, None) if error is None else (type(error), error, None)
    return kit.wait(batch.__aexit__(*details) if kit.is_async else batch.__exit__(*details))


def test_writes_are_sent_in_one_call_in_their_order(kit: Kit, there: Repository) -> None:
    batch = there.client(kit).batch(validate=True)
    create, update, delete = mixed(batch)
    assert there.sent == []
    results = kit.wait(batch.commit())
    assert results == [create, update, delete]
    assert [it.state for it in results] == ["done"] * 3
    assert there.records == {
        (POSTS, create.rkey): {**POST, "text": "new"},
        (POSTS, KEY): {**POST, "text": "changed"},
    }
    ((_, body),) = there.sent
    assert (body["repo"], body["validate"]) == (DID, True)
    assert [it["$type"] for it in body["writes"]] == [
        f"{APPLY}#{kind}" for kind in ("create", "update", "delete")
    ]
    assert check_format("tid", create.rkey) is None
    assert (create.uri, create.cid) == (f"at://{DID}/{POSTS}/{create.rkey}", cid_of({**POST, "text": "new"}))
    assert update.ref == RecordRef(f"at://{DID}/{POSTS}/{KEY}", cid_of({**POST, "text": "changed"}))
    assert delete.cid is None
    with pytest.raises(ValueError, match="has no CID"):
        _ = delete.ref


def test_a_block_commits_at_its_end_and_knows_addresses_before(kit: Kit, repository: Repository) -> None:
    batch = enter(kit, repository.client(kit).batch())
    the_list = batch.create(
        {"purpose": "app.bsky.graph.defs#curatelist", "name": "n", "createdAt": "2026-01-01T00:00:00Z"},
        collection=LISTS,
    )
    item = models.app.bsky.graph.listitem.Listitem(
        list=the_list.uri, subject=DID, created_at="2026-01-01T00:00:00Z"
    )
    batch.create(item)
    assert repository.sent == []
    leave(kit, batch)
    stored = repository.records["app.bsky.graph.listitem", batch.writes[1].rkey]
    assert stored["list"] == f"at://{DID}/{LISTS}/{the_list.rkey}"
    assert the_list.cid is not None


def test_a_block_that_is_left_by_an_exception_sends_nothing(kit: Kit, repository: Repository) -> None:
    batch = enter(kit, repository.client(kit).batch())
    batch.create(post())
    assert leave(kit, batch, LookupError("x")) is None
    assert repository.sent == []


def test_without_a_session_an_address_is_not_known_yet(kit: Kit, repository: Repository) -> None:
    client = repository.client(kit)
    early = client.batch()
    ref = early.create(post())
    with pytest.raises(errors.SessionError, match="`with` block"):
        _ = ref.uri
    kit.wait(early.commit())
    assert ref.uri == f"at://{DID}/{POSTS}/{ref.rkey}"
    assert client.batch().create(post()).uri.startswith(f"at://{DID}/")


def test_an_empty_batch_asks_nobody(kit: Kit, repository: Repository) -> None:
    client = repository.client(kit)
    assert kit.wait(client.batch().commit()) == []
    assert client.session is None


def test_a_record_is_given_in_many_ways(kit: Kit, there: Repository) -> None:
    client = there.client(kit)
    posts = client.app.bsky.feed.post
    entry = kit.wait(posts.get(KEY))
    batch = client.batch()
    written = batch.create(POST)
    batch.create({"text": "x", "createdAt": "2026-01-01T00:00:00Z"}, collection=posts)
    batch.create({"a": 1}, collection="com.example.thing")
    batch.create({"$type": "com.example.thing", "a": 1}, rkey="own")
    batch.update(entry, post("by entry"))
    batch.update("self", {"displayName": "A"}, collection=PROFILE)
    batch.delete(f"at://alice.test/{POSTS}/{OTHER}")
    there.records[PROFILE, "self"] = {"$type": PROFILE}
    kit.wait(batch.commit())
    assert there.records["com.example.thing", "own"] == {"$type": "com.example.thing", "a": 1}
    assert there.records[POSTS, KEY]["text"] == "by entry"
    assert there.records[PROFILE, "self"]["displayName"] == "A"
    batch.delete(written)
    kit.wait(batch.commit())
    assert (POSTS, written.rkey) not in there.records


def test_everything_is_checked_when_it_is_added(kit: Kit, repository: Repository) -> None:
    batch = repository.client(kit).batch()
    theirs = f"at://did:plc:other/{POSTS}/{KEY}"
    wrong: list[tuple[Any, type[Exception], str]] = [
        (lambda: batch.create({"$type": POSTS, "text": 5}), ValidationError, "text"),
        (lambda: batch.create({"a": 1}), TypeError, r"Give collection="),
        (lambda: batch.create({"a": 0.5}, collection="com.example.thing"), ValidationError, "floating"),
        (lambda: batch.create({}, collection="thing"), ValueError, "collection= is the NSID"),
        (lambda: batch.create(post(), collection=PROFILE), TypeError, r"holds no app\.bsky\.feed\.post"),
        (lambda: batch.create(post(), rkey="first"), ValueError, "keyed by a TID"),
        (
            lambda: batch.create(models.app.bsky.feed.post.TextSlice(start=0, end=1)),
            TypeError,
            "is no record",
        ),
        (
            lambda: batch.create({"lexicon": 1}, collection="com.atproto.lexicon.schema"),
            TypeError,
            "give rkey=",
        ),
        (lambda: batch.create({}, rkey="x", collection=PROFILE), ValueError, "under the key 'self'"),
        (lambda: batch.update("a/b", post()), ValueError, "no record key"),
        (lambda: batch.update(f"at://{DID}/{PROFILE}/self", post()), ValueError, "is no record of"),
        (lambda: batch.delete(KEY), TypeError, "Give collection="),
        (lambda: batch.delete(f"at://{DID}/{POSTS}"), ValueError, "not the AT URI of a record"),
        (lambda: batch.delete("at://x"), ValueError, "AT URI"),
    ]
    for add, kind, said in wrong:
        with pytest.raises(kind, match=said):
            add()
    assert (len(batch), repository.sent) == (0, [])
    batch.delete(theirs)
    with pytest.raises(errors.InputError, match=r"not in the repository of alice\.test"):
        kit.wait(batch.commit())
    assert repository.sent == []


def test_a_record_that_is_changed_after_it_was_added_is_sent_as_it_was(
    kit: Kit, repository: Repository
) -> None:
    batch = repository.client(kit).batch()
    one, plain = post("before"), {"$type": "com.example.thing", "deep": {"a": 1}}
    batch.create(one)
    batch.create(plain, rkey="x")
    one.text = "after"
    plain["deep"]["a"] = 2.5  # type: ignore[index]
    kit.wait(batch.commit())
    assert repository.records[POSTS, batch.writes[0].rkey]["text"] == "before"
    assert repository.records["com.example.thing", "x"]["deep"] == {"a": 1}


def test_unknown_fields_and_types_are_sent_as_they_came(kit: Kit, there: Repository) -> None:
    strange = {
        **POST,
        "embed": {"$type": "com.example.embed", "x": [None]},
        "exampleMood": {"a": {"b": None}},
    }
    there.records[POSTS, KEY] = strange
    client = there.client(kit)
    entry = kit.wait(client.app.bsky.feed.post.get(KEY))
    batch = client.batch()
    batch.update(entry, entry.value)
    kit.wait(batch.commit())
    assert there.bodies("applyWrites")[0]["writes"][0]["value"] == strange


def test_one_record_is_written_once_in_a_commit(kit: Kit, repository: Repository) -> None:
    batch = repository.client(kit).batch()
    ref = batch.create(post())
    with pytest.raises(ValueError, match="commit before the next one"):
        batch.delete(ref)
    kit.wait(batch.commit())
    batch.delete(ref)
    kit.wait(batch.commit())
    assert repository.records == {}


def test_a_large_batch_becomes_several_commits(kit: Kit, repository: Repository) -> None:
    batch = repository.client(kit).batch()
    for number in range(450):
        batch.create(post(str(number)))
    results = kit.wait(batch.commit())
    assert [len(body["writes"]) for body in repository.bodies("applyWrites")] == [200, 200, 50]
    assert [repository.records[POSTS, it.rkey]["text"] for it in results] == [str(it) for it in range(450)]


def test_the_bound_is_that_of_the_clients_limits(kit: Kit, repository: Repository) -> None:
    for limits, sizes in ((RateLimits(writes_per_call=2), [2, 1]), (False, [3])):
        repository.sent.clear()
        batch = repository.client(kit, rate_limits=limits).batch()
        for _ in range(3):
            batch.create(post())
        kit.wait(batch.commit())
        assert [len(body["writes"]) for body in repository.bodies("applyWrites")] == sizes


def test_a_commit_stays_below_what_the_server_reads(kit: Kit, repository: Repository) -> None:
    batch = repository.client(kit).batch()
    for number in range(12):
        batch.create({"$type": "com.example.thing", "text": "é" * 100_000, "n": number})
    kit.wait(batch.commit())
    assert [len(body["writes"]) for body in repository.bodies("applyWrites")] == [4, 4, 4]
    batch.create(post())
    batch.create({"$type": "com.example.thing", "text": "x" * 1_000_000})
    with pytest.raises(errors.InputError, match="more than the 1000000 the server takes"):
        kit.wait(batch.commit())
    assert len(repository.bodies("applyWrites")) == 3


def test_points_are_reserved_for_each_commit(kit: Kit, there: Repository) -> None:
    client = there.client(kit, rate_limits=RateLimits(writes_per_call=2))
    batch = client.batch()
    mixed(batch)
    kit.wait(batch.commit())
    used = {it.seconds: it.used for it in kit.wait(client.rate_limits.status()) if it.name == "write points"}
    assert used == {3600: 6, 86_400: 6}


def test_a_budget_that_ends_in_between_says_what_is_done(kit: Kit, repository: Repository) -> None:
    limits = RateLimits(write_points=((10, 3600),), writes_per_call=2)
    batch = repository.client(kit, rate_limits=limits, max_retry_wait=0).batch()
    writes = [batch.create(post(str(number))) for number in range(5)]
    with pytest.raises(
        errors.BatchInterrupted, match="Of 5 writes 2 are done and 3 are not: There is no room"
    ) as caught:
        kit.wait(batch.commit())
    error = caught.value
    assert isinstance(error.__cause__, errors.RateLimited)
    assert (error.done, error.unknown, error.left) == (writes[:2], [], writes[2:])
    assert len(repository.records) == 2
    copy = pickle.loads(pickle.dumps(error))
    assert [it.rkey for it in copy.left] == [it.rkey for it in writes[2:]]
    kit.clock.now += 3601
    kit.wait(batch.commit())
    assert [write.state for write in writes] == ["done"] * 5


def test_a_refusal_of_the_first_commit_is_the_servers_own_error(kit: Kit, repository: Repository) -> None:
    repository.plan = [("before", lambda: failure(400, "InvalidRequest", "no"))]
    batch = repository.client(kit).batch()
    ref = batch.create(post())
    with pytest.raises(errors.InvalidRequest, match="no"):
        kit.wait(batch.commit())
    assert (ref.state, repository.records) == ("waiting", {})
    kit.wait(batch.commit())
    assert ref.state == "done"


def test_what_cannot_be_sent_is_not_taken_for_lost(kit: Kit, repository: Repository) -> None:
    batch = repository.client(kit).batch(swap_commit="no CID")
    write = batch.create(post())
    with pytest.raises(ValidationError, match="swapCommit"):
        kit.wait(batch.commit())
    assert (write.state, repository.sent) == ("waiting", [])


def test_a_swap_is_sent_and_is_about_one_commit(kit: Kit, repository: Repository) -> None:
    client = repository.client(kit, rate_limits=RateLimits(writes_per_call=2))
    batch = client.batch(swap_commit=cid_of(0))
    batch.create(post())
    kit.wait(batch.commit())
    batch.create(post())
    with pytest.raises(errors.InvalidSwap):
        kit.wait(batch.commit())
    sent = len(repository.sent)
    for _ in range(2):
        batch.create(post())
    with pytest.raises(errors.InputError, match="about one commit, and 3 writes take 2"):
        kit.wait(batch.commit())
    assert len(repository.sent) == sent


@pytest.mark.parametrize("fault", LOST)
@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("kind", ["creates", "mixed", "updates", "deletes"])
def test_a_lost_answer_writes_nothing_twice(
    kit: Kit, there: Repository, fault: str, moment: str, kind: str
) -> None:
    there.plan = [(moment, LOST[fault])]
    batch = there.client(kit).batch()
    match kind:
        case "creates":
            writes = [batch.create(post("a")), batch.create(post("b"))]
        case "mixed":
            writes = mixed(batch)
        case "updates":
            writes = [batch.update(KEY, post("a")), batch.update(OTHER, post("b"))]
        case _:
            writes = [batch.delete(key, collection=POSTS) for key in (KEY, OTHER)]
    kit.wait(batch.commit())
    assert [it.state for it in writes] == ["done"] * len(writes)
    assert [it.cid for it in writes] == [None if it.record is None else cid_of(it.wire) for it in writes]
    assert there.commits == 1
    assert len(there.bodies("applyWrites")) == (2 if moment == "before" else 1)


def test_a_server_that_finishes_late_is_not_overtaken(kit: Kit, there: Repository) -> None:
    there.plan = [("after", LOST["timeout"]), None]
    there.reads = [lambda: failure(400, "RecordNotFound")]
    batch = there.client(kit).batch()
    writes = mixed(batch)
    kit.wait(batch.commit())
    assert [it.state for it in writes] == ["done"] * 3
    assert (there.commits, len(there.bodies("applyWrites"))) == (1, 2)


def test_an_error_of_the_server_is_not_repeated_when_nothing_was_done(kit: Kit, there: Repository) -> None:
    batch = there.client(kit).batch()
    batch.create(post())
    batch.delete("3jzfcijpj2z2c", collection=POSTS)
    with pytest.raises(errors.InternalServerError):
        kit.wait(batch.commit())
    assert len(there.bodies("applyWrites")) == 1
    assert [it.state for it in batch.writes] == ["waiting"] * 2


def test_what_nobody_knows_is_told_and_looked_for_later(kit: Kit, there: Repository) -> None:
    there.plan = [None, ("after", LOST["502"])]
    there.reads = [LOST["502"]] * 99
    client = there.client(kit, max_retries=0, rate_limits=RateLimits(writes_per_call=3))
    batch = client.batch()
    first, second = (
        mixed(batch),
        [batch.create(post("next")), batch.delete(OTHER + "x", collection="com.example.any")],
    )
    there.records["com.example.any", OTHER + "x"] = {}
    third = [batch.create(post("last")) for _ in range(3)]
    with pytest.raises(errors.BatchInterrupted, match=r"nobody knows \(all or none\)") as caught:
        kit.wait(batch.commit())
    error = caught.value
    assert isinstance(error.__cause__, errors.UpstreamFailure)
    assert [*error.done, *error.unknown, *error.left] == [*first, *second, third[0], *third[1:]]
    assert Counter(it.state for it in batch.writes) == {"done": 3, "unknown": 3, "waiting": 2}
    there.reads = []
    rest = kit.wait(batch.commit())
    assert rest == [*second, *third]
    assert [it.state for it in batch.writes] == ["done"] * 8
    assert (there.commits, len(there.bodies("applyWrites"))) == (3, 3)
    assert [it.cid is None for it in batch.writes] == [it.action == "delete" for it in batch.writes]


def test_without_retries_a_lost_call_is_still_looked_for(kit: Kit, there: Repository) -> None:
    for moment in ("before", "after"):
        there.plan = [(moment, LOST["timeout"])]
        batch = there.client(kit, max_retries=0).batch()
        write = batch.create(post(moment))
        if moment == "before":
            with pytest.raises(errors.TimeoutError):
                kit.wait(batch.commit())
        else:
            kit.wait(batch.commit())
        assert write.state == ("waiting" if moment == "before" else "done")


def test_someone_elses_later_change_does_not_hide_that_it_was_done(kit: Kit, there: Repository) -> None:
    def fail() -> httpx.Response:
        there.records[POSTS, KEY] = {**POST, "text": "theirs"}
        raise httpx.ReadTimeout("x")

    there.plan = [("after", fail)]
    batch = there.client(kit).batch()
    create, update, _ = mixed(batch)
    kit.wait(batch.commit())
    assert (create.state, update.state, update.cid) == ("done", "done", None)
    assert there.records[POSTS, KEY]["text"] == "theirs"


@given(st.lists(st.integers(1, 900_000), max_size=60), st.integers(1, 7))
def test_a_split_keeps_all_in_order_and_within_bounds(sizes: list[int], most: int) -> None:
    home = Home(DID)
    writes = [
        Write(action="delete", collection=POSTS, rkey=str(number), size=size, home=home)
        for number, size in enumerate(sizes)
    ]
    chunks = split(writes, RateLimits(writes_per_call=most))
    assert [write for chunk in chunks for write in chunk.writes] == writes
    assert all(0 < len(chunk.writes) <= most for chunk in chunks)
    assert all(sum(write.size for write in chunk.writes) <= 1_000_000 for chunk in chunks)


@dataclass
class Somewhere:
    """What posts return: something with an AT URI."""

    uri: str


def test_anything_with_an_address_can_be_deleted(kit: Kit, there: Repository) -> None:
    batch = there.client(kit).batch()
    batch.delete(Somewhere(f"at://{DID}/{POSTS}/{KEY}"))
    kit.wait(batch.commit())
    assert (POSTS, KEY) not in there.records


def test_the_size_of_a_call_is_configuration(kit: Kit, repository: Repository) -> None:
    limits = RateLimits(bytes_per_call=10_000)
    batch = repository.client(kit, rate_limits=limits).batch()
    for _ in range(4):
        batch.create({"$type": "com.example.thing", "text": "x" * 3000})
    kit.wait(batch.commit())
    assert [len(body["writes"]) for body in repository.bodies("applyWrites")] == [2, 2]
    with pytest.raises(ValueError, match=r"bytes_per_call=\) is at least 1"):
        RateLimits(bytes_per_call=0)
