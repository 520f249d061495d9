"""`pysky db create`, `pysky db migrate`, `pysky db status`, `pysky db reencrypt`, `pysky log prune`."""

from __future__ import annotations

import argparse
import os
import re
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from pysky_sdk.database.store import open_database
from pysky_sdk.errors import DatabaseError, PyskyError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pysky_sdk.database.store import Database

_WHERE = (
    "The database is that of --database, else of the environment: PYSKY_DATABASE_URL; PGUSER, PGHOST, "
    "PGDATABASE and PGPASSWORD; PYSKY_SQLITE_FILENAME; else pysky.db in this directory. Take the "
    "environment for an address with a password: others on this machine can read command lines."
)

_UNITS = {
    "w": timedelta(weeks=1),
    "d": timedelta(days=1),
    "h": timedelta(hours=1),
    "m": timedelta(minutes=1),
    "s": timedelta(seconds=1),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0, or 1 when it failed or `status` found something to do."""
    given = _parser().parse_args(arguments)
    try:
        # Only `db create` and `db migrate` make tables, and they say so.
        database = open_database(given.database, create_tables=False)
        try:
            work: Callable[[Database, argparse.Namespace], int] = given.work
            return work(database, given)
        finally:
            database.close()
    except PyskyError as error:
        sys.stderr.write(f"pysky: {error}\n")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pysky")
    areas = parser.add_subparsers(required=True, metavar="db|log")
    commands = areas.add_parser("db", help="the database's tables", description=_WHERE).add_subparsers(
        required=True, metavar="create|migrate|status|reencrypt"
    )
    for name, text, work in (
        ("create", "create the tables, or bring them up to date", _migrate),
        ("migrate", "apply the migrations that are missing, and name them", _migrate),
        ("status", "show the schema; exit with 1 if migrations are missing", _status),
        ("reencrypt", "encrypt the stored tokens with the first key of PYSKY_SECRET_KEY", _reencrypt),
    ):
        _add(commands, name, text, work)
    commands = areas.add_parser("log", help="the log of calls", description=_WHERE).add_subparsers(
        required=True, metavar="prune"
    )
    prune = _add(commands, "prune", "remove old entries of the call log, and nothing else", _prune)
    prune.add_argument(
        "--older-than", metavar="AGE", type=_age, required=True, help="such as 30d, 12h, 45m, 10s, 2w"
    )
    return parser


def _add(
    commands: Any, name: str, text: str, work: Callable[[Database, argparse.Namespace], int]
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=_WHERE)
    command.add_argument("--database", metavar="URL", help="the address of the database")
    command.set_defaults(work=work)
    return command


def _age(text: str) -> timedelta:
    found = re.fullmatch(r"([0-9]{1,6})([wdhms])", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no age; write a number and w, d, h, m or s, as in 30d")
    return int(found[1]) * _UNITS[found[2]]


def _prune(database: Database, given: argparse.Namespace) -> int:
    from pysky_sdk.database.calls import prune

    count = prune(database, given.older_than)
    _say(f"removed {count} entries of the call log in {database.label}")
    return 0


def _migrate(database: Database, _given: argparse.Namespace) -> int:
    for name in database.migrate():
        _say(f"applied {name}")
    status = database.status()
    _say(f"{status.database} has schema {status.version}, the newest.")
    return 0


def _reencrypt(database: Database, _given: argparse.Namespace) -> int:
    """The keys come from the environment only: others on this machine can read command lines."""
    from pysky_sdk.database.sessions import reencrypt_sessions

    keys = os.environ.get("PYSKY_SECRET_KEY")
    if not keys:
        raise DatabaseError(
            "There is no key to encrypt with: set PYSKY_SECRET_KEY to the new key, and behind a comma the "
            "old one if there was one."
        )
    try:
        count = reencrypt_sessions(database, keys)
    except ValueError as error:
        raise DatabaseError(str(error)) from None
    _say(f"encrypted the tokens of {count} sessions in {database.label} with the first key")
    return 0


def _status(database: Database, _given: argparse.Namespace) -> int:
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
