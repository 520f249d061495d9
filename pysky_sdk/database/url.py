"""Which database: from the argument, else from the environment."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from urllib.parse import SplitResult

Engine = Literal["sqlite", "postgresql", "mysql"]

_ENGINES: dict[str, Engine] = {
    "sqlite": "sqlite",
    "postgresql": "postgresql",
    "postgres": "postgresql",
    "mysql": "mysql",
    "mariadb": "mysql",
}
_PORTS = {"postgresql": 5432, "mysql": 3306}
_DEFAULT_FILE = "pysky.db"
_DEFAULT_CONNECTIONS = 10
_FORMS = "sqlite:///pysky.db, postgresql://user:password@host/name or mysql://user:password@host/name"


# Only these: peewee and the drivers would take others for their own arguments.
_POSTGRESQL_OPTIONS = """
    application_name channel_binding client_encoding connect_timeout gssencmode hostaddr keepalives
    keepalives_count keepalives_idle keepalives_interval krbsrvname options passfile require_auth sslcert
    sslcrl sslkey sslmode sslrootcert ssl_max_protocol_version ssl_min_protocol_version target_session_attrs
    tcp_user_timeout
"""
_MYSQL_OPTIONS = """
    connect_timeout init_command read_timeout ssl_ca ssl_cert ssl_key ssl_verify_cert ssl_verify_identity
    unix_socket write_timeout
"""
_YEAR_SECONDS = 31_536_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A database that can be opened. Its password is never shown."""

    engine: Engine

    name: str
    """The name of the database at its server; the absolute path of a SQLite file; "" for SQLite in memory."""

    host: str | None = None
    port: int | None = None
    user: str | None = None
    password: str | None = field(default=None, repr=False)

    options: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """What follows the question mark: given to the driver."""

    max_connections: int = _DEFAULT_CONNECTIONS
    """The most connections this process keeps to it."""

    @property
    def label(self) -> str:
        """The address as messages show it: without password and options."""
        if self.engine == "sqlite":
            return f"sqlite:///{self.name}" if self.name else "sqlite://:memory:"
        user = f"{self.user}@" if self.user else ""
        port = f":{self.port}" if self.port else ""
        return f"{self.engine}://{user}{self.host or ''}{port}/{self.name}"


def choose(database: Any = None, environment: Mapping[str, str] = os.environ) -> Target:
    """Return the database of an argument (an URL, or False for memory only), else of the environment.

    Raises:
        DatabaseError: it is no address of a database.
    """
    if database is False:
        return Target(engine="sqlite", name="")
    if isinstance(database, (str, os.PathLike)):
        return parse_url(os.fspath(database)) if isinstance(database, str) else _file(os.fspath(database))
    if database is not None:
        raise DatabaseError(
            "database= is an address, a peewee Database, False for memory only, or None for the "
            f"environment's choice; not a {type(database).__name__}."
        )
    if url := environment.get("PYSKY_DATABASE_URL"):
        return parse_url(url)
    if all(environment.get(name) for name in ("PGUSER", "PGHOST", "PGDATABASE", "PGPASSWORD")):
        return _postgresql(environment)
    return _file(environment.get("PYSKY_SQLITE_FILENAME") or _DEFAULT_FILE)


def parse_url(url: str) -> Target:
    """Read the address of a database.

    Raises:
        DatabaseError: it is none. The message does not quote it: it may hold a password.
    """
    scheme, separator, rest = url.strip().partition("://")
    engine = _ENGINES.get(scheme.lower()) if separator else None
    if engine is None:
        raise DatabaseError(f"The address of the database is not understood; write it as {_FORMS}.")
    return _sqlite(rest) if engine == "sqlite" else _server(engine, rest)


def _sqlite(rest: str) -> Target:
    if rest in {":memory:", "/:memory:"}:
        return Target(engine="sqlite", name="")
    path, _, query = rest.partition("?")
    if not path.startswith("/") or path == "/" or query:
        raise DatabaseError(
            "Write a SQLite address as sqlite:///relative.db, sqlite:////absolute.db or sqlite://:memory:."
        )
    return _file(unquote(path[1:]))


def _file(path: str | bytes) -> Target:
    """Absolute at once: the process may change its directory later."""
    if isinstance(path, bytes) or not path or "\0" in path:
        raise DatabaseError("The SQLite file needs a name of text without NUL characters.")
    return Target(engine="sqlite", name=str(Path(path).expanduser().absolute()))


def _server(engine: Engine, rest: str) -> Target:
    try:
        parts = urlsplit(f"//{rest}")
        port = parts.port
    except ValueError:
        parts, port = None, None
    name = unquote(parts.path.removeprefix("/")) if parts else ""
    if parts is None or parts.fragment or not name or "/" in name:
        raise DatabaseError(
            f"Write a {engine} address as {engine}://user:password@host:port/name, special characters "
            "of the password percent-encoded ('/' as %2F, '#' as %23, '@' as %40)."
        )
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    # libpq takes the directory of a Unix socket as host.
    host = (options.pop("host", None) if engine == "postgresql" else None) or parts.hostname
    connections = _connections(options.pop("max_connections", None))
    _check_options(engine, options)
    return Target(
        engine=engine,
        name=name,
        host=host or "localhost",
        port=port or _PORTS[engine],
        user=_decoded(parts, "username"),
        password=_decoded(parts, "password"),
        max_connections=connections,
        options=tuple(options.items()),
    )


def _check_options(engine: Engine, options: Mapping[str, str]) -> None:
    allowed = (_POSTGRESQL_OPTIONS if engine == "postgresql" else _MYSQL_OPTIONS).split()
    if not set(allowed).issuperset(options):
        raise DatabaseError(
            f"An option behind the question mark in the address of the database is unknown; {engine} takes "
            f"max_connections, {', '.join(allowed)}."
        )
    if engine == "mysql":
        for name, text in options.items():
            if name.endswith("_timeout") and not _is_number(text, most=_YEAR_SECONDS):
                raise DatabaseError(
                    f"{name} in the address of the database is a whole number of seconds from 1 to "
                    f"{_YEAR_SECONDS}."
                )


def _is_number(text: str, *, most: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10 and 0 < int(text) <= most


def _decoded(parts: SplitResult, name: Literal["username", "password"]) -> str | None:
    value: str | None = getattr(parts, name)
    return None if value is None else unquote(value)


def _connections(text: str | None) -> int:
    if text is None:
        return _DEFAULT_CONNECTIONS
    if not _is_number(text, most=1000):
        raise DatabaseError("max_connections in the address of the database is a number from 1 to 1000.")
    return int(text)


def _postgresql(environment: Mapping[str, str]) -> Target:
    port = environment.get("PGPORT") or str(_PORTS["postgresql"])
    if not _is_number(port, most=65535):
        raise DatabaseError("PGPORT is not the number of a port; correct or unset it.")
    return Target(
        engine="postgresql",
        name=environment["PGDATABASE"],
        host=environment["PGHOST"],
        port=int(port),
        user=environment["PGUSER"],
        password=environment["PGPASSWORD"],
    )
