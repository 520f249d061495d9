"""The import of the official documents; npm itself is only met when the command is really run."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tarfile
from pathlib import Path

import pytest

from codegen import import_lexicons
from codegen.import_lexicons import canonical, main, plain_refs, read_pin, write_folder
from codegen.lexicon_lock import Pin, check_folder, read_lock
from codegen.npm_package import ImportFailedError, Release, copyright_line, verify_integrity

PIN = Pin("@example/api", "1.2.3")
PING = {"lexicon": 1, "id": "com.example.ping", "defs": {"main": {"type": "query"}}}
DEFS = {"lexicon": 1, "id": "com.example.thing.defs", "defs": {"view": {"type": "object", "properties": {}}}}


def integrity_of(content: bytes) -> str:
    return "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()


@pytest.fixture
def release(tmp_path: Path) -> Release:
    tarball = tmp_path / "cache" / "package.tgz"
    tarball.parent.mkdir()
    licence = b"Dual licence\n\nCopyright (c) 2022 The Authors\n"
    with tarfile.open(tarball, "w:gz") as archive:
        entry = tarfile.TarInfo("package/LICENSE.txt")
        entry.size = len(licence)
        archive.addfile(entry, io.BytesIO(licence))
    return Release(PIN.package, PIN.version, integrity_of(tarball.read_bytes()), tarball)


@pytest.fixture
def project(tmp_path: Path, release: Release) -> Path:
    root = tmp_path / "project"
    write_folder(root / "lexicons", [PING, DEFS], release)
    table = f'[tool.pysky.lexicons]\npackage = "{PIN.package}"\nversion = "{PIN.version}"\n'
    (root / "pyproject.toml").write_text(table, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("lex:com.example.other", "com.example.other"),
        ("lex:com.example.other#main", "com.example.other"),
        ("lex:com.example.other#view", "com.example.other#view"),
        ("lex:com.example.ping#view", "#view"),
        ("lex:com.example.ping", "com.example.ping"),
        ("#view", "#view"),
        ("com.example.other#view", "com.example.other#view"),
    ],
)
def test_absolute_refs_become_ordinary_ones(written: str, expected: str) -> None:
    ref = {"type": "ref", "ref": written}
    union = {"type": "union", "refs": [written, "#x"], "closed": True}
    assert plain_refs(ref, "com.example.ping") == {"type": "ref", "ref": expected}
    assert plain_refs(union, "com.example.ping") == {
        "type": "union",
        "refs": [expected, "#x"],
        "closed": True,
    }


def test_only_refs_are_touched() -> None:
    schema = {
        "type": "object",
        "description": "lex:com.example.a is text",
        "properties": {
            "ref": {"type": "string", "const": "lex:com.example.a"},
            "type": {"type": "string", "knownValues": ["lex:com.example.a#b"]},
            "refs": {"type": "array", "items": {"type": "ref", "ref": "lex:com.example.a#b"}},
        },
    }
    plain = plain_refs(schema, "com.example.ping")
    assert plain["properties"]["refs"]["items"]["ref"] == "com.example.a#b"
    plain["properties"]["refs"]["items"]["ref"] = "lex:com.example.a#b"
    assert plain == schema


def test_canonical_form_keeps_the_order_of_keys_and_the_letters() -> None:
    assert canonical({"b": "é…", "a": [1]}) == '{\n  "b": "é…",\n  "a": [\n    1\n  ]\n}\n'.encode()


def test_folder_is_written_whole(project: Path) -> None:
    folder = project / "lexicons"
    assert json.loads((folder / "com/example/thing/defs.json").read_bytes()) == DEFS
    notice = (folder / "NOTICE").read_text(encoding="utf-8")
    assert "@example/api" in notice
    assert "1.2.3" in notice
    assert "Copyright (c) 2022 The Authors" in notice
    lock = read_lock(folder)
    assert lock is not None
    assert list(lock.documents) == ["com.example.ping", "com.example.thing.defs"]
    assert lock.documents["com.example.ping"] == hashlib.sha256(canonical(PING)).hexdigest()
    assert check_folder(folder, PIN) == []


def test_vanished_documents_are_removed_with_their_folders(project: Path, release: Release) -> None:
    folder = project / "lexicons"
    write_folder(folder, [PING], release)
    assert not (folder / "com/example/thing").exists()
    assert (folder / "com/example/ping.json").is_file()
    assert check_folder(folder, PIN) == []


def change(folder: Path) -> None:
    (folder / "com/example/ping.json").write_text("{}", encoding="utf-8")


def remove(folder: Path) -> None:
    (folder / "com/example/ping.json").unlink()


def remove_notice(folder: Path) -> None:
    (folder / "NOTICE").unlink()


def add(folder: Path) -> None:
    (folder / "com/example/own.json").write_text("{}", encoding="utf-8")


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (change, "com/example/ping.json: changed"),
        (remove, "com/example/ping.json: missing"),
        (remove_notice, "NOTICE: missing"),
        (add, "com/example/own.json: extra, not part of the import"),
    ],
)
def test_check_names_each_difference(
    project: Path, capsys: pytest.CaptureFixture[str], edit: object, expected: str
) -> None:
    assert main(["--check"], root=project) == 0
    assert callable(edit)
    edit(project / "lexicons")
    assert main(["--check"], root=project) == 1
    assert capsys.readouterr().err.splitlines() == [expected]


@pytest.mark.parametrize("pin", [Pin(PIN.package, "1.2.4"), Pin("@example/other", "1.2.3")])
def test_check_sees_another_pin(project: Path, pin: Pin) -> None:
    [difference] = check_folder(project / "lexicons", pin)
    assert "holds @example/api 1.2.3" in difference
    assert f"pins {pin.package} {pin.version}" in difference


def test_check_without_a_lock_asks_for_the_import(tmp_path: Path) -> None:
    assert check_folder(tmp_path, PIN) == ["lexicons.lock: missing; import the Lexicons first"]


def test_the_repository_holds_what_it_pins() -> None:
    assert (
        check_folder(import_lexicons.ROOT / "lexicons", read_pin(import_lexicons.ROOT / "pyproject.toml"))
        == []
    )


@pytest.mark.parametrize("integrity", [integrity_of(b"other"), "sha1-" + "a" * 28, "sha512-", ""])
def test_wrong_integrity_is_refused(integrity: str) -> None:
    with pytest.raises(ImportFailedError, match="integrity"):
        verify_integrity(b"content", integrity)


def test_right_integrity_passes() -> None:
    content = b"content"
    verify_integrity(content, integrity_of(content))
    with pytest.raises(ImportFailedError):
        verify_integrity(content + b"!", integrity_of(content))


def test_licence_without_a_holder_is_refused(tmp_path: Path) -> None:
    tarball = tmp_path / "package.tgz"
    with tarfile.open(tarball, "w:gz") as archive:
        archive.addfile(tarfile.TarInfo("package/LICENSE.txt"))
    with pytest.raises(ImportFailedError, match="LICENSE"):
        copyright_line(Release("p", "1", "", tarball))


def test_command_imports_the_pinned_release(
    project: Path, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def download(package: str, version: str, cache: Path) -> Release:
        asked.append((package, version, cache))
        return release

    monkeypatch.setattr(import_lexicons, "download", download)
    monkeypatch.setattr(import_lexicons, "read_schemas", lambda *_: [PING])
    assert main([], root=project) == 0
    assert asked == [(PIN.package, PIN.version, project / ".cache" / "lexicons")]
    assert main(["--check"], root=project) == 0
    lock = read_lock(project / "lexicons")
    assert lock is not None
    assert list(lock.documents) == ["com.example.ping"]


def test_a_release_published_again_is_refused(
    project: Path, release: Release, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    again = Release(PIN.package, PIN.version, integrity_of(b"other"), release.tarball)
    monkeypatch.setattr(import_lexicons, "download", lambda *_: again)
    assert main([], root=project) == 1
    assert "no longer what was locked" in capsys.readouterr().err
    assert main(["--check"], root=project) == 0
