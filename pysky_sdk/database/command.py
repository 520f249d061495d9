"""`pysky db create`, `pysky db migrate`, `pysky db status`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from pysky_sdk.database.store import open_database
from pysky_sdk.errors import PyskyError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.database.store import Database

_WHERE = (
    "The database is that of --database, else of the environment: PYSKY_DATABASE_URL; PGUSER, PGHOST, "
    "PGDATABASE and PGPASSWORD; PYSKY_SQLITE_FILENAME; else pysky.db in this directory. Take the "
    "environment for an address with a password: others on this machine can read command lines."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0, or 1 when it failed or `status` found something to do."""
    given = _parser().parse_args(arguments)
    try:
        database = open_database(given.database)
        try:
            return _do(given.command, database)
        finally:
            database.close()
    except PyskyError as error:
        sys.stderr.write(f"pysky: {error}\n")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pysky")
    areas = parser.add_subparsers(required=True, metavar="db")
    commands = areas.add_parser("db", help="the database's tables", description=_WHERE).add_subparsers(
        dest="command", required=True, metavar="create|migrate|status"
    )
    for name, text in (
        ("create", "create the tables, or bring them up to date"),
        ("migrate", "apply the migrations that are missing, and name them"),
        ("status", "show the schema; exit with 1 if migrations are missing"),
    ):
        command = commands.add_parser(name, help=text, description=_WHERE)
        command.add_argument("--database", metavar="URL", help="the address of the database")
    return parser


def _do(command: str, database: Database) -> int:
    if command == "status":
        return _status(database)
    for name in database.migrate():
        _say(f"applied {name}")
    status = database.status()
    _say(f"{status.database} has schema {status.version}, the newest.")
    return 0


def _status(database: Database) -> int:
    status = database.status()
    _say(f"{status.database} has schema {status.version}; this pysky_sdk works with {status.newest}.")
    for name in status.missing:
        _say(f"missing {name}")
    if status.version > status.newest:
        _say("Upgrade pysky_sdk here: a newer one has changed the tables.")
    elif status.missing:
        _say("Run `pysky db create`." if not status.applied else "Run `pysky db migrate`.")
    return int(status.version != status.newest or bool(status.missing))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
