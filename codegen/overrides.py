"""Corrections of Lexicons, applied to the documents before anything is resolved."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from codegen.lexicon import LexiconDoc
from codegen.load import Document
from codegen.problems import LexiconError, Problem, child_path

OFFICIAL = Path(__file__).with_name("overrides.toml")


@dataclass(frozen=True)
class Correction:
    """One value of one document, replaced; `reason` says why the Lexicon is wrong."""

    document: str
    path: tuple[str, ...]
    value: Any
    reason: str


@dataclass(frozen=True)
class Overrides:
    """Everything an overrides file holds."""

    file: Path | None = None
    corrections: tuple[Correction, ...] = ()
    records: dict[str, list[str]] = field(default_factory=dict)


def read_overrides(file: Path) -> Overrides:
    """Read an overrides file; every correction must give its reason."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    corrections = tuple(
        Correction(row["document"], tuple(row["path"]), row["value"], row["reason"])
        for row in data.get("correction", ())
    )
    return Overrides(file, corrections, data.get("records", {}))


def apply(documents: list[Document], overrides: Overrides) -> list[Document]:
    """The documents with the corrections in them; a correction of a document that is not there is a mistake."""
    by_nsid = {document.nsid: document for document in documents}
    problems: list[Problem] = []
    for correction in overrides.corrections:
        document = by_nsid.get(correction.document)
        file = overrides.file or Path("overrides.toml")
        if document is None:
            problems.append(Problem(file, "$", f"there is no document `{correction.document}` to correct"))
            continue
        try:
            by_nsid[document.nsid] = _corrected(document, correction)
        except (ValidationError, KeyError) as error:
            path = child_path("$", *correction.path)
            problems.append(Problem(file, path, f"the correction of `{document.nsid}` does not fit: {error}"))
    if problems:
        raise LexiconError(problems)
    return list(by_nsid.values())


def _corrected(document: Document, correction: Correction) -> Document:
    raw = document.lexicon.model_dump(mode="json", by_alias=True, exclude_unset=True)
    node = raw
    for key in correction.path[:-1]:
        node = node[key]
    node[correction.path[-1]] = correction.value
    return replace(document, lexicon=LexiconDoc.model_validate(raw))
