"""An empty PostgreSQL database for each start: in a server that is there, or in one of our own."""

from __future__ import annotations

import getpass
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg2  # type: ignore[import-untyped] # it ships no types

from .children import child
from .errors import NetworkError

READY_SECONDS = 60.0
# Where packages put the server's programs when they are not on PATH.
PROGRAM_FOLDERS = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin")
MISSING = (
    "The network tests need PostgreSQL: none answers on 127.0.0.1 that lets us create a database, and initdb and "
    "postgres were found neither on PATH nor in {folders}. Install it, or set PYSKY_NETWORK_POSTGRES to the URL "
    "of a server (postgresql://user:password@127.0.0.1:5432/postgres)."
)


@contextmanager
def empty_database(run: Path) -> Iterator[str]:
    """The URL of a database of a random name, dropped at the end."""
    with _server(run) as server:
        name = f"pysky_network_{secrets.token_hex(6)}"
        _execute(server, f'CREATE DATABASE "{name}"')
        try:
            yield urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
        finally:
            # FORCE: a server that had to be killed may still look connected.
            _execute(server, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@contextmanager
def _server(run: Path) -> Iterator[str]:
    found = os.environ.get("PYSKY_NETWORK_POSTGRES") or _running()
    if found:
        yield found
    else:
        with _own(run) as url:
            yield url


def _running() -> str | None:
    """A server on the usual port which trusts us (or has PGPASSWORD) and lets us create databases."""
    port = os.environ.get("PGPORT", "5432")
    for user in dict.fromkeys((os.environ.get("PGUSER"), getpass.getuser(), "postgres")):
        url = f"postgresql://{user}@127.0.0.1:{port}/postgres"
        if user and _may_create(url):
            return url
    return None


def _may_create(url: str) -> bool:
    try:
        rows = _execute(url, "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user")
    except psycopg2.OperationalError:
        return False
    return bool(rows and rows[0][0])


@contextmanager
def _own(run: Path) -> Iterator[str]:
    """A throw-away server; it lives in a short path of its own, which its unprivileged user can enter."""
    programs = _programs()
    user, group = _unprivileged()
    folder = Path(tempfile.mkdtemp(prefix="pysky-postgres-"))
    try:
        if user is not None and group is not None:
            os.chown(folder, user, group)
        log, data, port = run / "postgres.log", folder / "data", _free_port()
        with log.open("ab") as output:
            made = subprocess.run(
                [
                    programs / "initdb",
                    "-D",
                    data,
                    "-U",
                    "postgres",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--no-locale",
                    "-N",
                ],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=folder,
                user=user,
                group=group,
                extra_groups=None if user is None else [],
                check=False,
            )
        if made.returncode:
            raise NetworkError(f"initdb failed: {log.read_text(errors='replace')}")
        url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        # Nothing here is worth surviving a power failure.
        settings = ("listen_addresses=127.0.0.1", f"port={port}", "unix_socket_directories=", "fsync=off")
        options = [f"--{setting}" for setting in settings]
        command: list[str | Path] = [programs / "postgres", "-D", data, *options]
        with child("PostgreSQL", command, log, stop=_fast_shutdown, user=user, group=group) as server:
            server.wait_for(lambda: _may_create(url) or None, READY_SECONDS)
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _fast_shutdown(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGINT)


def _programs() -> Path:
    on_path = shutil.which("initdb")
    candidates = [Path(on_path).resolve().parent] if on_path else []
    for pattern in PROGRAM_FOLDERS:
        candidates += sorted(Path("/").glob(pattern.lstrip("/")), reverse=True)
    for folder in candidates:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise NetworkError(MISSING.format(folders=", ".join(PROGRAM_FOLDERS)))


def _unprivileged() -> tuple[int | None, int | None]:
    """PostgreSQL refuses to run as root, so root lends it another user; anyone else runs it as himself."""
    if os.geteuid() != 0:
        return None, None
    # No such module on Windows, where a plain pytest still imports this one and skips.
    import pwd

    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return entry.pw_uid, entry.pw_gid
    raise NetworkError("PostgreSQL does not run as root, and there is neither a user postgres nor nobody.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _execute(url: str, statement: str) -> list[tuple[Any, ...]]:
    with closing(psycopg2.connect(url, connect_timeout=5)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []
