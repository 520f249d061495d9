"""The command: what it refuses, what it writes, and what `--check` says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import output
from codegen.__main__ import main
from codegen.generate import LEXICONS
from tests.codegen.fragments import DOCUMENTS, NUMBER, TEXT, array, body, procedure, query, record, ref
from tests.codegen.making import ROOT, Document, lexicon, obj, run, write_lexicons

THING = lexicon("com.example.thing", main=obj(text=TEXT))
GET = lexicon("com.example.getThing", main=query(output=body(ref("com.example.thing"))))


def snapshot(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.py"))
    }


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder with Lexicons and the package `pkg` generated from them."""
    write_lexicons(tmp_path / "lexicons", [THING, GET])
    assert run(tmp_path / "lexicons", tmp_path / "pkg", "pkg") == 0
    return tmp_path


def again(folder: Path, *options: str) -> int:
    return run(folder / "lexicons", folder / "pkg", "pkg", *options)


# --- Bad Lexicons -----------------------------------------------------------------------------------------


def refused(made: Path, capsys: pytest.CaptureFixture[str], *documents: Document) -> str:
    """Add documents, run, and see that nothing was touched."""
    before = snapshot(made / "pkg")
    write_lexicons(made / "lexicons", documents)
    capsys.readouterr()
    assert again(made) == 1
    assert snapshot(made / "pkg") == before
    return capsys.readouterr().err


def test_all_problems_of_all_files_are_told_at_once(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (made / "lexicons" / "broken.json").write_text("{", encoding="utf-8")
    told = refused(
        made,
        capsys,
        lexicon("com.example.one", main=obj(a=ref("#nowhere"), b={"type": "strange"})),
        lexicon("com.example.two", main=obj(a=ref("com.example.gone"), ok=ref("com.example.one"))),
        lexicon("com.example.three", main=record("nonsense")),
    )
    folder = made / "lexicons"
    assert f"{folder / 'broken.json'}: $: not valid JSON" in told
    assert (
        f"{folder / 'com.example.one.json'}: $.defs.main.properties.b: type `strange` is not allowed" in told
    )
    assert (
        f"{folder / 'com.example.two.json'}: $.defs.main.properties.a.ref: `com.example.gone` leads" in told
    )
    assert f"{folder / 'com.example.one.json'}: $.defs.main.properties.a.ref: `#nowhere` leads" in told
    assert f"{folder / 'com.example.three.json'}: $.defs.main.key: `nonsense`" in told
    # What refers to an unreadable document is not to blame.
    assert "`com.example.one` leads nowhere" not in told
    assert told.endswith("5 problem(s); nothing was written.\n")


def test_an_endless_array_is_told_beside_references_that_lead_nowhere(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(
        made,
        capsys,
        lexicon("com.example.one", main=obj(a=ref("#nowhere")), lost=array(ref("com.example.nowhere"))),
        lexicon("com.example.two", tree=array(ref("#tree"))),
    )
    assert "an array of itself has no end" in told
    assert told.count("leads nowhere") == 2


def test_a_document_that_is_no_json_may_be_any_of_its_name(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (made / "lexicons" / "com.example.lost.json").write_text("{", encoding="utf-8")
    told = refused(made, capsys, lexicon("com.example.two", main=obj(a=ref("com.example.lost"))))
    assert told.endswith("1 problem(s); nothing was written.\n")


@pytest.mark.parametrize(
    ("document", "path", "reason"),
    [
        (
            lexicon("com.example.x", **{"fooBar": obj(), "foo-bar": obj()}),
            "$.defs.foo-bar",
            "`foo-bar` and `fooBar` would both be called `FooBar` in Python; rename one of them",
        ),
        (
            lexicon("com.example.x", **{"aB": {"type": "token"}, "a-b": {"type": "token"}}),
            "$.defs.a-b",
            "would both be called `A_B`",
        ),
        (
            lexicon("com.example.get-thing.x", main=obj()),
            "$.id",
            "would be the same Python module; rename one of them",
        ),
        (
            lexicon("com.example.x", tree=array(ref("#trees")), trees=array(array(ref("#tree")))),
            "$.defs.tree.items",
            "an array of itself has no end; put an object in between",
        ),
        (
            lexicon("com.example.x", getThing=query(output=body(obj(inner=obj(n=NUMBER))))),
            "$.defs.getThing",
            "a query must be the definition `main`",
        ),
        (
            lexicon("com.example.x", make=procedure(input=body(obj(inner=obj(n=NUMBER))))),
            "$.defs.make",
            "a procedure must be the definition `main`",
        ),
    ],
)
def test_names_and_types_that_python_cannot_have(
    made: Path, capsys: pytest.CaptureFixture[str], document: Document, path: str, reason: str
) -> None:
    other = lexicon("com.example.getThing.x", main=obj())
    told = refused(made, capsys, other, document)
    assert f": {path}: " in told
    assert reason in told


def test_a_local_mistake_beside_an_unread_file_is_told(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (made / "lexicons" / "list.json").write_text('["no document"]', encoding="utf-8")
    told = refused(made, capsys, lexicon("com.example.x", main=obj(n={**NUMBER, "minimum": 2, "maximum": 1})))
    assert "`minimum` 2 is more than `maximum` 1" in told


@pytest.mark.parametrize("name", ["two words", "my-package", "a..b", "class.x", ""])
def test_packages_that_cannot_be_imported(made: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    with pytest.raises(SystemExit) as caught:
        run(made / "lexicons", made / "other", name)
    assert caught.value.code == 2
    assert f"{name!r} is no import name" in capsys.readouterr().err
    assert not (made / "other").exists()


def test_a_package_inside_another(made: Path) -> None:
    assert run(made / "lexicons", made / "deep", "outer.deep") == 0
    text = (made / "deep/models/com/example/get_thing.py").read_text(encoding="utf-8")
    assert "from outer.deep.models.com.example import thing as com_example_thing" in text


def test_no_lexicons_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "nowhere", tmp_path / "pkg", "pkg") == 1
    assert "no such file or directory" in capsys.readouterr().err
    assert not (tmp_path / "pkg").exists()


# --- Overrides --------------------------------------------------------------------------------------------

CORRECTION = """
[[correction]]
document = "com.example.thing"
path = ["defs", "main", "properties", "{name}"]
value = {value}
reason = "Seen."
"""


def with_overrides(made: Path, text: str) -> int:
    file = made / "overrides.toml"
    file.write_text(text, encoding="utf-8")
    return again(made, "--overrides", str(file))


def test_corrections_and_expected_records(made: Path) -> None:
    write_lexicons(made / "lexicons", [lexicon("com.example.post", main=record("tid", text=TEXT))])
    records = '[records]\n"com.example.thing.extra" = ["com.example.post"]\n'
    correction = CORRECTION.format(name="extra", value='{ type = "unknown" }')
    assert with_overrides(made, records + correction) == 0
    text = (made / "pkg/models/com/example/thing.py").read_text(encoding="utf-8")
    assert "_t.Union[com_example_post.Post, _m.Record, _t.Dict[_m.String, _t.Any]], _m.UNKNOWN_FIELD" in text


def test_expected_records_in_a_signature(made: Path) -> None:
    post = lexicon("com.example.post", main=record("tid", text=TEXT))
    taking = lexicon("com.example.take", main=procedure(input=body(ref("com.example.thing#in"))))
    thing = lexicon("com.example.thing", main=obj(text=TEXT), **{"in": obj(extra={"type": "unknown"})})
    write_lexicons(made / "lexicons", [post, taking, thing])
    assert with_overrides(made, '[records]\n"com.example.thing#in.extra" = ["com.example.post"]\n') == 0
    text = (made / "pkg/namespaces/com/example.py").read_text(encoding="utf-8")
    assert "extra: com_example_post.Post | _m.Record | dict[str, _t.Any] | None = None" in text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("nonsense", "$: not a readable TOML file"),
        (
            CORRECTION.format(name="x", value="1").replace("reason", "why"),
            "$.correction[0].reason: Field required",
        ),
        (CORRECTION.format(name="x", value="1"), "$.correction[0]: does not fit `com.example.thing`"),
        (CORRECTION.format(name="x", value="1").replace("main", "gone"), "$.correction[0]: does not fit"),
        (CORRECTION.format(name="x", value="1").replace("thing", "other"), "there is no document"),
        ('[records]\n"com.example.thing.x" = ["com.example.gone"]\n', "`com.example.gone` leads nowhere"),
        ('[lists]\n"com.example.gone" = { order = "newest" }\n', "no query or procedure `com.example.gone`"),
        ('[lists]\n"com.example.thing" = { order = "up" }\n', "Input should be 'oldest', 'newest' or 'any'"),
    ],
)
def test_overrides_that_fit_nothing(
    made: Path, capsys: pytest.CaptureFixture[str], text: str, reason: str
) -> None:
    before = snapshot(made / "pkg")
    assert with_overrides(made, text) == 1
    told = capsys.readouterr().err
    assert reason in told
    assert str(made / "overrides.toml") in told
    assert snapshot(made / "pkg") == before


def test_an_overrides_file_that_is_not_there(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert again(made, "--overrides", str(made / "gone.toml")) == 1
    assert "not a readable TOML file" in capsys.readouterr().err


# --- What is written --------------------------------------------------------------------------------------


def test_a_second_run_changes_nothing(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    times = {path: path.stat().st_mtime_ns for path in (made / "pkg").rglob("*.py")}
    assert again(made) == 0
    assert "0 of them changed" in capsys.readouterr().out
    assert {path: path.stat().st_mtime_ns for path in (made / "pkg").rglob("*.py")} == times


def test_files_of_a_removed_document_vanish(made: Path) -> None:
    write_lexicons(made / "lexicons", [lexicon("org.gone.deep.thing", main=record("tid"))])
    assert again(made) == 0
    assert (made / "pkg/namespaces/org/gone/deep.py").exists()
    (made / "pkg/models/org/__pycache__").mkdir()
    (made / "pkg/own.py").write_text("kept = True\n", encoding="utf-8")
    (made / "lexicons/org.gone.deep.thing.json").unlink()
    assert again(made) == 0
    assert not (made / "pkg/models/org").exists()
    assert not (made / "pkg/namespaces/org").exists()
    assert (made / "pkg/own.py").exists()


@pytest.mark.parametrize("name", ["models/mine.py", "models/com/example/thing.py", "namespaces/deep/mine.py"])
def test_files_of_somebody_else_are_neither_deleted_nor_overwritten(
    made: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    mine = made / "pkg" / name
    mine.parent.mkdir(parents=True, exist_ok=True)
    mine.write_text("class Mine: ...\n", encoding="utf-8")
    write_lexicons(made / "lexicons", [lexicon("com.example.new", main=obj(text=TEXT))])
    before = snapshot(made / "pkg")
    assert again(made) == 1
    told = capsys.readouterr().err
    assert f"{mine}\n1 file(s) of somebody else's" in told
    assert snapshot(made / "pkg") == before


def test_a_place_where_nothing_can_be_written(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (made / "file").write_text("", encoding="utf-8")
    assert run(made / "lexicons", made / "file", "pkg") == 1
    assert f"{made / 'file'}" in capsys.readouterr().err


def test_check_shows_what_is_stale(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert again(made, "--check") == 0
    assert "up to date" in capsys.readouterr().out
    models = made / "pkg/models"
    thing = models / "com/example/thing.py"
    (models / "com/example/extra.py").write_text("extra = 1\n", encoding="utf-8")
    (models / "com/example/get_thing.py").unlink()
    thing.write_text(thing.read_text(encoding="utf-8") + "changed = 1\n", encoding="utf-8")
    before = snapshot(made / "pkg")
    assert again(made, "--check") == 1
    shown = capsys.readouterr()
    assert "-changed = 1" in shown.out
    assert "-extra = 1" in shown.out
    assert "+GetThingOutput = com_example_thing.Thing" in shown.out
    assert "stale" in shown.err
    assert snapshot(made / "pkg") == before


@pytest.mark.parametrize("name", ["changed", "missing", "extra"])
def test_check_finds_each_kind_of_staleness(made: Path, name: str) -> None:
    thing = made / "pkg/models/com/example/thing.py"
    if name == "missing":
        thing.unlink()
    else:
        target = thing if name == "changed" else thing.with_name("more.py")
        target.write_text("", encoding="utf-8")
    assert again(made, "--check") == 1
    assert again(made) == 0
    assert again(made, "--check") == 0


def test_output_does_not_depend_on_hashes_or_on_the_order_of_files(tmp_path: Path) -> None:
    write_lexicons(tmp_path / "lexicons", DOCUMENTS)
    results = []
    for seed in ("1", "2"):
        files = sorted((tmp_path / "lexicons").glob("*.json"), reverse=seed == "2")
        out = tmp_path / f"out{seed}"
        subprocess.run(
            [sys.executable, "-m", "codegen", "--package", "pkg", "--out", out, "--lexicons", *files],
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        results.append(snapshot(out))
    assert results[0] == results[1]
    assert len(results[0]) > len(DOCUMENTS)


def test_the_configuration_of_the_place_has_no_say(made: Path) -> None:
    before = snapshot(made / "pkg")
    (made / "ruff.toml").write_text('line-length = 40\nexclude = ["*"]\n', encoding="utf-8")
    shutil.rmtree(made / "pkg")
    assert again(made) == 0
    assert snapshot(made / "pkg") == before


def test_documents_that_are_official_too_are_the_package_s_own(made: Path) -> None:
    ref_file = LEXICONS / "com/atproto/repo/strongRef.json"
    shutil.copy(ref_file, made / "lexicons")
    write_lexicons(
        made / "lexicons", [lexicon("com.example.x", main=obj(at=ref("com.atproto.repo.strongRef")))]
    )
    assert again(made) == 0
    text = (made / "pkg/models/com/example/x.py").read_text(encoding="utf-8")
    assert "from pkg.models.com.atproto.repo import strong_ref" in text


def test_the_committed_output_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert "up to date" in capsys.readouterr().out


def test_difference_is_empty_for_equal_files(tmp_path: Path) -> None:
    assert output.write({"models/a.py": "a = 1\n"}, tmp_path) == 1
    assert output.difference({"models/a.py": "a = 1\n"}, tmp_path) == []
