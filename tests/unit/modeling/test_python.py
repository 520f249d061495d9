"""Models as Python objects: equality, copies, pickles, dumps, subclasses, threads."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any, Optional

import pytest
from pydantic import BaseModel, Field, ValidationError, model_validator

from pysky_sdk import models
from pysky_sdk.modeling import InvalidRecord, Unknown
from pysky_sdk.modeling.codec import decode_json, decode_object, encode_json
from tests.unit.modeling import shapes
from tests.unit.modeling.things import BLOB, CID, NOW, POST, Note, Part, Post, Thing

FULL: dict[str, Any] = {
    "text": "ab",
    "swap": None,
    "image": BLOB,
    "data": {"$bytes": "AAE"},
    "link": {"$link": CID},
    "part": {"name": "x", "odd": [1]},
    "members": [{"$type": "com.example.thing#part", "name": "x"}, {"$type": "a.b.c", "x": 1}],
    "record": POST,
    "odd": {"a": [1, None]},
}


@pytest.mark.parametrize(
    "clone",
    [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m)), lambda m: m.model_copy(deep=True)],
    ids=["copy", "deepcopy", "pickle", "model_copy"],
)
def test_a_clone_is_equal_and_writes_the_same(clone: Any) -> None:
    for original in (Thing.model_validate(FULL), decode_object(Thing, FULL | {"when": "never"})):
        other = clone(original)
        assert other == original
        assert other is not original
        assert other.to_wire() == original.to_wire()
        other.text = "cd"
        assert original.text == "ab"


@pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_invalid_records_and_unknown_members_keep_their_kind(clone: Any) -> None:
    read = decode_object(Thing, {"record": POST | {"text": 5}, "member": {"$type": "a.b.c", "x": [1]}})
    for value in (read.record, read.member):
        other = clone(value)
        assert type(other) is type(value)
        assert other == value
        assert other is not value
        assert other.type == value.type
    other = clone(read.record)
    assert isinstance(other, InvalidRecord)
    assert other.reason == read.record.reason
    assert isinstance(clone(read).record, InvalidRecord)
    assert isinstance(clone(read).member, Unknown)


def test_model_copy_with_an_update_is_checked_when_sent() -> None:
    thing = Thing(text="ab").model_copy(update={"count": 0})
    with pytest.raises(ValidationError, match="minimum"):
        encode_json(thing)


def test_a_copy_shares_nothing_when_deep() -> None:
    thing = Thing.model_validate(FULL)
    other = copy.deepcopy(thing)
    assert other.part is not None
    other.part.name = "changed"
    assert thing.to_wire() == FULL


def test_what_was_constructed_equals_what_was_read_of_it() -> None:
    post = Post(text="x", created_at=NOW)
    thing = Thing(members=[Part(name="x")], record=post, part=Part(name="y"))
    assert decode_json(Thing, encode_json(thing)) == thing
    note = Note(text="x")
    assert decode_json(Note, encode_json(note)) == note


def test_models_differ_by_class_value_and_unknown_fields() -> None:
    assert Part(name="x") == Part(name="x")
    assert Part(name="x") != Part(name="y")
    assert Part(name="x") != Part(name="x", odd=1)
    assert Part(name="x") != Note(text="x")
    assert Part(name="x") != {"name": "x"}
    assert Thing() == Thing(limit=50)


def test_models_are_not_hashable() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Part(name="x"))


def test_dumps_of_pydantic_do_not_crash() -> None:
    for thing in (
        Thing.model_validate(FULL),
        decode_object(Thing, FULL),
        decode_object(Thing, {"count": 1.0}),
    ):
        assert isinstance(thing.model_dump(), dict)
        assert isinstance(thing.model_dump(by_alias=True, exclude_unset=True), dict)
        assert isinstance(thing.model_dump_json(by_alias=True), str)
    assert Thing.model_json_schema()["title"] == "Thing"
    assert "properties" in str(Post.model_json_schema())


def test_a_subclass_adds_fields_and_stands_where_its_base_does() -> None:
    class OwnPart(shapes.Part):
        flavour: Optional[str] = Field(default=None, alias="theFlavour")  # noqa: UP045 - as the generator writes it
        colour: str | None = None

    own: Any = OwnPart
    part = own(name="x", flavour="sweet", colour="red")
    wire = {"name": "x", "theFlavour": "sweet", "colour": "red"}
    assert part.to_wire() == wire
    assert Thing(part=part, member=part).to_wire() == {
        "part": wire,
        "member": {"$type": "com.example.thing#part"} | wire,
    }
    assert isinstance(decode_object(OwnPart, wire), OwnPart)
    with pytest.raises(ValidationError):
        own(name="x", colour=5)


def test_a_subclass_may_validate_and_have_private_attributes() -> None:
    class OwnNote(shapes.Note):
        _seen: int = 0

        @model_validator(mode="after")
        def shout(self) -> OwnNote:
            if self.text.islower():
                raise ValueError("write in capitals")
            return self

    note = OwnNote(text="HI")
    note._seen = 3
    assert note._seen == 3
    assert note.to_wire() == {"$type": "com.example.note", "text": "HI"}
    with pytest.raises(ValidationError, match="capitals"):
        OwnNote(text="hi")
    with pytest.raises(ValidationError, match="maximum"):
        OwnNote(text="HI" * 6)


def test_models_stand_in_models_of_a_caller() -> None:
    class Job(BaseModel):
        part: shapes.Part
        posts: list[models.app.bsky.feed.post.Post]

    job_class: Any = Job
    job = job_class(part=Part(name="x"), posts=[POST])
    assert job.posts[0].text == "hi"
    assert job.model_dump(mode="json")["part"]["name"] == "x"


def test_validating_an_instance_returns_it() -> None:
    part = Part(name="x")
    assert Part.model_validate(part) is part


def test_many_threads_may_use_a_class_for_the_first_time() -> None:
    script = """
import threading, sys
sys.setswitchinterval(1e-6)
from pysky_sdk.modeling.codec import decode_json
from benchmarks.timeline import page
raw, results, barrier = page(3), [], threading.Barrier(8)
def work():
    barrier.wait()
    output = decode_json("pysky_sdk.models.app.bsky.feed.get_timeline:GetTimelineOutput", raw)
    results.append(output.check().to_wire())
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(results), all(result == results[0] for result in results))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["8", "True"]
    assert done.stderr == ""


def test_the_collector_runs_again_after_a_large_body() -> None:
    import gc

    raw = b'{"text":"' + b"x" * 100_000 + b'"}'
    assert gc.isenabled()
    decode_json(Thing, raw)
    assert gc.isenabled()
    with pytest.raises(ValidationError):
        decode_json(Thing, raw[:-1])
    assert gc.isenabled()
    gc.disable()
    try:
        decode_json(Thing, raw)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_check_returns_the_model() -> None:
    part = Part(name="x")
    assert part.check() is part
    assert Post(text="x", created_at=NOW).check().text == "x"
