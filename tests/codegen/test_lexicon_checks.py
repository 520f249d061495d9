"""The parts of a schema must agree with each other."""

from __future__ import annotations

from typing import Any

import pytest

from tests.codegen.lexicon_samples import catalog, found, holding

FIELD = "$.defs.main.properties.x"


@pytest.mark.parametrize(
    ("schema", "key", "reason"),
    [
        ({"type": "boolean", "const": True, "default": False}, "default", "False is not the constant True"),
        ({"type": "integer", "const": 1, "default": 2}, "default", "2 is not the constant 1"),
        ({"type": "string", "const": "a", "default": "b"}, "default", "'b' is not the constant 'a'"),
        ({"type": "integer", "enum": [1, 2], "default": 3}, "default", "3 is not in the enum"),
        ({"type": "integer", "enum": [1, 2], "const": 3}, "const", "3 is not in the enum"),
        ({"type": "string", "enum": ["a"], "default": "b"}, "default", "'b' is not in the enum"),
        ({"type": "string", "enum": ["a"], "const": "b"}, "const", "'b' is not in the enum"),
        ({"type": "string", "enum": []}, "enum", "an empty enum allows no value at all"),
        ({"type": "integer", "minimum": 2, "maximum": 1}, "minimum", "`minimum` 2 is more than `maximum` 1"),
        ({"type": "integer", "maximum": 9, "default": 10}, "default", "10, but the most is 9"),
        ({"type": "integer", "minimum": 1, "default": 0}, "default", "0, but the least is 1"),
        ({"type": "integer", "minimum": 1, "const": 0}, "const", "0, but the least is 1"),
        ({"type": "integer", "maximum": 1, "enum": [1, 2]}, "enum[1]", "2, but the most is 1"),
        (
            {"type": "string", "minLength": 2, "maxLength": 1},
            "minLength",
            "`minLength` 2 is more than `maxLength` 1",
        ),
        (
            {"type": "string", "minGraphemes": 2, "maxGraphemes": 1},
            "minGraphemes",
            "`minGraphemes` 2 is more than `maxGraphemes` 1",
        ),
        (
            {"type": "string", "minGraphemes": 2, "maxLength": 1},
            "minGraphemes",
            "`minGraphemes` 2 is more than `maxLength` 1",
        ),
        ({"type": "string", "maxLength": 1, "default": "é"}, "default", "2 bytes, but the most is 1"),
        ({"type": "string", "minLength": 3, "const": "é"}, "const", "2 bytes, but the least is 3"),
        ({"type": "string", "maxGraphemes": 1, "default": "ab"}, "default", "2 graphemes, but the most is 1"),
        (
            {"type": "string", "minGraphemes": 2, "enum": ["👨‍👩‍👧"]},
            "enum[0]",
            "1 graphemes, but the least is 2",
        ),
        (
            {"type": "bytes", "minLength": 2, "maxLength": 1},
            "minLength",
            "`minLength` 2 is more than `maxLength` 1",
        ),
        (
            {"type": "array", "items": {"type": "boolean"}, "minLength": 2, "maxLength": 1},
            "minLength",
            "`minLength` 2 is more than `maxLength` 1",
        ),
        (
            {"type": "string", "format": "did", "default": "x"},
            "default",
            "'x' is not of format `did`: a DID starts with \"did:\", in lower case",
        ),
        (
            {"type": "string", "format": "nsid", "enum": ["com.example.x", "com.example"]},
            "enum[1]",
            "'com.example' is not of format `nsid`: an NSID has at least three parts: com.example.name",
        ),
        ({"type": "object", "required": ["a"]}, "required[0]", "there is no property `a`"),
        ({"type": "object", "nullable": ["a"]}, "nullable[0]", "there is no property `a`"),
    ],
)
def test_contradictions(schema: dict[str, Any], key: str, reason: str) -> None:
    assert found(catalog(holding(x=schema)).check()) == [(f"{FIELD}.{key}", reason)]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "boolean", "const": False, "default": False},
        {"type": "integer", "minimum": 1, "maximum": 1, "enum": [1], "default": 1, "const": 1},
        {"type": "string", "maxLength": 2, "maxGraphemes": 1, "default": "é"},
        {"type": "string", "maxGraphemes": 1, "default": "👨‍👩‍👧"},
        {"type": "string", "minLength": 0, "default": ""},
        {"type": "string", "knownValues": ["a"], "default": "b"},
        {"type": "array", "items": {"type": "boolean"}, "minLength": 1, "maxLength": 1},
        {
            "type": "object",
            "required": ["a"],
            "nullable": ["a"],
            "properties": {"a": {"type": "object", "properties": {"b": {"type": "integer"}}}},
        },
    ],
)
def test_agreement(schema: dict[str, Any]) -> None:
    assert catalog(holding(x=schema)).check() == []


def test_every_depth_is_looked_at() -> None:
    bad = {"type": "integer", "minimum": 2, "maximum": 1}
    inner = {"type": "object", "properties": {"deep": {"type": "array", "items": bad}}}
    method = {
        "type": "procedure",
        "parameters": {"type": "params", "properties": {"p": {"type": "array", "items": bad}}},
        "input": {"encoding": "application/json", "schema": inner},
        "output": {"encoding": "application/json", "schema": inner},
    }
    defs = {"main": method, "view": inner, "list": {"type": "array", "items": bad}}
    assert [path for path, _ in found(catalog(defs).check())] == [
        "$.defs.list.items.minimum",
        "$.defs.main.input.schema.properties.deep.items.minimum",
        "$.defs.main.output.schema.properties.deep.items.minimum",
        "$.defs.main.parameters.properties.p.items.minimum",
        "$.defs.view.properties.deep.items.minimum",
    ]
    record = {"main": {"type": "record", "key": "tid", "record": inner}}
    [(path, _)] = found(catalog(record).check())
    assert path == "$.defs.main.record.properties.deep.items.minimum"


@pytest.mark.parametrize(
    ("main", "path"),
    [
        ({"type": "query", "errors": [{"name": "Ok"}, {"name": "Not Ok"}]}, "$.defs.main.errors[1].name"),
        ({"type": "query", "errors": [{"name": "404"}]}, "$.defs.main.errors[0].name"),
        ({"type": "subscription", "errors": [{"name": ""}]}, "$.defs.main.errors[0].name"),
        ({"type": "query", "output": {"encoding": "json"}}, "$.defs.main.output.encoding"),
        ({"type": "procedure", "input": {"encoding": ""}}, "$.defs.main.input.encoding"),
        (
            {"type": "query", "parameters": {"type": "params", "required": ["a"]}},
            "$.defs.main.parameters.required[0]",
        ),
    ],
)
def test_methods(main: dict[str, Any], path: str) -> None:
    assert [where for where, _ in found(catalog({"main": main}).check())] == [path]


@pytest.mark.parametrize(
    "encoding",
    [
        "application/json",
        "*/*",
        "video/mp4",
        "application/vnd.ipld.car",
        "text/plain; charset=utf-8",
        "a/b, c/d",
    ],
)
def test_encodings(encoding: str) -> None:
    main = {"type": "procedure", "input": {"encoding": encoding}, "output": {"encoding": encoding}}
    assert catalog({"main": main}).check() == []


@pytest.mark.parametrize("key", ["", "uuid", "literal", "literal:", "literal:a b", "literal:..", "tid:self"])
def test_record_keys(key: str) -> None:
    main = {"type": "record", "key": key, "record": {"type": "object"}}
    [(path, reason)] = found(catalog({"main": main}).check())
    assert path == "$.defs.main.key"
    assert "literal:<record key>" in reason
