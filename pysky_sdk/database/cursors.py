"""The rows of `pysky_cursor`: one for each consumer, with its lease. A row changes hands by its version.

Every function is the work of one transaction (`Database.run`), which may be one of the caller's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.database.fields import to_us
from pysky_sdk.database.queries import insert_new, locked, server_now
from pysky_sdk.database.tables import key_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pysky_sdk.database.tables import CursorRow, Tables


class CursorKey(NamedTuple):
    """Whose cursor it is, and of which list."""

    account: str
    service: str
    nsid: str
    params: Mapping[str, Any]
    name: str

    @property
    def params_hash(self) -> str:
        """A short key for the parameters."""
        import json

        return key_of(json.dumps(self.params, sort_keys=True))

    @property
    def hash(self) -> str:
        """The row's key."""
        return key_of(self.account, self.service, self.nsid, self.params_hash, self.name)


class Lease(NamedTuple):
    """What a consumer got: its row's version and contents, or who has it until when."""

    version: int
    cursor: str | None
    state: Any
    stored: int | None
    """When it was last stored; None for a new one."""

    now: int
    holder: str | None = None
    until: int = 0


def acquire(tables: Tables, *, key: CursorKey, owner: str, seconds: float) -> Lease:
    """Take the row over, if nobody else holds it; make it if there is none."""
    row = _row(tables, key.hash)
    while row is None:  # once, unless somebody resets it at this moment
        insert_new(tables.cursor, _new_row(key, server_now(tables)))
        row = _row(tables, key.hash)
    now = server_now(tables)  # not earlier: the lock may have been waited for
    if row.lease_owner not in {None, owner} and (row.lease_until or 0) > now:
        return Lease(row.version, None, None, None, now, str(row.lease_owner), row.lease_until or 0)
    version = row.version + 1
    _change(tables, key.hash, lease_owner=owner, lease_until=now + to_us(seconds), version=version)
    fresh = row.last_cursor is None and row.state is None and row.updated == row.created
    return Lease(version, row.last_cursor, row.state, None if fresh else row.updated, now)


def renew(tables: Tables, *, key_hash: str, owner: str, version: int, seconds: float) -> bool:
    """Hold the row for longer; False if it is no longer this consumer's, or not as it left it."""
    row = _row(tables, key_hash)
    if not _is_own(row, owner, version):
        return False
    _change(tables, key_hash, lease_owner=owner, lease_until=server_now(tables) + to_us(seconds))
    return True


def store(
    tables: Tables,
    *,
    key_hash: str,
    owner: str,
    version: int,
    seconds: float,
    cursor: str | None,
    state: Any,
) -> bool:
    """Store how far a consumer came, as the next version; False if the row is no longer its own."""
    row = _row(tables, key_hash)
    if row is None or not _is_own(row, owner, version):
        return False
    now = server_now(tables)
    # A consumer that has ended already may still commit, but holds nothing by that.
    until = None if row.lease_until is None else now + to_us(seconds)
    changed = {"last_cursor": cursor, "state": state, "updated": now, "lease_until": until}
    _change(tables, key_hash, version=version + 1, **changed)
    return True


def own_version(tables: Tables, *, key_hash: str, owner: str) -> int | None:
    """Return the row's version, if this consumer was the last one to have the row."""
    row = _row(tables, key_hash)
    return row.version if row is not None and row.lease_owner == owner else None


def release(tables: Tables, key_hash: str, owner: str) -> None:
    """Let the next one in. The owner stays: while it does, nobody else has had the row."""
    row = _row(tables, key_hash)
    if row is not None and row.lease_owner == owner:
        _change(tables, key_hash, lease_until=None)


def put(tables: Tables, key: CursorKey, cursor: str | None, state: Any) -> Lease | None:
    """Set a cursor by hand; the lease of who holds the row, if somebody does."""
    lease = acquire(tables, key=key, owner="", seconds=0)
    if lease.holder is not None:
        return lease
    now = server_now(tables)
    free = {"lease_owner": None, "lease_until": None}
    _change(tables, key.hash, last_cursor=cursor, state=state, updated=max(now, lease.now + 1), **free)
    return None


def find(
    tables: Tables, *, name: str | None = None, nsid: str | None = None, account: str | None = None
) -> Sequence[CursorRow]:
    """Return rows, by account, method and name; locks, which are of no service, are no cursors."""
    row: Any = tables.cursor
    query = row.select().where(row.service != "").order_by(row.account, row.nsid, row.name, row.id)
    wanted = ((row.name, name), (row.nsid, nsid), (row.account, account))
    for field, value in wanted:
        if value is not None:
            query = query.where(field == value)
    return list(query)


def remove(tables: Tables, hashes: Sequence[str]) -> int:
    """Delete rows; how many there were."""
    row: Any = tables.cursor
    return sum(row.delete().where(row.key_hash == it).execute() for it in hashes)


def _row(tables: Tables, key_hash: str) -> CursorRow | None:
    row: Any = tables.cursor
    found: CursorRow | None = locked(row.select().where(row.key_hash == key_hash)).first()
    return found


def _is_own(row: CursorRow | None, owner: str, version: int) -> bool:
    # Both: a version that was undone is used again by the next owner.
    return row is not None and row.version == version and row.lease_owner == owner


def _change(tables: Tables, key_hash: str, **values: Any) -> None:
    row: Any = tables.cursor
    row.update(**values).where(row.key_hash == key_hash).execute()


def _new_row(key: CursorKey, now: int) -> dict[str, Any]:
    return {
        "key_hash": key.hash,
        "account": key.account,
        "service": key.service,
        "nsid": key.nsid,
        "params_hash": key.params_hash,
        "params": dict(key.params),
        "name": key.name,
        "created": now,
        "updated": now,
    }
