"""Corrections of Lexicons, applied to the documents before anything is resolved."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from codegen.lexicon import LexiconDoc
from codegen.problems import LexiconError, Problem, child_path

if TYPE_CHECKING:
    from codegen.load import Document

Order: TypeAlias = Literal["oldest", "newest", "any"]

OFFICIAL = Path(__file__).with_name("overrides.toml")


class Correction(BaseModel):
    """One value of one document, replaced; `reason` says why the Lexicon is wrong."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    document: str
    path: list[str | int] = Field(min_length=1)
    value: Any
    reason: str = Field(min_length=1)


class Listing(BaseModel):
    """What a paginated method's Lexicon does not say of its list: see MethodSpec for the words."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    order: Order
    turned_by: dict[str, Order] = Field(default_factory=dict)
    """Orders by `parameter=value`."""

    identity: list[str] = Field(default_factory=list)
    position: list[str] = Field(default_factory=list)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    correction: list[Correction] = Field(default_factory=list)
    records: dict[str, list[str]] = Field(default_factory=dict)
    lists: dict[str, Listing] = Field(default_factory=dict)


@dataclass(frozen=True)
class Overrides:
    """Everything an overrides file holds."""

    file: Path = OFFICIAL
    corrections: list[Correction] = field(default_factory=list)
    records: dict[str, list[str]] = field(default_factory=dict)
    lists: dict[str, Listing] = field(default_factory=dict)


def read_overrides(file: Path) -> Overrides:
    """Read an overrides file; every correction must give its reason."""
    try:
        content = _File.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except ValidationError as error:
        rows = error.errors(include_url=False)
        raise LexiconError(Problem(file, child_path("$", *row["loc"]), row["msg"]) for row in rows) from error
    except (OSError, ValueError) as error:
        raise LexiconError([Problem(file, "$", f"not a readable TOML file: {error}")]) from error
    return Overrides(file, content.correction, content.records, content.lists)


def apply(documents: list[Document], overrides: Overrides) -> list[Document]:
    """The documents with the corrections in them; one of a document that is not there is a mistake."""
    by_nsid = {document.nsid: document for document in documents}
    problems: list[Problem] = []
    for index, correction in enumerate(overrides.corrections):
        place = child_path("$", "correction", index)
        document = by_nsid.get(correction.document)
        if document is None:
            reason = f"there is no document `{correction.document}` to correct"
            problems.append(Problem(overrides.file, child_path(place, "document"), reason))
            continue
        try:
            by_nsid[document.nsid] = _corrected(document, correction)
        except (ValidationError, LookupError, TypeError) as error:
            problems.append(Problem(overrides.file, place, f"does not fit `{document.nsid}`: {error}"))
    if problems:
        raise LexiconError(problems)
    return list(by_nsid.values())


def _corrected(document: Document, correction: Correction) -> Document:
    raw: Any = document.lexicon.model_dump(mode="json", by_alias=True, exclude_unset=True)
    node = raw
    for key in correction.path[:-1]:
        node = node[key]
    node[correction.path[-1]] = correction.value
    return replace(document, lexicon=LexiconDoc.model_validate(raw))
