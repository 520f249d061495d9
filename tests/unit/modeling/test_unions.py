"""protocol.md §2: open and closed unions, `unknown` fields, and `$type` by position."""

from __future__ import annotations

import json
from typing import Any, ClassVar

import pytest
from pydantic import ValidationError

from pysky_sdk import models
from pysky_sdk.modeling import InvalidRecord, Model, Unknown
from pysky_sdk.modeling.codec import decode_json, decode_object, encode_json
from tests.unit.modeling.things import BLOB, BLOB_CID, DID, NOW, POST, Note, Part, Post, Thing, refused

PART = {"$type": "com.example.thing#part", "name": "x"}
FOREIGN = {"$type": "org.elsewhere.widget", "price": 3, "deep": [{"$type": "com.example.thing#part"}]}
PostView = models.app.bsky.feed.defs.PostView


def read(field: str, value: Any) -> Any:
    thing = decode_json(Thing, json.dumps({field: value}).encode())
    assert thing.to_wire() == {field: value}
    return getattr(thing, field)


@pytest.mark.parametrize("field", ["member", "either"])
def test_a_known_member_arrives_typed(field: str) -> None:
    assert read(field, PART) == Part(name="x")
    assert Thing(**{field: PART}).to_wire() == {field: PART}
    assert Thing(**{field: Part(name="x")}).to_wire() == {field: PART}


def test_an_unknown_member_of_an_open_union_is_kept_untouched_as_a_dict() -> None:
    member = read("member", FOREIGN)
    assert isinstance(member, Unknown)
    assert member == FOREIGN
    assert member.type == "org.elsewhere.widget"
    assert member["price"] == 3
    assert isinstance(member["deep"][0], dict)
    assert repr(member).startswith("Unknown({'$type'")
    assert encode_json(Thing(member=FOREIGN)) == encode_json(decode_object(Thing, {"member": FOREIGN}))


def test_an_empty_open_union_keeps_every_member() -> None:
    assert isinstance(read("anything", PART), Unknown)
    assert refused(anything={"name": "x"}) == "anything"
    assert refused(anything=5) == "anything"


@pytest.mark.parametrize(
    "value", [{"name": "x"}, {"$type": 5, "name": "x"}, {"$type": None}, {}, "x", 5, [PART]]
)
@pytest.mark.parametrize("field", ["member", "either", "anything"])
def test_a_member_without_a_string_type_is_an_error(field: str, value: Any) -> None:
    assert refused(**{field: value}) == field
    with pytest.raises(ValidationError):
        decode_object(Thing, {field: value})
    with pytest.raises(ValidationError):
        decode_json(Thing, json.dumps({field: value}).encode())


@pytest.mark.parametrize("field", ["member", "either"])
@pytest.mark.parametrize("tag", ["com.example.thing#part", "com.example.other#main"])
def test_a_known_type_with_bad_content_is_an_error_and_never_unknown(field: str, tag: str) -> None:
    for value in ({"$type": tag, "name": 5, "enabled": 5}, {"$type": tag, "name": None, "enabled": "x"}):
        with pytest.raises(ValidationError):
            decode_json(Thing, json.dumps({field: value}).encode())
        assert refused(**{field: value}) == field


def test_an_unknown_member_of_a_closed_union_is_an_error() -> None:
    assert refused(either=FOREIGN) == "either"
    with pytest.raises(ValidationError):
        decode_object(Thing, {"either": FOREIGN})
    with pytest.raises(ValidationError):
        decode_object(
            models.com.atproto.repo.apply_writes.ApplyWritesInput, {"repo": DID, "writes": [FOREIGN]}
        )


def test_main_is_read_and_never_written() -> None:
    other = {"$type": "com.example.other#main", "enabled": True}
    for field in ("member", "either"):
        thing = decode_object(Thing, {field: other})
        assert getattr(thing, field).enabled is True
        assert thing.to_wire() == {field: {"$type": "com.example.other", "enabled": True}}
    note = decode_json(Note, b'{"$type":"com.example.note#main","text":"x"}')
    assert encode_json(note) == b'{"$type":"com.example.note","text":"x"}'
    view = decode_object(Thing, {"record": POST | {"$type": "app.bsky.feed.post#main"}})
    assert view.to_wire() == {"record": POST}


def test_type_is_written_in_a_union_and_not_by_plain_ref() -> None:
    part = Part(name="x")
    wire = Thing(part=part, parts=[part], member=part, members=[part], either=part).to_wire()
    assert wire == {
        "part": {"name": "x"},
        "parts": [{"name": "x"}],
        "member": PART,
        "members": [PART],
        "either": PART,
    }
    assert part.to_wire() == {"name": "x"}


def test_type_is_written_on_records_and_blobs_wherever_they_stand() -> None:
    assert Note(text="x", part=Part(name="y")).to_wire() == {
        "$type": "com.example.note",
        "text": "x",
        "part": {"name": "y"},
    }
    image_class: Any = models.app.bsky.embed.images.Image
    image = image_class(alt="", image=BLOB)
    assert image.to_wire() == {"alt": "", "image": BLOB}
    constructed = models.Blob(ref=models.CidLink(link=BLOB_CID), mime_type="image/png", size=100)
    assert constructed.to_wire() == BLOB


def test_no_type_is_added_to_an_object_that_came_without() -> None:
    raw = {"part": {"name": "x"}, "parts": [{"name": "y"}, PART]}
    assert decode_object(Thing, raw).to_wire() == raw


@pytest.mark.parametrize("tag", ["com.example.wrong", "app.bsky.embed.images#aspectRatio", 5, None])
def test_a_wrong_type_on_a_plain_object_is_read_kept_and_not_written(tag: Any) -> None:
    raw = {"part": {"$type": tag, "name": "x"}}
    thing = decode_json(Thing, json.dumps(raw).encode())
    assert thing.part.name == "x"
    assert thing.to_wire() == raw
    with pytest.raises(ValidationError, match=r"com\.example\.thing#part") as error:
        encode_json(thing)
    assert error.value.errors()[0]["loc"] == ("part", "$type")


def test_the_matching_type_on_a_plain_object_is_fine() -> None:
    assert encode_json(Thing(part=PART)) == json.dumps({"part": PART}, separators=(",", ":")).encode()


def test_a_model_of_somebody_elses_lexicon_can_stand_in_an_open_union() -> None:
    class Widget(Model):
        TYPE: ClassVar[str] = "org.elsewhere.widget"

        price: int

    assert Thing(member=Widget(price=3)).to_wire() == {
        "member": {"$type": "org.elsewhere.widget", "price": 3}
    }
    assert refused(either=Widget(price=3)) == "either"


def test_a_record_of_a_known_type_in_an_unknown_field_arrives_typed() -> None:
    record = read("record", POST)
    assert isinstance(record, Post)
    assert record.created_at == NOW


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"a": 1},
        {"$type": "org.elsewhere.record", "createdAt": NOW, "b": {"$bytes": "AAE="}, "l": {"$link": "x"}},
        {"$type": 5},
        {"nested": POST},
        {"$type": "com.example.thing#part", "name": 5},
    ],
)
def test_anything_else_in_an_unknown_field_comes_out_as_it_went_in(value: Any) -> None:
    record = read("record", value)
    assert type(record) is dict
    assert record == value


def test_nothing_is_converted_inside_an_unknown_field() -> None:
    value = {"post": POST, "bytes": {"$bytes": "AA=="}, "blob": BLOB, "float": 1.0, "null": None}
    assert read("record", value) == value


@pytest.mark.parametrize(
    "bad", [POST | {"text": 5}, {"$type": "app.bsky.feed.post"}, POST | {"embed": {"images": []}}]
)
def test_a_broken_record_stays_visible_as_an_invalid_item(bad: dict[str, Any]) -> None:
    record = read("record", bad)
    assert isinstance(record, InvalidRecord)
    assert record == bad
    assert record.type == "app.bsky.feed.post"
    assert isinstance(record.error, ValidationError)
    assert record.error.errors()[0]["loc"][0] in {"text", "embed"}
    assert repr(record).startswith("InvalidRecord({")


def test_a_broken_record_is_not_written() -> None:
    page = decode_object(Thing, {"record": POST | {"text": 5}})
    with pytest.raises(
        ValidationError, match=r"Not a valid app.bsky.feed.post: text: Input should be a valid string"
    ):
        encode_json(page)
    assert refused(record=POST | {"text": 5}) == "record"
    assert refused(record=POST | {"createdAt": "yesterday"}) == "record"


def test_one_broken_item_does_not_fail_a_page() -> None:
    item = {"uri": f"at://{DID}/app.bsky.feed.post/x", "cid": BLOB_CID}
    page = {"records": [item | {"value": POST}, item | {"value": POST | {"text": 5}}]}
    output = decode_object(models.com.atproto.repo.list_records.ListRecordsOutput, page)
    assert [type(record.value) for record in output.records] == [Post, InvalidRecord]
    assert output.to_wire() == page


def test_the_expected_record_of_a_view_can_be_broken_or_another_one() -> None:
    view = {
        "uri": f"at://{DID}/app.bsky.feed.post/x",
        "cid": BLOB_CID,
        "author": {"did": DID, "handle": "alice.example"},
        "indexedAt": NOW,
    }
    kinds = {
        Post: POST,
        InvalidRecord: POST | {"text": None},
        models.app.bsky.feed.like.Like: {
            "$type": "app.bsky.feed.like",
            "createdAt": "never",
            "subject": {"uri": "x", "cid": "y"},
        },
        dict: {"$type": "org.elsewhere.post", "text": 5},
    }
    for kind, record in kinds.items():
        read = decode_json(PostView, json.dumps(view | {"record": record}).encode())
        assert type(read.record) is kind
        assert read.to_wire() == view | {"record": record}
