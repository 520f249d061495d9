"""Sessions in the database: one row for each account at a service, with the lease of who may change it.

Every method is one short transaction; nothing is held while a server is asked. Times in the rows are those of
the database's machine, so that machines with different clocks agree about leases and the ends of tokens.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import peewee

from pysky_sdk.database.fields import MICROSECONDS, to_us
from pysky_sdk.database.kept import Claim, Session
from pysky_sdk.database.login_attempts import LoginAttempts
from pysky_sdk.database.queries import insert_new, locked, server_now
from pysky_sdk.database.secrets import Sealer, WrongKeyError, parse_keys
from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import SessionRow, Tables

_USABLE = "usable"
_ENDED = "ended"


class DatabaseSessions(LoginAttempts):
    """The sessions of one service, shared by all processes that use the database.

    Args:
        database: where they are.
        service: the address that makes them.
        sealer: encrypts their tokens.
        time: this machine's clock.
    """

    def __init__(self, database: Database, service: str, sealer: Sealer, time: Callable[[], float]) -> None:
        super().__init__(database, service)
        self._sealer = sealer
        self._time = time

    def claim(
        self, account: str, owner: str, seconds: float, serves: Callable[[Session], bool] | None
    ) -> Claim:
        """Return a kept session that serves, or take the lease if it is free.

        Without `serves` the session is not looked at, so that one that cannot be decrypted can be replaced.
        """
        self._sealer.check()
        return self._run(partial(self._claim, account, owner, seconds, serves))

    def _claim(
        self,
        account: str,
        owner: str,
        seconds: float,
        serves: Callable[[Session], bool] | None,
        t: Tables,
    ) -> Claim:
        row = self._row(t, account, other_names=serves is not None)
        now = server_now(t)
        session = self._session(row, now) if serves is not None and row.status == _USABLE else None
        if session is not None and serves is not None and serves(session):
            return Claim(row.account, session, row.version, owner, held=False, serves=True)
        until = row.lease_until
        free = until is None or until <= now or row.lease_owner == owner
        if free:
            _change(row, lease_owner=owner, lease_until=now + to_us(seconds))
        return Claim(
            row.account,
            session,
            row.version,
            owner,
            held=free,
            ended=row.ended_reason if row.status == _ENDED else None,
            taken_over=free and until is not None,
        )

    def _row(self, t: Tables, account: str, *, other_names: bool) -> SessionRow:
        """The account's own row, locked; or that of the newest usable session under another of its names."""
        row = _locked_row(t, self._service, account)
        if row is None:
            key = {"service": self._service, "account": account}
            insert_new(t.session, {**key, "created": server_now(t)})
            row = _locked_row(t, self._service, account)
        assert row is not None, "rows of sessions are never deleted"  # noqa: S101
        did = row.did or (account if account.startswith("did:") else None)
        if row.status == _USABLE or did is None or not other_names:
            return row
        same = (t.session.service == self._service) & (t.session.did == did) & (t.session.status == _USABLE)
        newest = t.session.refreshed.desc()
        other: SessionRow | None = locked(t.session.select().where(same).order_by(newest).limit(1)).first()
        return row if other is None else other

    def extend(self, claim: Claim, seconds: float) -> bool:
        """Hold the lease for so many seconds from now; False when another one has it."""

        def work(t: Tables) -> bool:
            row = _locked_row(t, self._service, claim.account)
            mine = row is not None and row.lease_owner == claim.owner
            if row is not None and mine:
                _change(row, lease_until=server_now(t) + to_us(seconds))
            return mine

        return self._run(work)

    def save(self, claim: Claim, session: Session) -> Session:
        """Keep a session and release the lease; return it, or the newer one that another saved meanwhile."""
        return self._run(partial(self._save, claim, session))

    def _save(self, claim: Claim, session: Session, t: Tables) -> Session:
        row = self._row(t, claim.account, other_names=False)
        lease: dict[str, Any] = {}
        if row.lease_owner == claim.owner:
            lease = {"lease_owner": None, "lease_until": None}
        now = server_now(t)
        if row.version != claim.version and row.status == _USABLE:
            _change(row, **lease)
            return self._session(row, now)
        since = row.created if row.status == _USABLE else now
        _change(row, **lease, **self._values(session, now), created=since, version=row.version + 1)
        return session

    def _values(self, session: Session, now: int) -> dict[str, Any]:
        ahead = now - to_us(self._time())
        return {
            "did": session.did,
            "handle": session.handle,
            "pds": session.pds,
            "access_token": self._sealer.seal(session.access_token),
            "refresh_token": self._sealer.seal(session.refresh_token),
            "key_id": self._sealer.key_id,
            "active": session.active,
            "account_status": session.status,
            "status": _USABLE,
            "ended_reason": None,
            "refreshed": now,
            "expires": _shifted(session.expires_timestamp, ahead),
            "renew": _shifted(session.renew_timestamp, ahead),
        }

    def end(self, claim: Claim, reason: str) -> None:
        """Wipe the tokens, unless a newer session took their place; the lease stays."""

        def work(t: Tables) -> None:
            row = _locked_row(t, self._service, claim.account)
            if row is not None and row.version == claim.version and row.status == _USABLE:
                wiped = {"access_token": None, "refresh_token": None, "key_id": None}
                times = {"expires": None, "renew": None}
                _change(row, **wiped, **times, status=_ENDED, ended_reason=reason, version=row.version + 1)

        self._run(work)

    def release(self, owner: str) -> None:
        """Give up the lease, if the owner has it."""

        def work(t: Tables) -> None:
            # By the number of the row: an UPDATE with another condition locks all rows on MariaDB.
            for row in list(t.session.select(t.session.id).where(t.session.lease_owner == owner)):
                mine = (t.session.id == row.id) & (t.session.lease_owner == owner)
                t.session.update(lease_owner=None, lease_until=None).where(mine).execute()

        self._run(work)

    def _session(self, row: SessionRow, now: int) -> Session:
        ahead = now - to_us(self._time())
        row_values: Any = row
        return Session(
            did=row_values.did,
            handle=row_values.handle,
            service=row_values.service,
            pds=row_values.pds,
            access_token=self._opened(row, row_values.access_token),
            refresh_token=self._opened(row, row_values.refresh_token),
            active=row_values.active,
            status=row_values.account_status,
            expires_timestamp=_unshifted(row_values.expires, ahead),
            renew_timestamp=_unshifted(row_values.renew, ahead),
        )

    def _opened(self, row: SessionRow, text: str) -> str:
        values: Any = row
        try:
            return self._sealer.open(text, values.key_id)
        except WrongKeyError:
            raise DatabaseError(
                f"The session of {values.account} in the database {self._database.label} is encrypted with "
                "another key: give that key too (PYSKY_SECRET_KEY or secret_key=, separated by commas), or "
                "call client.login(username, password), which replaces the session."
            ) from None


def reencrypt_sessions(database: Database, secret_key: str | None) -> int:
    """Encrypt all kept tokens with the first key; return of how many sessions.

    To change the key, give the new one and the old one, separated by a comma. On SQLite the file is written
    anew, so that nothing of the former texts stays in it.

    Raises:
        DatabaseError: a session is encrypted with none of the keys; none is changed then.
        ValueError: a key is none.
    """
    sealer = Sealer(parse_keys(secret_key))

    def work(t: Tables) -> int:
        changed = 0
        for row in locked(t.session.select().where(t.session.status == _USABLE)):
            if row.key_id == sealer.key_id:
                continue
            store = DatabaseSessions(database, row.service, sealer, lambda: 0.0)
            tokens = {
                name: sealer.seal(store._opened(row, getattr(row, name)))  # noqa: SLF001 - of this module
                for name in ("access_token", "refresh_token")
            }
            _change(row, **tokens, key_id=sealer.key_id)
            changed += 1
        return changed

    changed = database.run(work)
    if changed:
        database.read(_compact)
    return changed


def _compact(t: Tables) -> None:
    if isinstance(t.db, peewee.SqliteDatabase) and not t.db.in_transaction():
        db: Any = t.db
        db.execute_sql("VACUUM")
        db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _locked_row(t: Tables, service: str, account: str) -> SessionRow | None:
    own = (t.session.service == service) & (t.session.account == account)
    row: SessionRow | None = locked(t.session.select().where(own)).first()
    return row


def _change(row: SessionRow, **values: Any) -> None:
    if values:
        model: Any = type(row)
        model.update(**values).where(model.id == row.id).execute()
        for name, value in values.items():
            setattr(row, name, value)


def _shifted(timestamp: float | None, ahead: int) -> int | None:
    return None if timestamp is None else to_us(timestamp) + ahead


def _unshifted(time: int | None, ahead: int) -> float | None:
    return None if time is None else (time - ahead) / MICROSECONDS
