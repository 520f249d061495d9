"""What the models of each kind of value accept, read and write."""

from __future__ import annotations

import re
import typing
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk.modeling.codec import decode_object
from pysky_sdk.models import Blob, CidLink, Unknown
from tests.codegen.fragments import FORMATS
from tests.codegen.making import Package

CID = FORMATS["cid"]
BLOB = {"$type": "blob", "ref": {"$link": CID}, "mimeType": "image/png", "size": 3}
FRAG = "models.com.example.frag"


def refused(kind: Any, **fields: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        kind(**fields)
    return str(caught.value)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_kept_and_checked(fragments: Package, name: str) -> None:
    formats = fragments.module(f"{FRAG}.formats").Formats
    assert formats.model_validate(FORMATS).to_wire() == FORMATS
    assert f"\n{name}\n" in refused(formats, **{**FORMATS, name: "not \x7f valid"})


def test_known_values_are_open_and_enums_closed(fragments: Package) -> None:
    known = fragments.module(f"{FRAG}.known")
    value = known.Known(plain="anything", byref="z", few="one", numbers=2, token="else")
    assert value.to_wire() == {"plain": "anything", "byref": "z", "few": "one", "numbers": 2, "token": "else"}
    refused(known.Known, few="three")
    refused(known.Known, numbers=3)
    refused(known.Known, formatted="no did")
    assert known.Known(formatted="did:web:b.example").formatted == "did:web:b.example"
    assert typing.get_args(known.Kinds.__origin__)[0] == typing.Literal["x", "y"]


def test_constants_allow_one_value(fragments: Package) -> None:
    known = fragments.module(f"{FRAG}.known").Known
    assert known(always="yes", seven=7, yes=True).to_wire() == {"always": "yes", "seven": 7, "yes": True}
    refused(known, always="no")
    refused(known, seven=8)
    refused(known, yes=False)


def test_tokens_are_constants(fragments: Package) -> None:
    known = fragments.module(f"{FRAG}.known")
    assert known.RED == "com.example.frag.known#red"
    assert known.DARK_BLUE == "com.example.frag.known#dark-blue"


def test_fields_have_three_states(fragments: Package) -> None:
    states = fragments.module(f"{FRAG}.states").States
    value = states(need="a", none=None)
    assert value.to_wire() == {"need": "a", "size": 5, "none": None}
    assert (value.mode, value.on, value.nothing, value.plain) == ("fast", False, "", None)
    assert states(need="a", none=None, maybe=None).to_wire()["maybe"] is None
    assert "none" in refused(states, need="a")
    assert "need" in refused(states, none=None)


def test_limits_are_checked_with_their_units(fragments: Package) -> None:
    limits = fragments.module(f"{FRAG}.limits").Limits
    good: dict[str, Any] = {"text": "é", "number": 3, "items": ["abc"], "raw": b"ab", "file": BLOB}
    assert limits(**good).to_wire()["raw"] == {"$bytes": "YWI"}
    for name, bad in [
        ("text", "abc"),
        ("text", "éééé"),
        ("text", ""),
        ("number", 4),
        ("number", -2),
        ("atleast", 1),
        ("items", []),
        ("items", ["a", "b", "c"]),
        ("items", ["abcd"]),
        ("raw", b""),
        ("raw", b"abc"),
        ("file", {**BLOB, "mimeType": "text/plain"}),
        ("small", {**BLOB, "size": 11}),
    ]:
        assert name in refused(limits, **{name: bad}), name


def test_limits_stand_in_the_field_docs(fragments: Package) -> None:
    text = fragments.text("models/com/example/frag/limits.py")
    assert '"""1 to 2 graphemes; 1 to 8 UTF-8 bytes."""' in text
    assert '"""Accepts image/*; at most 10 bytes."""' in text
    assert '"""1 to 2 items; each item: at most 3 UTF-8 bytes."""' in text
    known = fragments.text("models/com/example/frag/known.py")
    assert '"""Format did; known values: did:web:a.example."""' in known
    assert '"""The kinds there are. Known values: x, y."""' in known


def test_every_kind_of_definition_can_be_referred_to(fragments: Package) -> None:
    kinds = fragments.module(f"{FRAG}.kinds")
    wire = {
        "raw": {"$bytes": "YQ"},
        "link": {"$link": CID},
        "file": BLOB,
        "anything": {"any": [1, None]},
        "text": "abcd",
        "number": 9,
        "flag": True,
        "bytes": {"$bytes": "YWI"},
        "linked": {"$link": CID},
        "blob": BLOB,
        "names": ["a"],
        "other": [{"name": "n"}],
        "self": {"text": "x"},
        "spelled": {"text": "y"},
        "token": "com.example.frag.kinds#mark",
    }
    value = decode_object(kinds.Kinds, wire)
    assert value.to_wire() == wire
    assert kinds.Kinds.model_validate(wire).to_wire() == wire
    assert (value.raw, value.bytes) == (b"a", b"ab")
    assert isinstance(value.linked, CidLink)
    assert isinstance(value.blob, Blob)
    assert isinstance(value.self_, kinds.Kinds)
    assert isinstance(value.spelled, kinds.Kinds)
    for name, bad in [("text", "abcde"), ("number", 10), ("bytes", b"abcd"), ("names", ["a", "b", "c"])]:
        assert name in refused(kinds.Kinds, **{name: bad})


def test_arrays_of_arrays_and_of_inline_objects(fragments: Package) -> None:
    thing = fragments.module(f"{FRAG}.arrays").Thing
    wire = {"grid": [[1], [2, 3]], "rows": [[[4]]], "points": [{"x": 1}]}
    assert decode_object(thing, wire).to_wire() == wire
    assert type(decode_object(thing, wire).points[0]).__name__ == "InlineItem"
    refused(thing, points=[{}])


def test_inline_objects_get_classes_of_their_own(fragments: Package) -> None:
    inline = fragments.module(f"{FRAG}.inline")
    wire = {"size": {"width": 1, "deep": {"deeper": {"text": "t"}}}, "list": [{"list": [[{"n": 1}]]}]}
    value = decode_object(inline.Inline, wire)
    assert value.to_wire() == wire
    # `InlineSize` is what the definition `inlineSize` is called already.
    assert type(value.size) is inline.InlineSize_
    assert type(value.size.deep.deeper) is inline.InlineSize_DeepDeeper
    assert type(value.list[0].list[0][0]) is inline.InlineListList
    assert inline.InlineSize(taken=True).taken is True
    assert "width" in refused(inline.Inline, size={})


def test_unions_choose_by_type(fragments: Package) -> None:
    unions = fragments.module(f"{FRAG}.unions")
    a = {"$type": "com.example.frag.unions#a", "n": 1}
    strange = {"$type": "com.example.strange", "x": [1]}
    wire = {"open": strange, "single": a, "closed": a, "one": a, "empty": strange, "many": [a, strange]}
    value = decode_object(unions.Unions, wire)
    assert value.to_wire() == wire
    assert isinstance(value.open, Unknown)
    assert isinstance(value.one, unions.A)
    assert isinstance(value.many[0], unions.A)
    assert unions.Unions(closed=unions.A(n=1)).to_wire() == {"closed": a}
    for name in ("closed", "one"):
        with pytest.raises(ValidationError):
            decode_object(unions.Unions, {name: strange})
    with pytest.raises(ValidationError):
        decode_object(unions.Unions, {"open": {**a, "n": "no number"}})


@pytest.mark.parametrize(
    ("document", "collection", "key"),
    [
        ("post", "RecordCollection", "tid"),
        ("profile", "SingletonCollection", "literal:self"),
        ("named", "RecordCollection", "nsid"),
        ("free", "RecordCollection", "any"),
    ],
)
def test_records_carry_their_type_and_have_a_collection(
    fragments: Package, document: str, collection: str, key: str
) -> None:
    kind = getattr(fragments.module(f"{FRAG}.{document}"), document.title())
    assert kind.model_construct().to_wire() == {"$type": f"com.example.frag.{document}"}
    frag = fragments.module("namespaces.com.example.frag")
    for prefix in ("", "Async"):
        found = getattr(getattr(frag, f"{prefix}ComExampleFragNamespace")(None), document)
        assert type(found).__name__ == prefix + collection
        assert (found.nsid, found._spec.key, found.model) == (f"com.example.frag.{document}", key, kind)


def test_a_record_is_known_by_its_type_in_unknown_fields(fragments: Package) -> None:
    kinds, post = fragments.module(f"{FRAG}.kinds"), fragments.module(f"{FRAG}.post")
    fragments.module("models")
    wire = {"anything": {"$type": "com.example.frag.post", "text": "t"}}
    value = decode_object(kinds.Kinds, wire)
    assert isinstance(value.anything, post.Post)
    assert value.to_wire() == wire


def test_references_into_the_official_documents(fragments: Package) -> None:
    from pysky_sdk import models

    official = fragments.module(f"{FRAG}.official")
    external = {"uri": "https://example.com", "title": "t", "description": "d"}
    wire = {
        "$type": "com.example.frag.official",
        "subject": {"uri": FORMATS["at-uri"], "cid": CID},
        "author": {"did": FORMATS["did"], "handle": "alice.test"},
        "embed": {"$type": "app.bsky.embed.external", "external": external},
        "labels": "!warn",
        "prefs": [{"$type": "app.bsky.actor.defs#adultContentPref", "enabled": True}],
    }
    value = decode_object(official.Official, wire)
    assert value.to_wire() == wire
    assert isinstance(value.subject, models.com.atproto.repo.strong_ref.StrongRef)
    assert isinstance(value.embed, models.app.bsky.embed.external.External)
    assert isinstance(value.prefs[0], models.app.bsky.actor.defs.AdultContentPref)
    own = decode_object(official.Official, {**wire, "embed": {"$type": "com.example.frag.official#own"}})
    assert isinstance(own.embed, official.Own)


def test_permission_sets_are_plain_data(fragments: Package) -> None:
    allowed = fragments.module(f"{FRAG}.allowed").Allowed
    assert allowed["permissions"][0]["collection"] == ["com.example.frag.post"]
    assert allowed["title:lang"] == {"de": "Alles"}


def test_subscriptions_have_parameters_and_a_message_union(fragments: Package) -> None:
    stream = fragments.module(f"{FRAG}.stream")
    assert stream.StreamParams(cursor=1).to_wire() == {"cursor": 1}
    tick = decode_object(stream.StreamMessage, {"$type": "com.example.frag.stream#tick", "seq": 1})
    assert isinstance(tick, stream.Tick)
    assert isinstance(decode_object(stream.StreamMessage, {"$type": "com.example.other"}), Unknown)
    assert fragments.module(f"{FRAG}.silent").__all__ == []


def test_no_docstring_is_empty(fragments: Package) -> None:
    for path in fragments.folder.rglob("*.py"):
        assert not re.search(r'^\s*""""""', path.read_text(encoding="utf-8"), re.MULTILINE), path
