"""Data that no record can hold is refused on write with a ValidationError, and with nothing else."""

from __future__ import annotations

import datetime as dt
import json
import time
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import models
from pysky_sdk.modeling.codec import decode_json, decode_object, encode_json
from tests.unit.modeling import shapes
from tests.unit.modeling.things import DID, NOW, Note, Thing, problems

PLACES = ["record", "somethingelse"]
NO_JSON: list[Any] = [
    1.5,
    1.0,
    float("nan"),
    float("inf"),
    2**53,
    -(2**53),
    10**5000,
    "\ud800",
    "a\udfffb",
    {1: 2},
    {None: 1},
    {"\ud800": 1},
    {"a", "b"},
    (1, 2),
    dt.datetime.now(dt.UTC),
    object(),
]


def deep(levels: int, *, kind: type = dict) -> Any:
    """Return an object or array nested so many times."""
    value: Any = kind()
    for _ in range(levels):
        value = {"a": value} if kind is dict else [value]
    return value


@pytest.mark.parametrize("value", NO_JSON, ids=[type(value).__name__ for value in NO_JSON])
@pytest.mark.parametrize("place", PLACES)
def test_what_the_data_model_lacks_is_refused_in_plain_data(place: str, value: Any) -> None:
    for data in ({"a": value}, {"a": [{"b": value}]}):
        with pytest.raises(ValidationError) as error:
            Thing(**{place: data})
        assert next(iter(problems(error))).startswith(f"{place}.a")
    with pytest.raises(ValidationError):
        encode_json({"record": {"a": value}})


def test_the_place_of_a_float_deep_in_plain_data_is_named() -> None:
    with pytest.raises(ValidationError) as error:
        Thing(record={"a": [{"b": 1.5}]}, member={"$type": "a.b.c", "x": [2.5]})
    assert list(problems(error)) == ["member.x.0", "record.a.0.b"]


@pytest.mark.parametrize("raw", [b'{"x":1.5}', b'{"x":[NaN]}', b'{"x":9007199254740992}'])
def test_what_the_data_model_lacks_is_read_kept_and_not_written(raw: bytes) -> None:
    read = decode_json(Thing, raw)
    assert read.to_wire_json() == raw
    with pytest.raises(ValidationError) as error:
        encode_json(read)
    assert next(iter(problems(error))).startswith("x")


@pytest.mark.parametrize("field", ["text", "mood", "camel_case", "tags"])
def test_half_a_surrogate_pair_is_refused_in_every_string(field: str) -> None:
    with pytest.raises(ValidationError):
        Thing(**{field: ["\ud800"] if field == "tags" else "\ud800"})
    with pytest.raises(ValidationError):
        encode_json(Thing.model_construct(_fields_set={field}, **{field: "\ud800"}))


def test_writing_unchecked_text_that_is_no_unicode_is_a_validation_error() -> None:
    note = Note.model_construct(text="\ud800")
    with pytest.raises(ValidationError, match="cannot be written as JSON"):
        note.to_wire_json()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"1",
        b'"x"',
        b"{}{}",
        b'{"text":"\xff"}',
        b'{"text":"\\ud800"}',
        b'{"text":"\x00"}',
        b"\xef\xbb\xbf{}",
        b"<html></html>",
        b'{"x":' + b"9" * 5000 + b"}",
        b'{"count":' + b"9" * 5000 + b"}",
        b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"x":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}",
        b"[" * 100_000,
    ],
    ids=lambda raw: raw[:20].decode("latin-1"),
)
def test_a_body_that_is_no_object_in_json_is_a_validation_error(raw: bytes) -> None:
    with pytest.raises(ValidationError):
        decode_json(Thing, raw)


@pytest.mark.parametrize("kind", [dict, list])
def test_very_deep_data_is_a_validation_error(kind: type) -> None:
    tree = deep(50_000, kind=kind)
    with pytest.raises(ValidationError, match="nested too deeply"):
        Thing(somethingelse=tree)
    with pytest.raises(ValidationError, match="nested too deeply"):
        encode_json({"x": tree})
    with pytest.raises(ValidationError, match="nested too deeply"):
        decode_object(Thing, {"somethingelse": tree}).to_wire_json()
    thing = Thing(text="ab")
    with pytest.raises(ValidationError, match="nested too deeply"):
        thing.record = {"x": tree}
    assert thing.to_wire() == {"text": "ab"}


def test_data_that_contains_itself_is_a_validation_error() -> None:
    loop: dict[str, Any] = {}
    loop["self"] = loop
    for write in (lambda: Thing(somethingelse=loop), lambda: encode_json(loop), lambda: Thing(record=loop)):
        with pytest.raises(ValidationError, match="nested too deeply"):
            write()


def test_deep_models_of_one_kind_are_a_validation_error() -> None:
    output: Any = models.app.bsky.feed.get_post_thread.GetPostThreadOutput
    thread: dict[str, Any] = {
        "$type": "app.bsky.feed.defs#notFoundPost",
        "uri": f"at://{DID}",
        "notFound": True,
    }
    view = {
        "uri": f"at://{DID}/app.bsky.feed.post/x",
        "cid": "b" * 20,
        "author": {"did": DID, "handle": "a.example"},
    }
    post = view | {"indexedAt": NOW, "record": {}}
    for _ in range(5000):
        thread = {"$type": "app.bsky.feed.defs#threadViewPost", "post": post, "parent": thread}
    with pytest.raises(ValidationError):
        output(thread=thread)


def test_data_as_deep_as_servers_send_it_is_read_and_written() -> None:
    raw = json.dumps({"x": deep(190)}, separators=(",", ":")).encode()
    assert encode_json(decode_json(Thing, raw)) == raw


def test_a_huge_body_is_read_and_written_in_linear_time() -> None:
    def seconds(count: int) -> float:
        raw = json.dumps({"parts": [{"name": f"part {n}", "size": n} for n in range(count)]}).encode()
        start = time.process_time()
        read = decode_json(Thing, raw)
        assert len(read.parts) == count
        assert len(encode_json(read)) > count * 20
        return time.process_time() - start

    seconds(100)
    small = min(seconds(10_000) for _ in range(3))
    assert min(seconds(40_000) for _ in range(2)) < small * 4 * 3


def test_a_huge_string_is_read() -> None:
    raw = b'{"text":"' + b"x" * 10_000_000 + b'"}'
    assert decode_json(Thing, raw).to_wire_json() == raw


def test_all_of_many_problems_are_gathered_in_linear_time() -> None:
    thing = Thing(numbers=[0])
    assert thing.numbers is not None
    thing.numbers[:] = ["x"] * 20_000
    start = time.process_time()
    with pytest.raises(ValidationError) as error:
        thing.check()
    assert error.value.error_count() == 20_000
    assert time.process_time() - start < 5


def test_a_caller_s_own_type_is_not_sent() -> None:
    class Own(shapes.Part):
        when: dt.datetime

    with pytest.raises(ValidationError, match="datetime cannot be sent as JSON"):
        Own(name="x", when=dt.datetime.now(dt.UTC))
