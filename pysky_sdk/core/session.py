"""A session, and where sessions are kept."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, TypeGuard

from pysky_sdk.core.config import origin
from pysky_sdk.core.options import is_header_text
from pysky_sdk.database.kept import Claim, Session, Ticket
from pysky_sdk.database.logins import longest, next_allowed
from pysky_sdk.errors import ResponseError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.database.logins import Limits

__all__ = [
    "Claim",
    "MemoryStore",
    "Session",
    "SessionEvent",
    "SessionStore",
    "Ticket",
    "expiry",
    "read_session",
]

_RENEW_AHEAD = 60.0
_RENEW_SHARE = 0.1


class SessionStore(Protocol):
    """Where the sessions of one service are kept. Its methods may block; policies `Run` them."""

    def claim(
        self, account: str, owner: str, seconds: float, serves: Callable[[Session], bool] | None
    ) -> Claim:
        """Return a kept session that serves, or take the lease for so many seconds if it is free.

        Without `serves` the session is not looked at.
        """
        ...

    def extend(self, claim: Claim, seconds: float) -> bool:
        """Hold the lease for so many seconds from now; False when another one has it."""
        ...

    def save(self, claim: Claim, session: Session) -> Session:
        """Keep a session and release the lease; return it, or the newer one that is kept instead."""
        ...

    def end(self, claim: Claim, reason: str) -> None:
        """Forget the tokens, unless newer ones took their place; the lease stays."""
        ...

    def release(self, owner: str) -> None:
        """Give up the lease, if the owner has it."""
        ...

    def begin_login(self, account: str, password: str | None, limits: Limits) -> Ticket:
        """Count a login that is about to be sent, if it may be."""
        ...

    def end_login(
        self,
        number: int,
        outcome: str,
        *,
        error: str | None = None,
        blocked: float | None = None,
        password: str | None = None,
    ) -> None:
        """Note how a login ended, and for how many seconds it (or one with this password) may not be sent."""
        ...

    def forget_login(self, number: int) -> None:
        """Do not count a login that surely never reached the server."""
        ...


@dataclass(slots=True)
class _Login:
    account: str
    time: float
    blocked_until: float = 0.0
    password: str | None = field(default=None, repr=False)
    error: str | None = None


class MemoryStore:
    """Sessions of one client only: its own lock is all the lease there needs to be."""

    def __init__(self, time: Callable[[], float]) -> None:
        self._time = time
        self._sessions: dict[str, Session] = {}
        self._logins: dict[int, _Login] = {}
        self._number = 0

    def claim(
        self, account: str, owner: str, seconds: float, serves: Callable[[Session], bool] | None
    ) -> Claim:
        """Return the session if it serves, else the right to change it."""
        del seconds
        session = self._sessions.get(account)
        fits = session is not None and serves is not None and serves(session)
        return Claim(account, session, 0, owner, held=not fits, serves=fits)

    def extend(self, claim: Claim, seconds: float) -> bool:
        """Nobody else can have it."""
        del claim, seconds
        return True

    def save(self, claim: Claim, session: Session) -> Session:
        """Keep a session."""
        self._sessions[claim.account] = session
        return session

    def end(self, claim: Claim, reason: str) -> None:
        """Forget the session."""
        del reason
        self._sessions.pop(claim.account, None)

    def release(self, owner: str) -> None:
        """There is nothing to give up."""

    def begin_login(self, account: str, password: str | None, limits: Limits) -> Ticket:
        """Count a login, if it may be sent."""
        now = self._time()
        self._logins = {number: it for number, it in self._logins.items() if it.time > now - longest(limits)}
        mine = [it for it in self._logins.values() if it.account == account]
        until = next_allowed([it.time for it in mine], limits, now)
        for it in mine:
            if it.blocked_until > now and it.password in {None, password}:
                if it.password is not None:
                    return Ticket(None, it.blocked_until - now, it.error)
                until = max(until, it.blocked_until)
        if until > now:
            return Ticket(None, until - now)
        self._number += 1
        self._logins[self._number] = _Login(account, now)
        return Ticket(self._number)

    def end_login(
        self,
        number: int,
        outcome: str,
        *,
        error: str | None = None,
        blocked: float | None = None,
        password: str | None = None,
    ) -> None:
        """Note how a login ended."""
        login = self._logins[number]
        login.error, login.password = error, password
        login.blocked_until = 0.0 if blocked is None else self._time() + blocked
        if outcome == "accepted":
            for other in self._logins.values():
                if other.account == login.account:
                    other.blocked_until = 0.0

    def forget_login(self, number: int) -> None:
        """Do not count a login."""
        self._logins.pop(number, None)


EventKind = Literal["created", "loaded", "refreshed", "imported", "ended"]


class SessionEvent(NamedTuple):
    """What happened to a client's session: the argument of `on_session_change=`."""

    kind: EventKind
    """`created` by a login, `loaded` from the database, `refreshed` here, `imported`, or `ended`."""

    session: Session | None
    """The session now; with `ended` the one that is over, None if it is not known."""


def read_session(nsid: str, data: Any, *, service: str, now: float, known: Session | None = None) -> Session:
    """Make a session of the answer of createSession or refreshSession.

    Args:
        nsid: the method that answered.
        data: its decoded answer.
        service: the address that answered.
        now: this machine's time, seconds since the epoch.
        known: the session that was renewed, for what a renewal may leave out.

    Raises:
        ResponseError: tokens or identity are missing.
    """
    texts = {
        name: data.get(name) if isinstance(data, dict) else None
        for name in ("did", "handle", "accessJwt", "refreshJwt")
    }
    for name, text in texts.items():
        if not is_header_text(text) or not text:
            # The answer holds tokens: neither the message nor the error carries it.
            raise ResponseError(
                f"{nsid} answered without a usable {name}; is {service} an AT Protocol server?",
                nsid=nsid,
                path=name,
            )
    expires, lifetime = expiry(str(texts["accessJwt"]), now)
    return Session(
        did=str(texts["did"]),
        handle=str(texts["handle"]),
        service=service,
        pds=_pds(data.get("didDoc"), service) or (known.pds if known else service),
        access_token=str(texts["accessJwt"]),
        refresh_token=str(texts["refreshJwt"]),
        active=data.get("active") is not False,
        status=data["status"] if isinstance(data.get("status"), str) else None,
        expires_timestamp=expires,
        renew_timestamp=None if expires is None else expires - min(_RENEW_AHEAD, lifetime * _RENEW_SHARE),
    )


def _pds(document: Any, service: str) -> str | None:
    """The address of `#atproto_pds`; never a step down from https, which would show the token to all."""
    services = document.get("service") if isinstance(document, dict) else None
    for entry in services if isinstance(services, list) else ():
        if not isinstance(entry, dict) or not str(entry.get("id")).endswith("#atproto_pds"):
            continue
        try:
            address = origin("serviceEndpoint", str(entry.get("serviceEndpoint")))
        except ValueError:
            continue  # a broken document leaves the service in charge
        if address.startswith("https:") or service.startswith("http:"):
            return address
    return None


def expiry(token: str, now: float) -> tuple[float | None, float]:
    """When a token expires on this machine's clock, and its lifetime; (None, 0) for one that does not say.

    Tokens are opaque, so nothing here may fail. The lifetime counts from now where the token has one: the
    clocks of server and client may differ by hours.
    """
    parts = token.split(".")
    claims: Any = None
    if len(parts) == 3:
        try:
            from pydantic_core import from_json

            claims = from_json(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        except (ValueError, binascii.Error):
            return None, 0.0
    expires = claims.get("exp") if isinstance(claims, dict) else None
    issued = claims.get("iat") if isinstance(claims, dict) else None
    if not _is_time(expires):
        return None, 0.0
    lifetime = float(expires) - (float(issued) if _is_time(issued) else now)
    return (now + lifetime, lifetime) if lifetime > 0 else (None, 0.0)


def _is_time(value: Any) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < 1e11
