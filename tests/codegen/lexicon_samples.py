"""Tiny Lexicons for the tests: one document around one construct."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.lexicon import LexiconDoc
from codegen.load import Document
from codegen.resolve import Catalog

if TYPE_CHECKING:
    from codegen.problems import Problem

NSID = "com.example.thing"

OTHER = {
    "main": {"type": "record", "key": "tid", "record": {"type": "object", "properties": {}}},
    "view": {"type": "object", "properties": {}},
    "list": {"type": "array", "items": {"type": "string"}},
    "name": {"type": "string"},
    "flag": {"type": "boolean"},
    "count": {"type": "integer"},
    "raw": {"type": "bytes"},
    "link": {"type": "cid-link"},
    "file": {"type": "blob"},
    "mark": {"type": "token"},
}


def raw(defs: dict[str, Any], nsid: str = NSID) -> dict[str, Any]:
    return {"lexicon": 1, "id": nsid, "defs": defs}


def document(defs: dict[str, Any], nsid: str = NSID) -> Document:
    return Document(nsid, Path(f"{nsid}.json"), LexiconDoc.model_validate(raw(defs, nsid)))


def holding(**properties: Any) -> dict[str, Any]:
    """The definitions of a document whose main object has these properties."""
    return {"main": {"type": "object", "properties": properties}}


def catalog(defs: dict[str, Any]) -> Catalog:
    """The document under test, with `com.example.other` and `com.example.call` to refer to."""
    call = {"main": {"type": "query"}}
    return Catalog(
        [document(defs)], [document(OTHER, "com.example.other"), document(call, "com.example.call")]
    )


def found(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.path, problem.reason) for problem in problems]
