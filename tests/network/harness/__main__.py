"""`python -m tests.network.harness serve` runs a network in the foreground, `install` only prepares one, and
`run COMMAND` runs one for a command, such as pytest with several workers that share it.

With PYSKY_NETWORK set to the file `serve` writes, pytest uses that network instead of starting its own.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

from .errors import NetworkError
from .install import install
from .network import launch
from .paths import DESCRIPTION


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.network.harness", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("install", help="install the servers into the cache")
    serving = commands.add_parser("serve", help="run a network until interrupted")
    serving.add_argument("--json", type=Path, default=DESCRIPTION, help="where to describe it (%(default)s)")
    running = commands.add_parser("run", help="run a command beside a network that it may use")
    running.add_argument("words", nargs=argparse.REMAINDER, metavar="COMMAND")
    arguments = parser.parse_args()
    try:
        if arguments.command == "install":
            _say(str(install().folder))
        elif arguments.command == "run":
            sys.exit(_run(arguments.words))
        else:
            _serve(arguments.json)
    except NetworkError as error:
        sys.exit(str(error))


def _run(words: list[str]) -> int:
    signal.signal(signal.SIGTERM, _interrupt)
    with launch() as (network, _), TemporaryDirectory() as folder:
        path = Path(folder) / "network.json"
        path.write_text(network.model_dump_json())
        return subprocess.run(words, env={**os.environ, "PYSKY_NETWORK": str(path)}, check=False).returncode


def _serve(path: Path) -> None:
    # A terminated `serve` ends its servers and drops its database like an interrupted one.
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        with launch() as (network, server):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(network.model_dump_json(indent=2) + "\n")
            _say(f"The network is up (log: {network.log}). Use it with PYSKY_NETWORK={path}; Ctrl-C ends it.")
            try:
                sys.exit(f"the servers ended by themselves with {server.process.wait()}; see {network.log}")
            finally:
                path.unlink(missing_ok=True)
    except KeyboardInterrupt:
        _say("Ended.")


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
