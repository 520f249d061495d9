"""The accounts whose sessions are in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pysky_sdk.database.fields import from_us

if TYPE_CHECKING:
    from datetime import datetime

    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import Tables


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAccount:
    """An account that has logged in, without its tokens."""

    account: str
    """The user name it logged in with."""

    service: str
    """Where the session was made."""

    handle: str | None
    did: str | None

    usable: bool
    """Whether the session can still be used; False after a logout, or when its server ended it."""

    refreshed: datetime | None
    """When the session was made or renewed last (UTC)."""


def accounts(database: Database) -> list[KeptAccount]:
    """Return all accounts, those used last first; none from a database without tables.

    Raises:
        errors.DatabaseError: the database cannot be read.
    """
    if not database.status().applied:
        return []
    return database.read(_all)


def last_account(database: Database, service: str) -> str | None:
    """Return the user name of the account with a usable session at a service that was used last.

    Raises:
        errors.DatabaseError: the database cannot be read.
    """
    kept = (it for it in accounts(database) if it.usable and it.service == service)
    return next((it.account for it in kept), None)


def _all(t: Tables) -> list[KeptAccount]:
    row: Any = t.session
    query = row.select().where(row.did.is_null(is_null=False)).order_by(row.refreshed.desc(), row.id.desc())
    return [_account(found) for found in query]


def _account(row: Any) -> KeptAccount:
    return KeptAccount(
        account=row.account,
        service=row.service,
        handle=row.handle,
        did=row.did,
        usable=row.status == "usable",
        refreshed=None if row.refreshed is None else from_us(row.refreshed),
    )
