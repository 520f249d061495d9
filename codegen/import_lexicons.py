"""Import the official Lexicon documents: `python -m codegen.import_lexicons [--check]`.

The documents come from the release that `[tool.pysky.lexicons]` in pyproject.toml pins, and are only ever
written by this command. `--check` says, offline, whether the folder still is what was imported.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.lexicon_lock import (
    LOCK_NAME,
    NOTICE_NAME,
    Lock,
    Pin,
    check_folder,
    digest,
    document_path,
    read_lock,
)
from codegen.npm_package import ImportFailedError, Release, copyright_line, download, read_schemas

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent

_NOTICE = """\
The Lexicon documents in this folder belong to the AT Protocol project (bluesky-social/atproto).
They were imported from release {version} of its package {package}; their references and their layout
were normalised, nothing else was changed. The project offers them under the MIT licence or the Apache
License 2.0 at the user's choice; they are used here under the MIT licence:

MIT License

{copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


def read_pin(pyproject: Path) -> Pin:
    """The release that the project asks for."""
    table = tomllib.loads(pyproject.read_text(encoding="utf-8"))["tool"]["pysky"]["lexicons"]
    return Pin(table["package"], table["version"])


def plain_refs(node: Any, base: str) -> Any:
    """A copy of a schema in which every absolute `lex:` reference is an ordinary one again."""
    if isinstance(node, list):
        return [plain_refs(item, base) for item in node]
    if not isinstance(node, dict):
        return node
    copy = {key: plain_refs(value, base) for key, value in node.items()}
    # Only where the type says so: a property may be called `ref`, and any text may start with `lex:`.
    if copy.get("type") == "ref" and isinstance(copy.get("ref"), str):
        copy["ref"] = _plain_ref(copy["ref"], base)
    if copy.get("type") == "union" and isinstance(copy.get("refs"), list):
        copy["refs"] = [_plain_ref(ref, base) for ref in copy["refs"]]
    return copy


def _plain_ref(ref: str, base: str) -> str:
    if not ref.startswith("lex:"):
        return ref
    nsid, _, name = ref.removeprefix("lex:").partition("#")
    if name in {"", "main"}:
        return nsid
    return f"#{name}" if nsid == base else f"{nsid}#{name}"


def canonical(document: Mapping[str, Any]) -> bytes:
    """The one spelling of a document on disk, so that only real changes show in a diff."""
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def write_folder(folder: Path, schemas: Iterable[Mapping[str, Any]], release: Release) -> Lock:
    """Make `folder` hold exactly these documents, the lock and the notice."""
    files = {schema["id"]: canonical(plain_refs(schema, schema["id"])) for schema in schemas}
    for nsid, content in files.items():
        path = folder / document_path(nsid)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    _remove_others(folder, {document_path(nsid) for nsid in files})
    notice = _NOTICE.format(
        package=release.package, version=release.version, copyright=copyright_line(release)
    )
    (folder / NOTICE_NAME).write_bytes(notice.encode())
    digests = {nsid: digest(content) for nsid, content in files.items()}
    lock = Lock(release.package, release.version, release.integrity, digests)
    # Last: without its new lock the folder fails the check, so half an import cannot pass for a whole one.
    (folder / LOCK_NAME).write_bytes(lock.to_json().encode())
    return lock


def _remove_others(folder: Path, keep: set[str]) -> None:
    for path in folder.rglob("*.json"):
        if path.relative_to(folder).as_posix() not in keep:
            path.unlink()
    # Children sort after their parents: going backwards empties a tree from its leaves.
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def import_release(folder: Path, pin: Pin, cache: Path) -> Lock:
    """Download the pinned release and make `folder` hold its documents."""
    release = download(pin.package, pin.version, cache)
    _refuse_republished(read_lock(folder), release)
    return write_folder(folder, read_schemas(release), release)


def _refuse_republished(lock: Lock | None, release: Release) -> None:
    if lock is None or (lock.package, lock.version) != (release.package, release.version):
        return
    if lock.integrity != release.integrity:
        raise ImportFailedError(
            f"{release.package} {release.version} is no longer what was locked: "
            f"{lock.integrity} expected, {release.integrity} offered"
        )


def main(argv: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m codegen.import_lexicons", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare the folder with its lock, offline")
    check = parser.parse_args(argv).check
    folder, pin = root / "lexicons", read_pin(root / "pyproject.toml")
    if check:
        problems = check_folder(folder, pin)
        for problem in problems:
            print(problem, file=sys.stderr)
        return 1 if problems else 0
    try:
        lock = import_release(folder, pin, root / ".cache" / "lexicons")
    except ImportFailedError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{len(lock.documents)} documents of {lock.package} {lock.version}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
