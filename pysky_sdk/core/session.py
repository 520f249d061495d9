"""A session, and where sessions are kept."""

from __future__ import annotations

import binascii
import threading
from base64 import urlsafe_b64decode
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol, TypeGuard

from pysky_sdk.core.config import is_header_text, origin
from pysky_sdk.errors import ResponseError

_RENEW_AHEAD = 60.0
_RENEW_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Session:
    """Who is logged in where. Tokens are never shown."""

    did: str
    """The account's DID."""

    handle: str
    """The account's handle when the session was made or renewed."""

    service: str
    """The address that made the session."""

    pds: str
    """The account's own server, from its DID document; the service when the document names none."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)

    active: bool = True
    """False for an account that is deactivated, suspended or taken down."""

    status: str | None = None
    """Why it is not active."""

    expires_timestamp: float | None = None
    """When the access token expires: seconds since the epoch by this machine's clock; None when unknown."""

    renew_timestamp: float | None = None
    """From when on it is renewed ahead of that."""

    @property
    def expires_at(self) -> datetime | None:
        """When the access token expires (UTC); None when it does not say. It is renewed by itself before."""
        return None if self.expires_timestamp is None else datetime.fromtimestamp(self.expires_timestamp, UTC)


class SessionStore(Protocol):
    """Where sessions are kept, by service and user name. Its methods may block; policies `Run` them."""

    def load(self, service: str, username: str) -> Session | None:
        """Return the newest session, or None."""
        ...

    def save(self, service: str, username: str, session: Session) -> None:
        """Keep a session in place of any other."""
        ...

    def remove(self, service: str, username: str, session: Session) -> None:
        """Forget this session, unless a newer one took its place."""
        ...


class MemoryStore:
    """Sessions of this process only."""

    def __init__(self) -> None:
        self._sessions: dict[tuple[str, str], Session] = {}
        self._lock = threading.Lock()

    def load(self, service: str, username: str) -> Session | None:
        """Return the session, or None."""
        return self._sessions.get((service, username))

    def save(self, service: str, username: str, session: Session) -> None:
        """Keep a session."""
        with self._lock:
            self._sessions[service, username] = session

    def remove(self, service: str, username: str, session: Session) -> None:
        """Forget this session."""
        with self._lock:
            if self._sessions.get((service, username)) == session:
                del self._sessions[service, username]


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
    expires, lifetime = _expiry(str(texts["accessJwt"]), now)
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


def _expiry(token: str, now: float) -> tuple[float | None, float]:
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
