"""Logging in once, renewing once, repeating once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.body import BytesBody
from pysky_sdk.core.call import Call
from pysky_sdk.core.flow import Acquire, Run
from pysky_sdk.core.policies.routing import route_of
from pysky_sdk.core.session import read_session
from pysky_sdk.errors import (
    ClientError,
    NetworkError,
    RateLimited,
    RateLimitExceeded,
    ResponseError,
    ServerError,
    SessionError,
    StatusError,
)

if TYPE_CHECKING:
    from pysky_sdk.core.call import Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.config import Config, Options
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.core.session import Session, SessionStore

CREATE = "com.atproto.server.createSession"
REFRESH = "com.atproto.server.refreshSession"
DELETE = "com.atproto.server.deleteSession"

# What a PDS says of an access token that is over; an AppView or Ozone says JwtExpired.
_ACCESS_OVER = frozenset({"ExpiredToken", "InvalidToken", "JwtExpired"})
# Only these end a session; any other failure of a renewal may pass.
_SESSION_OVER = frozenset({"ExpiredToken", "InvalidToken", "AccountTakedown"})
# After a renewal ahead of time failed, the token that still holds is used for so many seconds.
_PAUSE = 15.0


class SessionKeeper:
    """The session of one client: a policy, and the flows behind `login` and `logout`."""

    def __init__(self, config: Config, store: SessionStore, clock: Clock, send: Step) -> None:
        self.current: Session | None = None
        self._service = config.service
        self._username = config.username
        self._password = config.password
        self._store = store
        self._clock = clock
        self._send = send
        self._refusal: SessionError | None = None
        self._login_allowed = 0.0
        self._renewal_allowed = 0.0

    def __call__(self, call: Call, proceed: Step) -> Flow[Reply]:
        """Give a call its token; renew it and repeat the call once when the server says that it is over."""
        route = route_of(call.nsid, call.kind)
        if route.token == "none" or "authorization" in call.options.headers:  # noqa: S105
            call.session = self.current  # for its PDS
            return (yield from proceed(call))
        if route.token == "refresh":  # noqa: S105
            return (yield from self._with_refresh_token(call, proceed))
        session = yield from self._usable(call.options)
        if session is None:
            if route.public == "closed":
                raise SessionError(f"{call.nsid} needs a session. {_HOW_TO_LOG_IN}")
            return (yield from proceed(call))
        call.session, call.token = session, session.access_token
        try:
            return (yield from proceed(call))
        except StatusError as error:
            if not self._is_over(session, call, error):
                raise
        call.session_refreshed = True
        session = yield from self._replace(session, call.options)
        call.session, call.token = session, session.access_token
        return (yield from proceed(call))

    def log_in(
        self, options: Options, username: str | None, password: str | None, code: str | None
    ) -> Flow[Session]:
        """Make a session; with arguments always a new one, and for that account from then on."""
        if username is None and password is None and code is None:
            session = yield from self._usable(options)
            if session is None:
                raise SessionError(f"There are no credentials to log in with. {_HOW_TO_LOG_IN}")
            return session
        lock = yield Acquire("session")
        try:
            self._refusal = None
            return (
                yield from self._create(options, username or self._username, password or self._password, code)
            )
        finally:
            lock.release()

    def log_out(self, options: Options) -> Flow[None]:
        """End the session at the server and forget it. A session that is over already is no error."""
        if self.current is None and (self._username is None or (yield Run(self._load)) is None):
            return
        try:
            yield from self._with_refresh_token(_internal(DELETE, options), self._send)
        except ClientError as error:
            if error.error not in _SESSION_OVER:
                raise
            yield from self._forget(self.current)

    def _usable(self, options: Options) -> Flow[Session | None]:
        """The session, made or renewed ahead of its end; None for a client that reads publicly."""
        session = self.current
        if session is None:
            return None if self._username is None else (yield from self._replace(None, options))
        now = self._clock.time()
        if session.renew_timestamp is None or now < max(session.renew_timestamp, self._renewal_allowed):
            return session
        try:
            return (yield from self._replace(session, options))
        except (NetworkError, ServerError, RateLimited):
            if session.expires_timestamp is not None and session.expires_timestamp <= self._clock.time():
                raise
            self._renewal_allowed = min(now + _PAUSE, session.expires_timestamp or now)
            return session

    def _replace(self, old: Session | None, options: Options) -> Flow[Session]:
        """One at a time: whoever waited here for another one's renewal uses its result."""
        lock = yield Acquire("session")
        try:
            current = self.current
            if current is not None and _differs(current, old):
                return current
            stored: Session | None = yield Run(self._load)
            if stored is not None and _differs(stored, old):
                self.current = stored
                return stored
            renewed = None if old is None else (yield from self._renew(old, options))
            if renewed is not None:
                return renewed
            return (yield from self._create(options, self._username, self._password, None))
        finally:
            lock.release()

    def _renew(self, old: Session, options: Options) -> Flow[Session | None]:
        """Trade the refresh token in; None when it is dead. It has a grace time, so repeating is safe."""
        call = _internal(REFRESH, options)
        call.session, call.token, call.repeatable = old, old.refresh_token, True
        try:
            reply = yield from self._send(call)
        except StatusError as error:
            if error.error not in _SESSION_OVER:
                raise
            yield from self._forget(old)
            if self._password is None:
                raise SessionError(
                    f"The session is over ({error.error}). {_HOW_TO_LOG_IN}", error=error.error
                ) from error
            return None
        return (yield from self._keep(reply, REFRESH, old))

    def _create(
        self, options: Options, username: str | None, password: str | None, code: str | None
    ) -> Flow[Session]:
        """Log in. A refused login is not tried again by this client: some servers allow 100 a day."""
        self._check_login(username, password)
        call = _internal(CREATE, options)
        login = {"identifier": username, "password": password}
        call.body = _json_body(login | ({"authFactorToken": code} if code else {}))
        try:
            reply = yield from self._send(call)
        except RateLimitExceeded as error:
            self._login_allowed = error.retry_timestamp or 0.0
            raise
        except ClientError as error:
            self._refusal = _refusal(str(username), error)
            raise self._refusal from error
        self._username, self._password = username, password
        return (yield from self._keep(reply, CREATE, None))

    def _check_login(self, username: str | None, password: str | None) -> None:
        if self._refusal is not None:
            raise SessionError(str(self._refusal), error=self._refusal.error) from self._refusal.__cause__
        if username is None or password is None:
            raise SessionError(f"There is no password to log in with. {_HOW_TO_LOG_IN}")
        if self._clock.time() < self._login_allowed:
            raise RateLimited("Too many logins; wait until `retry_at`.", retry_timestamp=self._login_allowed)

    def _with_refresh_token(self, call: Call, proceed: Step) -> Flow[Reply]:
        """refreshSession and deleteSession, whoever calls them: the session follows what they did."""
        lock = yield Acquire("session")
        try:
            session = self.current
            if session is None:
                session = yield Run(self._load)
            if session is None:
                raise SessionError(f"{call.nsid} needs a session. {_HOW_TO_LOG_IN}")
            call.session, call.token, call.repeatable = session, session.refresh_token, True
            reply = yield from proceed(call)
            if call.nsid == REFRESH:
                yield from self._keep(reply, REFRESH, session)
            else:
                yield from self._forget(session)
            return reply
        finally:
            lock.release()

    def _keep(self, reply: Reply, nsid: str, old: Session | None) -> Flow[Session]:
        session = read_session(
            nsid, _decoded(nsid, reply), service=self._service, now=self._clock.time(), known=old
        )
        self.current = session
        self._renewal_allowed = 0.0
        yield Run(partial(self._store.save, self._service, self._username or session.did, session))
        return session

    def _forget(self, session: Session | None) -> Flow[None]:
        self.current = None
        if session is not None:
            yield Run(partial(self._store.remove, self._service, self._username or session.did, session))

    def _load(self) -> Session | None:
        return None if self._username is None else self._store.load(self._service, self._username)

    def _is_over(self, session: Session, call: Call, error: StatusError) -> bool:
        """Whether an error is about our token, and not about one that was mailed to the account's owner."""
        if error.status not in {400, 401} or error.error not in _ACCESS_OVER:
            return False
        ends = session.expires_timestamp
        return error.error not in call.declared or ends is None or ends <= self._clock.time()


_HOW_TO_LOG_IN = (
    "Give Client(username, app_password), set BSKY_AUTH_USERNAME and BSKY_AUTH_PASSWORD, or call login(…)."
)


def _differs(session: Session, old: Session | None) -> bool:
    # Two renewals within a second give the same access token: only the refresh token tells them apart.
    return old is None or session.refresh_token != old.refresh_token


def _internal(nsid: str, options: Options) -> Call:
    """A call of the SDK's own: the caller's time-outs and retries, none of their headers."""
    return Call(nsid=nsid, kind="procedure", options=replace(options, proxy=None, labelers=(), headers={}))


def _refusal(username: str, error: StatusError) -> SessionError:
    if error.error == "AuthFactorTokenRequired":
        todo = "Call client.login(auth_factor_token=…) with the code that was mailed, or use an app password."
    else:
        todo = "Check the user name, the app password and service=; this client will not try again by itself."
    said = f"{error.error}: {error.message.rstrip('.')}" if error.message else error.error
    return SessionError(f"The login of {username} was refused ({said}). {todo}", error=error.error)


def _json_body(value: Any) -> BytesBody:
    from pydantic_core import to_json

    return BytesBody(to_json(value))


def _decoded(nsid: str, reply: Reply) -> Any:
    from pydantic_core import from_json

    try:
        return from_json(reply.body)
    except ValueError as error:
        raise ResponseError(
            f"{nsid} answered with something that is not JSON; check service=.", nsid=nsid
        ) from error
