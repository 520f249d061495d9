"""`python -m tests.package.breaking REF`: what breaks the public API since a tag or commit.

Public is what users import: the rooms, models, errors and testing. `core`, `database` and `cli` are the SDK's own.
"""

from __future__ import annotations

import sys

import griffe

OWN = tuple(
    f"pysky_sdk.{part}" for part in ("core", "database", "cli", "dashboard", "namespaces._", "models._")
)


def is_public(path: str) -> bool:
    """Whether users were told of it."""
    private = any(part.startswith("_") and not part.startswith("__") for part in path.split("."))
    return not private and not path.startswith(OWN)


def main() -> None:
    """Name the changes; exit with 1 if there are any."""
    ref = sys.argv[1]
    old, new = griffe.load_git("pysky_sdk", ref=ref), griffe.load("pysky_sdk", search_paths=["."])
    found = [it for it in griffe.find_breaking_changes(old, new) if is_public(it.obj.path)]
    for breakage in found:
        sys.stdout.write(f"{breakage.explain(style=griffe.ExplanationStyle.ONE_LINE)}\n")
    sys.stderr.write(f"{len(found)} changes since {ref} break the public API\n")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
