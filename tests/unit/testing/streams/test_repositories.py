"""What the stand-in says of accounts and repos, as the SDK's own client reads it."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pysky_sdk import Client, errors, models
from pysky_sdk.core.streams.frames import read_frame
from pysky_sdk.streams import record_ops, verify_commit
from pysky_sdk.testing import Account, StandIn
from pysky_sdk.testing.state.keys import signing_key
from pysky_sdk.testing.state.world import World
from tests.unit.testing.streams.inversion import verify

repos = models.com.atproto.sync.subscribe_repos
POST = "app.bsky.feed.post"


def heard(client: Client, count: int, cursor: int = 0) -> list[Any]:
    with client.com.atproto.sync.subscribe_repos(cursor=cursor) as stream:
        return list(islice(stream, count))


def test_a_new_account_is_told_of(client: Client, alice: Account) -> None:
    identity, account, commit, sync = heard(client, 4)
    assert (identity.did, identity.handle) == (alice.did, alice.handle)
    assert (account.did, account.active, account.status) == (alice.did, True, None)
    assert (commit.repo, commit.ops, commit.since, commit.prev_data) == (alice.did, [], None, None)
    assert (sync.did, sync.rev) == (alice.did, commit.rev)
    assert [it.seq for it in (identity, account, commit, sync)] == [1, 2, 3, 4]


def test_records_that_are_made_changed_and_deleted(client: Client, server: StandIn) -> None:
    ref = client.post("one")
    rkey = ref.uri.rpartition("/")[2]
    client.app.bsky.feed.post.put(rkey, {"text": "two", "createdAt": server.clock.now()})
    client.app.bsky.feed.post.delete(rkey=rkey)

    made, changed, deleted = heard(client, 3, cursor=4)

    ops = [op for commit in (made, changed, deleted) for op in record_ops(commit, POST)]
    assert [(op.action, op.uri) for op in ops] == [
        ("create", ref.uri),
        ("update", ref.uri),
        ("delete", ref.uri),
    ]
    assert [getattr(op.record, "text", None) for op in ops] == ["one", "two", None]
    assert [commit.ops[0].prev for commit in (made, changed, deleted)] == [
        None,
        made.ops[0].cid,
        changed.ops[0].cid,
    ]
    assert [changed.since, deleted.since] == [made.rev, changed.rev]
    assert not any((it.too_big, it.rebase, it.blobs) != (False, False, []) for it in (made, changed, deleted))


actions = st.lists(st.tuples(st.sampled_from("cud"), st.integers(0, 60)), min_size=1, max_size=40)


@given(st.lists(actions, min_size=1, max_size=12))
@settings(max_examples=40, deadline=None)
def test_the_blocks_of_each_commit_lead_back_to_the_one_before(batches: list[list[tuple[str, int]]]) -> None:
    """Any writes: a relay that knows nothing but the last root can verify the next commit."""
    world = World(1, None)
    did = world.add_account("alice.test", "x").did
    repo, count = world.repos.at(did), 0
    for batch in batches:
        written: set[str] = set()
        for kind, number in batch:
            rkey = f"k{number}"
            if rkey in written or (kind == "d") == (repo.get(POST, rkey) is None):
                continue
            written.add(rkey)
            count += 1
            if kind == "d":
                repo.remove(POST, rkey)
            else:
                repo.put(world.repos.make(did, POST, rkey, {"n": count}))
        world.repos.commit(repo)
    verified(bodies(world))


def bodies(world: World) -> list[dict[str, Any]]:
    """All commits that were sent, as they are read from the wire."""
    found, number = [], 0
    while (event := world.streams.repos._log.after(number)[0]) is not None:
        number = event.number
        frame = read_frame("com.atproto.sync.subscribeRepos", event.frame)
        if frame.type == "com.atproto.sync.subscribeRepos#commit":
            found.append(frame.body)
    return found


def verified(commits: list[dict[str, Any]]) -> None:
    """Check commits one by one, and that each follows the one before."""
    roots = [verify(body) for body in commits]
    key = signing_key(World(1, None).secret, commits[0]["repo"]).public
    assert [verify_commit(repos.Commit.model_validate(body), key) for body in commits] == roots
    assert [body.get("prevData") for body in commits] == [None, *({"$link": root} for root in roots[:-1])]
    assert [body["since"] for body in commits] == [None, *(body["rev"] for body in commits[:-1])]


def test_a_batch_that_writes_a_record_twice(client: Client, alice: Account) -> None:
    """As a real PDS does it: `prev` is what the commit before had, and only the last content comes along."""
    writes = models.com.atproto.repo.apply_writes
    value = {"$type": POST, "text": "1", "createdAt": "2026-01-01T00:00:00.000Z"}
    client.com.atproto.repo.apply_writes(
        repo=alice.did,
        writes=[
            writes.Create(collection=POST, rkey="3jzfcijpj2z2a", value=value),
            writes.Update(collection=POST, rkey="3jzfcijpj2z2a", value=value | {"text": "2"}),
        ],
    )
    [commit] = heard(client, 1, cursor=4)
    assert [(op.action, op.prev) for op in commit.ops] == [("create", None), ("update", None)]
    assert [getattr(op.record, "text", None) for op in record_ops(commit)] == [None, "2"]


def test_a_handle_that_changes(client: Client, server: StandIn, alice: Account) -> None:
    client.com.atproto.identity.update_handle(handle="alicia.test")
    alice.handle = "Alice.example"
    first, second = heard(client, 2, cursor=4)
    assert [(it.did, it.handle) for it in (first, second)] == [
        (alice.did, "alicia.test"),
        (alice.did, "alice.example"),
    ]
    assert server.client().com.atproto.identity.resolve_handle(handle="alice.example").did == alice.did


def test_accounts_that_go_and_come_back(client: Client, alice: Account) -> None:
    client.com.atproto.server.deactivate_account()
    client.com.atproto.server.activate_account()
    alice.status = "takendown"
    alice.status = None
    found = heard(client, 6, cursor=4)
    assert [type(it).__name__ for it in found] == [
        "Account",
        "Account",
        "Identity",
        "Sync",
        "Account",
        "Account",
    ]
    assert [(it.active, it.status) for it in found if isinstance(it, repos.Account)] == [
        (False, "deactivated"),
        (True, None),
        (False, "takendown"),
        (True, None),
    ]


def test_an_account_is_deleted(client: Client, server: StandIn, alice: Account, bob: Account) -> None:
    post = client.post("hello")
    bobs = server.client(bob)
    bobs.like(post)
    with pytest.raises(errors.AuthenticationRequired):
        bobs.com.atproto.server.delete_account(did=alice.did, password="wrong", token="x")
    bobs.com.atproto.server.delete_account(did=alice.did, password=alice.password, token="x")

    with pytest.raises(errors.SessionError):
        client.app.bsky.actor.get_preferences()
    with pytest.raises(errors.InvalidRequest, match="Profile not found"):
        bobs.app.bsky.actor.get_profile(actor="alice.test")
    assert bobs.app.bsky.feed.get_timeline().feed == []
    assert server.add_account("alice.test").did != alice.did
    last = heard(bobs, 7, cursor=0)[5:]
    assert [(type(it).__name__, getattr(it, "status", None)) for it in last] == [
        ("Commit", None),
        ("Account", "deleted"),
    ]


def test_messages_of_a_relay_can_be_sent(server: StandIn, alice: Account) -> None:
    nsid = "com.atproto.sync.subscribeRepos"
    server.send(nsid, {"$type": "#account", "did": alice.did, "active": False, "status": "throttled"})
    [said] = heard(server.client(), 1, cursor=4)
    assert (said.did, said.active, said.status, said.seq) == (alice.did, False, "throttled", 5)
