"""What the compiled writers must share with a plain walk over the fields."""

from __future__ import annotations

import json
import threading
from enum import IntEnum, StrEnum
from typing import Any

import pytest
from pydantic import Field, ValidationError

from pysky_sdk import models
from pysky_sdk.modeling import Model
from pysky_sdk.modeling.codec import decode_json
from tests.unit.modeling.things import BLOB, CID, NOW, POST, Note, Post, Thing

StrongRef: Any = models.com.atproto.repo.strong_ref.StrongRef
ReplyRef: Any = models.app.bsky.feed.post.ReplyRef
URI = "at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3l3qo2vuowo2b"


class Signed(StrongRef):  # type: ignore[misc] # untyped on purpose
    """A caller's own kind of reference."""

    signature: str


def test_what_is_written_shares_nothing_with_the_model() -> None:
    post = Post(text="hi", langs=["en"], created_at=NOW)
    wire = post.to_wire()
    wire["langs"].append("de")
    assert post.langs == ["en"]


def test_a_list_that_was_changed_is_written_as_it_is_now() -> None:
    post = Post(text="hi", langs=["en"], created_at=NOW)
    assert post.to_wire()["langs"] == ["en"]
    post.langs.append("de")
    assert post.to_wire()["langs"] == ["en", "de"]


def test_an_object_of_a_subclass_is_written_with_its_own_fields() -> None:
    plain = StrongRef(uri=URI, cid=CID)
    reply = ReplyRef(root=Signed(uri=URI, cid=CID, signature="s"), parent=plain)
    assert reply.to_wire() == {
        "root": {"uri": URI, "cid": CID, "signature": "s"},
        "parent": {"uri": URI, "cid": CID},
    }


def test_objects_with_and_without_unknown_fields_mix() -> None:
    strange = StrongRef(uri=URI, cid=CID, seen=True)
    reply = ReplyRef(root=strange, parent=StrongRef(uri=URI, cid=CID))
    assert reply.to_wire()["root"] == {"uri": URI, "cid": CID, "seen": True}
    assert reply.to_wire()["parent"] == {"uri": URI, "cid": CID}


def test_models_inside_plain_objects_are_written_with_their_type() -> None:
    wire = Thing(record={"inner": Note(text="x")}).to_wire()
    assert wire["record"]["inner"] == {"$type": Note.TYPE, "text": "x"}


def test_what_was_made_without_checks_is_written_as_far_as_it_goes() -> None:
    post = Post.model_construct(_fields_set={"text", "reply", "langs"}, text="x", reply=None, langs=None)
    assert post.to_wire() == {"$type": "app.bsky.feed.post", "text": "x", "reply": None, "langs": None}


def test_threads_that_write_a_class_for_the_first_time_at_once_agree() -> None:
    kinds = [type(f"Mine{n}", (ReplyRef,), {"__module__": __name__}) for n in range(8)]
    made = [kind(root=StrongRef(uri=URI, cid=CID), parent=StrongRef(uri=URI, cid=CID)) for kind in kinds]
    barrier, results = threading.Barrier(4), []

    def write() -> None:
        barrier.wait()
        results.append([reply.to_wire() for reply in made])

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = {"root": {"uri": URI, "cid": CID}, "parent": {"uri": URI, "cid": CID}}
    assert results == [[expected] * 8] * 4


def test_a_small_object_that_is_not_whole_is_written_as_far_as_it_goes() -> None:
    part = StrongRef.model_construct(uri=URI)
    odd = StrongRef.model_construct(uri=URI, seen=True)
    reply = ReplyRef.model_construct(root=part, parent=odd)
    assert reply.to_wire() == {"root": {"uri": URI}, "parent": {"uri": URI, "seen": True}}
    assert ReplyRef.model_construct(root=None, parent={"uri": URI}).to_wire() == {
        "root": None,
        "parent": {"uri": URI},
    }


def test_lists_of_none_one_and_many_objects_are_written_alike() -> None:
    facets = models.app.bsky.richtext.facet
    one = facets.Facet(
        index=facets.ByteSlice(byte_start=0, byte_end=2),
        features=[facets.Tag(tag="hi"), facets.Tag(tag="ho")],
    )
    wire = {
        "index": {"byteStart": 0, "byteEnd": 2},
        "features": [
            {"$type": "app.bsky.richtext.facet#tag", "tag": "hi"},
            {"$type": "app.bsky.richtext.facet#tag", "tag": "ho"},
        ],
    }
    for many in range(4):
        post = Post(text="hi", facets=[one] * many, created_at=NOW)
        assert post.to_wire()["facets"] == [wire] * many
    one.features.pop()
    assert one.to_wire() == {**wire, "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "hi"}]}


@pytest.mark.parametrize(
    "text", ["", "plain", "é", "日本語", "👩‍👩‍👧‍👦 \u2028", '"\\\b\f\n\r\t\x00\x1f\x7f', "{}", "{{x}}"]
)
def test_strings_of_any_width_are_kept_as_utf8(text: str) -> None:
    written = Post(text=text, created_at=NOW).to_wire_json()
    assert json.loads(written) == {**POST, "text": text}
    plain = json.dumps({**POST, "text": text}, ensure_ascii=False, separators=(",", ":"))
    assert len(written) <= len(plain.encode()) + 8  # nothing is escaped that can stand as it is


def test_what_others_wrote_where_ascii_belongs_is_the_same_when_read_again() -> None:
    raw = json.dumps({**POST, "createdAt": "ge\u0301stern \ud83d\ude00", "langs": ["dé", "fr"]}).encode()
    read = decode_json(Post, raw)
    assert json.loads(read.to_wire_json()) == json.loads(raw)


def test_a_type_that_was_read_along_is_written_once() -> None:
    image = {"alt": "", "image": BLOB}
    embed = {"$type": "app.bsky.embed.images", "images": [image, image]}
    raw = json.dumps({**POST, "embed": embed}).encode()
    written = decode_json(Post, raw).to_wire_json()
    assert json.loads(written) == json.loads(raw)
    assert written.count(b'"$type"') == raw.count(b'"$type"')
    strange = {"uri": URI, "cid": CID, "$type": "com.atproto.repo.strongRef"}
    reply = {"root": strange, "parent": {"uri": URI, "cid": CID}}
    assert decode_json(ReplyRef, json.dumps(reply).encode()).to_wire() == reply


class Odd(Model):
    """Names that must not break out of the source they stand in."""

    quotes: str = Field(validation_alias='it\'s "{x}" \\ é', serialization_alias='it\'s "{x}" \\ é')
    maybe: int | None = None


class Optional(Model):
    """Nothing stands before what may be absent."""

    first: int | None = None
    second: bool | None = None
    third: str | None = None
    last: str


class Nameless(Model):
    """A property without a name, which the language does not forbid."""

    n: int = Field(validation_alias="", serialization_alias="")


def test_names_on_the_wire_may_be_any_text() -> None:
    assert Nameless(n=1).to_wire() == {"": 1}
    assert decode_json(Nameless, b'{"":1}').to_wire_json() == b'{"":1}'
    assert Odd(quotes="x").to_wire() == {'it\'s "{x}" \\ é': "x"}
    assert Odd(quotes="x", maybe=3).to_wire() == {'it\'s "{x}" \\ é': "x", "maybe": 3}


@pytest.mark.parametrize(
    "given", [{}, {"first": 1}, {"third": "é"}, {"first": 0, "second": False, "third": ""}]
)
def test_commas_stand_between_what_is_there(given: dict[str, Any]) -> None:
    assert (
        Optional(**given, last="x").to_wire_json()
        == json.dumps(given | {"last": "x"}, ensure_ascii=False, separators=(",", ":")).encode()
    )


class Colour(StrEnum):
    RED = "röd"


class Number(IntEnum):
    ONE = 1


def test_subclasses_of_scalars_are_written_as_these() -> None:
    thing = Optional.model_construct(first=Number.ONE, last=Colour.RED)
    assert thing.to_wire() == {"first": 1, "last": "röd"}
    assert Thing(record={"$type": "a.b.c", "x": 1}).model_copy(
        update={"record": {"b": True, "f": 1.5, "n": None, "big": 2**70, "list": [Colour.RED, b"a"]}}
    ).to_wire()["record"] == {
        "b": True,
        "f": 1.5,
        "n": None,
        "big": 2**70,
        "list": ["röd", {"$bytes": "YQ"}],
    }


def test_keys_that_are_no_strings_become_such() -> None:
    thing = Thing().model_copy(update={"record": {1: "a", False: "b", "é": "c"}})
    thing.__pydantic_fields_set__.add("record")
    assert thing.to_wire()["record"] == {"1": "a", "false": "b", "é": "c"}


@pytest.mark.parametrize("value", ["\ud800", object(), {"x": {1, "\udfff"}}])
def test_what_json_cannot_hold_is_refused_in_a_sentence(value: Any) -> None:
    thing = Thing().model_copy(update={"record": {"x": value}})
    thing.__pydantic_fields_set__.add("record")
    for write in (thing.to_wire, thing.to_wire_json):
        with pytest.raises(ValidationError, match="cannot be written as JSON"):
            write()


def test_half_a_surrogate_pair_is_refused_also_where_ascii_belongs() -> None:
    post = Post.model_construct(text="x", created_at="\ud800")
    with pytest.raises(ValidationError, match="cannot be written as JSON"):
        post.to_wire_json()


def test_integers_that_came_with_a_point_stay_as_they_are() -> None:
    slice_ = models.app.bsky.richtext.facet.ByteSlice.model_construct(byte_start=True, byte_end=1.0)
    facet = models.app.bsky.richtext.facet.Facet.model_construct(index=slice_, features=[])
    assert facet.to_wire_json() == b'{"index":{"byteStart":true,"byteEnd":1.0},"features":[]}'


def test_classes_may_have_any_name_and_the_same() -> None:
    def made(name: str, module: str) -> Any:
        kind = type(name, (Model,), {"__annotations__": {"a": str}, "__module__": module})
        return type("Holder", (Model,), {"__annotations__": {"one": kind, "many": list[kind]}})  # type: ignore[valid-type]

    one: Any = made("My View", "my-module")
    two: Any = made("My View", "my-module")
    for holder in (one, two):
        wire = {"one": {"a": "1"}, "many": [{"a": "2"}, {"a": "3"}]}
        assert holder.model_validate(wire).to_wire() == wire
    both: Any = type("Both", (Model,), {"__annotations__": {"one": one, "two": two}})
    wire = {"one": {"one": {"a": "1"}, "many": []}, "two": {"one": {"a": "2"}, "many": []}}
    assert both.model_validate(wire).to_wire() == wire


class Pair(Model):
    """An object of a few scalars."""

    uri: str
    cid: str


class Outer(Model):
    """An object with a list, which is never written in place."""

    pairs: list[Pair]


class Grid(Model):
    """Lists of lists, which no official Lexicon has yet."""

    small: list[list[Pair]]
    large: list[list[list[Outer]]]
    words: list[list[str]] | None = None


@pytest.mark.parametrize("many", [0, 1, 2])
def test_lists_of_lists_are_written_at_any_length(many: int) -> None:
    ref = {"uri": URI, "cid": CID}
    reply = {"pairs": [ref] * many}
    wire = {
        "small": [[ref] * many] * many,
        "large": [[[reply] * many] * many, [], [[]]],
        "words": [["é"] * many],
    }
    assert Grid.model_validate(wire).to_wire() == wire


def test_what_a_model_lacks_that_it_says_it_has_is_left_out() -> None:
    part = StrongRef.model_construct(_fields_set={"uri", "cid"}, uri=URI)
    assert part.to_wire() == {"uri": URI}
    assert ReplyRef.model_construct(root=part, parent=part).to_wire()["root"] == {"uri": URI}
