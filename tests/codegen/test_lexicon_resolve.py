"""References mean what the language says, and lead only where they may."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.lexicon import RecordDef
from codegen.resolve import Catalog, Ref, RefError
from codegen.walk import walk
from tests.codegen.lexicon_samples import NSID, OTHER, catalog, document, found, holding

FIELD = "$.defs.main.properties.x"


@pytest.mark.parametrize(
    ("text", "expected", "shown"),
    [
        ("#view", Ref(NSID, "view"), "com.example.thing#view"),
        ("#main", Ref(NSID), "com.example.thing"),
        ("com.example.other", Ref("com.example.other"), "com.example.other"),
        ("com.example.other#main", Ref("com.example.other"), "com.example.other"),
        ("com.example.other#view", Ref("com.example.other", "view"), "com.example.other#view"),
    ],
)
def test_spellings(text: str, expected: Ref, shown: str) -> None:
    ref = Ref.parse(text, NSID)
    assert ref == expected
    assert str(ref) == shown


@pytest.mark.parametrize(
    "text",
    [
        "#",
        "view",
        "com.example",
        "com.example.other#",
        "com.example.other#a#b",
        "lex:com.example.other",
        "#a b",
        "",
    ],
)
def test_misspelt(text: str) -> None:
    with pytest.raises(RefError, match="is not a reference"):
        Ref.parse(text, NSID)


@pytest.mark.parametrize(
    "name", ["main", "view", "list", "name", "flag", "count", "raw", "link", "file", "mark"]
)
def test_data_may_be_referred_to(name: str) -> None:
    ref = {"type": "ref", "ref": f"com.example.other#{name}"}
    assert catalog(holding(x=ref)).check() == []
    assert catalog(holding(x={"type": "array", "items": ref})).check() == []


def test_lookup_tells_where_it_ended() -> None:
    resolved = catalog(holding()).lookup("com.example.other#main", NSID)
    assert isinstance(resolved.definition, RecordDef)
    assert (resolved.nsid, resolved.name) == ("com.example.other", "main")
    assert resolved.ref == Ref("com.example.other")
    assert catalog(holding()).lookup(resolved.ref, NSID) == resolved


@pytest.mark.parametrize(
    ("ref", "reason"),
    [
        ("#gone", "`com.example.thing` does not define `gone`"),
        ("com.example.gone", "there is no document `com.example.gone`"),
        ("com.example.other#gone", "`com.example.other` does not define `gone`"),
        ("gone", "is not a reference"),
        ("com.example.call", "`com.example.call` is a query, which is not data"),
    ],
)
def test_refs_that_lead_nowhere(ref: str, reason: str) -> None:
    [(path, text)] = found(catalog(holding(x={"type": "ref", "ref": ref})).check())
    assert path == f"{FIELD}.ref"
    assert reason in text


@pytest.mark.parametrize(
    ("ref", "reason"),
    [
        ("#gone", "does not define `gone`"),
        ("com.example.other#name", "is a string; a union holds objects and records only"),
        ("com.example.other#list", "is a array; a union holds objects and records only"),
        ("com.example.other#mark", "is a token; a union holds objects and records only"),
        ("com.example.call", "is a query; a union holds objects and records only"),
        ("#main", "is in this union already"),
    ],
)
@pytest.mark.parametrize("closed", [True, False])
def test_union_members(ref: str, reason: str, closed: bool) -> None:
    union = {"type": "union", "refs": ["com.example.other", NSID, ref], "closed": closed}
    [(path, text)] = found(catalog(holding(x=union)).check())
    assert path == f"{FIELD}.refs[2]"
    assert reason in text


def test_an_empty_union_must_be_open() -> None:
    assert catalog(holding(x={"type": "union", "refs": []})).check() == []
    [(path, reason)] = found(catalog(holding(x={"type": "union", "refs": [], "closed": True})).check())
    assert (path, reason) == (FIELD, "a closed union without members allows no value at all")


def test_refs_in_bodies_and_messages() -> None:
    gone = {"type": "ref", "ref": "#gone"}
    body = {"encoding": "application/json", "schema": gone}
    procedure = {"main": {"type": "procedure", "input": body, "output": body}}
    assert [path for path, _ in found(catalog(procedure).check())] == [
        "$.defs.main.input.schema.ref",
        "$.defs.main.output.schema.ref",
    ]
    message = {"schema": {"type": "union", "refs": ["#gone"]}}
    subscription = {"main": {"type": "subscription", "message": message}}
    [(path, _)] = found(catalog(subscription).check())
    assert path == "$.defs.main.message.schema.refs[0]"


@pytest.mark.parametrize(
    "primary",
    [
        {"type": "query"},
        {"type": "procedure"},
        {"type": "subscription"},
        {"type": "record", "key": "tid", "record": {"type": "object"}},
        {"type": "permission-set", "permissions": []},
    ],
)
def test_primary_definitions_are_main(primary: dict[str, Any]) -> None:
    assert catalog({"main": primary}).check() == []
    reason = f"a {primary['type']} must be the definition `main`"
    assert found(catalog({"other": primary}).check()) == [("$.defs.other", reason)]


def test_documents_may_refer_to_each_other_in_circles() -> None:
    a = document(holding(x={"type": "ref", "ref": "com.example.b"}), "com.example.a")
    b = document(holding(x={"type": "ref", "ref": "com.example.a"}), "com.example.b")
    assert Catalog([a, b]).check() == []


def test_local_documents_win_and_only_they_are_checked() -> None:
    own = document({"main": {"type": "token"}}, "com.example.other")
    broken = document(holding(x={"type": "ref", "ref": "#gone"}), "com.example.broken")
    both = Catalog([own], [document(OTHER, "com.example.other"), broken])
    assert both.lookup("com.example.other", NSID).definition.type == "token"
    assert both.is_local("com.example.other")
    assert not both.is_local("com.example.broken")
    assert list(both.external) == ["com.example.broken"]
    assert both.check() == []
    assert len(Catalog([broken]).check()) == 1


def test_the_walk_enters_permission_sets() -> None:
    permission = {"type": "permission", "resource": "repo", "collection": [NSID]}
    lexicon = document({"main": {"type": "permission-set", "permissions": [permission]}}).lexicon
    assert [path for path, _ in walk(lexicon)] == ["$.defs.main", "$.defs.main.permissions[0]"]
