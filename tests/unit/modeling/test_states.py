"""protocol.md §2: a field is absent, null (where it may be) or has a value; assigning and deleting keep to that."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import models
from pysky_sdk.modeling.codec import decode_json, encode_json
from tests.unit.modeling.things import CID, NOW, Other, Part, Post, Thing, problems

PutRecordInput: Any = models.com.atproto.repo.put_record.PutRecordInput
PUT: dict[str, Any] = {
    "repo": "alice.example",
    "collection": "com.example.note",
    "rkey": "x",
    "record": {"a": 1},
}


def test_null_absent_and_a_value_are_three_things() -> None:
    assert PutRecordInput(**PUT).to_wire() == PUT
    assert PutRecordInput(**PUT, swap_record=None).to_wire() == PUT | {"swapRecord": None}
    assert PutRecordInput(**PUT, swapRecord=None).to_wire() == PUT | {"swapRecord": None}
    assert PutRecordInput(**PUT, swap_record=CID).to_wire() == PUT | {"swapRecord": CID}


def test_null_and_absent_are_read_apart_and_not_equal() -> None:
    absent, null = decode_json(Thing, b"{}"), decode_json(Thing, b'{"swap":null}')
    assert absent.swap is null.swap is None
    assert "swap" not in absent.model_fields_set
    assert "swap" in null.model_fields_set
    assert absent != null
    assert null.to_wire() == {"swap": None}
    assert encode_json(null) == b'{"swap":null}'


def test_none_for_an_optional_field_that_cannot_be_null_means_absent() -> None:
    assert Thing(text=None, camel_case=None, camelCase=None, limit=None).to_wire() == {}
    assert Thing(limit=None).limit == 50


def test_none_for_a_required_field_is_refused() -> None:
    with pytest.raises(ValidationError):
        Part(name=None)
    with pytest.raises(ValidationError):
        Other(enabled=None)


@pytest.mark.parametrize("field", ["text", "camelCase", "part", "members", "record", "image", "always"])
def test_null_in_data_is_refused_where_a_field_cannot_be_null(field: str) -> None:
    for validate in (Thing.model_validate, lambda data: Thing.model_validate_json(json.dumps(data))):
        with pytest.raises(ValidationError) as error:
            validate({field: None})
        assert problems(error) == {field: "null is not allowed here; leave the field out."}


@pytest.mark.parametrize("field", ["text", "camelCase", "part", "members", "record", "image", "limit"])
def test_null_from_a_server_is_read_kept_and_not_written(field: str) -> None:
    raw = json.dumps({field: None}, separators=(",", ":")).encode()
    read = decode_json(Thing, raw)
    assert read.to_wire_json() == raw
    with pytest.raises(ValidationError, match="leave the field out"):
        encode_json(read)


def test_null_for_a_required_field_is_not_read() -> None:
    with pytest.raises(ValidationError):
        decode_json(Part, b'{"name":null}')


def test_assigning_sets_a_field() -> None:
    thing = Thing()
    thing.text = "ab"
    thing.camel_case = "x"
    thing.part = Part(name="y")
    thing.swap = None
    assert thing.to_wire() == {"text": "ab", "camelCase": "x", "part": {"name": "y"}, "swap": None}


def test_assigning_none_makes_an_optional_field_absent() -> None:
    thing = Thing(text="ab", limit=3, swap=CID)
    thing.text = None
    thing.limit = None
    assert thing.to_wire() == {"swap": CID}
    assert thing.limit == 50


def test_assigning_a_dict_makes_a_model_of_it() -> None:
    thing = Thing()
    thing.part = {"name": "x"}
    thing.member = {"$type": "com.example.thing#part", "name": "x"}
    assert isinstance(thing.part, Part)
    assert isinstance(thing.member, Part)


def test_assigning_a_whole_float_makes_an_integer_of_it() -> None:
    thing = Thing()
    thing.count = 5.0
    assert type(thing.count) is int


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", "abcde"),
        ("text", 5),
        ("text", "\ud800"),
        ("count", 0),
        ("count", "5"),
        ("tags", []),
        ("part", {"name": 5}),
        ("color", "blue"),
        ("swap", "no"),
        ("record", 1.5),
        ("record", {"a": 1.5}),
    ],
)
def test_an_assignment_that_is_refused_changes_nothing(field: str, value: Any) -> None:
    thing = Thing(text="ab")
    with pytest.raises(ValidationError) as error:
        setattr(thing, field, value)
    assert {row["loc"][0] for row in error.value.errors()} == {field}
    assert thing.to_wire() == {"text": "ab"}
    assert thing.model_fields_set == {"text"}
    assert thing == Thing(text="ab")


def test_none_cannot_be_assigned_to_a_required_field() -> None:
    part = Part(name="x")
    with pytest.raises(ValidationError):
        part.name = None
    assert part.to_wire() == {"name": "x"}


def test_other_fields_of_a_tolerantly_read_record_can_be_assigned() -> None:
    read = decode_json(Post, b'{"$type":"app.bsky.feed.post","text":"x","createdAt":"yesterday","odd":1}')
    read.text = "y"
    assert read.to_wire() == {"$type": "app.bsky.feed.post", "text": "y", "createdAt": "yesterday", "odd": 1}


def test_deleting_a_field_makes_it_absent() -> None:
    post = Post(text="x", created_at=NOW, langs=["en"])
    del post.langs
    assert post.langs is None
    assert post.to_wire() == {"$type": "app.bsky.feed.post", "text": "x", "createdAt": NOW}
    thing = Thing(limit=3)
    del thing.limit
    assert thing.limit == 50
    assert thing.to_wire() == {}


def test_deleting_an_absent_field_or_a_null_is_no_error() -> None:
    thing = Thing(swap=None)
    del thing.swap
    del thing.text
    assert thing.to_wire() == {}


def test_a_required_field_cannot_be_deleted() -> None:
    part = Part(name="x")
    with pytest.raises(AttributeError, match="required"):
        del part.name
    assert part.name == "x"


def test_an_unknown_field_can_be_read_set_and_deleted() -> None:
    part = decode_json(Part, b'{"name":"x","flavour":"sweet"}')
    assert part.flavour == "sweet"
    part.flavour = "sour"
    part.colouring = {"a": 1}
    assert part.to_wire() == {"name": "x", "flavour": "sour", "colouring": {"a": 1}}
    del part.flavour
    assert part.to_wire() == {"name": "x", "colouring": {"a": 1}}
    with pytest.raises(AttributeError):
        del part.nothing
    assert part.model_extra == {"colouring": {"a": 1}}
