"""What the stand-in says of accounts and repos, as the SDK's own client reads it."""

from __future__ import annotations

from itertools import islice
from typing import Any

from pysky_sdk import Client, models
from pysky_sdk.streams import record_ops
from pysky_sdk.testing import Account, StandIn

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
