"""Counting logins, so that no loop locks an account out, and saying why one was refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from pysky_sdk.core.flow import Run
from pysky_sdk.core.policies.retry import RETRY_STATUSES
from pysky_sdk.database.logins import REFUSAL_SECONDS
from pysky_sdk.errors import ClientError, NetworkError, RateLimited, RateLimitExceeded, SessionError

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.core.session import SessionStore, Ticket
    from pysky_sdk.database.logins import Limits
    from pysky_sdk.errors import StatusError

HOW_TO_LOG_IN = (
    "Give Client(username, app_password), set BSKY_AUTH_USERNAME and BSKY_AUTH_PASSWORD, or call login(…)."
)


@dataclass(frozen=True, slots=True)
class Login:
    """What an account is logged in with."""

    username: str
    password: str = field(repr=False)
    code: str | None = field(default=None, repr=False)

    def body(self) -> dict[str, str]:
        """Return the input of createSession."""
        body = {"identifier": self.username, "password": self.password}
        return body | ({"authFactorToken": self.code} if self.code else {})


class CountedLogin:
    """The policy around each attempt of one login: it is counted before it is sent, and its end is noted.

    Args:
        store: where logins are counted.
        clock: tells the time.
        limits: how many logins in how many seconds.
        account: the name under which logins are counted.
        login: what is sent. With a mailed code an earlier refusal says nothing.
    """

    def __init__(self, store: SessionStore, clock: Clock, limits: Limits, account: str, login: Login) -> None:
        self._store = store
        self._clock = clock
        self._limits = limits
        self._account = account
        self._password = login.password
        self._checked = None if login.code else login.password

    def __call__(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Send one attempt, if it may be sent.

        Raises:
            RateLimited: there were too many logins.
            SessionError: this login was refused within the last hour.
        """
        ticket: Ticket = yield Run(
            partial(self._store.begin_login, self._account, self._checked, self._limits)
        )
        if ticket.number is None:
            raise self._held_back(ticket)
        try:
            reply = yield from proceed(call)
        except NetworkError as error:
            if not error.sent:
                yield Run(partial(self._store.forget_login, ticket.number))
            raise
        except RateLimitExceeded as error:
            blocked = max(0.0, (error.retry_timestamp or 0.0) - self._clock.time())
            yield from self._note(ticket.number, "failed", error, blocked)
            raise
        except ClientError as error:
            if error.status not in RETRY_STATUSES:
                yield from self._note(ticket.number, "refused", error, REFUSAL_SECONDS, self._password)
            raise
        yield from self._note(ticket.number, "accepted")
        return reply

    def _note(
        self,
        number: int,
        outcome: str,
        error: StatusError | None = None,
        blocked: float | None = None,
        password: str | None = None,
    ) -> Flow[None]:
        name = None if error is None else error.error
        note = partial(self._store.end_login, number, outcome, error=name, blocked=blocked, password=password)
        yield Run(note)

    def _held_back(self, ticket: Ticket) -> RateLimited | SessionError:
        until = self._clock.time() + ticket.wait
        if ticket.refused is None:
            return RateLimited(
                f"Too many logins of {self._account}: the next one is sent after {_utc(until)} (`retry_at`). "
                "Keep one client, or a database, so that its session is used again.",
                retry_timestamp=until,
            )
        return SessionError(
            f"The login of {self._account} was refused ({ticket.refused}) and is not tried again with the "
            f"same password before {_utc(until)}. {_todo(ticket.refused)}",
            error=ticket.refused,
        )


def refusal(account: str, error: StatusError) -> SessionError:
    """Make the error of a login that was just refused."""
    said = f"{error.error}: {error.message.rstrip('.')}" if error.message else error.error
    return SessionError(
        f"The login of {account} was refused ({said}). {_todo(error.error)}", error=error.error
    )


def _todo(name: str) -> str:
    if name == "AuthFactorTokenRequired":
        return "Call client.login(auth_factor_token=…) with the code that was mailed, or use an app password."
    return "Check the user name, the app password and service=."


def _utc(timestamp: float) -> str:
    return f"{datetime.fromtimestamp(timestamp, UTC):%Y-%m-%d %H:%M:%S} UTC"
