"""A page of reference for each namespace: `python -m codegen.reference --out docs/reference`.

The pages say what the generated methods and models say, because they are printed from the same IR.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.generate import LEXICONS, package_of
from codegen.render import environment
from codegen.scope import OFFICIAL_PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from codegen.ir import Class, Field, Method, ModelModule, NamespaceModule, Package

_PREFIX = re.compile(r"\b_[a-z]\.")
_MODULE = re.compile(r"\b[a-z0-9]+(?:_[a-z0-9]+)*_defs(?:__[a-z]+)?\.|\b(?:app|chat|com|tools)_[a-z0-9_]+\.")


def pages(package: Package) -> dict[str, str]:
    """The text of every page by its name, the index included."""
    template = environment().get_template("docs/namespace.md.jinja")
    models = {module.path: module for module in package.models}
    with_members = [it for it in package.namespaces if it.methods or it.collections or it.collection]
    made = {
        f"{module.nsid}.md": template.render(
            module=module, shown=shown, signature=_signature, models=list(_models_below(module, package))
        )
        for module in with_members
    }
    index = environment().get_template("docs/index.md.jinja")
    made["index.md"] = index.render(modules=with_members, documents=len(models))
    return made


def _models_below(module: NamespaceModule, package: Package) -> Iterator[tuple[ModelModule, list[Class]]]:
    """The models of the documents that stand right below a namespace, parts of large ones included."""
    depth = len(module.path) + 1
    for document in package.models:
        if document.path[: depth - 1] == module.path and len(document.path) == depth and document.classes:
            yield document, list(document.classes)


def shown(annotation: str) -> str:
    """A type as a reader wants to see it in a table: without modules, limits and quotes."""
    return _bare(annotation).replace("|", "\\|")


def _bare(annotation: str) -> str:
    text = _MODULE.sub("", _PREFIX.sub("", annotation.replace('"', "").replace("'", "")))
    while (start := text.find("Annotated[")) != -1:
        first, end = _first_of(text, start + len("Annotated["))
        text = text[:start] + first + text[end + 1 :]
    return re.sub(r"Optional\[(.*)\]$", r"\1 | None", text)


def _first_of(text: str, start: int) -> tuple[str, int]:
    """The first of the things in brackets that begin at `start`, and where the brackets end."""
    depth, first = 0, None
    for place in range(start, len(text)):
        if text[place] in "[(":
            depth += 1
        elif text[place] in "])":
            if depth == 0:
                return text[start : first or place], place
            depth -= 1
        elif text[place] == "," and depth == 0 and first is None:
            first = place
    raise ValueError(f"A bracket is never closed: {text}")


def _signature(method: Method) -> str:
    """The call, one argument a line when there are several."""
    rows = [_argument(row) for row in method.parameters]
    if len(rows) < 2:
        return ", ".join(rows)
    return "\n    " + ",\n    ".join(rows) + ",\n"


def _argument(row: Field) -> str:
    default = "" if row.default is None else f" = {row.default}".replace("_OMIT", "…")
    return f"{row.name}: {_bare(row.annotation)}{default}"


def write(out: Path, made: dict[str, str]) -> None:
    """Write the pages, and remove those of namespaces that are no more."""
    out.mkdir(parents=True, exist_ok=True)
    for name in {path.name for path in out.glob("*.md")} - made.keys():
        (out / name).unlink()
    for name, text in made.items():
        (out / name).write_text(text, encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pages of the official Lexicons."""
    parser = argparse.ArgumentParser(prog="python -m codegen.reference", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    options = parser.parse_args(arguments)
    made = pages(package_of([LEXICONS], OFFICIAL_PACKAGE))
    write(options.out, made)
    print(f"{len(made)} pages of reference in {options.out}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
