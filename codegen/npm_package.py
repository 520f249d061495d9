"""One release of an npm package: downloaded, verified against its digest, and asked for its Lexicons."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

# The package's own export is the only stable way in: the layout of its files changes between releases.
_PRINT_SCHEMAS = (
    "import(process.argv[1]).then((m) => process.stdout.write(JSON.stringify(m.schemas ?? null)))"
)


class ImportFailedError(Exception):
    """The official documents could not be imported; the message says what to do."""


@dataclass(frozen=True)
class Release:
    """A package release as the registry hands it out: the tarball, and the digest it was verified with."""

    package: str
    version: str
    integrity: str
    tarball: Path


def download(package: str, version: str, cache: Path) -> Release:
    """Fetch the tarball of a release into `cache` and verify it."""
    cache.mkdir(parents=True, exist_ok=True)
    spec = f"{package}@{version}"
    integrity = _run("npm", "view", spec, "dist.integrity", cwd=cache).strip()
    packed = json.loads(_run("npm", "pack", spec, "--json", "--ignore-scripts", cwd=cache))
    # Some versions of npm answer a list, others an object keyed by package.
    entry = packed[0] if isinstance(packed, list) else next(iter(packed.values()))
    tarball = cache / str(entry["filename"])
    verify_integrity(tarball.read_bytes(), integrity)
    return Release(package, version, integrity, tarball)


def verify_integrity(content: bytes, integrity: str) -> None:
    """Refuse `content` unless it has the given `sha512-<base64>` digest."""
    algorithm, _, expected = integrity.partition("-")
    if algorithm != "sha512" or not expected:
        raise ImportFailedError(f"expected a sha512 integrity, got {integrity!r}")
    actual = base64.b64encode(hashlib.sha512(content).digest()).decode()
    if not hmac.compare_digest(actual, expected):
        raise ImportFailedError(
            f"the tarball does not match its integrity: {integrity} expected, sha512-{actual} found"
        )


def copyright_line(release: Release) -> str:
    """The copyright line of the package's licence file."""
    with tarfile.open(release.tarball) as archive:
        licence = archive.extractfile("package/LICENSE.txt")
        text = licence.read().decode() if licence else ""
    for line in text.splitlines():
        if line.startswith("Copyright"):
            return line.strip()
    raise ImportFailedError("the package's LICENSE.txt names no copyright holder; read it before importing")


def read_schemas(release: Release) -> list[dict[str, Any]]:
    """Install the verified tarball beside itself and ask it for the documents that it carries."""
    room = release.tarball.parent / "installed"
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    # Without a package.json of its own npm would install into the nearest parent folder that has one.
    (room / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    quiet = ("--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--no-package-lock")
    _run("npm", "install", *quiet, str(release.tarball.resolve()), cwd=room)
    schemas = json.loads(_run("node", "--eval", _PRINT_SCHEMAS, release.package, cwd=room))
    if not isinstance(schemas, list) or not schemas:
        raise ImportFailedError(f"{release.package} {release.version} exports no schemas")
    return schemas


def _run(program: str, *args: str, cwd: Path) -> str:
    executable = shutil.which(program)
    if executable is None:
        raise ImportFailedError(f"{program} is needed to import the Lexicons, and is not installed")
    done = subprocess.run([executable, *args], cwd=cwd, capture_output=True, check=False, encoding="utf-8")
    if done.returncode != 0:
        raise ImportFailedError(f"{program} {args[0]} failed ({done.returncode}):\n{done.stderr.strip()}")
    return done.stdout
