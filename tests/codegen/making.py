"""Generated packages for the tests: Lexicons in, an imported package out."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.__main__ import main
from pysky_sdk import AsyncClient, Client, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    import httpx

ROOT = Path(__file__).parents[2]
Document = dict[str, Any]


def lexicon(nsid: str, **defs: Any) -> Document:
    """A document with these definitions; `_` in a name stands for nothing else."""
    return {"lexicon": 1, "id": nsid, "defs": defs}


def obj(**properties: Any) -> Document:
    """An object; a property whose name ends in `!` is required, in `?` nullable, in `!?` both."""
    schema: Document = {"type": "object", "properties": {}}
    for key, value in properties.items():
        schema["properties"][key.rstrip("!?")] = value
        if "!" in key:
            schema.setdefault("required", []).append(key.rstrip("!?"))
        if "?" in key:
            schema.setdefault("nullable", []).append(key.rstrip("!?"))
    return schema


def write_lexicons(folder: Path, documents: Iterable[Document]) -> Path:
    """One file for each document."""
    folder.mkdir(parents=True, exist_ok=True)
    for document in documents:
        (folder / f"{document['id']}.json").write_text(json.dumps(document, indent=2), encoding="utf-8")
    return folder


def run(lexicons: Path, out: Path, package: str, *options: str) -> int:
    """Run the generator as its command does."""
    return main(["--lexicons", str(lexicons), "--out", str(out), "--package", package, *options])


@dataclass(frozen=True)
class Package:
    """A generated package that can be imported."""

    name: str
    folder: Path

    def module(self, path: str) -> ModuleType:
        """One module below the package, such as `models.com.example.thing`."""
        return import_module(f"{self.name}.{path}")

    def text(self, path: str) -> str:
        """The text of one file."""
        return (self.folder / path).read_text(encoding="utf-8")

    def client(self, transport: httpx.BaseTransport) -> Any:
        """All namespaces, called through a transport."""
        import httpx

        client = Client(database=False, http_client=httpx.Client(transport=transport))
        return self.module("namespaces").Namespaces(client)

    def async_client(self, transport: httpx.AsyncBaseTransport) -> Any:
        """The same for an AsyncClient."""
        import httpx

        client = AsyncClient(database=False, http_client=httpx.AsyncClient(transport=transport))
        return self.module("namespaces").AsyncNamespaces(client)


def importable(root: Path, name: str) -> Iterator[Package]:
    """Make the package `name` in the folder `root` importable until the test is over."""
    known = list(lazy._indexes)
    sys.path.insert(0, str(root))
    try:
        yield Package(name, root / name)
    finally:
        sys.path.remove(str(root))
        lazy._indexes[:] = known
        for module in [key for key in sys.modules if key == name or key.startswith(f"{name}.")]:
            del sys.modules[module]
