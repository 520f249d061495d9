"""What drivers say, as one sentence that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal[
    "lost", "unreachable", "refused", "no database", "privilege", "busy", "deadlock", "full",
    "read-only", "corrupt", "open", "tables", "schema", "option", "encryption", "other",
]  # fmt: skip

_SQLITE: Final[Mapping[str, Kind]] = {
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
    "SQLITE_FULL": "full",
    "SQLITE_READONLY": "read-only",
    "SQLITE_PERM": "read-only",
    "SQLITE_CORRUPT": "corrupt",
    "SQLITE_NOTADB": "corrupt",
    "SQLITE_CANTOPEN": "open",
    "SQLITE_AUTH": "open",
    "SQLITE_IOERR": "full",
}
_POSTGRESQL: Final[Mapping[str, Kind]] = {
    "08": "lost",
    "57P": "lost",
    "28": "refused",
    "3D": "no database",
    "42501": "privilege",
    "42P01": "tables",
    "42703": "tables",
    "3F": "schema",
    "40": "deadlock",
    "55P03": "busy",
    "57014": "busy",
    "53100": "full",
    "53200": "full",
    "53300": "busy",
    "25006": "read-only",
    "XX001": "corrupt",
    "XX002": "corrupt",
}
# libpq has no codes for what fails before there is a connection. In this order: texts may hold several.
_LIBPQ: Final[tuple[tuple[str, Kind], ...]] = (
    ("invalid connection option", "option"),
    ("invalid dsn", "option"),
    ("invalid sslmode", "option"),
    ("invalid integer value", "option"),
    ("invalid value for parameter", "option"),
    ("invalid command-line argument", "option"),
    (' value: "', "option"),
    ("could not parse network address", "option"),
    ("unrecognized configuration parameter", "option"),
    ("unsupported startup parameter", "option"),
    ("authentication method requirement", "option"),
    ("standby mode", "option"),
    ("session is ", "option"),
    ("certificate", "encryption"),
    ("does not support ssl", "encryption"),
    ("channel binding", "encryption"),
    ("gssapi encryption", "encryption"),
    ("authentication failed", "refused"),
    ("no password supplied", "refused"),
    ("pg_hba.conf", "refused"),
    ("role ", "refused"),
    ("too many", "busy"),
    ("no more connections", "busy"),
    ("query_wait_timeout", "busy"),
    ("remaining connection slots", "busy"),
    ("starting up", "unreachable"),
    ("shutting down", "unreachable"),
    ('" does not exist', "no database"),
    ("no such database", "no database"),
    ("connection refused", "unreachable"),
    ("could not translate", "unreachable"),
    ("timeout expired", "unreachable"),
    ("no such file", "unreachable"),
    ("no route", "unreachable"),
    ("network is unreachable", "unreachable"),
    ("connection to server was lost", "lost"),
    ("connection to server", "unreachable"),
    ("closed", "lost"),
    ("could not receive data", "lost"),
    ("could not send data", "lost"),
    ("terminating connection", "lost"),
    ("ssl", "lost"),
)
_MYSQL: Final[Mapping[int, Kind]] = {
    0: "lost",
    1021: "full",
    1036: "read-only",
    1040: "busy",
    1044: "privilege",
    1045: "refused",
    1049: "no database",
    1053: "lost",
    1054: "tables",
    1114: "full",
    1142: "privilege",
    1146: "tables",
    1194: "corrupt",
    1203: "busy",
    1205: "busy",
    1213: "deadlock",
    1227: "privilege",
    1290: "read-only",
    1698: "refused",
    1792: "read-only",
    1836: "read-only",
    1927: "lost",
    2002: "unreachable",
    2003: "unreachable",
    2006: "lost",
    2013: "lost",
    2014: "lost",
    2026: "encryption",
    2055: "lost",
    3159: "encryption",
}
_SENTENCES: Final[dict[Kind, str]] = {
    "lost": "lost the connection; check the server and the network, then try again.",
    "unreachable": "cannot be reached; check that the server runs, and host and port in the address.",
    "refused": "refused the login; check user and password in the address.",
    "no database": "does not exist at its server; create it (CREATE DATABASE), or correct the name.",
    "privilege": "does not let this user use the pysky_ tables; GRANT it SELECT, INSERT, UPDATE, DELETE.",
    "busy": "is busy: others hold locks or all its connections; try again, or find what keeps it busy.",
    "deadlock": "undid a transaction because of others at the same time; try again.",
    "full": "cannot write: the disk is full or failing, or a limit is reached; make room, then try again.",
    "read-only": "is read-only for this process; make the file and its directory, or the server, writable.",
    "corrupt": "is damaged or no database of its kind; restore it from a backup, or choose another file.",
    "open": "cannot be opened; check that this user may read and write the file and its directory.",
    "tables": "lacks tables or columns of the SDK; run `pysky db create`.",
    "schema": "has no schema for tables; make the one of search_path (CREATE SCHEMA), or correct options=.",
    "option": "has an option in its address that cannot be used; correct what follows the question mark.",
    "encryption": "cannot be reached as encrypted as asked for; check sslmode= or ssl_ca=, and certificates.",
}
CREATE_SENTENCE: Final = (
    "does not let this user create tables; run `pysky db create` with a role that may (GRANT CREATE)."
)


def driver_error(error: BaseException) -> BaseException:
    """Return what the driver raised; peewee wraps it."""
    original = getattr(error, "orig", None)
    return original if isinstance(original, BaseException) else error


def kind_of(error: BaseException) -> Kind:
    """Tell what is wrong, from codes where there are any."""
    if type(error).__name__ == "MaxConnectionsExceeded":
        return "busy"  # of playhouse's pools, which need not be imported to say so
    original = driver_error(error)
    if name := getattr(original, "sqlite_errorname", None):
        return _of_sqlite(str(name), str(original))
    if hasattr(original, "pgcode"):
        return _of_postgresql(original.pgcode, str(original).lower())  # pyright: ignore[reportAttributeAccessIssue]
    number = original.args[0] if original.args else None
    if type(original).__module__.startswith("pymysql"):
        return _MYSQL.get(number, "other") if isinstance(number, int) else "lost"
    return "other"


def _of_sqlite(name: str, text: str) -> Kind:
    if "no such table" in text or "no such column" in text or "has no column" in text:
        return "tables"
    return _first(_SQLITE, name)


def _of_postgresql(code: str | None, text: str) -> Kind:
    if code is not None:
        return _first(_POSTGRESQL, code)
    for part, kind in _LIBPQ:
        if part in text:
            return kind
    return "other"


def _first(kinds: Mapping[str, Kind], code: str) -> Kind:
    for start, kind in kinds.items():
        if code.startswith(start):
            return kind
    return "other"


def explain(
    error: BaseException, label: str, secret: str | None = None, *, creating: bool = False
) -> DatabaseError:
    """Make the SDK's error of a driver's; raise it `from None`: the driver's may quote what it was given."""
    if isinstance(own := driver_error(error), DatabaseError):
        return own  # peewee takes it for a driver's by its name
    kind = kind_of(error)
    sentence = _SENTENCES.get(kind) or f"failed: {_brief(driver_error(error), secret)}"
    if creating and kind == "privilege":
        sentence = CREATE_SENTENCE
    return DatabaseError(f"The database {label} {sentence}")


def busy(label: str) -> DatabaseError:
    """Make the error of one who waited in vain."""
    return DatabaseError(f"The database {label} {_SENTENCES['busy']}")


def is_busy(error: BaseException) -> bool:
    """Whether an error of the SDK says that the database is alive, and kept busy by others."""
    return isinstance(error, DatabaseError) and str(error).endswith(_SENTENCES["busy"])


def _brief(error: BaseException, secret: str | None) -> str:
    """The driver's first line, short, without the password. Further lines of PostgreSQL quote values."""
    lines = str(error.args[-1] if error.args else error).strip().splitlines()
    text = lines[0][:200] if lines else type(error).__name__
    return text.replace(secret, "…") if secret else text


def is_undone(error: BaseException) -> bool:
    """Whether the server undid the transaction because of others, so that it may be repeated at once."""
    return kind_of(error) == "deadlock"


def is_lost(error: BaseException) -> bool:
    """Whether the connection is dead and a new one may live."""
    return kind_of(error) == "lost"
