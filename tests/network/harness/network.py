"""Starting a network of our own, or finding the one that is running already."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from .children import Child, child
from .description import Network, describe
from .errors import NetworkError
from .install import install
from .paths import RUNS, SERVER
from .postgres import empty_database

# It takes 15 s on two idle cores; a CI machine may be neither.
READY_SECONDS = 240.0


@contextmanager
def start() -> Iterator[Network]:
    """A network that lives as long as the block, installed first when it has to be."""
    with launch() as (network, _):
        yield network


@contextmanager
def launch() -> Iterator[tuple[Network, Child]]:
    """`start`, with the server process beside the network."""
    installation = install()
    run = RUNS / secrets.token_hex(4)
    scratch = run / "tmp"
    scratch.mkdir(parents=True)
    log, ready, mail = run / "server.log", run / "ready.json", run / "mail.jsonl"
    command = [installation.node, SERVER / "start.mjs", installation.folder, mail]
    try:
        with empty_database(run) as database:
            environment = os.environ | _environment(database, scratch, log)
            with child(
                "The network", command, log, output=ready, env=environment, stop=_close_stdin
            ) as server:
                line = server.wait_for(lambda: _line(ready), READY_SECONDS)
                yield describe(line, database=database, log=log, mail=mail), server
    finally:
        # Repositories and blobs; the log stays for whoever wants to know why.
        shutil.rmtree(scratch, ignore_errors=True)


def attach(path: Path) -> Network:
    """The running network described in the file `path`, as `python -m tests.network.harness serve` writes it."""
    try:
        network = Network.model_validate_json(path.read_bytes())
        httpx.get(f"{network.pds}/xrpc/_health").raise_for_status()
    except (OSError, httpx.HTTPError) as error:
        raise NetworkError(f"no network runs as {path} says: {error!r}") from error
    return network


def _environment(database: str, scratch: Path, log: Path) -> dict[str, str]:
    return {
        "DB_POSTGRES_URL": database,
        # The library asks for its presence and then connects to none: this AppView caches in memory.
        "REDIS_HOST": "127.0.0.1:6379",
        "NODE_ENV": "development",
        # Every PDS makes its folders in the system's temporary one and leaves them there.
        "TMPDIR": str(scratch),
        "LOG_ENABLED": "true",
        "LOG_LEVEL": "error",
        # Its default is stdout, which carries the one line we read.
        "LOG_DESTINATION": str(log),
    }


def _close_stdin(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()


def _line(path: Path) -> str | None:
    """The line of start.mjs once it is there to its end."""
    text = path.read_text()
    return text if text.endswith("\n") else None
