"""Names of fields: by Python name and by name on the wire, slips of the pen, and what only looks like a name."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import models
from pysky_sdk.modeling import Model
from pysky_sdk.modeling.codec import decode_json, decode_object
from tests.unit.modeling.things import NOW, POST, Post, Thing, problems


def test_both_names_are_accepted_when_constructing() -> None:
    assert Post(text="x", created_at=NOW) == Post(text="x", createdAt=NOW)
    assert Post.model_validate({"text": "x", "created_at": NOW}) == Post.model_validate(
        {"text": "x", "createdAt": NOW}
    )


def test_names_on_the_wire_come_back_exactly() -> None:
    wire = {"camelCase": "a", "kebab-name": "b", "backgroundRGB": "c"}
    assert Thing(camel_case="a", kebab_name="b", background_rgb="c").to_wire() == wire
    assert Thing(**wire).to_wire() == wire
    assert decode_object(Thing, wire).background_rgb == "c"


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("create_at", "created_at"),
        ("createdat", "created_at"),
        ("createAt", "created_at"),
        ("lang", "langs"),
        ("txt", "text"),
        ("Text", "text"),
        ("label", "labels"),
        ("facet", "facets"),
        ("embeds", "embed"),
    ],
)
def test_a_slip_of_the_pen_is_refused_with_the_name_that_was_meant(slip: str, meant: str) -> None:
    with pytest.raises(ValidationError) as error:
        Post(**{"text": "x", "created_at": NOW, slip: "x"})
    assert problems(error) == {slip: f"There is no field {slip!r}; did you mean {meant!r}?"}
    post = Post(text="x", created_at=NOW)
    with pytest.raises(ValidationError, match=f"did you mean {meant!r}"):
        setattr(post, slip, "x")
    assert post == Post(text="x", created_at=NOW)


def test_a_slip_is_named_also_where_a_required_field_is_missing_by_it() -> None:
    with pytest.raises(ValidationError, match="did you mean 'created_at'"):
        Post(text="x", creatd_at=NOW)


def test_a_name_unlike_any_field_is_an_unknown_field_and_sent() -> None:
    wire = Post(text="x", created_at=NOW, via="My Client", **{"com.example.extra": {"a": 1}}).to_wire()
    assert wire == POST | {"text": "x", "via": "My Client", "com.example.extra": {"a": 1}}


def test_in_data_a_field_that_looks_like_a_slip_is_no_error() -> None:
    data = POST | {"lang": "en", "txt": 1}
    assert Post.model_validate(data).to_wire() == data
    assert decode_object(Post, data).to_wire() == data


def test_a_server_s_field_that_looks_like_a_python_name_stays_an_unknown_one() -> None:
    data = {"camelCase": "a", "camel_case": {"b": 1}, "kebab_name": 5}
    read = decode_json(Thing, b'{"camelCase":"a","camel_case":{"b":1},"kebab_name":5}')
    assert read.camel_case == "a"
    assert read.kebab_name is None
    assert read.model_extra == {"camel_case": {"b": 1}, "kebab_name": 5}
    assert read.to_wire() == data
    assert decode_object(Thing, data).to_wire() == data


def test_in_records_inside_unknown_fields_too() -> None:
    data = {"record": POST | {"created_at": 5}}
    assert decode_object(Thing, data).to_wire() == data


def test_a_python_name_does_not_stand_for_a_missing_required_field() -> None:
    with pytest.raises(ValidationError):
        decode_object(Post, {"text": "x", "created_at": NOW})


def test_a_field_is_not_set_by_its_name_on_the_wire() -> None:
    post = Post(text="x", created_at=NOW)
    with pytest.raises(ValidationError, match="'created_at'"):
        post.createdAt = NOW
    assert post.to_wire() == POST | {"text": "x"}


@pytest.mark.parametrize("name", ["self", "cls", "model", "value", "instance", "kwargs"])
def test_no_name_of_an_argument_is_taken(name: str) -> None:
    assert Thing(**{name: "x"}).to_wire() == {name: "x"}


def test_the_signature_shows_python_names_and_what_is_required() -> None:
    signature = inspect.signature(Post)
    assert list(signature.parameters)[:2] == ["text", "entities"]
    assert signature.parameters["created_at"].default is inspect.Parameter.empty
    assert signature.parameters["langs"].default is None
    assert all(p.kind in (p.KEYWORD_ONLY, p.VAR_KEYWORD) for p in signature.parameters.values())
    assert inspect.signature(Thing).parameters["limit"].default == 50


def test_the_signature_is_the_same_before_a_class_is_complete() -> None:
    cls: Any = models.app.bsky.graph.starterpack.Starterpack
    before = list(inspect.signature(cls).parameters)
    cls.model_rebuild()
    assert list(inspect.signature(cls).parameters) == before
    assert "created_at" in before


def test_the_signature_of_a_class_with_a_field_for_everything_else() -> None:
    cls: Any = type("Odd", (Model,), {"__annotations__": {"extra": str, "extra_": int}})
    assert list(inspect.signature(cls).parameters) == ["extra", "extra_", "extra__"]
    assert cls(extra="x", extra_=1).to_wire() == {"extra": "x", "extra_": 1}
