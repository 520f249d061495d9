"""All documents -> the IR of one package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.build_models import build_model
from codegen.build_namespaces import build_namespaces
from codegen.ir import Error, Package
from codegen.lexicon import ProcedureDef, QueryDef, RecordDef, SubscriptionDef
from codegen.names import module_parts
from codegen.naming import DocumentNames
from codegen.order import circles
from codegen.problems import LexiconError, Problem
from codegen.resolve import Catalog, Ref
from codegen.scope import World

if TYPE_CHECKING:
    from collections.abc import Iterable

    from codegen.load import Document
    from codegen.overrides import Overrides

# Written by hand in `pysky_sdk.errors`, because servers say them without any Lexicon.
_STATUS_ERRORS = frozenset(
    {
        *("InvalidRequest", "AuthenticationRequired", "Forbidden", "XRPCNotSupported", "PayloadTooLarge"),
        *("RateLimitExceeded", "InternalServerError", "MethodNotImplemented", "UpstreamFailure"),
        *("NotEnoughResources", "UpstreamTimeout"),
    }
)


def build(
    package: str, local: list[Document], external: list[Document], overrides: Overrides
) -> Package:
    """Work a package out; LexiconError names everything that stands in the way."""
    catalog = Catalog(local, external)
    names = {
        nsid: DocumentNames(document) for nsid, document in (catalog.external | catalog.local).items()
    }
    problems = [*catalog.check(), *_name_problems(catalog, names)]
    if problems:
        raise LexiconError(problems)
    hints = _hints(overrides, catalog, names)
    world = World(catalog, package, names, hints, circles(catalog, hints))
    return Package(
        name=package,
        models=tuple(build_model(world, document) for document in catalog.local.values()),
        namespaces=tuple(build_namespaces(world)),
        records=_records(world),
        errors=tuple(_declared_errors(catalog, official=package == "pysky_sdk")),
        official_errors=tuple(_official_errors(catalog, official=package == "pysky_sdk")),
        official=package == "pysky_sdk",
        packages=_packages(catalog),
    )


def _name_problems(catalog: Catalog, names: dict[str, DocumentNames]) -> list[Problem]:
    problems = [problem for nsid in catalog.local for problem in names[nsid].problems]
    modules: dict[tuple[str, ...], Document] = {}
    for document in catalog.local.values():
        first = modules.setdefault(module_parts(document.nsid), document)
        if first is not document:
            reason = f"`{document.nsid}` and `{first.nsid}` would be the same Python module; rename one of them"
            problems.append(Problem(document.file, "$.id", reason))
    return problems


def _hints(overrides: Overrides, catalog: Catalog, names: dict[str, DocumentNames]) -> dict[str, list[str]]:
    """The expected records by class instead of by definition; the official ones serve every package."""
    hints = {}
    for place, records in overrides.records.items():
        owner, _, wire = place.rpartition(".")
        ref = Ref.parse(owner, owner)
        if ref.nsid in names and all(nsid in (catalog.local | catalog.external) for nsid in records):
            hints[f"{ref.nsid}:{names[ref.nsid].defs[ref.name]}.{wire}"] = records
    return hints


def _records(world: World) -> dict[str, str]:
    return {
        nsid: world.class_path(nsid, world.names[nsid].defs["main"])
        for nsid, document in sorted(world.catalog.local.items())
        if isinstance(document.lexicon.defs.get("main"), RecordDef)
    }


def _errors_of(documents: Iterable[Document]) -> dict[str, list[tuple[str, str]]]:
    """Error names, with the methods that declare each and what they say of it."""
    errors: dict[str, list[tuple[str, str]]] = {}
    for document in documents:
        main = document.lexicon.defs.get("main")
        if isinstance(main, QueryDef | ProcedureDef | SubscriptionDef):
            for error in main.errors:
                errors.setdefault(error.name, []).append((document.nsid, error.description or ""))
    return errors


def _declared_errors(catalog: Catalog, *, official: bool) -> Iterable[Error]:
    known = set(_STATUS_ERRORS) if official else _STATUS_ERRORS | _errors_of(catalog.external.values()).keys()
    for name, places in sorted(_errors_of(catalog.local.values()).items()):
        if name in known:
            continue
        lines = [f"    `{nsid}`: {text}".rstrip(" :") for nsid, text in sorted(places)]
        yield Error(name, f"The error `{name}`, as declared by:\n\n" + "\n".join(lines))


def _official_errors(catalog: Catalog, *, official: bool) -> Iterable[str]:
    if official:
        return []
    known = _STATUS_ERRORS | _errors_of(catalog.external.values()).keys()
    return sorted(_errors_of(catalog.local.values()).keys() & known)


def _packages(catalog: Catalog) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Every folder below `models`, with what is in it."""
    children: dict[tuple[str, ...], set[str]] = {(): set()}
    for nsid in catalog.local:
        parts = module_parts(nsid)
        for depth in range(len(parts)):
            children.setdefault(parts[:depth], set()).add(parts[depth])
    return {path: tuple(sorted(names)) for path, names in sorted(children.items())}
