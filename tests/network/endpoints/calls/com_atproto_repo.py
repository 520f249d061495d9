"""com.atproto.repo."""

from __future__ import annotations

from pysky_sdk import models
from pysky_sdk.syntax import next_tid, now
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import PIXEL, World

Post = models.app.bsky.feed.post.Post
writes = models.com.atproto.repo.apply_writes
POSTS = "app.bsky.feed.post"


@call("com.atproto.repo.applyWrites")
def apply_writes(world: World) -> object:
    post = Post(text="one of many", created_at=now())
    answer = world.me.client.com.atproto.repo.apply_writes(
        repo=world.me.did, writes=[writes.Create(collection=POSTS, rkey=next_tid(), value=post)]
    )
    (result,) = answer.results or []
    assert isinstance(result, writes.CreateResult)
    assert world.me.client.app.bsky.feed.post.get(result.uri.rpartition("/")[2]).value.text == post.text
    return answer


@call("com.atproto.repo.createRecord")
def create_record(world: World) -> object:
    answer = world.me.client.com.atproto.repo.create_record(
        repo=world.me.did, collection=POSTS, record=Post(text="hello", created_at=now())
    )
    assert answer.uri.startswith(f"at://{world.me.did}/{POSTS}/")
    return answer


@call("com.atproto.repo.putRecord")
def put_record(world: World) -> object:
    rkey = next_tid()
    answer = world.me.client.com.atproto.repo.put_record(
        repo=world.me.did,
        collection=POSTS,
        rkey=rkey,
        record=Post(text="put", created_at=now()),
        swap_record=None,
    )
    assert answer.uri == f"at://{world.me.did}/{POSTS}/{rkey}"
    return answer


@call("com.atproto.repo.getRecord")
def get_record(world: World) -> object:
    answer = world.me.client.com.atproto.repo.get_record(
        repo=world.friend.did, collection=POSTS, rkey=world.post.rkey
    )
    assert isinstance(answer.value, Post)
    assert (answer.uri, answer.cid) == (world.post.uri, world.post.cid)
    return answer


@call("com.atproto.repo.deleteRecord")
def delete_record(world: World) -> object:
    repo = world.me.client.com.atproto.repo
    made = repo.create_record(repo=world.me.did, collection=POSTS, record=Post(text="gone", created_at=now()))
    answer = repo.delete_record(
        repo=world.me.did, collection=POSTS, rkey=made.uri.rpartition("/")[2], swap_record=made.cid
    )
    assert made.uri not in {entry.uri for entry in world.me.client.app.bsky.feed.post.iterate()}
    return answer


@call("com.atproto.repo.describeRepo")
def describe_repo(world: World) -> object:
    answer = world.me.client.com.atproto.repo.describe_repo(repo=world.me.handle)
    assert (answer.did, answer.handle_is_correct) == (world.me.did, True)
    return answer


@call("com.atproto.repo.listRecords")
def list_records(world: World) -> object:
    uri = world.post.uri
    answer = world.me.client.com.atproto.repo.list_records(repo=world.friend.did, collection=POSTS)
    assert uri in {record.uri for record in answer.records}
    assert all(isinstance(record.value, Post) for record in answer.records)
    return answer


@call("com.atproto.repo.uploadBlob")
def upload_blob(world: World) -> object:
    answer = world.me.client.com.atproto.repo.upload_blob(data=PIXEL, content_type="image/png")
    assert isinstance(answer.blob, models.Blob)
    assert (answer.blob.mime_type, answer.blob.size) == ("image/png", len(PIXEL))
    return answer


@call("com.atproto.repo.listMissingBlobs")
def list_missing_blobs(world: World) -> object:
    answer = world.me.client.com.atproto.repo.list_missing_blobs()
    assert answer.blobs == []
    return answer


@call("com.atproto.repo.importRepo")
def import_repo(world: World) -> object:
    person = world.newcomer()
    posts = person.client.app.bsky.feed.post
    kept = posts.create({"text": "kept", "createdAt": now()})
    car = person.client.com.atproto.sync.get_repo(did=person.did)
    person.client.com.atproto.server.deactivate_account()
    answer = person.client.com.atproto.repo.import_repo(data=car)
    person.client.com.atproto.server.activate_account()
    assert [entry.uri for entry in posts.iterate()] == [kept.uri]
    return answer
