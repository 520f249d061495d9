"""An environment for each SDK: ours is the built wheel with its runtime dependencies, nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

PEER = "atproto==0.0.73"


def make(folder: Path, root: Path) -> tuple[Path, Path]:
    """Return the interpreters of both, ours and the peer's, newly made in a folder."""
    wheels = folder / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    _pip(Path(sys.executable), "wheel", "--no-deps", "--wheel-dir", str(wheels), str(root))
    return _environment(folder / "ours", str(next(wheels.glob("*.whl")))), _environment(folder / "peer", PEER)


def _environment(folder: Path, package: str) -> Path:
    subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    _pip(python, "install", package)
    return python


def _pip(python: Path, command: str, *arguments: str) -> None:
    pip: list[str | Path] = [
        python,
        "-m",
        "pip",
        command,
        "--quiet",
        "--disable-pip-version-check",
        *arguments,
    ]
    subprocess.run(pip, check=True)
