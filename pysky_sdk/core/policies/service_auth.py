"""Calls to other services: a token that the PDS signs for that service, and never the session's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.core.call import Call
from pysky_sdk.core.decode import decode_plain
from pysky_sdk.core.flow import Acquire
from pysky_sdk.core.options import is_header_text
from pysky_sdk.core.session import expiry
from pysky_sdk.errors import ResponseError, StatusError

if TYPE_CHECKING:
    from pysky_sdk.core.call import Reply
    from pysky_sdk.core.clock import Clock
    from pysky_sdk.core.flow import Flow, Step
    from pysky_sdk.core.options import Options
    from pysky_sdk.core.policies.session import SessionKeeper
    from pysky_sdk.core.service import Destination, TokenRequest
    from pysky_sdk.core.session import Session

GET = "com.atproto.server.getServiceAuth"
# Of a token's time, so much is left for the work that it was asked for.
_LEFT_SHARE = 0.25


class Token(NamedTuple):
    """A token that was signed for a service."""

    text: str
    renew_timestamp: float
    """Until then it is given to whoever asks for the same."""

    def __repr__(self) -> str:
        return f"<Token until {self.renew_timestamp}>"


class ServiceAuth:
    """The service tokens of one client, in memory only, and the calls that take them."""

    def __init__(self, sessions: SessionKeeper, clock: Clock, ask: Step, send: Step) -> None:
        self._sessions = sessions
        self._clock = clock
        self._ask = ask
        self._send = send
        self._kept: dict[tuple[str, TokenRequest], Token] = {}

    def call(self, call: Call, where: Destination, send: Step | None = None) -> Flow[Reply]:
        """Send a call to another service; once more when it no longer takes a token that was kept."""
        send = send or self._send
        call.base, call.proxy = where.base, call.options.proxy
        wanted = where.request(call.nsid)
        if wanted is None or "authorization" in call.options.headers:
            return (yield from send(call))
        session, token, kept = yield from self._token(wanted, call.options)
        call.session, call.token = session, token
        try:
            return (yield from send(call))
        except StatusError as error:
            if error.status != 401:
                raise
            self._forget(session, wanted, token)
            if not kept:
                raise
        _, call.token, _ = yield from self._token(wanted, call.options)
        return (yield from send(call))

    def token(self, wanted: TokenRequest, options: Options) -> Flow[str]:
        """Return a token, one that is kept if it holds for a good while.

        Raises:
            SessionError: there is no session, and no way to get one.
            BadExpiration: the PDS does not sign for so long.
        """
        _, token, _ = yield from self._token(wanted, options)
        return token

    def _token(self, wanted: TokenRequest, options: Options) -> Flow[tuple[Session, str, bool]]:
        """The session, a token of its account, and whether that one was kept from before."""
        session: Session = yield from self._sessions.log_in(options, None, None, None)
        key = (session.did, wanted)
        kept = self._found(key)
        if kept is not None:
            return session, kept.text, True
        lock = yield Acquire(f"service token {key}")
        try:
            kept = self._found(key)  # another one may have asked for it meanwhile
            if kept is not None:
                return session, kept.text, True
            token = yield from self._signed(wanted, options)
            self._keep(key, token)
            return session, token.text, False
        finally:
            lock.release()

    def _signed(self, wanted: TokenRequest, options: Options) -> Flow[Token]:
        # Nothing that was meant for the other service, such as headers, goes to the PDS.
        plain = replace(options, at=None, proxy=None, labelers=(), headers={})
        query = {"aud": wanted.audience, "lxm": wanted.method}
        asked = self._clock.time()
        if wanted.seconds is not None:
            query["exp"] = str(int(asked) + wanted.seconds)
        call = Call(
            nsid=GET,
            kind="query",
            options=plain,
            query=[(name, value) for name, value in query.items() if value is not None],
            decoder=decode_plain,
            declared=("BadExpiration",),
        )
        reply = yield from self._ask(call)
        text = reply.output.get("token") if isinstance(reply.output, dict) else None
        if not isinstance(text, str) or not text or not is_header_text(text):
            raise ResponseError(f"{GET} answered without a usable token.", nsid=GET, path="token")
        ends, lifetime = expiry(text, asked)
        return Token(text, 0.0 if ends is None else ends - lifetime * _LEFT_SHARE)

    def _found(self, key: tuple[str, TokenRequest]) -> Token | None:
        token = self._kept.get(key)
        return token if token is not None and self._clock.time() < token.renew_timestamp else None

    def _keep(self, key: tuple[str, TokenRequest], token: Token) -> None:
        now = self._clock.time()
        for other, it in list(self._kept.items()):
            if it.renew_timestamp <= now:
                self._kept.pop(other, None)
        if token.renew_timestamp > now:
            self._kept[key] = token

    def _forget(self, session: Session, wanted: TokenRequest, text: str) -> None:
        token = self._kept.get((session.did, wanted))
        if token is not None and token.text == text:
            self._kept.pop((session.did, wanted), None)
