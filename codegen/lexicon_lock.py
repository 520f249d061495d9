"""The lock file beside the imported Lexicons: where they came from, and a digest of each."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCK_NAME = "lexicons.lock"
NOTICE_NAME = "NOTICE"


@dataclass(frozen=True)
class Pin:
    """The release that pyproject.toml asks for."""

    package: str
    version: str


@dataclass(frozen=True)
class Lock:
    """What was imported: the release, its integrity, and the SHA-256 of every file by its NSID."""

    package: str
    version: str
    integrity: str
    documents: dict[str, str]

    def to_json(self) -> str:
        """The content of the lock file."""
        ordered = asdict(self) | {"documents": dict(sorted(self.documents.items()))}
        return json.dumps(ordered, indent=2) + "\n"


def read_lock(folder: Path) -> Lock | None:
    """The lock of `folder`, or None where nothing was imported yet."""
    path = folder / LOCK_NAME
    if not path.is_file():
        return None
    return Lock(**json.loads(path.read_text(encoding="utf-8")))


def document_path(nsid: str) -> str:
    """Where the document of an NSID lies inside the folder, with forward slashes."""
    return nsid.replace(".", "/") + ".json"


def digest(content: bytes) -> str:
    """The digest that the lock keeps of a file."""
    return hashlib.sha256(content).hexdigest()


def check_folder(folder: Path, pin: Pin) -> list[str]:
    """Everything in which `folder` differs from its lock, or its lock from the pin; needs no network."""
    lock = read_lock(folder)
    if lock is None:
        return [f"{LOCK_NAME}: missing; import the Lexicons first"]
    return [*_pin_differences(lock, pin), *_file_differences(folder, lock)]


def _pin_differences(lock: Lock, pin: Pin) -> Iterator[str]:
    locked, wanted = f"{lock.package} {lock.version}", f"{pin.package} {pin.version}"
    if locked != wanted:
        yield f"{LOCK_NAME}: holds {locked}, but pyproject.toml pins {wanted}"


def _file_differences(folder: Path, lock: Lock) -> Iterator[str]:
    expected = {document_path(nsid): digest for nsid, digest in lock.documents.items()}
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    for name in sorted(expected.keys() | found.keys() | {NOTICE_NAME}):
        if name not in found:
            yield f"{name}: missing"
        elif name in expected:
            if digest(found[name].read_bytes()) != expected[name]:
                yield f"{name}: changed"
        elif name not in {LOCK_NAME, NOTICE_NAME}:
            yield f"{name}: extra, not part of the import"
