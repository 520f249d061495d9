"""Repos of the stand-in."""

from __future__ import annotations

from typing import Any

import libipld
import pytest

from pysky_sdk import Client, errors, models
from pysky_sdk.testing import Account, StandIn
from pysky_sdk.testing.data.cids import cid_of

Post = models.app.bsky.feed.post.Post
POST = "app.bsky.feed.post"
NOW = "2026-01-01T00:00:00.000Z"
CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi4y"
apply = models.com.atproto.repo.apply_writes


def post(text: str = "hi") -> Post:
    return Post(text=text, created_at=NOW)


def test_a_record_is_stored(client: Client, alice: Account) -> None:
    ref = client.app.bsky.feed.post.create(post())
    found = client.app.bsky.feed.post.get(rkey=ref.rkey)
    assert found.value.text == "hi"
    assert found.cid == ref.cid == cid_of({"$type": POST, "text": "hi", "createdAt": NOW})
    assert ref.uri == f"at://{alice.did}/{POST}/{ref.rkey}"


def test_records_are_listed_both_ways(client: Client, alice: Account) -> None:
    for number in range(5):
        client.app.bsky.feed.post.create(post(str(number)))
    arguments: dict[str, Any] = {"repo": alice.did, "collection": POST}
    newest = [row.uri for row in client.com.atproto.repo.list_records.iterate(**arguments, limit=2)]
    oldest = [
        row.uri for row in client.com.atproto.repo.list_records.iterate(**arguments, limit=2, reverse=True)
    ]
    assert len(newest) == 5
    assert oldest == newest[::-1]


def test_swaps_are_checked(client: Client, alice: Account) -> None:
    repo = client.com.atproto.repo
    where: dict[str, Any] = {"repo": alice.did, "collection": "app.bsky.actor.profile", "rkey": "self"}
    first = repo.put_record(**where, record={"displayName": "A"}, swap_record=None)
    with pytest.raises(errors.InvalidSwap, match=f"Record was at {first.cid}"):
        repo.put_record(**where, record={"displayName": "B"}, swap_record=None)
    with pytest.raises(errors.InvalidSwap, match="Commit was at"):
        repo.put_record(**where, record={"displayName": "B"}, swap_commit=CID)
    assert first.commit is not None
    second = repo.put_record(
        **where, record={"displayName": "B"}, swap_record=first.cid, swap_commit=first.commit.cid
    )
    with pytest.raises(errors.InvalidSwap):
        repo.delete_record(**where, swap_record=first.cid)
    assert repo.delete_record(**where, swap_record=second.cid).commit is not None
    assert repo.delete_record(**where, swap_record=second.cid).commit is None


def test_the_same_content_makes_no_commit(client: Client, alice: Account) -> None:
    repo = client.com.atproto.repo
    where: dict[str, Any] = {"repo": alice.did, "collection": "app.bsky.actor.profile", "rkey": "self"}
    assert repo.put_record(**where, record={"displayName": "A"}).commit is not None
    assert repo.put_record(**where, record={"displayName": "A"}).commit is None


@pytest.mark.parametrize(
    ("where", "record", "message"),
    [
        (
            (POST, None),
            {"$type": "app.bsky.feed.like"},
            "expected app.bsky.feed.post, got app.bsky.feed.like",
        ),
        ((POST, None), {"createdAt": NOW}, "Invalid app.bsky.feed.post record"),
        ((POST, None), {"text": "x" * 301, "createdAt": NOW}, "301 graphemes"),
        ((POST, None), {"text": "x", "createdAt": "2026"}, "record.createdAt"),
        ((POST, "abc"), {"text": "x", "createdAt": NOW}, "Invalid record key for app.bsky.feed.post"),
        (("app.bsky.actor.profile", "abc"), {}, 'Expected "self"'),
    ],
)
def test_records_are_checked(
    client: Client, where: tuple[str, str | None], record: dict[str, str], message: str
) -> None:
    collection, rkey = where
    body = {"repo": client.login().did, "collection": collection, "record": record}
    with pytest.raises(errors.InvalidRequest, match=message):
        client.call("com.atproto.repo.createRecord", input=body | ({"rkey": rkey} if rkey else {}))


def test_validation_can_be_switched_off_and_demanded(client: Client) -> None:
    def create(collection: str, *, validate: bool | None) -> str | None:
        body = {"repo": client.login().did, "collection": collection, "record": {"n": 1}}
        asked = {} if validate is None else {"validate": validate}
        status: str | None = client.call("com.atproto.repo.createRecord", input=body | asked).get(
            "validationStatus"
        )
        return status

    assert create(POST, validate=False) is None
    assert create("com.example.thing", validate=None) == "unknown"
    with pytest.raises(errors.InvalidRequest, match="Unknown lexicon type"):
        create("com.example.thing", validate=True)


def test_another_ones_repo_is_not_written_to(client: Client, bob: Account) -> None:
    repo = client.com.atproto.repo
    with pytest.raises(errors.AuthenticationRequired):
        repo.create_record(repo=bob.did, collection=POST, record=post())
    with pytest.raises(errors.StatusError) as caught:
        repo.create_record(repo="nobody.test", collection=POST, record=post())
    assert (caught.value.status, caught.value.error) == (403, "AccountNotFound")


def test_an_rkey_is_used_once(client: Client) -> None:
    ref = client.app.bsky.feed.post.create(post())
    careless = client.with_options(max_retries=0)
    with pytest.raises(errors.StatusError) as caught:
        careless.com.atproto.repo.create_record(
            repo=client.login().did, collection=POST, rkey=ref.rkey, record=post("other")
        )
    assert caught.value.status == 500


def test_a_batch_is_written_whole_or_not_at_all(client: Client, alice: Account) -> None:
    writes: list[apply.Create | apply.Update | apply.Delete] = [
        apply.Create(collection=POST, value=post(str(number))) for number in range(3)
    ]
    missing = apply.Delete(collection=POST, rkey="3jzfcijpj2z2a")
    careless = client.with_options(max_retries=0)
    with pytest.raises(errors.StatusError):
        careless.com.atproto.repo.apply_writes(repo=alice.did, writes=[*writes, missing])
    assert client.app.bsky.feed.post.list().records == []
    results = client.com.atproto.repo.apply_writes(repo=alice.did, writes=writes).results or []
    assert [type(result).__name__ for result in results] == ["CreateResult"] * 3
    assert len(client.app.bsky.feed.post.list().records) == 3


def test_files_go_with_records(client: Client, alice: Account) -> None:
    blob = client.com.atproto.repo.upload_blob(data=b"123", content_type="image/png").blob
    assert isinstance(blob, models.Blob)
    cid = blob.ref.link
    with pytest.raises(errors.InvalidRequest, match="Blob not found"):
        client.com.atproto.sync.get_blob(did=alice.did, cid=cid)
    images = models.app.bsky.embed.images
    embed = images.Images(images=[images.Image(alt="", image=blob)])
    client.app.bsky.feed.post.create(Post(text="", created_at=NOW, embed=embed))
    assert client.com.atproto.sync.get_blob(did=alice.did, cid=cid) == b"123"
    assert client.com.atproto.sync.list_blobs(did=alice.did).cids == [cid]


def test_a_file_that_nobody_uploaded_is_refused(client: Client) -> None:
    images = models.app.bsky.embed.images
    blob = models.Blob(ref=models.CidLink(link=CID), mime_type="image/png", size=3)
    embed = images.Images(images=[images.Image(alt="", image=blob)])
    with pytest.raises(errors.StatusError, match="Could not find blob") as caught:
        client.app.bsky.feed.post.create(Post(text="", created_at=NOW, embed=embed))
    assert caught.value.error == "BlobNotFound"


def test_a_file_that_is_too_large_is_refused(client: Client, server: StandIn) -> None:
    server.settings.blob_limit = 10
    assert client.com.atproto.server.describe_server().blob_upload_limit == 10
    with pytest.raises(errors.StatusError) as caught:
        client.com.atproto.repo.upload_blob(data=b"x" * 11, content_type="a/b")
    assert (caught.value.status, caught.value.error) == (413, "PayloadTooLarge")
    client.com.atproto.repo.upload_blob(data=b"x" * 10, content_type="a/b")


def test_the_repo_is_a_car_file(client: Client, alice: Account) -> None:
    refs = [client.app.bsky.feed.post.create(post(str(number))) for number in range(20)]
    header, blocks = libipld.decode_car(client.com.atproto.sync.get_repo(did=alice.did))
    latest = client.com.atproto.sync.get_latest_commit(did=alice.did)
    named = {libipld.encode_cid(cid): block for cid, block in blocks.items()}
    commit = named[latest.cid]
    assert (commit["did"], commit["rev"], commit["version"]) == (alice.did, latest.rev, 3)
    assert header["version"] == 1
    assert {named[ref.cid]["text"] for ref in refs} == {str(number) for number in range(20)}


def test_not_found_is_a_400_with_a_name(client: Client) -> None:
    with pytest.raises(errors.RecordNotFound):
        client.app.bsky.feed.post.get(rkey="3jzfcijpj2z2a")
    with pytest.raises(errors.HandleNotFound):
        client.com.atproto.identity.resolve_handle(handle="nobody.test")
    with pytest.raises(errors.InvalidRequest, match="Profile not found"):
        client.app.bsky.actor.get_profile(actor="nobody.test")
