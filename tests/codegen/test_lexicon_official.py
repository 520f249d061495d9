"""The whole official set is understood, and nothing in it escapes notice."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from codegen.import_lexicons import ROOT
from codegen.lexicon import Node, ProcedureDef, RecordDef, UnionDef
from codegen.load import load
from codegen.resolve import Catalog
from codegen.walk import walk

if TYPE_CHECKING:
    from codegen.load import Document

LEXICONS = ROOT / "lexicons"


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return load([LEXICONS])


@pytest.fixture(scope="module")
def nodes(documents: list[Document]) -> list[Node]:
    return [node for document in documents for _, node in walk(document.lexicon)]


def test_the_set_is_clean(documents: list[Document]) -> None:
    assert Catalog(documents).check() == []


def test_documents_lie_where_their_id_says(documents: list[Document]) -> None:
    for document in documents:
        assert document.file == LEXICONS / Path(*document.nsid.split(".")).with_suffix(".json")


def test_kinds(nodes: list[Node]) -> None:
    kinds = Counter(getattr(node, "type", "") for node in nodes)
    assert kinds == {
        "query": 177,
        "procedure": 142,
        "record": 22,
        "subscription": 3,
        "token": 76,
        "object": 777,
        "array": 392,
        "params": 165,
        "string": 1686,
        "integer": 354,
        "boolean": 169,
        "bytes": 6,
        "cid-link": 5,
        "blob": 11,
        "unknown": 43,
        "ref": 579,
        "union": 90,
    }


def test_the_walk_meets_every_schema(documents: list[Document], nodes: list[Node]) -> None:
    def count(raw: Any) -> int:
        if isinstance(raw, list):
            return sum(map(count, raw))
        if not isinstance(raw, dict):
            return 0
        return isinstance(raw.get("type"), str) + sum(map(count, raw.values()))

    assert len(nodes) == sum(count(document.lexicon.model_dump()) for document in documents)


def test_facts(documents: list[Document], nodes: list[Node]) -> None:
    assert len(documents) == 387
    unions = [node for node in nodes if isinstance(node, UnionDef)]
    assert sum(union.closed for union in unions) == 2
    assert sum(not union.refs for union in unions) == 3
    keys = Counter(node.key for node in nodes if isinstance(node, RecordDef))
    assert keys == {"tid": 13, "literal:self": 7, "any": 1, "nsid": 1}
    both = [node for node in nodes if isinstance(node, ProcedureDef) and node.parameters and node.input]
    assert len(both) == 1
    assert sum("main" not in document.lexicon.defs for document in documents) == 34


def test_nothing_is_lost_in_reading(documents: list[Document]) -> None:
    """What was ignored as unknown would be missing here."""
    for document in documents:
        read = document.lexicon.model_dump(by_alias=True, exclude_unset=True)
        assert read == json.loads(document.file.read_bytes())
