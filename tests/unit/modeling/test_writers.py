"""What the compiled writers must share with a plain walk over the fields."""

from __future__ import annotations

import threading
from typing import Any

from pysky_sdk import models
from tests.unit.modeling.things import CID, NOW, Note, Post, Thing

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
