"""The column types, each right on SQLite, PostgreSQL and MariaDB.

Times are BIGINT microseconds since the epoch. No engine, session or machine can read another time zone
into them, `<` and arithmetic are the same exact SQL everywhere, and SQLite has no time type anyway.
(MariaDB's TIMESTAMP depends on the session's zone and ends in 2038, its DATETIME knows none, and drivers hand
out naive values for both.) To read them: `to_timestamp(timestamp / 1e6)` on PostgreSQL, on MariaDB
`from_unixtime(timestamp / 1e6)`, on SQLite `datetime(timestamp / 1e6, 'unixepoch')`.

JSON is kept as text: it comes back as it was written (a JSONB column changes numbers and order and refuses
U+0000), and `params::jsonb ->> 'actor'`, `json_extract(params, '$.actor')` query it all the same.
"""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import peewee

if TYPE_CHECKING:
    _Char = peewee.CharField[Any]
    _Text = peewee.TextField[Any]
else:
    _Char, _Text = peewee.CharField, peewee.TextField

MICROSECONDS = 1_000_000


class KeyField(_Char):
    """ASCII of a limited length, compared byte by byte: addresses, DIDs, NSIDs, hashes.

    One byte a character on MariaDB, so that a DID of the full 2,048 characters fits into an index.
    """

    def ddl_datatype(self, ctx: Any) -> Any:
        """The type in `CREATE TABLE`."""
        return _with(super().ddl_datatype(ctx), ctx, " CHARACTER SET ascii COLLATE ascii_bin")


class NameField(_Char):
    """Text of a limited length that is compared: what is too long is refused by the database."""

    def db_value(self, value: Any) -> Any:
        """Make it fit for every engine."""
        return storable(value)


class ShortField(_Char):
    """Text of a limited length that is only shown: what is too long is cut."""

    def db_value(self, value: Any) -> Any:
        """Make it fit for every engine."""
        text = storable(value)
        return text[: self.max_length] if isinstance(text, str) else text


class LongField(_Text):
    """Text of any length."""

    def db_value(self, value: Any) -> Any:
        """Make it fit for every engine."""
        return storable(value)

    def ddl_datatype(self, ctx: Any) -> Any:
        """The type in `CREATE TABLE`; MariaDB's TEXT ends at 64 KiB."""
        return peewee.SQL("MEDIUMTEXT") if _is_mysql(ctx) else super().ddl_datatype(ctx)


class SecretField(LongField):
    """A token: a statement that is logged, as peewee does at DEBUG with all values, does not show it."""

    def db_value(self, value: Any) -> Any:
        """Make it fit for every engine, and hide it."""
        return _hidden(super().db_value(value))


class ShortSecretField(ShortField):
    """The same of a limited length."""

    def db_value(self, value: Any) -> Any:
        """Make it fit for every engine, and hide it."""
        return _hidden(super().db_value(value))


class _Hidden(str):
    """Drivers write it as the text it is; a list or tuple that holds it prints without it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def _hidden(value: Any) -> Any:
    return _Hidden(value) if isinstance(value, str) else value


class JsonField(LongField):
    """Plain JSON, kept as text."""

    def db_value(self, value: Any) -> Any:
        """Write JSON; in ASCII, so that nothing in it can offend an engine."""
        return None if value is None else json.dumps(value, separators=(",", ":"))

    def python_value(self, value: Any) -> Any:
        """Read JSON."""
        return None if value is None else json.loads(value)


def storable(value: Any) -> Any:
    """Replace what no engine, or not every engine, takes in a text: NUL and lone surrogates."""
    if not isinstance(value, str):
        return value
    if not value.isascii():
        value = value.encode("utf-8", "replace").decode("utf-8")
    return value.replace("\0", "\N{REPLACEMENT CHARACTER}")


def to_us(seconds: float) -> int:
    """Turn seconds since the epoch into the number that a time column holds."""
    return round(seconds * MICROSECONDS)


def now_us() -> int:
    """Return the time now, as a time column holds it."""
    return time.time_ns() // 1000


def from_us(microseconds: int) -> datetime:
    """Turn the number in a time column into a datetime (UTC)."""
    seconds, rest = divmod(microseconds, MICROSECONDS)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)


def _is_mysql(ctx: Any) -> bool:
    return ctx is not None and ctx.state.quote == peewee.MySQLDatabase.quote


def _with(sql: peewee.SQL, ctx: Any, suffix: str) -> peewee.SQL:
    return peewee.SQL(f"{sql.sql}{suffix}") if _is_mysql(ctx) else sql
