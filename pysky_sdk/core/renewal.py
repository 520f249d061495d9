"""Making a session under a lease: logging in with a password, or trading a refresh token in."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.collector import collector_paused
from pysky_sdk.core.body import BytesBody
from pysky_sdk.core.call import Call
from pysky_sdk.core.flow import Run
from pysky_sdk.core.login import HOW_TO_LOG_IN, CountedLogin, Login, refusal
from pysky_sdk.core.policies.retry import RETRY_STATUSES
from pysky_sdk.core.session import read_session
from pysky_sdk.errors import ClientError, DatabaseError, RateLimited, ResponseError, SessionError

if TYPE_CHECKING:
    from pysky_sdk.core.call import Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.config import Config
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.core.lease import Leases
    from pysky_sdk.core.options import Options
    from pysky_sdk.core.session import Claim, Session, SessionStore

log = logging.getLogger("pysky_sdk")

CREATE = "com.atproto.server.createSession"
REFRESH = "com.atproto.server.refreshSession"
DELETE = "com.atproto.server.deleteSession"

# Only these end a session; any other failure of a renewal may pass.
_SESSION_OVER = frozenset({"ExpiredToken", "InvalidToken", "AccountTakedown"})


class SessionMaker:
    """Asks the server for sessions and keeps them; who calls it holds the lease of the claim."""

    def __init__(self, config: Config, store: SessionStore, leases: Leases, clock: Clock, send: Step) -> None:
        self._service = config.service
        self._limits = config.login_limits
        self._store = store
        self._leases = leases
        self._clock = clock
        self._send = send

    def renew(self, claim: Claim, old: Session, options: Options) -> Flow[Session | ClientError]:
        """Trade the refresh token in; return what is kept then, or why the session is over.

        A used refresh token has a time of grace, so repeating is safe, after a lost answer too.
        """
        call = self.internal(REFRESH, options)
        call.session, call.token, call.repeatable = old, old.refresh_token, True
        call.around = partial(self._leases.held, claim)
        try:
            reply = yield from self._send(call)
        except ClientError as error:
            if not is_session_over(error):
                raise
            yield Run(partial(self._store.end, claim, error.error))
            return error
        return (yield from self.keep(claim, self.read(REFRESH, reply, old)))

    def create(self, claim: Claim, login: Login, options: Options) -> Flow[Session]:
        """Log in.

        Raises:
            SessionError: the login was refused, now or within the last hour.
            RateLimited: there were too many logins, by the server's count or by ours.
        """
        call = self.internal(CREATE, options)
        call.body = _json_body(login.body())
        counted = CountedLogin(self._store, self._clock, self._limits, claim.account, login)
        # The lease first, so that only what is sent is counted.
        call.around = lambda call, proceed: self._leases.held(
            claim, call, lambda call: counted(call, proceed)
        )
        try:
            reply = yield from self._send(call)
        except RateLimited:
            raise
        except ClientError as error:
            if error.status in RETRY_STATUSES:
                raise
            raise refusal(login.username, error) from error
        return (yield from self.keep(claim, self.read(CREATE, reply, None)))

    def read(self, nsid: str, reply: Reply, old: Session | None) -> Session:
        """Read the session in an answer.

        Raises:
            ResponseError: there is none.
        """
        now = self._clock.time()
        return read_session(nsid, _decoded(nsid, reply), service=self._service, now=now, known=old)

    def keep(self, claim: Claim, session: Session) -> Flow[Session]:
        """Store a session; return it, or the newer one that another stored after our lease had run out."""
        try:
            kept: Session = yield Run(partial(self._store.save, claim, session))
        except DatabaseError as error:
            # The tokens are good: they serve here, and others can trade the former ones in within the grace.
            log.warning("The session of %s could not be stored: %s", session.did, error)
            yield from self._leases.release(claim.owner)
            return session
        return kept

    def internal(self, nsid: str, options: Options) -> Call:
        """A call of the SDK's own: the caller's time-outs and retries, none of their headers."""
        longest = self._leases.longest_request
        timeout = longest if options.timeout is None else min(options.timeout, longest)
        plain = replace(options, proxy=None, labelers=(), headers={}, timeout=timeout)
        return Call(nsid=nsid, kind="procedure", options=plain)


def is_session_over(error: ClientError) -> bool:
    """Whether the answer to a refresh token means that the session has ended."""
    return error.error in _SESSION_OVER


def no_password(ended: str | None) -> SessionError:
    """Make the error of a client that has nothing to log in with."""
    if ended is None:
        return SessionError(f"There is no password to log in with. {HOW_TO_LOG_IN}")
    return SessionError(f"The session is over ({ended}). {HOW_TO_LOG_IN}", error=ended)


def _json_body(value: Any) -> BytesBody:
    with collector_paused(lasting=True):
        from pydantic_core import to_json

    return BytesBody(to_json(value))


def _decoded(nsid: str, reply: Reply) -> Any:
    from pydantic_core import from_json

    try:
        return from_json(reply.body)
    except ValueError:
        # Not chained: the parser's error may quote the tokens.
        raise ResponseError(
            f"{nsid} answered with something that is not JSON; check service=.", nsid=nsid
        ) from None
