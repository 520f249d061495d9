"""From the IR to files: one Jinja environment, one template per kind of file; ruff owns the layout."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.text import LINE_LENGTH, docstring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.ir import Package

_TEMPLATES = Path(__file__).parent / "templates"


@cache
def environment() -> Environment:
    """The one environment, in which an undefined name is an error."""
    env = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters |= {"docstring": docstring, "repr": repr}
    return env


def render(package: Package) -> dict[str, str]:
    """All files of a package by their paths, not laid out yet."""
    env = environment()
    files: dict[str, str] = {}
    files |= _models(env, package)
    files |= _namespaces(env, package)
    return files


def _models(env: Environment, package: Package) -> dict[str, str]:
    files = {}
    documents = {module.path: module for module in package.models}
    for path, module in documents.items():
        children = package.packages.get(path, ())
        name = "/".join(("models", *path)) + ("/__init__.py" if children else ".py")
        files[name] = env.get_template("models/module.py.jinja").render(
            module=module, children=list(children), package=".".join((package.name, "models", *path))
        )
    for path, children in package.packages.items():
        if path in documents:
            continue
        template = env.get_template("models/package.py.jinja" if path else "models/root.py.jinja")
        files["/".join(("models", *path, "__init__.py"))] = template.render(
            nsid=".".join(path),
            children=list(children),
            package=".".join((package.name, "models", *path)),
            official=package.official,
        )
    index = env.get_template("models/_index.py.jinja")
    files["models/_index.py"] = index.render(records=package.records, keys=package.record_keys)
    return files


def _namespaces(env: Environment, package: Package) -> dict[str, str]:
    files = {}
    template = env.get_template("namespaces/module.py.jinja")
    for module in package.namespaces:
        name = "/".join(("namespaces", *module.path))
        name += "/__init__.py" if module.children or not module.path else ".py"
        files[name] = template.render(module=module)
    errors = env.get_template("namespaces/_errors.py.jinja")
    files["namespaces/_errors.py"] = errors.render(
        errors=package.errors, official_errors=list(package.official_errors)
    )
    index = env.get_template("namespaces/_index.py.jinja")
    paths = sorted(_method_paths(package))
    methods = {nsid: path for nsid, kind, path in paths if kind != "subscription"}
    subscriptions = {nsid: path for nsid, kind, path in paths if kind == "subscription"}
    files["namespaces/_index.py"] = index.render(methods=methods, subscriptions=subscriptions)
    return files


def _method_paths(package: Package) -> Iterator[tuple[str, str, str]]:
    """Each method's NSID and kind, and the attributes that lead to it from the root."""
    places: dict[str, tuple[str, ...]] = {f"{package.name}.namespaces": ()}
    for module in package.namespaces:  # the root comes first, and each level before those below it
        place = places[".".join((package.name, "namespaces", *module.path))]
        places |= {child.module: (*place, child.name) for child in module.children}
        for method in module.methods:
            yield method.nsid, method.kind, ".".join((*place, method.name))


def lay_out(root: Path, package: str) -> None:
    """Format everything below a folder with ruff, whatever the configuration on the machine."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--quiet", "--target-version", "py311", "--line-length", str(LINE_LENGTH), "."]
    # `--ignore-noqa` for the imports: the files ask to be spared that rule under other configurations. Where
    # all of them go, so does the block that they stood in (TC005).
    select = ["--select", "F401,I,TC005"]
    rules = [*select, "--ignore-noqa", "--config", f"lint.isort.known-first-party=[{package!r}]"]
    for command in (["check", "--fix", *rules], ["format"]):
        subprocess.run([*ruff, *command, *common], check=True, cwd=root)
