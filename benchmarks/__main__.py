"""Measure, print a Markdown table, write JSON: `nox -s bench`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.environments import make
from benchmarks.measurements import ALL
from benchmarks.processes import local_server
from benchmarks.report import Row, as_json, table
from benchmarks.setting import Login, Setting, network_login
from benchmarks.timeline import page

ROOT = Path(__file__).parent.parent
_VERSIONS = (
    "import importlib.metadata as m, sys; print(*(f'{n} {m.version(n)}' for n in sys.argv[1:]), sep=', ')"
)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"what to measure: {', '.join(ALL)}; all without"
    )
    parser.add_argument("--environments", type=Path, help="folder to make both environments in")
    parser.add_argument("--ours", type=Path, help="instead: an interpreter with this SDK")
    parser.add_argument("--peer", type=Path, help="instead: an interpreter with atproto")
    parser.add_argument("--json", type=Path, default=None, help="where to write the results")
    parser.add_argument("--quick", action="store_true", help="a fifth of the repetitions")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a target is missed")
    options = parser.parse_args()
    if unknown := set(options.names) - set(ALL):
        parser.error(f"there is no measurement {', '.join(sorted(unknown))}")
    if options.environments:
        options.ours, options.peer = make(options.environments, ROOT)
    if not (options.ours and options.peer):
        parser.error("--environments is needed, or both --ours and --peer")
    return options


def measure(setting: Setting, names: list[str]) -> tuple[list[Row], list[str]]:
    """Return the rows, and the names of the measurements that did not run."""
    rows, failed = [], []
    for name in names:
        print(f"measuring {name} …", file=sys.stderr)
        try:
            rows += ALL[name](setting)
        except Exception:  # noqa: BLE001 - one that fails does not spoil the others
            traceback.print_exc()
            failed.append(name)
    return rows, failed


def versions(options: argparse.Namespace) -> str:
    """Return what was compared."""
    parts = []
    for python, names in (
        (options.ours, ("pysky-sdk", "pydantic", "httpx")),
        (options.peer, ("atproto", "pydantic")),
    ):
        done = subprocess.run([python, "-c", _VERSIONS, *names], check=True, capture_output=True, text=True)
        parts.append(done.stdout.strip())
    return " with ".join((parts[0], f"Python {platform.python_version()}")) + f"; {parts[1]}"


def main() -> int:
    """Measure and report."""
    options = arguments()
    network = os.environ.get("PYSKY_NETWORK")
    with TemporaryDirectory(prefix="pysky-bench-") as folder:
        file = Path(folder, "page.json")
        file.write_bytes(page())
        with local_server(file) as address:
            setting = Setting(
                ours=options.ours.absolute(),
                peer=options.peer.absolute(),
                root=ROOT,
                folder=Path(folder),
                page=file,
                local=Login(service=address),
                pds=network_login(Path(network)) if network else None,
                quick=options.quick,
            )
            rows, failed = measure(setting, options.names or list(ALL))
    now = datetime.now(UTC)
    machine = f"{os.cpu_count()} CPUs, {platform.system()} {platform.machine()}"
    heading = f"{now:%Y-%m-%d}, {versions(options)}; {machine}"
    print(heading, "", table(rows), sep="\n")
    if options.json:
        result = {"date": f"{now:%Y-%m-%d}", "setting": heading, "rows": [as_json(row) for row in rows]}
        options.json.write_text(json.dumps(result, indent=2) + "\n")
    missed = any(row.met is False for row in rows)
    return 1 if failed or (options.strict and missed) else 0


if __name__ == "__main__":
    sys.exit(main())
