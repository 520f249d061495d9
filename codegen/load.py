"""Read Lexicon documents from disk, and gather everything that is wrong with any of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from codegen.keywords import misplaced_keywords
from codegen.lexicon import LexiconDoc
from codegen.problems import LexiconError, Problem, child_path
from codegen.salvage import json_keys, salvaged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pydantic_core import ErrorDetails

# Where pydantic speaks of Python, the reader of a JSON file needs other words.
_REASONS = {
    "missing": "missing, but required",
    "union_tag_not_found": "has no `type`",
    "model_type": "should be an object",
    "model_attributes_type": "should be an object",
    "dict_type": "should be an object",
    "list_type": "should be an array",
    "too_short": "has no definition",
}


@dataclass(frozen=True)
class Document:
    """A Lexicon document and the file that it came from."""

    nsid: str
    file: Path
    lexicon: LexiconDoc = field(repr=False)
    whole: bool = True
    """Whether this is all of it, and not what was left without its mistakes."""


@dataclass(frozen=True)
class Loaded:
    """What could be read, sorted by NSID, and what was wrong with the rest."""

    documents: list[Document]
    problems: list[Problem]
    salvaged: list[Document] = field(default_factory=list)
    """What is left of the documents that break the language, for more problems to be found in."""


def load(paths: Sequence[Path]) -> list[Document]:
    """The documents in the given directories and files; LexiconError names all problems of all of them."""
    loaded = read(paths)
    if loaded.problems:
        raise LexiconError(loaded.problems)
    return loaded.documents


def read(paths: Sequence[Path]) -> Loaded:
    """Like `load`, but the problems are a value: for callers that have more to find before they give up."""
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    for file in _files(paths, problems):
        document = _read_file(file, problems)
        if document is None:
            continue
        first = documents.setdefault(document.nsid, document)
        if first is not document:
            problems.append(Problem(file, "$.id", f"`{document.nsid}` is already defined by {first.file}"))
    found = [documents[nsid] for nsid in sorted(documents)]
    return Loaded([it for it in found if it.whole], sorted(problems), [it for it in found if not it.whole])


def read_bundled(file: Path) -> list[Document]:
    """The documents of a file that holds a list of them. They were checked when it was made."""
    found = (LexiconDoc.model_validate(raw) for raw in json.loads(file.read_text(encoding="utf-8")))
    return sorted((Document(it.id, file, it) for it in found), key=attrgetter("nsid"))


def _files(paths: Iterable[Path], problems: list[Problem]) -> Iterator[Path]:
    # A file may be named twice, or lie in a directory that is named too: it is one document all the same.
    seen: set[Path] = set()
    for path in paths:
        if not path.exists():
            problems.append(Problem(path, "$", "no such file or directory"))
            continue
        found = [path] if path.is_file() else sorted(it for it in path.rglob("*.json") if not it.is_dir())
        if not found:
            problems.append(Problem(path, "$", "no *.json file in this directory"))
        for file in found:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield file


def _read_file(file: Path, problems: list[Problem]) -> Document | None:
    try:
        raw = _parse(file.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        problems.append(Problem(file, "$", f"not valid JSON: {error}"))
        return None
    except RecursionError:
        problems.append(Problem(file, "$", "not valid JSON: nested too deeply"))
        return None
    except OSError as error:
        problems.append(Problem(file, "$", f"cannot be read: {error.strerror}"))
        return None
    problems.extend(Problem(file, path, reason) for path, reason in misplaced_keywords(raw))
    try:
        lexicon = LexiconDoc.model_validate(raw)
    except ValidationError as error:
        problems.extend(_problem(file, raw, detail) for detail in error.errors(include_url=False))
        rest = salvaged(raw)
        return None if rest is None else Document(rest.id, file, rest, whole=False)
    return Document(lexicon.id, file, lexicon)


def _parse(text: str) -> Any:
    raw = json.loads(text, object_pairs_hook=_no_duplicates)
    # An escaped lone surrogate is no text: it could be neither measured nor written out again.
    json.dumps(raw, ensure_ascii=False).encode()
    return raw


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        raise ValueError(f"the same key twice in one object: {', '.join(twice)}")
    return result


def _problem(file: Path, raw: Any, detail: ErrorDetails) -> Problem:
    return Problem(file, child_path("$", *json_keys(raw, detail["loc"])), _reason(detail))


def _reason(detail: ErrorDetails) -> str:
    found = detail["input"]
    match detail:
        case {"type": "value_error", "ctx": {"error": error}}:
            return str(error)
        case {"type": "union_tag_invalid", "ctx": {"tag": tag, "expected_tags": expected}}:
            allowed = expected.replace("'", "")
            return f"type `{tag}` is not allowed here; allowed: {allowed}"
    reason = _REASONS.get(detail["type"]) or detail["msg"].replace("Input should", "should")
    return reason if isinstance(found, dict | list) else f"{reason}, not {json.dumps(found)}"
