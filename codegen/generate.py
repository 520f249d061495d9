"""Lexicons on disk -> the text of every file of a package."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.build import build, document_names, find_problems
from codegen.load import Loaded, read, read_bundled
from codegen.output import laid_out
from codegen.overrides import OFFICIAL, Overrides, apply, read_overrides
from codegen.problems import LexiconError, Problem
from codegen.render import render
from codegen.resolve import Catalog
from codegen.scope import OFFICIAL_PACKAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from codegen.ir import Package
    from codegen.load import Document

LEXICONS = Path(__file__).parent.parent / "lexicons"
BUNDLED = LEXICONS.with_name("official.json")
"""The official documents where the generator was installed: all in one (bundle.py)."""


def generate(lexicons: Sequence[Path], package: str, overrides: Path | None = None) -> dict[str, str]:
    """The text of every generated file, by its path below the package's folder.

    Raises:
        LexiconError: carrying every problem of every file.
    """
    return laid_out(render(package_of(lexicons, package, overrides)), package)


def package_of(lexicons: Sequence[Path], package: str, overrides: Path | None = None) -> Package:
    """The IR of a package, for all that is printed from it.

    Raises:
        LexiconError: carrying every problem of every file.
    """
    official = package == OFFICIAL_PACKAGE
    own = read_overrides(overrides or OFFICIAL) if official or overrides else Overrides()
    external = [] if official else _official()
    loaded = read(lexicons)
    if loaded.problems:
        raise LexiconError([*loaded.problems, *_other_problems(loaded, external)])
    return build(Catalog(apply(loaded.documents, own), external), package, own)


@cache
def _official() -> list[Document]:
    documents = read([LEXICONS]).documents if LEXICONS.is_dir() else read_bundled(BUNDLED)
    return apply(documents, read_overrides(OFFICIAL))


def _other_problems(loaded: Loaded, external: list[Document]) -> list[Problem]:
    """What is wrong with the documents that could be read, besides what follows from the missing ones."""
    catalog = Catalog([*loaded.documents, *loaded.salvaged], external)
    missing = _unread(loaded)
    return [
        problem
        for problem in find_problems(catalog, document_names(catalog))
        if not any(f"there is no document `{nsid}`" in problem.reason for nsid in missing)
    ]


def _unread(loaded: Loaded) -> set[str]:
    """The NSIDs of the documents that could not be read, as far as they say."""
    read_files = {document.file for document in (*loaded.documents, *loaded.salvaged)}
    files = {problem.file for problem in loaded.problems if problem.file.is_file()} - read_files
    return {nsid for file in files for nsid in _claimed_nsids(file)}


def _claimed_nsids(file: Path) -> list[str]:
    """What a broken document calls itself, or else what it could be by the name of its file."""
    try:
        return [str(json.loads(file.read_text(encoding="utf-8-sig"))["id"])]
    except (ValueError, LookupError, TypeError, RecursionError, OSError):
        parts = [*file.parent.parts, *file.stem.split(".")]
        return [".".join(parts[start:]) for start in range(len(parts) - 2)]
