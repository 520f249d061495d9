"""protocol.md §2: what is read and not changed is written as it was, to the byte in the data model."""

from __future__ import annotations

import json
from typing import Any

import libipld
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks import timeline
from pysky_sdk import models
from pysky_sdk.modeling import LegacyBlob
from pysky_sdk.modeling.codec import decode_json, decode_object, encode_json
from pysky_sdk.syntax import b64_decode
from tests.unit.modeling.things import BLOB, CID, LEGACY_BLOB, NOW, POST, Post, Thing

Profile = models.app.bsky.actor.profile.Profile


def to_ipld(value: Any) -> Any:
    """Return DAG-JSON as the data model sees it: bytes and links are no objects."""
    if isinstance(value, list):
        return [to_ipld(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"$bytes"} and isinstance(value["$bytes"], str):
        return b64_decode(value["$bytes"])
    return {key: to_ipld(item) for key, item in value.items()}


def dag_cbor(value: Any) -> bytes:
    """Return what a record's CID is made of."""
    return libipld.encode_dag_cbor(to_ipld(value))


def assert_unchanged(model: Any, data: dict[str, Any]) -> None:
    """Read and write by every way, and compare values, types and DAG-CBOR."""
    raw = json.dumps(data, ensure_ascii=False).encode()
    for read in (decode_json(model, raw), decode_object(model, data)):
        for wire in (read.to_wire(), json.loads(read.to_wire_json())):
            assert to_ipld(wire) == to_ipld(data)
            assert dag_cbor(wire) == dag_cbor(data)


def test_a_page_of_the_timeline_is_written_as_it_was_read() -> None:
    raw = timeline.page(100)
    page = decode_json(models.app.bsky.feed.get_timeline.GetTimelineOutput, raw)
    data = json.loads(raw)
    assert page.to_wire() == data
    assert json.loads(page.to_wire_json()) == data
    for item, given_item in zip(page.feed, data["feed"], strict=True):
        record = given_item["post"]["record"]
        assert isinstance(item.post.record, Post)
        assert dag_cbor(item.post.record.to_wire()) == dag_cbor(record)
        assert dag_cbor(item.to_wire()) == dag_cbor(given_item)


def test_a_page_of_the_timeline_may_be_written() -> None:
    page = decode_json(models.app.bsky.feed.get_timeline.GetTimelineOutput, timeline.page(20), strict=True)
    assert encode_json(page) == page.to_wire_json()


def test_legacy_blobs_survive() -> None:
    profile = {"$type": "app.bsky.actor.profile", "avatar": LEGACY_BLOB, "banner": BLOB}
    assert isinstance(decode_object(Profile, profile).avatar, LegacyBlob)
    assert_unchanged(Profile, profile)
    assert_unchanged(Profile, profile | {"avatar": LEGACY_BLOB | {"size": -1, "extra": None}})
    assert_unchanged(Profile, profile | {"banner": BLOB | {"extra": {"a": [1]}}})


@pytest.mark.parametrize("text", ["", "AA", "AA==", "AAE", "AAE=", "AAEC", "+/+/"])
def test_bytes_keep_their_value_with_and_without_padding(text: str) -> None:
    read = decode_object(Thing, {"data": {"$bytes": text}, "extra": {"$bytes": text}})
    assert read.data == b64_decode(text)
    assert read.to_wire() == {"data": {"$bytes": text.rstrip("=")}, "extra": {"$bytes": text}}
    assert_unchanged(Thing, {"data": {"$bytes": text}, "extra": {"$bytes": text}})


def test_bytes_are_written_in_the_standard_alphabet_without_padding() -> None:
    assert Thing(data=b"\xfb\xff\xfe\x00").to_wire() == {"data": {"$bytes": "+//+AA"}}


def test_links_survive() -> None:
    assert_unchanged(
        Thing, {"link": {"$link": CID}, "extra": {"$link": CID}, "record": {"l": {"$link": "x"}}}
    )


@pytest.mark.parametrize(
    "more",
    [
        {"createdAt": "0001-01-01T00:00:00.000Z"},
        {"createdAt": "2023-01-01T00:00:00.1234567Z"},
        {"createdAt": "yesterday"},
        {"createdAt": ""},
        {"text": "x" * 5000},
        {"langs": ["xx-invalid-", "", "de"] * 3},
        {"created_at": "a name like Python's", "createdat": 1, "created-at": None},
        {"via": "Another Client", "$custom": {"a": [1, {"b": None}]}, "": 0},
        {"embed": {"$type": "app.bsky.embed.unheard", "x": [1.0, {"$type": "app.bsky.feed.post"}]}},
        {
            "facets": [
                {"$type": "app.bsky.richtext.facet", "index": {"byteStart": -1, "byteEnd": 0}, "features": []}
            ]
        },
        {
            "facets": [
                {"index": {"byteStart": 1, "byteEnd": 0, "$type": "wrong"}, "features": [{"$type": "a.b.c"}]}
            ]
        },
        {"langs": None, "reply": None, "tags": []},
        {"entities": [{"index": {"start": 0, "end": 2}, "type": "mention", "value": "x"}]},
        {"labels": {"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": "x", "neg": True}]}},
    ],
)
def test_odd_records_of_other_people_survive(more: dict[str, Any]) -> None:
    assert_unchanged(Post, POST | more)
    assert_unchanged(Thing, {"record": POST | more})


def test_a_whole_float_keeps_its_point() -> None:
    raw = b'{"count":1.0,"numbers":[2.0,3],"extra":-0.0}'
    assert decode_json(Thing, raw).to_wire_json() == raw


def test_get_modify_put_changes_only_what_was_changed() -> None:
    data = POST | {
        "via": "x",
        "facets": [{"index": {"byteStart": 0, "byteEnd": 1, "odd": 1}, "features": []}],
    }
    post = decode_object(Post, data)
    post.text = "changed"
    assert post.to_wire() == data | {"text": "changed"}


SCALARS = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=20)
KEYS = st.text(max_size=8) | st.sampled_from(
    ["$type", "created_at", "text", "$bytes", "$link", "model_extra"]
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
EXTRA = st.dictionaries(KEYS.filter(lambda key: key not in ("text", "$type")), JSON, max_size=4)
FACETS = st.lists(
    st.builds(
        lambda start, end, features, extra: (
            extra | {"index": {"byteStart": start, "byteEnd": end}, "features": features}
        ),
        st.integers(-5, 2**53 - 1),
        st.integers(-5, 2**53 - 1),
        st.lists(
            st.sampled_from(
                [
                    {"$type": "app.bsky.richtext.facet#tag", "tag": "x" * 700},
                    {"$type": "app.bsky.richtext.facet#mention", "did": "nobody", "odd": 1},
                    {"$type": "com.example.feature", "a": {"b": [None]}},
                ]
            ),
            max_size=2,
        ),
        EXTRA,
    ),
    max_size=2,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    text=st.text(max_size=50),
    created=st.text(max_size=30) | st.just(NOW),
    langs=st.lists(st.text(max_size=5), max_size=5),
    facets=FACETS,
    extra=EXTRA,
)
def test_any_post_survives(
    text: str, created: str, langs: list[str], facets: list[Any], extra: dict[str, Any]
) -> None:
    data = extra | POST | {"text": text, "createdAt": created, "langs": langs, "facets": facets}
    for key in ("embed", "reply", "entities", "labels", "tags"):
        data.pop(key, None)
    raw = json.dumps(data, ensure_ascii=False).encode()
    assert decode_json(Post, raw).to_wire() == data
    assert json.loads(decode_json(Thing, b'{"record":' + raw + b"}").to_wire_json()) == {"record": data}


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(KEYS, JSON, max_size=4))
def test_any_object_in_an_unknown_field_survives(data: dict[str, Any]) -> None:
    assert decode_object(Thing, {"record": data}).to_wire() == {"record": data}
