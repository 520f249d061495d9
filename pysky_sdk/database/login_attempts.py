"""Counting logins in the database before they are sent, so that restarts and processes share the limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pysky_sdk.database.apart import run_apart
from pysky_sdk.database.fields import MICROSECONDS, to_us
from pysky_sdk.database.kept import Ticket
from pysky_sdk.database.logins import hash_password, is_password, longest, next_allowed
from pysky_sdk.database.queries import locked, server_now
from pysky_sdk.database.tables import key_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.database.logins import Limits
    from pysky_sdk.database.store import Database
    from pysky_sdk.database.tables import LoginAttemptRow, Tables

R = TypeVar("R")

# A wait that the server asked for is over when the caller has waited as long, whatever the clocks round.
_TOLERANCE = MICROSECONDS


class LoginAttempts:
    """The logins at one service."""

    def __init__(self, database: Database, service: str) -> None:
        self._database = database
        self._service = service

    def _run(self, work: Callable[[Tables], R]) -> R:
        return run_apart(self._database, work)

    def begin_login(self, account: str, password: str | None, limits: Limits) -> Ticket:
        """Count a login that is about to be sent, if it may be.

        Args:
            account: who logs in.
            password: is compared with the ones that were refused; None for a login that cannot have been.
            limits: how many logins in how many seconds.
        """
        key = key_of(self._service, account)
        refused = None if password is None else self._refused(key, password)
        if refused is not None:
            return refused

        def work(t: Tables) -> Ticket:
            # The lock of the session's row makes those who count the same account wait for each other.
            own = (t.session.service == self._service) & (t.session.account == account)
            list(locked(t.session.select(t.session.id).where(own)))
            now = server_now(t)
            wait = self._wait(t, key, limits, now)
            if wait > 0:
                return Ticket(None, wait)
            t.login_attempt.delete().where(t.login_attempt.timestamp < now - to_us(longest(limits))).execute()
            row = {"key_hash": key, "service": self._service, "account": account, "timestamp": now}
            return Ticket(int(t.login_attempt.insert(row).execute()))

        return self._run(work)

    def _refused(self, key: str, password: str) -> Ticket | None:
        """Comparing takes its time, which no transaction waits for."""

        def work(t: Tables) -> tuple[int, list[LoginAttemptRow]]:
            now = server_now(t)
            attempt = t.login_attempt
            blocked = (attempt.key_hash == key) & (attempt.blocked_until > now)
            return now, list(attempt.select().where(blocked & attempt.password_hash.is_null(is_null=False)))

        now, rows = self._database.read(work)
        for row in rows:
            values: Any = row
            if is_password(password, values.password_hash):
                return Ticket(None, (values.blocked_until - now) / MICROSECONDS, values.error_name)
        return None

    def _wait(self, t: Tables, key: str, limits: Limits, now: int) -> float:
        attempt = t.login_attempt
        recent = (attempt.key_hash == key) & (attempt.timestamp > now - to_us(longest(limits)))
        rows: list[Any] = list(attempt.select().where(recent))
        windows = tuple((count, to_us(seconds)) for count, seconds in limits)
        until = next_allowed([row.timestamp for row in rows], windows, now)
        asked = [row.blocked_until for row in rows if row.blocked_until and row.password_hash is None]
        until = max([until, *(time for time in asked if time > now + _TOLERANCE)])
        return float(until - now) / MICROSECONDS

    def end_login(
        self,
        number: int,
        outcome: str,
        *,
        error: str | None = None,
        blocked: float | None = None,
        password: str | None = None,
    ) -> None:
        """Note how a login ended: accepted, refused or failed.

        Args:
            number: that of its ticket.
            outcome: how it ended.
            error: the name of the server's error.
            blocked: for how many seconds it is not to be sent again.
            password: only a login with this password; None for any.
        """
        hashed = None if password is None else hash_password(password)

        def work(t: Tables) -> None:
            attempt = t.login_attempt
            until = None if blocked is None else server_now(t) + to_us(blocked)
            values = {
                "outcome": outcome,
                "error_name": error,
                "blocked_until": until,
                "password_hash": hashed,
            }
            attempt.update(**values).where(attempt.id == number).execute()
            if outcome == "accepted":
                key = attempt.select(attempt.key_hash).where(attempt.id == number).scalar()
                free = {"blocked_until": None, "password_hash": None}
                attempt.update(**free).where(attempt.key_hash == key).execute()

        self._run(work)

    def forget_login(self, number: int) -> None:
        """Do not count a login that surely never reached the server."""
        self._run(lambda t: t.login_attempt.delete().where(t.login_attempt.id == number).execute())
