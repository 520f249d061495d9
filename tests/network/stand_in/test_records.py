"""Records, lists and files, of the stand-in as of the real servers."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import errors, models
from pysky_sdk.syntax import now
from tests.network.stand_in.sides import POST, PROFILE, Post, Side, write


def test_a_record_is_written_changed_and_deleted(side: Side) -> None:
    me, client = side.pair()
    where: Any = {"repo": me.did, "collection": PROFILE, "rkey": "self"}
    repo = client.com.atproto.repo
    first = repo.put_record(**where, record={"$type": PROFILE, "displayName": "A"}, swap_record=None)
    assert first.cid == "bafyreidef2jxihp5eqm7yio4tnx3eyoathji2ou54xqmly7ojaynomgb5a"
    assert (first.commit is None, first.validation_status) == (False, "valid")
    again = repo.put_record(**where, record={"$type": PROFILE, "displayName": "A"})
    assert (again.commit, again.cid) == (None, first.cid)
    second = repo.put_record(**where, record={"displayName": "B"}, swap_record=first.cid)
    assert repo.get_record(**where).cid == second.cid
    with pytest.raises(errors.InvalidSwap, match=f"Record was at {second.cid}"):
        repo.delete_record(**where, swap_record=first.cid)
    assert repo.delete_record(**where).commit is not None
    assert repo.delete_record(**where).commit is None
    with pytest.raises(errors.RecordNotFound, match="Could not locate record"):
        repo.get_record(**where)


def test_a_stale_commit_is_refused(side: Side) -> None:
    me, client = side.pair()
    first = client.com.atproto.sync.get_latest_commit(did=me.did).cid
    write(client, "one")
    head = client.com.atproto.sync.get_latest_commit(did=me.did).cid
    record = Post(text="two", created_at=now())
    with pytest.raises(errors.InvalidSwap, match=f"Commit was at {head}"):
        client.com.atproto.repo.create_record(repo=me.did, collection=POST, record=record, swap_commit=first)
    made = client.com.atproto.repo.create_record(
        repo=me.did, collection=POST, record=record, swap_commit=head
    )
    assert made.commit is not None


def test_a_batch_is_all_or_nothing(side: Side) -> None:
    me, client = side.pair()
    batch = models.com.atproto.repo.apply_writes
    create = batch.Create(collection=POST, value=Post(text="one", created_at=now()))
    missing = batch.Delete(collection=POST, rkey="3jzfcijpj2z2a")
    careless = client.with_options(max_retries=0)
    with pytest.raises(errors.ServerError) as caught:
        careless.com.atproto.repo.apply_writes(repo=me.did, writes=[create, missing])
    assert (caught.value.status, caught.value.error) == (500, "InternalServerError")
    assert client.app.bsky.feed.post.list().records == []
    answer = client.com.atproto.repo.apply_writes(repo=me.did, writes=[create, create])
    assert [type(result).__name__ for result in answer.results or []] == ["CreateResult"] * 2


def test_lists_of_a_pds_end_with_an_empty_page(side: Side) -> None:
    me, client = side.pair()
    refs = [write(client, str(number)) for number in range(3)]
    for reverse, expected in ((False, refs[::-1]), (True, refs)):
        pages = list(
            client.com.atproto.repo.list_records.pages(repo=me.did, collection=POST, limit=2, reverse=reverse)
        )
        assert [len(page.records) for page in pages] == [2, 1, 0]
        assert [page.cursor is None for page in pages] == [False, False, True]
        assert [row.uri for page in pages for row in page.records] == [ref.uri for ref in expected]


def test_files_belong_to_records(side: Side) -> None:
    me, client = side.pair()
    blob = client.com.atproto.repo.upload_blob(data=b"123", content_type="image/png").blob
    assert isinstance(blob, models.Blob)
    assert blob.ref.link == "bafkreifgmwsfsiccf6ouc7sim7x5yt5yubfb6p77d6qh5gmoq337pit24m"
    client.app.bsky.actor.profile.put({"avatar": blob})
    assert client.com.atproto.sync.get_blob(did=me.did, cid=blob.ref.link) == b"123"
    assert client.com.atproto.sync.list_blobs(did=me.did).cids == [blob.ref.link]


def test_a_repo_is_described(side: Side) -> None:
    me, client = side.pair()
    write(client, "one")
    client.app.bsky.actor.profile.put({"displayName": "A"})
    described = client.com.atproto.repo.describe_repo(repo=me.handle)
    assert (described.did, described.handle, described.handle_is_correct) == (me.did, me.handle, True)
    assert described.collections == [PROFILE, POST]
    status = client.com.atproto.sync.get_repo_status(did=me.did)
    assert (status.active, status.rev) == (True, client.com.atproto.sync.get_latest_commit(did=me.did).rev)


def test_both_build_the_same_tree(side: Side) -> None:
    """The commit of a real repo names the root that our own tree of the same records has."""
    import libipld

    from pysky_sdk.testing.data.mst import build

    me, client = side.pair()
    refs = [write(client, str(number)) for number in range(40)]
    _, blocks = libipld.decode_car(client.com.atproto.sync.get_repo(did=me.did))
    head = client.com.atproto.sync.get_latest_commit(did=me.did).cid
    named = {libipld.encode_cid(cid): block for cid, block in blocks.items()}
    root, _ = build({ref.uri.removeprefix(f"at://{me.did}/"): ref.cid for ref in refs})
    assert libipld.encode_cid(named[head]["data"]) == root
