"""`python -m tests.package.wheel FOLDER`: build the wheel twice, compare both, and check its size.

Prints the path of the wheel.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
LARGEST = 1_500_000


def build(folder: Path) -> Path:
    """Build the wheel of this checkout."""
    shutil.rmtree(folder, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
    command = [*pip, "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(command, check=True)
    [wheel] = folder.glob("*.whl")
    return wheel


def lowest() -> list[str]:
    """The lowest versions that the project allows, as constraints for pip."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = (row for rows in project["optional-dependencies"].values() for row in rows)
    rows = [row for row in [*project["dependencies"], *extras] if "pysky-sdk" not in row]
    return [row.replace(">=", "==") for row in rows]


def main() -> None:
    """Build, compare, weigh; write the constraints beside the wheel."""
    folder = Path(sys.argv[1])
    first, second = build(folder / "second"), build(folder / "first")
    digests = {hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in (first, second)}
    if len(digests) > 1:
        sys.exit("Two builds of one checkout differ: the wheel cannot be reproduced.")
    size = second.stat().st_size
    if size > LARGEST:
        sys.exit(f"The wheel has {size} bytes; {LARGEST} are allowed.")
    (folder / "lowest.txt").write_text("\n".join(lowest()) + "\n", encoding="utf-8")
    sys.stderr.write(f"{second.name}: {size} bytes, the same twice\n")
    sys.stdout.write(f"{second}\n")


if __name__ == "__main__":
    main()
