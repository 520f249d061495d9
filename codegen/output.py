"""Put generated files in their place, or tell how what is there differs from them."""

from __future__ import annotations

import difflib
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.render import lay_out

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDERS = ("models", "namespaces")
_FIRST_WORDS = b"# Generated from Lexicons by "


def laid_out(files: Mapping[str, str], package: str) -> dict[str, str]:
    """The files as ruff formats them."""
    with tempfile.TemporaryDirectory() as folder:
        # By another name, since ruff leaves unused imports of an `__init__.py` alone.
        paths = {name: Path(folder) / name.replace("__init__.py", "_package.py") for name in files}
        for name, path in paths.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name], encoding="utf-8")
        lay_out(Path(folder), package)
        return {name: path.read_text(encoding="utf-8") for name, path in paths.items()}


def foreign(out: Path) -> list[Path]:
    """The files in the generated folders that no generator wrote, such as models of somebody's own."""
    paths = (path for folder in FOLDERS for path in sorted((out / folder).rglob("*.py")))
    texts = ((path, path.read_bytes()) for path in paths)
    return [path for path, text in texts if text.strip() and not text.startswith(_FIRST_WORDS)]


def difference(files: Mapping[str, str], out: Path) -> list[str]:
    """A unified diff from what stands below `out` to the files."""
    lines: list[str] = []
    current = {
        path.relative_to(out).as_posix(): path.read_text(encoding="utf-8")
        for folder in FOLDERS
        for path in sorted((out / folder).rglob("*.py"))
    }
    for name in sorted(current.keys() | files.keys()):
        if current.get(name) != files.get(name):
            before, after = current.get(name, "").splitlines(), files.get(name, "").splitlines()
            # The title stands for a file without a line that comes or goes.
            lines.append(f"{out / name}: {_change(name in current, name in files)}")
            lines += difflib.unified_diff(before, after, f"{out / name}", f"generated/{name}", lineterm="")
    return lines


def _change(is_there: bool, is_due: bool) -> str:  # noqa: FBT001 - two answers, not two switches
    if is_there and is_due:
        return "changed"
    return "extra" if is_there else "missing"


def write(files: Mapping[str, str], out: Path) -> int:
    """Make the generated folders hold just these files; return how many were written anew."""
    written = 0
    for folder in FOLDERS:
        for path in (out / folder).rglob("*.py"):
            if path.relative_to(out).as_posix() not in files:
                path.unlink()
    for name, text in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            written += 1
    _remove_empty_folders(out)
    return written


def _remove_empty_folders(out: Path) -> None:
    for folder in FOLDERS:
        for path in sorted((p for p in (out / folder).rglob("*") if p.is_dir()), reverse=True):
            if not any(entry.name != "__pycache__" for entry in path.iterdir()):
                shutil.rmtree(path)
