"""The generator as it goes into the wheel."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import bundle
from codegen.generate import LEXICONS

OWN = """{"lexicon": 1, "id": "garden.example.plant", "defs": {"main": {"type": "record", "key": "tid", "record": {
    "type": "object", "required": ["by"], "properties": {
        "by": {"type": "ref", "ref": "app.bsky.actor.defs#profileViewBasic"},
        "post": {"type": "union", "refs": ["app.bsky.feed.defs#postView", "com.atproto.repo.strongRef"]}}}}}}"""


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    """The folder that the wheel gets."""
    source = LEXICONS.with_name("codegen")
    folder = tmp_path / "_generator"
    for path in bundle.generator_files(source):
        target = folder / "codegen" / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    (folder / "official.json").write_text(bundle.official_documents(LEXICONS), encoding="utf-8")
    return folder


def test_it_makes_what_the_checkout_makes(bundled: Path, tmp_path: Path) -> None:
    own = tmp_path / "plant.json"
    own.write_text(OWN, encoding="utf-8")
    options = ("--lexicons", str(own), "--out", str(tmp_path / "garden"), "--package", "garden")
    for folder, check in ((bundled, ()), (LEXICONS.parent, ("--check",))):
        command = [sys.executable, "-m", "codegen", *options, *check]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "garden" / "models" / "garden" / "example" / "plant.py").exists()


def test_it_holds_no_text_for_readers_but_properties_of_that_name() -> None:
    texts = bundle.official_documents(LEXICONS)
    assert '"description":"' not in texts
    assert '"description":{"type":"string"' in texts
