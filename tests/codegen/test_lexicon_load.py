"""Documents are read whole, and everything wrong with them is told with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.load import load, read
from codegen.problems import LexiconError, Problem, child_path
from tests.codegen.lexicon_samples import found, holding, raw

GOOD = holding()


def write(path: Path, content: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def problems_of(tmp_path: Path, content: Any) -> list[tuple[str, str]]:
    return found(read([write(tmp_path / "a.json", content)]).problems)


def test_directories_and_files_are_read_once_each(tmp_path: Path) -> None:
    write(tmp_path / "in" / "b" / "b.json", raw(GOOD, "com.example.b"))
    write(tmp_path / "in" / "lexicons.lock", "not a document")
    single = write(tmp_path / "in" / "a.json", raw(GOOD, "com.example.a"))
    outside = write(tmp_path / "c.txt", "\ufeff" + json.dumps(raw(GOOD, "com.example.c")))
    documents = load([tmp_path / "in", single, tmp_path / "in", outside])
    assert [document.nsid for document in documents] == ["com.example.a", "com.example.b", "com.example.c"]
    assert documents[0].file == single
    assert documents[0].lexicon.id == "com.example.a"


def test_all_problems_of_all_files_come_at_once(tmp_path: Path) -> None:
    first = write(tmp_path / "a.json", raw({"main": {"type": "record"}}))
    second = write(tmp_path / "b.json", "{")
    write(tmp_path / "c.json", raw(GOOD, "com.example.c"))
    with pytest.raises(LexiconError) as raised:
        load([tmp_path, tmp_path / "absent"])
    assert [(problem.file, problem.path) for problem in raised.value.problems] == [
        (first, "$.defs.main.key"),
        (first, "$.defs.main.record"),
        (tmp_path / "absent", "$"),
        (second, "$"),
    ]
    assert str(raised.value).splitlines()[0] == f"{first}: $.defs.main.key: missing, but required"


def test_what_can_be_read_is_returned_beside_the_problems(tmp_path: Path) -> None:
    write(tmp_path / "a.json", "{")
    write(tmp_path / "b.json", raw(GOOD))
    loaded = read([tmp_path])
    assert [document.nsid for document in loaded.documents] == ["com.example.thing"]
    assert len(loaded.problems) == 1


def test_one_id_in_two_files_names_both(tmp_path: Path) -> None:
    first = write(tmp_path / "a.json", raw(GOOD))
    second = write(tmp_path / "b.json", raw(GOOD))
    reason = f"`com.example.thing` is already defined by {first}"
    assert read([tmp_path]).problems == [Problem(second, "$.id", reason)]


def test_a_directory_without_documents_is_a_mistake(tmp_path: Path) -> None:
    assert found(read([tmp_path]).problems) == [("$", "no *.json file in this directory")]


@pytest.mark.parametrize(
    "content", ["", "{", "[1,]", "[" * 100_000, '{"lexicon": 1, "lexicon": 1}', r'{"id": "\ud800"}']
)
def test_bad_json(tmp_path: Path, content: str) -> None:
    [(path, reason)] = problems_of(tmp_path, content)
    assert path == "$"
    assert reason.startswith("not valid JSON: ")


def test_folders_are_no_files_and_broken_links_are_told(tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    write(tmp_path / "folder.json" / "a.json", raw(GOOD))
    (tmp_path / "link.json").symlink_to(tmp_path / "nowhere")
    loaded = read([tmp_path])
    assert [document.nsid for document in loaded.documents] == ["com.example.thing"]
    assert found(loaded.problems) == [("$", "cannot be read: No such file or directory")]


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'{"id": "\xff"}')
    [problem] = read([tmp_path]).problems
    assert "not valid JSON" in problem.reason


def field(schema: Any) -> dict[str, Any]:
    return raw(holding(x=schema))


FIELD = "$.defs.main.properties.x"


@pytest.mark.parametrize(
    ("content", "path", "reason"),
    [
        ([], "$", "should be an object"),
        (
            {"lexicon": 2} | {k: v for k, v in raw(GOOD).items() if k != "lexicon"},
            "$.lexicon",
            "should be 1, not 2",
        ),
        ({"id": "com.example.a", "defs": GOOD}, "$.lexicon", "missing, but required"),
        (raw(GOOD, "example"), "$.id", "'example' is not an NSID"),
        (raw(GOOD, "com.example.1st"), "$.id", "'com.example.1st' is not an NSID"),
        (raw(GOOD, "com.exa_mple.a"), "$.id", "'com.exa_mple.a' is not an NSID"),
        (raw(GOOD, ".".join(["com", *["a" * 60] * 5, "x" * 10])), "$.id", "is not an NSID"),
        (raw({}), "$.defs", "has no definition"),
        (raw({"1st": {"type": "boolean"}}), "$.defs['1st']", "cannot name a definition"),
        (raw({"a b": {"type": "boolean"}}), "$.defs['a b']", "cannot name a definition"),
        (raw({"main": {}}), "$.defs.main", "has no `type`"),
        (raw({"main": "query"}), "$.defs.main", "object"),
        (raw({"main": {"type": "ref", "ref": "#x"}}), "$.defs.main", "type `ref` is not allowed here"),
        (raw({"main": {"type": "union", "refs": []}}), "$.defs.main", "type `union` is not allowed here"),
        (raw({"main": {"type": "unknown"}}), "$.defs.main", "type `unknown` is not allowed here"),
        (raw({"main": {"type": "params"}}), "$.defs.main", "type `params` is not allowed here"),
        (field({"type": "token"}), FIELD, "type `token` is not allowed here"),
        (field({"type": "float"}), FIELD, "allowed: null, boolean, integer"),
        (field({"type": "ref"}), f"{FIELD}.ref", "missing, but required"),
        (field({"type": "ref", "ref": 1}), f"{FIELD}.ref", "should be a valid string, not 1"),
        (field({"type": "union", "refs": ["#a", 1]}), f"{FIELD}.refs[1]", "should be a valid string, not 1"),
        (field({"type": "array"}), f"{FIELD}.items", "missing, but required"),
        (field({"type": "array", "items": {"type": "x"}}), f"{FIELD}.items", "type `x` is not allowed here"),
        (
            field({"type": "string", "maxLength": "5"}),
            f"{FIELD}.maxLength",
            'should be a valid integer, not "5"',
        ),
        (
            field({"type": "string", "maxLength": -1}),
            f"{FIELD}.maxLength",
            "greater than or equal to 0, not -1",
        ),
        (field({"type": "string", "format": "date-time"}), f"{FIELD}.format", "'datetime'"),
        (
            field({"type": "integer", "default": True}),
            f"{FIELD}.default",
            "should be a valid integer, not true",
        ),
        (field({"type": "integer", "maximum": 2**53}), f"{FIELD}.maximum", "less than or equal to"),
        (field({"type": "boolean", "default": 1}), f"{FIELD}.default", "should be a valid boolean, not 1"),
        (
            field({"type": "object", "properties": {"string": {"type": "string", "enum": "a"}}}),
            f"{FIELD}.properties.string.enum",
            "should be an array",
        ),
        (
            raw({"main": {"type": "record", "key": "tid", "record": {"type": "ref", "ref": "#a"}}}),
            "$.defs.main.record.type",
            "'object'",
        ),
        (
            raw({"main": {"type": "query", "parameters": {"type": "object"}}}),
            "$.defs.main.parameters.type",
            "'params'",
        ),
        (
            raw(
                {
                    "main": {
                        "type": "query",
                        "parameters": {"type": "params", "properties": {"a b": {"type": "ref"}}},
                    }
                }
            ),
            "$.defs.main.parameters.properties['a b']",
            "type `ref` is not allowed here",
        ),
        (
            raw(
                {
                    "main": {
                        "type": "query",
                        "output": {"encoding": "application/json", "schema": {"type": "array"}},
                    }
                }
            ),
            "$.defs.main.output.schema",
            "type `array` is not allowed here; allowed: object, ref, union",
        ),
        (raw({"main": {"type": "query", "output": {}}}), "$.defs.main.output.encoding", "missing"),
        (raw({"main": {"type": "query", "errors": [{}]}}), "$.defs.main.errors[0].name", "missing"),
        (
            raw({"main": {"type": "subscription", "message": {"schema": {"type": "object"}}}}),
            "$.defs.main.message.schema.type",
            "'union'",
        ),
        (
            raw({"main": {"type": "permission-set", "permissions": [{"type": "permission"}]}}),
            "$.defs.main.permissions[0].resource",
            "missing",
        ),
    ],
)
def test_structure(tmp_path: Path, content: Any, path: str, reason: str) -> None:
    problems = problems_of(tmp_path, content)
    assert path in [found_path for found_path, _ in problems]
    assert reason in "\n".join(text for found_path, text in problems if found_path == path)


@pytest.mark.parametrize(
    ("schema", "keyword"),
    [
        ({"type": "integer", "maxLength": 1}, "maxLength"),
        ({"type": "string", "maximum": 1}, "maximum"),
        ({"type": "string", "required": True}, "required"),
        ({"type": "boolean", "enum": [True]}, "enum"),
        ({"type": "bytes", "maxSize": 1}, "maxSize"),
        ({"type": "blob", "maxLength": 1}, "maxLength"),
        ({"type": "array", "items": {"type": "string"}, "maxGraphemes": 1}, "maxGraphemes"),
        ({"type": "ref", "ref": "#a", "default": {}}, "default"),
        ({"type": "object", "items": {"type": "string"}}, "items"),
    ],
)
def test_a_constraint_of_another_type(tmp_path: Path, schema: dict[str, Any], keyword: str) -> None:
    reason = f"`{keyword}` has no meaning on type `{schema['type']}`"
    assert problems_of(tmp_path, field(schema)) == [(f"{FIELD}.{keyword}", reason)]


@pytest.mark.parametrize(
    ("kind", "keyword"),
    [("query", "input"), ("procedure", "message"), ("subscription", "output"), ("query", "record")],
)
def test_a_part_of_another_method(tmp_path: Path, kind: str, keyword: str) -> None:
    main = {"type": kind, keyword: {"encoding": "application/json"}}
    [(path, reason)] = problems_of(tmp_path, raw({"main": main}))
    assert path == f"$.defs.main.{keyword}"
    assert "has no meaning" in reason


def test_properties_named_like_keywords_are_no_keywords(tmp_path: Path) -> None:
    names = ["type", "maxLength", "input", "refs", "string", "items"]
    content = raw(holding(**{name: {"type": "string"} for name in names}))
    assert problems_of(tmp_path, content) == []


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("defs", "main"), "$.defs.main"),
        (("refs", 0), "$.refs[0]"),
        (("cid-link", "$type", "_x"), "$.cid-link.$type._x"),
        (("two words", "", "a.b"), "$['two words']['']['a.b']"),
    ],
)
def test_json_paths(keys: tuple[str | int, ...], expected: str) -> None:
    assert child_path("$", *keys) == expected
