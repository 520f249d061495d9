"""All documents -> the IR of one package."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from codegen.build_models import build_models
from codegen.build_namespaces import build_namespaces
from codegen.describe import sentence
from codegen.ir import Error, Package
from codegen.lexicon import ProcedureDef, QueryDef, RecordDef, SubscriptionDef
from codegen.names import module_parts
from codegen.naming import DocumentNames
from codegen.order import circles, endless_arrays
from codegen.parts import divide
from codegen.problems import LexiconError, Problem, child_path
from codegen.resolve import Catalog, Ref, RefError
from codegen.scope import World

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.load import Document
    from codegen.overrides import Overrides
    from codegen.parts import Unit

# Written by hand in `pysky_sdk.errors`, because servers say them without any Lexicon.
_STATUS_ERRORS = frozenset(
    {
        *("InvalidRequest", "AuthenticationRequired", "Forbidden", "XRPCNotSupported", "PayloadTooLarge"),
        *("RateLimitExceeded", "InternalServerError", "MethodNotImplemented", "UpstreamFailure"),
        *("NotEnoughResources", "UpstreamTimeout"),
    }
)


def build(catalog: Catalog, package: str, overrides: Overrides) -> Package:
    """Work a package out; LexiconError names everything that stands in the way."""
    names = document_names(catalog)
    problems = [
        *find_problems(catalog, names),
        *_hint_problems(overrides, catalog),
        *_list_problems(overrides, catalog),
    ]
    if problems:
        raise LexiconError(problems)
    world = _world(catalog, package, names, overrides)
    known = _STATUS_ERRORS | _errors_of(catalog.external.values()).keys()
    own = _errors_of(catalog.local.values())
    return Package(
        name=package,
        models=tuple(
            module for document in catalog.local.values() for module in build_models(world, document)
        ),
        namespaces=tuple(build_namespaces(world)),
        records=_records(world),
        record_keys=_record_keys(world),
        errors=tuple(_error(name, own[name]) for name in sorted(own.keys() - known)),
        official_errors=() if world.official else tuple(sorted(own.keys() & known)),
        official=world.official,
        packages=_packages(catalog),
    )


def _world(catalog: Catalog, package: str, names: Mapping[str, DocumentNames], overrides: Overrides) -> World:
    hints = _hints(overrides, names)
    units = {nsid: divide(document) for nsid, document in catalog.local.items()}
    expected: dict[Unit, set[Unit]] = {}
    for place, records in hints.items():
        nsid, _, owner = place.partition(":")
        if nsid in units:
            unit = units[nsid][names[nsid].definitions[owner.partition(".")[0]]]
            expected.setdefault(unit, set()).update(units[ref]["main"] for ref in records if ref in units)
    return World(
        catalog, package, names, hints, circles(catalog, units, expected), units, lists=overrides.lists
    )


def document_names(catalog: Catalog) -> dict[str, DocumentNames]:
    """The class names of all documents."""
    return {nsid: DocumentNames(document) for nsid, document in (catalog.external | catalog.local).items()}


def find_problems(catalog: Catalog, names: Mapping[str, DocumentNames]) -> list[Problem]:
    """Everything that is wrong with the local documents: rules of the language, and of Python names."""
    problems = [*catalog.check(), *endless_arrays(catalog)]
    problems += [problem for nsid in catalog.local for problem in names[nsid].problems]
    modules: dict[tuple[str, ...], Document] = {}
    for document in catalog.local.values():
        first = modules.setdefault(module_parts(document.nsid), document)
        if first is not document:
            others = f"`{document.nsid}` and `{first.nsid}`"
            reason = f"{others} would be the same Python module; rename one of them"
            problems.append(Problem(document.file, "$.id", reason))
    return problems


def _hint_problems(overrides: Overrides, catalog: Catalog) -> Iterator[Problem]:
    for place, records in overrides.records.items():
        for ref in (place.rpartition(".")[0], *records):
            try:
                catalog.lookup(ref, ref)
            except RefError as error:
                yield Problem(overrides.file, child_path("$.records", place), str(error))


def _list_problems(overrides: Overrides, catalog: Catalog) -> Iterator[Problem]:
    for nsid in overrides.lists:
        document = catalog.local.get(nsid)
        main = None if document is None else document.lexicon.defs.get("main")
        if not isinstance(main, QueryDef | ProcedureDef):
            reason = f"there is no query or procedure `{nsid}` to page through"
            yield Problem(overrides.file, child_path("$.lists", nsid), reason)


def _hints(overrides: Overrides, names: Mapping[str, DocumentNames]) -> dict[str, list[str]]:
    """The expected records, by class instead of by definition."""
    hints = {}
    for place, records in overrides.records.items():
        owner, _, wire = place.rpartition(".")
        ref = Ref.parse(owner, owner)
        hints[f"{ref.nsid}:{names[ref.nsid].defs[ref.name]}.{wire}"] = records
    return hints


def _records(world: World) -> dict[str, str]:
    return {
        nsid: world.class_path(nsid, world.names[nsid].defs["main"])
        for nsid, document in sorted(world.catalog.local.items())
        if isinstance(document.lexicon.defs.get("main"), RecordDef)
    }


def _record_keys(world: World) -> dict[str, str]:
    local = sorted(world.catalog.local.items())
    mains = ((nsid, document.lexicon.defs.get("main")) for nsid, document in local)
    return {nsid: main.key for nsid, main in mains if isinstance(main, RecordDef)}


def _errors_of(documents: Iterable[Document]) -> dict[str, list[tuple[str, str]]]:
    """Error names, with the methods that declare each and what they say of it."""
    errors: dict[str, list[tuple[str, str]]] = {}
    for document in documents:
        main = document.lexicon.defs.get("main")
        if isinstance(main, QueryDef | ProcedureDef | SubscriptionDef):
            for error in main.errors:
                errors.setdefault(error.name, []).append((document.nsid, error.description or ""))
    return errors


def _error(name: str, places: list[tuple[str, str]]) -> Error:
    lines = [f"    `{nsid}`: {sentence(text)}".rstrip(" :") for nsid, text in sorted(set(places))]
    class_name = f"{name}_" if keyword.iskeyword(name) else name
    return Error(class_name, f"The error `{name}`, as declared by:\n\n" + "\n".join(lines))


def _packages(catalog: Catalog) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Every folder below `models`, with what is in it."""
    children: dict[tuple[str, ...], set[str]] = {(): set()}
    for nsid in catalog.local:
        parts = module_parts(nsid)
        for depth in range(len(parts)):
            children.setdefault(parts[:depth], set()).add(parts[depth])
    return {path: tuple(sorted(names)) for path, names in sorted(children.items())}
