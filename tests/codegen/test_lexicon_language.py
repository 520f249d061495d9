"""Every construct of the Lexicon language is understood, with all that it says."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.lexicon import (
    ArrayDef,
    BlobDef,
    Body,
    BooleanDef,
    BytesDef,
    CidLinkDef,
    ErrorDef,
    IntegerDef,
    LexiconDoc,
    Node,
    NullDef,
    ObjectDef,
    ParamArrayDef,
    ParamsDef,
    PermissionSetDef,
    ProcedureDef,
    QueryDef,
    RecordDef,
    RefDef,
    StringDef,
    SubscriptionDef,
    TokenDef,
    UnionDef,
    UnknownDef,
)
from tests.codegen.lexicon_samples import holding, raw


def parse(main: dict[str, Any]) -> Node:
    return LexiconDoc.model_validate(raw({"main": main})).defs["main"]


def parse_field(schema: dict[str, Any]) -> Node:
    main = LexiconDoc.model_validate(raw(holding(field=schema))).defs["main"]
    assert isinstance(main, ObjectDef)
    return main.properties["field"]


FIELDS: list[tuple[dict[str, Any], Node]] = [
    ({"type": "null"}, NullDef(type="null")),
    ({"type": "boolean"}, BooleanDef(type="boolean")),
    (
        {"type": "boolean", "default": False, "const": False, "description": "Off."},
        BooleanDef(type="boolean", default=False, const=False, description="Off."),
    ),
    (
        {"type": "integer", "minimum": -1, "maximum": 9, "enum": [1, 2], "default": 1, "const": 1},
        IntegerDef(type="integer", minimum=-1, maximum=9, enum=[1, 2], default=1, const=1),
    ),
    (
        {"type": "string", "format": "at-uri", "minLength": 1, "maxLength": 9, "default": "a", "const": "a"},
        StringDef(type="string", format="at-uri", min_length=1, max_length=9, default="a", const="a"),
    ),
    (
        {"type": "string", "minGraphemes": 1, "maxGraphemes": 3, "knownValues": ["a", "#b"], "enum": ["é"]},
        StringDef(type="string", min_graphemes=1, max_graphemes=3, known_values=["a", "#b"], enum=["é"]),
    ),
    (
        {"type": "bytes", "minLength": 1, "maxLength": 2},
        BytesDef(type="bytes", min_length=1, max_length=2),
    ),
    ({"type": "cid-link", "description": "A block."}, CidLinkDef(type="cid-link", description="A block.")),
    (
        {"type": "blob", "accept": ["image/*"], "maxSize": 1000000},
        BlobDef(type="blob", accept=["image/*"], max_size=1000000),
    ),
    ({"type": "unknown"}, UnknownDef(type="unknown")),
    ({"type": "ref", "ref": "#view"}, RefDef(type="ref", ref="#view")),
    ({"type": "union", "refs": []}, UnionDef(type="union", refs=[], closed=False)),
    ({"type": "union", "refs": ["#a"], "closed": True}, UnionDef(type="union", refs=["#a"], closed=True)),
    (
        {
            "type": "array",
            "items": {"type": "array", "items": {"type": "unknown"}},
            "minLength": 1,
            "maxLength": 2,
        },
        ArrayDef(
            type="array",
            items=ArrayDef(type="array", items=UnknownDef(type="unknown")),
            min_length=1,
            max_length=2,
        ),
    ),
    (
        {
            "type": "object",
            "required": ["a-b"],
            "nullable": ["a-b"],
            "properties": {"a-b": {"type": "boolean"}},
        },
        ObjectDef(
            type="object", required=["a-b"], nullable=["a-b"], properties={"a-b": BooleanDef(type="boolean")}
        ),
    ),
    ({"type": "object"}, ObjectDef(type="object", properties={}, required=[], nullable=[])),
]


@pytest.mark.parametrize(("schema", "expected"), FIELDS)
def test_field(schema: dict[str, Any], expected: Node) -> None:
    assert parse_field(schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [(schema, node) for schema, node in FIELDS if schema["type"] not in {"null", "unknown", "ref", "union"}],
)
def test_data_can_be_named(schema: dict[str, Any], expected: Node) -> None:
    assert parse(schema) == expected


def test_token() -> None:
    assert parse({"type": "token", "description": "Spam."}) == TokenDef(type="token", description="Spam.")


def test_query() -> None:
    query = parse(
        {
            "type": "query",
            "description": "Get it.",
            "parameters": {
                "type": "params",
                "required": ["uris"],
                "properties": {
                    "uris": {
                        "type": "array",
                        "items": {"type": "string", "format": "at-uri"},
                        "maxLength": 25,
                    },
                    "deep": {"type": "boolean", "default": False},
                    "limit": {"type": "integer", "minimum": 1},
                    "any": {"type": "unknown"},
                },
            },
            "output": {"encoding": "application/json", "schema": {"type": "ref", "ref": "#view"}},
            "errors": [{"name": "NotFound"}, {"name": "Blocked", "description": "By either."}],
        }
    )
    assert query == QueryDef(
        type="query",
        description="Get it.",
        parameters=ParamsDef(
            type="params",
            required=["uris"],
            properties={
                "uris": ParamArrayDef(
                    type="array", items=StringDef(type="string", format="at-uri"), max_length=25
                ),
                "deep": BooleanDef(type="boolean", default=False),
                "limit": IntegerDef(type="integer", minimum=1),
                "any": UnknownDef(type="unknown"),
            },
        ),
        output=Body(encoding="application/json", schema=RefDef(type="ref", ref="#view")),
        errors=[ErrorDef(name="NotFound"), ErrorDef(name="Blocked", description="By either.")],
    )


def test_procedure_with_parameters_and_both_bodies() -> None:
    procedure = parse(
        {
            "type": "procedure",
            "parameters": {"type": "params", "properties": {"part": {"type": "integer"}}},
            "input": {"encoding": "*/*", "description": "The bytes."},
            "output": {"encoding": "application/json", "schema": {"type": "object", "properties": {}}},
        }
    )
    assert procedure == ProcedureDef(
        type="procedure",
        parameters=ParamsDef(type="params", properties={"part": IntegerDef(type="integer")}),
        input=Body(encoding="*/*", description="The bytes."),
        output=Body(encoding="application/json", schema=ObjectDef(type="object")),
    )


def test_subscription() -> None:
    subscription = parse(
        {
            "type": "subscription",
            "parameters": {"type": "params", "properties": {"cursor": {"type": "integer"}}},
            "message": {"schema": {"type": "union", "refs": ["#commit", "#info"]}},
            "errors": [{"name": "FutureCursor"}],
        }
    )
    assert isinstance(subscription, SubscriptionDef)
    assert subscription.message is not None
    assert subscription.message.message_schema.refs == ["#commit", "#info"]
    assert subscription.errors == [ErrorDef(name="FutureCursor")]


@pytest.mark.parametrize("key", ["tid", "nsid", "any", "literal:self"])
def test_record(key: str) -> None:
    record = parse({"type": "record", "key": key, "record": {"type": "object", "properties": {}}})
    assert record == RecordDef(type="record", key=key, record=ObjectDef(type="object"))


def test_permission_set_keeps_what_only_its_resources_know() -> None:
    permission_set = parse(
        {
            "type": "permission-set",
            "title": "Everything",
            "title:lang": {"de": "Alles"},
            "detail": "All of it.",
            "detail:lang": {"de": "Wirklich alles."},
            "permissions": [
                {"type": "permission", "resource": "rpc", "lxm": ["com.example.get"], "inheritAud": True},
                {"type": "permission", "resource": "rpc", "lxm": ["*"], "aud": "did:web:x.example#svc"},
                {
                    "type": "permission",
                    "resource": "repo",
                    "collection": ["com.example.a"],
                    "action": ["create"],
                },
                {"type": "permission", "resource": "space", "spaceType": "com.example.space"},
            ],
        }
    )
    assert isinstance(permission_set, PermissionSetDef)
    assert permission_set.title_lang == {"de": "Alles"}
    assert permission_set.detail_lang == {"de": "Wirklich alles."}
    inherited, direct, repo, space = permission_set.permissions
    assert (inherited.lxm, inherited.inherit_aud, inherited.aud) == (["com.example.get"], True, None)
    assert direct.aud == "did:web:x.example#svc"
    assert (repo.collection, repo.action) == (["com.example.a"], ["create"])
    assert space.model_extra == {"spaceType": "com.example.space"}


def test_properties_keep_their_order_and_may_have_any_name() -> None:
    names = ["zeta", "type", "ref", "$x", "cid-link", "", "properties"]
    main = LexiconDoc.model_validate(raw(holding(**{name: {"type": "boolean"} for name in names}))).defs[
        "main"
    ]
    assert isinstance(main, ObjectDef)
    assert list(main.properties) == names


def test_document_keeps_its_description_and_ignores_unknown_fields() -> None:
    extra = {"$type": "com.atproto.lexicon.schema", "revision": 3, "description": "About.", "x-note": {}}
    parsed = LexiconDoc.model_validate(raw({"a": {"type": "boolean", "x-note": 1}}) | extra)
    assert (parsed.description, parsed.revision) == ("About.", 3)
    assert parsed.defs == {"a": BooleanDef(type="boolean")}
