"""Fresh databases on each engine, and what only a test may do to them."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import psycopg2  # type: ignore[import-untyped]
import pymysql  # type: ignore[import-untyped]
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POSTGRES = os.environ.get("PYSKY_TEST_POSTGRES_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
MARIADB = os.environ.get("PYSKY_TEST_MARIADB_URL", "mysql://root@127.0.0.1:3306/mysql")
MUST_RUN = os.environ.get("PYSKY_TEST_REQUIRE_ALL") == "1" or os.environ.get("CI", "").lower() == "true"
ENGINES = ("sqlite", "postgresql", "mariadb")


@dataclass(frozen=True)
class Server:
    """A running server that databases can be made at."""

    engine: str
    url: str

    def admin(self, name: str | None = None) -> Any:
        """Connect to a database of it as the tests' superuser, in autocommit."""
        parts = urlsplit(self.url)
        if self.engine == "postgresql":
            connection = psycopg2.connect(self.at(name) if name else self.url)
            connection.autocommit = True
            return connection
        return pymysql.connect(
            host=parts.hostname or "",
            port=parts.port or 3306,
            user=parts.username,
            password=parts.password or "",
            database=name,
            autocommit=True,
        )

    def do(self, *statements: str, name: str | None = None) -> list[tuple[Any, ...]]:
        """Execute statements and return the rows of the last one."""
        connection = self.admin(name)
        try:
            cursor = connection.cursor()
            for statement in statements:
                cursor.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []
        finally:
            connection.close()

    def at(self, name: str, user: str | None = None) -> str:
        """Return the address of a database of it, for a user ("name:password") or the superuser."""
        parts = urlsplit(self.url)
        _, at, host = parts.netloc.rpartition("@")
        netloc = f"{user}@{host}" if user else f"{parts.netloc if at else host}"
        return f"{parts.scheme}://{netloc}/{name}"

    @contextmanager
    def database(self) -> Iterator[str]:
        """Make a database, and drop it at the end; gives its name."""
        name = f"pysky_test_{secrets.token_hex(6)}"
        self.do(f"CREATE DATABASE {name}")
        try:
            yield name
        finally:
            self.do(f"DROP DATABASE {name}" + (" WITH (FORCE)" if self.engine == "postgresql" else ""))

    @contextmanager
    def user(self, name: str) -> Iterator[str]:
        """Make a user who may connect to a database and do nothing else; gives "name:password"."""
        user, password = f"pysky_{secrets.token_hex(4)}", secrets.token_hex(8)
        if self.engine == "postgresql":
            self.do(f"CREATE ROLE {user} LOGIN PASSWORD '{password}'")
        else:
            self.do(f"CREATE USER {user} IDENTIFIED BY '{password}'", f"GRANT SELECT ON {name}.* TO {user}")
        try:
            yield f"{user}:{password}"
        finally:
            if self.engine == "postgresql":
                self.do(f"DROP OWNED BY {user}", f"DROP ROLE {user}", name=name)
            else:
                self.do(f"DROP USER {user}")


def server(engine: str) -> Server:
    """Return the server of an engine; without one the test is skipped, or fails where all must run."""
    found = Server(engine, POSTGRES if engine == "postgresql" else MARIADB)
    try:
        found.do("SELECT 1")
    except (psycopg2.Error, pymysql.Error) as error:
        variable = "PYSKY_TEST_POSTGRES_URL" if engine == "postgresql" else "PYSKY_TEST_MARIADB_URL"
        message = f"NOT TESTED: no {engine} server ({variable}): {str(error).splitlines()[0]}"
        if MUST_RUN:
            pytest.fail(message)
        pytest.skip(message)
    return found


@contextmanager
def fresh(engine: str, directory: Path) -> Iterator[str]:
    """Make an empty database; gives its address."""
    if engine == "sqlite":
        yield f"sqlite:///{directory / 'test.db'}"
        return
    at = server(engine)
    with at.database() as name:
        yield at.at(name)


def kill_connections(url: str) -> None:
    """End all other connections to a database at its server."""
    name = urlsplit(url).path[1:]
    if url.startswith("postgresql"):
        server("postgresql").do(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        )
        return
    at = server("mariadb")
    for (number,) in at.do(f"SELECT id FROM information_schema.processlist WHERE db = '{name}'"):
        with suppress(pymysql.Error):  # it may have ended by itself
            at.do(f"KILL {number}")


def connections(url: str) -> int:
    """Count the connections to a database at its server."""
    name = urlsplit(url).path[1:]
    if url.startswith("postgresql"):
        rows = server("postgresql").do(f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}'")
    else:
        rows = server("mariadb").do(
            f"SELECT count(*) FROM information_schema.processlist WHERE db = '{name}'"
        )
    return int(rows[0][0])
