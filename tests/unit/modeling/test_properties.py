"""Any valid instance of any class survives construction, writing and reading."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pysky_sdk import models
from pysky_sdk.modeling import Accept, Format, Items, Model, Range, Size, Text
from pysky_sdk.modeling.codec import decode_json, decode_object, encode_json
from pysky_sdk.modeling.plan import FieldPlan, Shape, plan_of
from tests.unit.modeling.things import BLOB_CID, CID, DID, NOW, Note, Thing

FORMATS = {
    "at-identifier": [DID, "alice.example"],
    "at-uri": [f"at://{DID}/app.bsky.feed.post/3k5nobkf2w72g"],
    "cid": [CID],
    "datetime": [NOW, "1985-04-12T23:20:50.12345678912345Z"],
    "did": [DID, "did:web:example.com"],
    "handle": ["alice.example"],
    "language": ["en", "de-CH"],
    "nsid": ["com.example.note"],
    "record-key": ["self", "3k5nobkf2w72g"],
    "tid": ["3k5nobkf2w72g"],
    "uri": ["https://example.com/a?b#c", "at://alice.example"],
}
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
UNKNOWN = st.builds(
    lambda more: {"$type": "com.example.unheard"} | more, st.dictionaries(st.text("ab"), PLAIN, max_size=2)
)


def limit(shape: Shape, kind: type) -> Any:
    """Return one limit of a shape, with nothing limited if it has none."""
    return next(
        (mark for mark in shape.limits if isinstance(mark, kind)), kind() if kind is not Format else None
    )


def texts(shape: Shape) -> st.SearchStrategy[Any]:
    named = limit(shape, Format)
    if named is not None:
        return st.sampled_from(FORMATS[named.name])
    text = limit(shape, Text)
    most = min(text.max_bytes or 99, text.max_graphemes or 99, 20)
    return st.text(max_size=most, min_size=max(text.min_bytes or 0, text.min_graphemes or 0)).filter(
        lambda value: len(value.encode()) <= (text.max_bytes or 999)
    )


def integers(shape: Shape) -> st.SearchStrategy[Any]:
    limits = limit(shape, Range)
    low = -(2**53) + 1 if limits.minimum is None else limits.minimum
    return st.integers(low, 2**53 - 1 if limits.maximum is None else limits.maximum)


def byte_strings(shape: Shape) -> st.SearchStrategy[Any]:
    size = limit(shape, Size)
    return st.binary(min_size=size.minimum or 0, max_size=min(size.maximum or 9, 9))


def blobs(shape: Shape) -> st.SearchStrategy[Any]:
    accept = limit(shape, Accept)
    mime = (accept.mime_types or ("image/png",))[0].replace("*/*", "a/b").replace("/*", "/png")
    link = models.CidLink(link=BLOB_CID)
    sizes = st.integers(0, accept.max_size or 10**6)
    return st.builds(lambda size: models.Blob(ref=link, mime_type=mime, size=size), sizes)


def arrays(shape: Shape, depth: int) -> st.SearchStrategy[Any]:
    items = limit(shape, Items)
    assert shape.item is not None
    least = items.minimum or 0
    return st.lists(
        values(shape.item, depth - 1), min_size=least, max_size=max(least, min(items.maximum or 2, 2))
    )


def members(shape: Shape, depth: int) -> st.SearchStrategy[Any]:
    kinds = (
        [instances(cls, depth - 1) for cls in shape.classes]
        if depth > 0 or shape.kind == "closed union"
        else []
    )
    return st.one_of(*kinds, *([UNKNOWN] if shape.kind == "open union" else []))


def values(shape: Shape, depth: int) -> st.SearchStrategy[Any]:
    """Return valid values of a shape."""
    makers: dict[str, Callable[[], st.SearchStrategy[Any]]] = {
        "array": lambda: arrays(shape, depth),
        "object": lambda: instances(shape.classes[0], depth - 1),
        "open union": lambda: members(shape, depth),
        "closed union": lambda: members(shape, depth),
        "unknown": lambda: st.dictionaries(st.text("ab$", max_size=3), PLAIN, max_size=2),
        "literal": lambda: st.sampled_from(shape.values),
        "boolean": st.booleans,
        "string": lambda: texts(shape),
        "integer": lambda: integers(shape),
        "bytes": lambda: byte_strings(shape),
        "blob": lambda: blobs(shape),
    }
    return makers[shape.kind]()


def instances(cls: type[Model], depth: int = 3) -> st.SearchStrategy[Model]:
    """Return valid instances of a class; below some depth only what is required is filled in."""

    def field(plan: FieldPlan) -> st.SearchStrategy[Any]:
        strategy = st.deferred(lambda: values(plan.shape, depth))
        return strategy | st.none() if plan.nullable else strategy

    fields = plan_of(cls).fields.values()
    required = {plan.name: field(plan) for plan in fields if plan.required}
    optional = {plan.name: field(plan) for plan in fields if not plan.required and depth > 0}
    data = st.fixed_dictionaries(required, optional=optional)
    # Unlike any name of a field, and no name of a method.
    extra = st.dictionaries(st.sampled_from(["zzzzzz 0", "qqqqqqqq"]), PLAIN, max_size=1)
    return st.builds(lambda known, unknown: cls(**known, **unknown), data, extra)


SAMPLE: list[type[Model]] = [
    Thing,
    Note,
    models.app.bsky.feed.post.Post,
    models.app.bsky.actor.profile.Profile,
    models.app.bsky.feed.threadgate.Threadgate,
    models.app.bsky.feed.defs.ThreadgateView,
    models.app.bsky.graph.starterpack.Starterpack,
    models.app.bsky.actor.put_preferences.PutPreferencesInput,
    models.app.bsky.embed.record.View,
    models.chat.bsky.convo.defs.MessageView,
    models.com.atproto.label.defs.Label,
    models.com.atproto.repo.apply_writes.ApplyWritesInput,
    models.com.atproto.repo.put_record.PutRecordInput,
    models.com.atproto.sync.subscribe_repos.Commit,
    models.com.germnetwork.declaration.Declaration,
    models.tools.ozone.moderation.emit_event.EmitEventInput,
]


@pytest.mark.parametrize(
    "cls", SAMPLE, ids=lambda cls: f"{cls.__module__.removeprefix('pysky_sdk.models.')}.{cls.__name__}"
)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
@given(data=st.data())
def test_any_valid_instance_survives(cls: type[Model], data: st.DataObject) -> None:
    instance = data.draw(instances(cls))
    raw = encode_json(instance)
    wire = instance.to_wire()
    assert json.loads(raw) == wire
    for read in (decode_json(cls, raw, strict=True), decode_object(cls, wire), cls.model_validate(wire)):
        assert read == instance
        assert read.to_wire() == wire
        assert encode_json(read) == raw
