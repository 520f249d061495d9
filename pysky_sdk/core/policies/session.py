"""Logging in once, renewing once, repeating once."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from pysky_sdk.core.flow import Acquire, Run
from pysky_sdk.core.hooks import Hooks
from pysky_sdk.core.lease import Leases
from pysky_sdk.core.login import HOW_TO_LOG_IN, Login
from pysky_sdk.core.policies.routing import route_of
from pysky_sdk.core.renewal import DELETE, REFRESH, SessionMaker, is_session_over, no_password
from pysky_sdk.errors import (
    ClientError,
    NetworkError,
    PyskyError,
    RateLimited,
    ServerError,
    SessionError,
    StatusError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.config import Config
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.core.options import Options
    from pysky_sdk.core.session import Claim, EventKind, Session, SessionStore

# What a PDS says of an access token that is over; an AppView or Ozone says JwtExpired.
_ACCESS_OVER = frozenset({"ExpiredToken", "InvalidToken", "JwtExpired"})
# After a renewal ahead of time failed, the token that still holds is used for so many seconds.
_PAUSE = 15.0
# While another one renews it, for so many.
_SHORT_PAUSE = 1.0


class SessionKeeper:
    """The session of one client: a policy, and the flows behind `login`, `logout` and `import_session`."""

    def __init__(self, config: Config, store: SessionStore, clock: Clock, send: Step) -> None:
        self.current: Session | None = None
        self._service = config.service
        self._username = config.username
        self._password = config.password
        self._seed = config.session
        self._account = account_of(config.username, config.session)
        self._store = store
        self._clock = clock
        self._send = send
        self._leases = Leases(store, clock)
        self._maker = SessionMaker(config, store, self._leases, clock, send)
        self._hooks = Hooks(config.on_session_change)
        self._failure: PyskyError | None = None
        self._failures = 0
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
                raise SessionError(f"{call.nsid} needs a session. {HOW_TO_LOG_IN}")
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
                raise SessionError(f"There are no credentials to log in with. {HOW_TO_LOG_IN}")
            return session
        username = username or self._username or self._account
        account = account_of(username)
        if password is None and account == account_of(self._username):  # never another account's
            password = self._password
        if username is None or password is None or account is None:
            raise no_password(None)
        login = Login(username, password, code)

        def make(claim: Claim) -> Flow[Session]:
            session = yield from self._maker.create(claim, login, options)
            self._username, self._password, self._seed = login.username, login.password, None
            return self._adopt(session, "created", account)

        return (yield from self._alone(account, make))

    def import_session(self, session: Session) -> Flow[Session]:
        """Use a session that another client exported, from then on."""
        from pysky_sdk.core.portable import is_name_of

        owns = self._username is None or is_name_of(self._username, session)
        account = (self._account if owns else None) or session.did

        def make(claim: Claim) -> Flow[Session]:
            kept = yield from self._maker.keep(claim, session)
            if not owns:  # the password is another account's
                self._username = self._password = None
            return self._adopt(kept, "imported", account)

        return (yield from self._alone(account, make))

    def log_out(self, options: Options) -> Flow[None]:
        """End the session at the server and forget it. A session that is over already is no error."""
        if self._account is None:
            return
        try:
            yield from self._with_refresh_token(self._maker.internal(DELETE, options), self._send)
        except SessionError:
            return  # there is none
        except ClientError as error:
            if not is_session_over(error):
                raise

    def _alone(self, account: str, make: Callable[[Claim], Flow[Session]]) -> Flow[Session]:
        """Replace whatever session there is, holding the client's lock and the lease."""
        lock = yield Acquire("session")
        try:
            while True:
                claim, _ = yield from self._leases.claim(account, None)
                session = yield from self._leases.under(claim, make(claim))
                if session is not None:
                    return session
        finally:
            lock.release()
            yield from self._hooks.tell()

    def _usable(self, options: Options) -> Flow[Session | None]:
        """The session, made or renewed ahead of its end; None for a client that reads publicly."""
        session = self.current
        if session is None:
            return None if self._account is None else (yield from self._replace(None, options))
        now = self._clock.time()
        if session.renew_timestamp is None or now < max(session.renew_timestamp, self._renewal_allowed):
            return session
        over = session.expires_timestamp is not None and session.expires_timestamp <= now
        try:
            return (yield from self._replace(session, options, patient=over))
        except (NetworkError, ServerError, RateLimited):
            if session.expires_timestamp is not None and session.expires_timestamp <= self._clock.time():
                raise
            self._renewal_allowed = min(now + _PAUSE, session.expires_timestamp or now)
            return session

    def _replace(self, old: Session | None, options: Options, *, patient: bool = True) -> Flow[Session]:
        """One at a time: whoever waited here for another one's renewal has its result, or its failure."""
        failures = self._failures
        lock = yield Acquire("session")
        try:
            if self.current is not None and _differs(self.current, old):
                return self.current
            if self._failure is not None and self._failures != failures:
                raise copy(self._failure) from self._failure
            try:
                return (yield from self._renewed(old, options, patient=patient))
            except PyskyError as error:
                self._failure, self._failures = error, self._failures + 1
                raise
        finally:
            lock.release()
            yield from self._hooks.tell()

    def _renewed(self, old: Session | None, options: Options, *, patient: bool) -> Flow[Session]:
        """Use what another process has kept, or hold the lease and make a session that all can use."""
        ended: dict[str, ClientError] = {}
        owner = ""
        while True:
            serves = partial(self._serves, old, ended)
            account = str(self._account)
            claim, failed = yield from self._leases.claim(account, serves, owner=owner, patient=patient)
            if claim.serves and claim.session is not None:
                if owner:
                    yield from self._leases.release(owner)
                return self._adopt(claim.session, "loaded")
            if not claim.held and old is not None:
                self._renewal_allowed = self._clock.time() + _SHORT_PAUSE
                return old  # it still holds, and another one is renewing it
            # Another process has just tried in vain, with all its retries: once more is enough.
            once = replace(options, max_retries=0) if failed else options
            session = yield from self._leases.under(claim, self._make(claim, old, ended, once))
            if session is not None:
                if owner:  # it may have been that of another row, under another name of the account
                    yield from self._leases.release(owner)
                return session
            owner = claim.owner if ended else ""

    def _make(
        self, claim: Claim, old: Session | None, ended: dict[str, ClientError], options: Options
    ) -> Flow[Session | None]:
        """Renew what is kept, else take the session that was given, else log in; None to look again."""
        if claim.ended is not None and old is not None and not ended:
            self._lose(old)  # by another process, which wiped it
        here = None if claim.ended is not None else old  # of use where storing it had failed
        known = (it for it in (claim.session, here) if it is not None and it.refresh_token not in ended)
        former = next(known, None)
        if former is None and self._seed is not None:
            seed, self._seed = self._seed, None
            return self._adopt((yield from self._maker.keep(claim, seed)), "imported")
        if former is not None:
            renewed = yield from self._maker.renew(claim, former, options)
            if not isinstance(renewed, ClientError):
                return self._adopt(renewed, "refreshed")
            ended[former.refresh_token] = renewed
            self._lose(former)
            return None
        if self._username is None or self._password is None:
            raise no_password(next((it.error for it in ended.values()), claim.ended))
        session = yield from self._maker.create(claim, Login(self._username, self._password), options)
        return self._adopt(session, "created")

    def _serves(self, old: Session | None, ended: dict[str, ClientError], kept: Session) -> bool:
        over = kept.expires_timestamp is not None and kept.expires_timestamp <= self._clock.time()
        return _differs(kept, old) and not over and kept.refresh_token not in ended

    def _with_refresh_token(self, call: Call, proceed: Step) -> Flow[Reply]:
        """refreshSession and deleteSession, whoever calls them: the session follows what they did."""
        lock = yield Acquire("session")
        try:
            if self._account is None:
                raise SessionError(f"{call.nsid} needs a session. {HOW_TO_LOG_IN}")
            claim, _ = yield from self._leases.claim(self._account, lambda _: False)
            reply = yield from self._leases.under(claim, self._spend(claim, call, proceed))
            if reply is None:
                raise AssertionError("a call by hand has no lease to lose")
            return reply
        finally:
            lock.release()
            yield from self._hooks.tell()

    def _spend(self, claim: Claim, call: Call, proceed: Step) -> Flow[Reply | None]:
        session = claim.session or self.current or self._seed
        if session is None:
            raise SessionError(f"{call.nsid} needs a session. {HOW_TO_LOG_IN}")
        call.session, call.token, call.repeatable = session, session.refresh_token, True
        try:
            reply = yield from proceed(call)
        except ClientError as error:
            if is_session_over(error):
                yield Run(partial(self._store.end, claim, error.error))
                self._lose(session)
            raise
        if call.nsid == REFRESH:
            renewed = self._maker.read(REFRESH, reply, session)
            self._adopt((yield from self._maker.keep(claim, renewed)), "refreshed")
        else:
            yield Run(partial(self._store.end, claim, "logged out"))
            yield from self._leases.release(claim.owner)
            self._lose(session)
        return reply

    def _adopt(self, session: Session, kind: EventKind, account: str | None = None) -> Session:
        self.current = session
        self._account = account or self._account
        self._renewal_allowed = 0.0
        self._failure = None
        self._hooks.note(kind, session)
        return session

    def _lose(self, session: Session) -> None:
        self.current = None
        if self._seed is not None and self._seed.refresh_token == session.refresh_token:
            self._seed = None
        if self._username is None and self._seed is None:
            self._account = None  # it reads publicly from now on
        self._hooks.note("ended", session)

    def _is_over(self, session: Session, call: Call, error: StatusError) -> bool:
        """Whether an error is about our token, and not about one that was mailed to the account's owner."""
        if error.status not in {400, 401} or error.error not in _ACCESS_OVER:
            return False
        ends = session.expires_timestamp
        return error.error not in call.declared or ends is None or ends <= self._clock.time()


def account_of(username: str | None, session: Session | None = None) -> str | None:
    """Return the name that a session is kept under: handles and e-mail addresses in one spelling."""
    if username is None:
        return None if session is None else session.did
    return username if username.startswith("did:") else username.lower()


def _differs(session: Session, old: Session | None) -> bool:
    # Two renewals within a second give the same access token: only the refresh token tells them apart.
    return old is None or session.refresh_token != old.refresh_token
