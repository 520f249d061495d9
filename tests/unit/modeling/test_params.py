"""protocol.md §4: how parameters are written in a query."""

from __future__ import annotations

import typing as _t
from typing import Any

import pytest
from pydantic import Field, ValidationError

from pysky_sdk import modeling as _m
from pysky_sdk import models
from pysky_sdk.modeling.codec import encode_params


class Params(_m.MethodModel):
    """Parameters of every kind."""

    actor: _m.AtIdentifier
    uris: list[_m.AtUri] | None = None
    words: list[_m.String] | None = None
    numbers: list[_m.Integer] | None = None
    deep: _m.Boolean | None = None
    limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] | None = 50
    cursor: _m.String | None = None
    sort_by: _m.String | None = Field(default=None, validation_alias="sortBy", serialization_alias="sortBy")
    include: _m.Boolean | None = True


DEFAULTS = [("limit", "50"), ("include", "true")]


def encoded(**fields: Any) -> list[tuple[str, str]]:
    return encode_params(Params(actor="a.example", **fields))[1:]


def test_absent_parameters_are_left_out_and_defaults_are_sent() -> None:
    assert encode_params(Params(actor="a.example")) == [("actor", "a.example"), *DEFAULTS]


def test_arrays_are_repeated_keys_in_their_order() -> None:
    assert encoded(words=["b", "a", "b"], numbers=[2, 1]) == [
        ("words", "b"),
        ("words", "a"),
        ("words", "b"),
        ("numbers", "2"),
        ("numbers", "1"),
        *DEFAULTS,
    ]
    assert encoded(words=[]) == DEFAULTS


def test_booleans_are_true_and_false() -> None:
    assert encoded(deep=True, include=False) == [("deep", "true"), ("limit", "50"), ("include", "false")]


def test_an_empty_string_counts_as_missing_and_zero_does_not() -> None:
    assert encoded(cursor="", words=["", "x"], numbers=[0]) == [("words", "x"), ("numbers", "0"), *DEFAULTS]


def test_names_are_those_of_the_wire() -> None:
    assert ("sortBy", "x") in encoded(sort_by="x")


def test_none_is_absent() -> None:
    assert encoded(cursor=None, words=None) == DEFAULTS


def test_a_whole_float_is_sent_as_an_integer() -> None:
    assert encoded(limit=10.0)[0] == ("limit", "10")


def test_parameters_that_the_lexicon_does_not_know_are_sent() -> None:
    assert encoded(verbose=True, xs=["a", "b"])[2:] == [("verbose", "true"), ("xs", "a"), ("xs", "b")]


@pytest.mark.parametrize("limit", [0, 101, -1, "5", True, 1.5])
def test_a_limit_out_of_range_is_refused_and_never_clamped(limit: object) -> None:
    with pytest.raises(ValidationError):
        encoded(limit=limit)
    with pytest.raises(ValidationError):
        encode_params(Params.model_construct(_fields_set={"actor", "limit"}, actor="a.example", limit=limit))


def test_the_limits_of_a_real_endpoint() -> None:
    params: Any = models.app.bsky.feed.get_timeline.GetTimelineParams
    assert encode_params(params(limit=100, cursor="")) == [("limit", "100")]
    with pytest.raises(ValidationError, match="101 is above the maximum of 100"):
        params(limit=101)
    with pytest.raises(ValidationError, match="did you mean 'limit'"):
        params(limits=10)
