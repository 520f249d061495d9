"""What is left of a document with mistakes, and that nothing is blamed for them but they themselves."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.salvage import salvaged

DATA = {"type": "string", "maxLength": 5}
BROKEN = {"type": "strange"}


def rest_of(defs: Any, **more: Any) -> Any:
    found = salvaged({"lexicon": 1, "id": "com.example.thing", "defs": defs} | more)
    return None if found is None else found.model_dump(exclude_unset=True, by_alias=True)["defs"]


def holding(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("defs", "expected"),
    [
        ({"main": holding(a=DATA, b=BROKEN)}, {"main": holding(a=DATA, b={"type": "unknown"})}),
        (
            {"main": holding(a=holding(b=BROKEN, c=DATA))},
            {"main": holding(a=holding(b={"type": "unknown"}, c=DATA))},
        ),
        (
            {"main": holding(properties=BROKEN, a=DATA)},
            {"main": holding(properties={"type": "unknown"}, a=DATA)},
        ),
        ({"main": holding(a=DATA) | {"required": "a"}}, {"main": holding(a=DATA)}),
        ({"main": {"type": "record", "key": 5}}, {"main": {"type": "object"}}),
        ({"main": BROKEN, "other": holding(a=DATA)}, {"main": {"type": "object"}, "other": holding(a=DATA)}),
        ({"main": {"type": "token", "description": 5}}, {"main": {"type": "token"}}),
        ({"1x": {"type": "token"}, "other": holding()}, {"other": holding()}),
        (
            {
                "main": {
                    "type": "query",
                    "parameters": {"type": "params", "properties": {"a": BROKEN, "b": DATA}},
                    "output": {"encoding": "application/json", "schema": {"type": "array"}},
                    "errors": [{"name": "Some"}, {}],
                }
            },
            {
                "main": {
                    "type": "query",
                    "parameters": {"type": "params", "properties": {"a": {"type": "unknown"}, "b": DATA}},
                    "output": {"encoding": "application/json"},
                }
            },
        ),
    ],
)
def test_what_is_broken_is_replaced_and_the_rest_stays(defs: Any, expected: Any) -> None:
    assert rest_of(defs) == expected


def test_what_a_document_may_lack_is_left_out() -> None:
    assert rest_of({"main": holding(a=DATA)}, description=5) == {"main": holding(a=DATA)}


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        "text",
        {},
        {"lexicon": 2, "id": "com.example.thing", "defs": {"main": {"type": "token"}}},
        {"lexicon": 1, "id": "thing", "defs": {"main": {"type": "token"}}},
        {"lexicon": 1, "id": "com.example.thing", "defs": {}},
        {"lexicon": 1, "id": "com.example.thing", "defs": {"1x": {"type": "token"}}},
        {"lexicon": 1, "id": "com.example.thing", "defs": [1]},
    ],
)
def test_of_some_documents_nothing_is_left(raw: Any) -> None:
    assert salvaged(raw) is None


def test_the_document_itself_is_not_changed() -> None:
    defs = {"main": holding(b=BROKEN)}
    rest_of(defs)
    assert defs == {"main": holding(b=BROKEN)}
