"""protocol.md §2: whatever we construct obeys its Lexicon, and so does whatever we send."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import models
from pysky_sdk.modeling import Blob, CidLink
from pysky_sdk.modeling.codec import decode_json, decode_object, encode_json
from tests.unit.modeling.things import (
    BLOB,
    BLOB_CID,
    CID,
    DID,
    LEGACY_BLOB,
    NOW,
    Note,
    Other,
    Part,
    Post,
    Thing,
    problems,
    refused,
)

FAMILY = "👨\u200d👩\u200d👧\u200d👦"  # one grapheme, 25 bytes

INVALID: list[tuple[str, Any]] = [
    ("text", "abcde"),  # five graphemes
    ("text", FAMILY),  # one grapheme of 25 bytes
    ("word", "x"),
    ("word", ""),
    ("count", 0),
    ("count", 101),
    ("when", "2026-08-01 12:00:05Z"),
    ("when", "2026-08-01T12:00:05-00:00"),
    ("tags", []),
    ("tags", ["a", "b", "c"]),
    ("tags", ["abcd"]),
    ("numbers", [1, 2**53]),
    ("link", {"$link": "no"}),
    ("data", {"$bytes": ""}),
    ("data", {"$bytes": "AAECAwQ"}),
    ("image", BLOB | {"mimeType": "video/mp4"}),
    ("image", BLOB | {"size": 1001}),
    ("image", BLOB | {"ref": {"$link": "no"}}),
    ("image", LEGACY_BLOB),
    ("swap", "no"),
    ("member", {"$type": "com.example.thing#part", "name": "x", "size": 2**53}),
    ("part", {"$type": "com.example.other", "name": "x"}),
]
"""What has the right structure, and is refused all the same."""

WRONG_TYPE: list[tuple[str, Any]] = [
    ("text", 5),
    ("text", None.__class__),
    ("text", b"ab"),
    ("count", "5"),
    ("count", True),
    ("count", 1.5),
    ("count", float("inf")),
    ("count", float("nan")),
    ("flag", 1),
    ("flag", "true"),
    ("tags", "ab"),
    ("tags", ("a",)),
    ("tags", [1]),
    ("tags", [None]),
    ("link", CID),
    ("link", {}),
    ("data", "AAEC"),
    ("data", {"$bytes": "AA-_"}),
    ("data", {"$bytes": "AAE", "more": 1}),
    ("image", {"$type": "blob", "mimeType": "image/png", "size": 1}),
    ("image", BLOB | {"$type": "com.example.blob"}),
    ("color", "blue"),
    ("grade", 3),
    ("grade", True),
    ("grade", "1"),
    ("always", False),
    ("always", 1),
    ("mood", 1),
    ("part", {}),
    ("part", "x"),
    ("record", "x"),
    ("record", ["x"]),
]
"""What nobody may send us either."""


@pytest.mark.parametrize(("field", "value"), INVALID + WRONG_TYPE)
def test_construction_refuses(field: str, value: Any) -> None:
    assert refused(**{field: value}) == field


@pytest.mark.parametrize(("field", "value"), INVALID + WRONG_TYPE)
def test_model_validate_refuses(field: str, value: Any) -> None:
    with pytest.raises(ValidationError) as error:
        Thing.model_validate({field: value})
    assert {row["loc"][0] for row in error.value.errors()} == {field}


@pytest.mark.parametrize(("field", "value"), INVALID)
def test_model_validate_json_refuses(field: str, value: Any) -> None:
    with pytest.raises(ValidationError) as error:
        Thing.model_validate_json(json.dumps({field: value}))
    assert {row["loc"][0] for row in error.value.errors()} == {field}


@pytest.mark.parametrize(("field", "value"), INVALID)
def test_what_is_invalid_is_read_and_kept_but_not_written(field: str, value: Any) -> None:
    read = decode_json(Thing, json.dumps({field: value}).encode())
    assert read.to_wire() == {field: value}
    for write in (read.check, lambda: encode_json(read)):
        with pytest.raises(ValidationError) as error:
            write()
        assert {row["loc"][0] for row in error.value.errors()} == {field}


@pytest.mark.parametrize(("field", "value"), INVALID)
def test_strict_decoding_refuses_what_is_invalid(field: str, value: Any) -> None:
    with pytest.raises(ValidationError) as error:
        decode_json(Thing, json.dumps({field: value}).encode(), strict=True)
    assert {row["loc"][0] for row in error.value.errors()} == {field}


@pytest.mark.parametrize(
    ("field", "value"), [pair for pair in WRONG_TYPE if not isinstance(pair[1], (bytes, tuple, type))]
)
def test_a_wrong_structure_is_not_read(field: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        decode_object(Thing, {field: value})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", "äöüß"),
        ("text", "ab\r\nc"),  # CR LF is one grapheme
        ("word", "ab"),
        ("count", 1),
        ("count", 100),
        ("when", "2026-08-01T12:00:05.123456789+01:00"),
        ("tags", ["abc", ""]),
        ("numbers", [2**53 - 1, -(2**53) + 1, 0]),
        ("data", {"$bytes": "AAECAw"}),
        ("image", BLOB),
        ("color", "red"),
        ("grade", 2),
        ("always", True),
        ("mood", "whatever"),
        ("link", {"$link": CID}),
    ],
)
def test_valid_values_are_written_as_given(field: str, value: Any) -> None:
    assert Thing(**{field: value}).to_wire() == {field: value}
    assert Thing.model_validate({field: value}).to_wire() == {field: value}
    assert Thing.model_validate_json(json.dumps({field: value})).to_wire() == {field: value}


def test_bytes_are_measured_raw_and_graphemes_by_cluster() -> None:
    with pytest.raises(ValidationError) as error:
        Thing(text=FAMILY, word="é", data=b"12345")
    assert problems(error) == {
        "text": "25 UTF-8 bytes are above the maximum of 12.",
        "data": "5 bytes are above the maximum of 4.",
    }


def test_a_whole_float_is_legal_and_written_as_an_integer() -> None:
    wire = Thing(count=12.0, numbers=[1.0, 2], part={"name": "x", "size": 3.0}).to_wire_json()
    assert json.loads(wire) == {"count": 12, "numbers": [1, 2], "part": {"name": "x", "size": 3}}
    assert b"." not in wire
    assert b"." not in Thing.model_validate_json('{"count": 12.0}').to_wire_json()


def test_a_whole_float_that_was_read_stays_and_is_not_written() -> None:
    read = decode_json(Thing, b'{"count":12.0}')
    assert read.to_wire_json() == b'{"count":12.0}'
    with pytest.raises(ValidationError, match="use 12") as error:
        encode_json(read)
    assert list(problems(error)) == ["count"]


def test_all_problems_are_reported_at_once_with_their_places() -> None:
    with pytest.raises(ValidationError) as error:
        Thing(count=0, tags=["abcd", "efgh"], members=[{"$type": "com.example.thing#part", "name": "\ud800"}])
    assert set(problems(error)) == {"count", "tags.0", "tags.1", "members.0.name"}


def test_a_missing_required_field_is_refused_and_named_as_on_the_wire() -> None:
    with pytest.raises(ValidationError) as error:
        Post(text="x")
    assert problems(error) == {"createdAt": "Field required"}


def test_a_message_may_hold_braces() -> None:
    with pytest.raises(ValidationError, match=r"\{x\}"):
        Thing(image=Blob(ref=CidLink(link=BLOB_CID), mime_type="{x}", size=1))


def test_a_required_default_is_written_wherever_it_stands() -> None:
    assert Other().to_wire() == {"enabled": False}
    assert Thing(either={"$type": "com.example.other"}).to_wire() == {
        "either": {"$type": "com.example.other", "enabled": False}
    }


def test_an_optional_default_reads_as_its_value_and_is_not_written() -> None:
    assert Thing().limit == 50
    assert Thing().to_wire() == {}
    assert Thing(limit=50).to_wire() == {"limit": 50}


def test_what_was_read_tolerantly_is_refused_inside_a_construction() -> None:
    part = decode_object(Part, {"name": "x", "size": 2**53})
    assert refused(part=part) == "part"


def test_what_became_invalid_after_construction_is_not_written() -> None:
    thing = Thing(tags=["a"], parts=[Part(name="x")], numbers=[1], members=[Part(name="y")])
    assert thing.tags is not None
    assert thing.parts is not None
    assert thing.numbers is not None
    assert thing.members is not None
    thing.tags.append("abcd")
    thing.parts.append({"name": "y"})
    thing.numbers.append("5")
    thing.members.append({"$type": "com.example.thing#part", "name": "y"})
    with pytest.raises(ValidationError) as error:
        encode_json(thing)
    assert set(problems(error)) == {"tags.1", "parts.1", "numbers.1", "members.1"}
    with pytest.raises(ValidationError):
        Thing.model_validate(thing)


@pytest.mark.parametrize(
    ("field", "value"),
    [(field, value) for field, value in WRONG_TYPE if value.__class__ not in (bytes, tuple, type)],
)
def test_nothing_wrong_that_was_put_in_unchecked_is_written(field: str, value: Any) -> None:
    with pytest.raises(ValidationError) as error:
        encode_json(Thing.model_construct(_fields_set={field}, **{field: value}))
    assert {row["loc"][0] for row in error.value.errors()} == {field}


def test_a_legacy_blob_is_never_created_or_written() -> None:
    read = decode_json(Thing, json.dumps({"image": LEGACY_BLOB}).encode())
    assert read.image.mime_type == "image/png"
    assert read.to_wire() == {"image": LEGACY_BLOB}
    with pytest.raises(ValidationError, match="upload the file again"):
        encode_json(read)


def test_the_limits_of_a_post_are_those_of_its_lexicon() -> None:
    assert len(Post(text="é" * 300, created_at=NOW).text) == 300
    for fields in (
        {"text": "é" * 301},
        {"text": FAMILY * 121},
        {"text": "", "langs": ["en"] * 4},
        {"text": "", "tags": ["x"] * 9},
    ):
        with pytest.raises(ValidationError) as error:
            Post(created_at=NOW, **fields)
        assert len(error.value.errors()) == 1
    image: Any = models.app.bsky.embed.images.Image
    with pytest.raises(ValidationError, match="2000001 bytes"):
        image(alt="", image=Blob(ref=CidLink(link=BLOB_CID), mime_type="image/png", size=2_000_001))


def test_a_record_that_is_valid_passes_as_it_is() -> None:
    assert encode_json(Note(text="hi")) == b'{"$type":"com.example.note","text":"hi"}'
    assert encode_json({"repo": DID, "record": Note(text="hi")}) == (
        b'{"repo":"' + DID.encode() + b'","record":{"$type":"com.example.note","text":"hi"}}'
    )
