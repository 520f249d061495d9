"""The records in commits."""

from __future__ import annotations

from typing import Any

import pytest

from pysky_sdk import errors, models
from pysky_sdk.core.streams.ipld import decode
from pysky_sdk.streams import RecordOp, record_ops
from pysky_sdk.testing.data.car import car
from pysky_sdk.testing.data.cbor import cid_bytes, encode
from pysky_sdk.testing.data.cids import cid_of
from tests.unit.streams.server import CID, DID, TIME
from tests.unit.streams.server import commit as commit_frame

Commit = models.com.atproto.sync.subscribe_repos.Commit
Post = models.app.bsky.feed.post.Post
POST = {"$type": "app.bsky.feed.post", "text": "hi", "createdAt": TIME}


def commit(*ops: tuple[str, str, Any], blocks: bytes | None = None) -> Any:
    """A commit that did this, as a stream brings it."""
    found = {cid_of(record): encode(record) for _, _, record in ops if record is not None}
    rows = [
        {"action": action, "path": path, "cid": None if record is None else {"$link": cid_of(record)}}
        for action, path, record in ops
    ]
    made = car(CID, found) if blocks is None else blocks
    return Commit.model_validate(decode(commit_frame(7, rows, made))[1])


def test_records_come_typed() -> None:
    ops = [
        *record_ops(
            commit(
                ("create", "app.bsky.feed.post/3jui7kd54zh2y", POST),
                ("update", "app.bsky.actor.profile/self", {"$type": "app.bsky.actor.profile"}),
                ("delete", "app.bsky.feed.like/3jui7kd54zh2z", None),
            )
        )
    ]
    created, updated, deleted = ops
    action, uri, cid, record = created
    assert (action, uri, cid) == ("create", f"at://{DID}/app.bsky.feed.post/3jui7kd54zh2y", cid_of(POST))
    assert isinstance(record, Post)
    assert record.text == "hi"
    assert (created.collection, created.rkey) == ("app.bsky.feed.post", "3jui7kd54zh2y")
    assert created.entry.is_valid
    assert created.entry.value is record
    assert isinstance(updated.record, models.app.bsky.actor.profile.Profile)
    assert deleted == RecordOp("delete", f"at://{DID}/app.bsky.feed.like/3jui7kd54zh2z", None, None)
    assert not deleted.entry.is_valid


def test_what_nobody_knows_and_what_is_broken_is_visible() -> None:
    strange = {"$type": "com.example.thing", "data": {"$bytes": "AQI"}, "to": {"$link": CID}}
    broken = {"$type": "app.bsky.feed.post", "text": 5, "createdAt": TIME}
    other = {"$type": "app.bsky.feed.post", "text": "in a wrong place", "createdAt": TIME}
    found = [
        *record_ops(
            commit(
                ("create", "com.example.thing/a", strange),
                ("create", "app.bsky.feed.post/b", broken),
                ("create", "app.bsky.feed.like/c", other),
            )
        )
    ]
    assert found[0].record == models.Unknown(strange), "as JSON has it, links and bytes included"
    assert found[0].entry.is_valid
    assert isinstance(found[1].record, models.InvalidRecord)
    assert "text" in found[1].entry.problems[0]
    assert isinstance(found[2].record, Post)
    assert not found[2].entry.is_valid


def test_a_record_that_is_written_again_has_its_cid() -> None:
    image = {"$type": "blob", "ref": {"$link": CID}, "mimeType": "image/png", "size": 5}
    embed = {"$type": "app.bsky.embed.images", "images": [{"image": image, "alt": ""}]}
    post = {**POST, "embed": embed, "extra": {"raw": {"$bytes": "AQI"}, "cid": {"$bytes": "AA"}}}
    (op,) = record_ops(commit(("create", "app.bsky.feed.post/a", post)))
    assert isinstance(op.record, Post)
    assert op.record.to_wire() == post
    assert cid_of(op.record.to_wire()) == op.cid


def test_only_some_collections() -> None:
    made = commit(("create", "app.bsky.feed.post/a", POST), ("delete", "app.bsky.feed.like/b", None))
    assert [op.rkey for op in record_ops(made, "app.bsky.feed.like")] == ["b"]
    assert [op.rkey for op in record_ops(made, ["app.bsky.feed.post", "app.bsky.feed.like"])] == ["a", "b"]
    assert [*record_ops(commit(blocks=b"no CAR"), "app.bsky.feed.post")] == []
    with pytest.raises(ValueError, match="NSID"):
        list(record_ops(made, "no nsid"))


def test_a_record_that_is_not_brought_along() -> None:
    made = commit(("create", "app.bsky.feed.post/a", POST), blocks=b"")
    (op,) = record_ops(made)
    assert (op.cid, op.record, op.entry.is_valid) == (cid_of(POST), None, False)
    made = commit(("create", "app.bsky.feed.post/a", POST), blocks=car(CID, {}))
    (op,) = record_ops(made)
    assert op.record is None


@pytest.mark.parametrize(
    ("blocks", "said"),
    [
        (b"\x05abc", "within a section"),
        (b"\x80\x80", "within a length"),
        (b"\xff" * 20, "within a length"),
        (car(CID, {cid_of(POST): encode(POST)})[:-3], "within a section"),
        (car(CID, {})[:] + b"\x24" + b"\x00" * 36, "no CID"),
        (car(CID, {cid_of(POST): encode({**POST, "text": "forged"})}), "not what its CID says"),
        (car(CID, {cid_of(POST): encode(POST)}) + b"\x00", "within a section"),
    ],
)
def test_blocks_that_cannot_be_read(blocks: bytes, said: str) -> None:
    made = commit(("create", "app.bsky.feed.post/a", POST), blocks=blocks)
    with pytest.raises(errors.ResponseError, match=said) as caught:
        list(record_ops(made))
    assert (caught.value.path, caught.value.body) == ("blocks", blocks)


@pytest.mark.parametrize("record", [[1], "text", 5])
def test_a_block_that_is_no_record(record: Any) -> None:
    with pytest.raises(errors.ResponseError, match="is no record"):
        list(record_ops(commit(("create", "app.bsky.feed.post/a", record))))


def test_the_header_of_a_car_file_may_name_any_root() -> None:
    assert cid_bytes(CID) in car(CID, {})
    assert [*record_ops(commit(("delete", "app.bsky.feed.post/a", None), blocks=car(CID, {})))]
