"""The conversation with npm, played by a stand-in that answers as the real one does."""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import npm_package
from codegen.npm_package import ImportFailedError, Release, download, read_schemas

CONTENT = b"a tarball"
INTEGRITY = "sha512-" + base64.b64encode(hashlib.sha512(CONTENT).digest()).decode()
PACKED = {"filename": "example-api-1.2.3.tgz"}


class Npm:
    """Answers by the first two words of a command, and remembers what it was asked."""

    def __init__(self, answers: dict[str, str]) -> None:
        self.answers = answers
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, program: str, *args: str, cwd: Path) -> str:
        self.asked.append((program, *args))
        assert cwd.is_dir()
        if args[0] == "pack":
            (cwd / PACKED["filename"]).write_bytes(CONTENT)
        return self.answers[f"{program} {args[0]}"]


def play(monkeypatch: pytest.MonkeyPatch, **answers: str) -> Npm:
    npm = Npm({key.replace("_", " "): answer for key, answer in answers.items()})
    monkeypatch.setattr(npm_package, "_run", npm)
    return npm


@pytest.mark.parametrize("packed", [[PACKED], {"@example/api": PACKED}])
def test_download_verifies_what_it_got(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, packed: Any) -> None:
    npm = play(monkeypatch, npm_view=INTEGRITY + "\n", npm_pack=json.dumps(packed))
    release = download("@example/api", "1.2.3", tmp_path / "cache")
    assert release == Release("@example/api", "1.2.3", INTEGRITY, tmp_path / "cache" / PACKED["filename"])
    assert [command[:3] for command in npm.asked] == [
        ("npm", "view", "@example/api@1.2.3"),
        ("npm", "pack", "@example/api@1.2.3"),
    ]


def test_download_refuses_another_tarball(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = "sha512-" + base64.b64encode(hashlib.sha512(b"other").digest()).decode()
    play(monkeypatch, npm_view=other, npm_pack=json.dumps([PACKED]))
    with pytest.raises(ImportFailedError, match="does not match its integrity"):
        download("@example/api", "1.2.3", tmp_path)


@pytest.fixture
def release(tmp_path: Path) -> Release:
    return Release("@example/api", "1.2.3", INTEGRITY, tmp_path / PACKED["filename"])


def test_schemas_come_from_a_fresh_room_without_running_scripts(
    monkeypatch: pytest.MonkeyPatch, release: Release
) -> None:
    room = release.tarball.parent / "installed"
    room.mkdir()
    (room / "left over").write_text("", encoding="utf-8")
    schemas = [{"lexicon": 1, "id": "com.example.ping", "defs": {}}]
    npm = play(monkeypatch, npm_install="", **{"node_--eval": json.dumps(schemas)})
    assert read_schemas(release) == schemas
    assert [path.name for path in room.iterdir()] == ["package.json"]
    install, _evaluate = npm.asked
    assert "--ignore-scripts" in install
    assert install[-1] == str(release.tarball.resolve())


@pytest.mark.parametrize("answer", ["null", "[]", "{}"])
def test_a_package_without_schemas(monkeypatch: pytest.MonkeyPatch, release: Release, answer: str) -> None:
    play(monkeypatch, npm_install="", **{"node_--eval": answer})
    with pytest.raises(ImportFailedError, match=r"@example/api 1\.2\.3 exports no schemas"):
        read_schemas(release)


def test_programs_are_run_where_asked(tmp_path: Path) -> None:
    printed = npm_package._run(sys.executable, "-c", "import os; print(os.getcwd())", cwd=tmp_path)
    assert Path(printed.strip()).resolve() == tmp_path.resolve()


def test_a_program_that_fails_is_quoted(tmp_path: Path) -> None:
    with pytest.raises(ImportFailedError, match="no such release"):
        npm_package._run(sys.executable, "-c", "import sys; sys.exit('no such release')", cwd=tmp_path)


def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ImportFailedError, match="is needed to import the Lexicons"):
        npm_package._run("no-such-program-here", cwd=tmp_path)
