"""com.atproto.sync."""

from __future__ import annotations

from tests.network.endpoints.registry import call
from tests.network.endpoints.world import PIXEL, World


def is_car(data: bytes) -> bool:
    return b"roots" in data[:80] and b"gversion\x01" in data[:80]


@call("com.atproto.sync.getBlob")
def get_blob(world: World) -> object:
    cid = world.picture
    answer = world.me.client.com.atproto.sync.get_blob(did=world.me.did, cid=cid)
    assert answer == PIXEL
    return answer


@call("com.atproto.sync.getBlocks")
def get_blocks(world: World) -> object:
    sync = world.me.client.com.atproto.sync
    answer = sync.get_blocks(did=world.me.did, cids=[sync.get_latest_commit(did=world.me.did).cid])
    assert is_car(answer)
    return answer


@call("com.atproto.sync.getCheckout")
def get_checkout(world: World) -> object:
    answer = world.me.client.com.atproto.sync.get_checkout(did=world.me.did)
    assert is_car(answer)
    return answer


@call("com.atproto.sync.getHead")
def get_head(world: World) -> object:
    answer = world.friend.client.com.atproto.sync.get_head(did=world.friend.did)
    assert answer.root == world.friend.client.com.atproto.sync.get_latest_commit(did=world.friend.did).cid
    return answer


@call("com.atproto.sync.getLatestCommit")
def get_latest_commit(world: World) -> object:
    return world.me.client.com.atproto.sync.get_latest_commit(did=world.me.did)


@call("com.atproto.sync.getRecord")
def get_record(world: World) -> object:
    answer = world.me.client.com.atproto.sync.get_record(
        did=world.friend.did, collection="app.bsky.feed.post", rkey=world.post.rkey
    )
    assert is_car(answer)
    assert b"what I think" in answer
    return answer


@call("com.atproto.sync.getRepo")
def get_repo(world: World) -> object:
    uri = world.post.uri
    answer = world.client().com.atproto.sync.get_repo(did=world.friend.did)
    assert is_car(answer)
    assert uri.startswith(f"at://{world.friend.did}/")
    assert b"what I think" in answer
    return answer


@call("com.atproto.sync.getRepoStatus")
def get_repo_status(world: World) -> object:
    answer = world.me.client.com.atproto.sync.get_repo_status(did=world.me.did)
    assert (answer.did, answer.active) == (world.me.did, True)
    return answer


@call("com.atproto.sync.listBlobs")
def list_blobs(world: World) -> object:
    cid = world.picture
    answer = world.me.client.com.atproto.sync.list_blobs(did=world.me.did)
    assert answer.cids == [cid]
    return answer


@call("com.atproto.sync.listRepos")
def list_repos(world: World) -> object:
    alice = world.network.accounts["alice"]
    answer = world.client().com.atproto.sync.list_repos(limit=1000)
    assert alice.did in {repo.did for repo in answer.repos}
    return answer
