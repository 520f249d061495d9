"""The generator inside the wheel: a hook of the build.

`pysky codegen` of an installed package needs the modules and templates of this folder, and the official
documents to which others refer. They go below `pysky_sdk/_generator`, where nothing imports them by chance;
387 small files would make the wheel too large, so the documents go there as one.
"""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PLACE = "pysky_sdk/_generator"
ONLY_HERE = {
    *("bundle.py", "command_tree.py", "import_lexicons.py", "lexicon_lock.py", "npm_package.py"),
    *("reference.py", "twins.py"),
}
"""What works on a checkout only."""


class BundleHook(BuildHookInterface):  # type: ignore[type-arg] # its parameter is an application's own settings
    """Puts the generator into wheels."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name what goes into the wheel besides the package. An editable one has the checkout itself."""
        if version == "editable":
            return
        root = Path(self.root)
        self._folder = TemporaryDirectory(prefix="pysky-bundle-")
        official = Path(self._folder.name) / "official.json"
        official.write_text(official_documents(root / "lexicons"), encoding="utf-8")
        included = {str(official): f"{PLACE}/official.json"}
        for path in generator_files(root / "codegen"):
            included[str(path)] = f"{PLACE}/{path.relative_to(root).as_posix()}"
        build_data["force_include"] |= included

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what was only there to be copied."""
        if version != "editable":
            self._folder.cleanup()


def generator_files(folder: Path) -> list[Path]:
    """The modules, templates and corrections that make a package of somebody's Lexicons."""
    kinds = {".py", ".jinja", ".toml"}
    found = (path for path in folder.rglob("*") if path.suffix in kinds and path.name not in ONLY_HERE)
    return sorted(path for path in found if path.relative_to(folder).parts[:2] != ("templates", "docs"))


def official_documents(folder: Path) -> str:
    """All documents as one, without their texts for readers, which no reference needs."""
    found = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.json")))
    return json.dumps([_without_texts(document) for document in found], separators=(",", ":"))


def _without_texts(value: Any) -> Any:
    """Without descriptions. A property may have that name; what it holds is an object."""
    if isinstance(value, dict):
        kept = (it for it in value.items() if it[0] != "description" or not isinstance(it[1], str))
        return {name: _without_texts(one) for name, one in kept}
    return [_without_texts(one) for one in value] if isinstance(value, list) else value
