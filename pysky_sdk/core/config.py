"""Arguments and environment of a client."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pysky_sdk.core.options import is_header_text
from pysky_sdk.database.logins import DEFAULT_LIMITS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pysky_sdk.database.kept import Session
    from pysky_sdk.database.logins import Limits

DEFAULT_SERVICE = "https://bsky.social"
DEFAULT_PUBLIC_SERVICE = "https://public.api.bsky.app"
DEFAULT_LOG_RETENTION = timedelta(days=30)


# Never changed once it is made; `frozen` would cost a millisecond of every start, and a repr might show
# a password.
@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Config:
    """What stays the same for the life of a client."""

    service: str
    """Where sessions are made, and the PDS until the session names one."""

    public_service: str
    """Where reads without a session go."""

    username: str | None
    """Handle, DID or e-mail address; None reads publicly."""

    password: str | None
    """An app password."""

    database: Any = None
    """None for the environment's choice, False for memory only, else an URL or a peewee Database."""

    create_tables: bool = True
    """Whether the first use may create or migrate the database's tables."""

    rate_limits: Any = None
    """What servers allow, as the argument of the client; None for the defaults."""

    log_retention: timedelta | None = DEFAULT_LOG_RETENTION
    """How long the call log is kept; None for ever."""

    secret_keys: tuple[str, ...] = ()
    """Encrypt the tokens in the database: the first encrypts, all decrypt."""

    session: Session | None = None
    """An exported session to begin with, where the database has none."""

    on_session_change: tuple[Callable[[Any], object], ...] = ()
    """Are told of what happens to the session."""

    login_limits: Limits = DEFAULT_LIMITS
    """How many logins of an account are sent in how many seconds."""

    @property
    def persistent(self) -> bool:
        """Whether anything is kept beyond this process."""
        return self.database is not False


def configure(
    username: str | None = None,
    password: str | None = None,
    *,
    service: str | None = None,
    public_service: str | None = None,
    database: Any = None,
    create_tables: bool = True,
    rate_limits: Any = None,
    log_retention: timedelta | None = DEFAULT_LOG_RETENTION,
    secret_key: str | None = None,
    session: str | None = None,
    on_session_change: Any = (),
    login_limits: Sequence[tuple[int, float]] = DEFAULT_LIMITS,
    environment: Mapping[str, str] = os.environ,
) -> Config:
    """Complete the arguments from the environment.

    Raises:
        TypeError: something that is text is given as something else.
        ValueError: an address is no address, log_retention is not above 0, or there is a password without a
            user name.
    """
    texts = {"username": username, "password": password, "secret_key": secret_key, "session": session}
    _check_texts(**texts, service=service, public_service=public_service)
    span: object = log_retention
    if span is not None and not (isinstance(span, timedelta) and span > timedelta(0)):
        raise ValueError("log_retention= is a timedelta above 0, or None to keep the call log for ever.")
    username = username or environment.get("BSKY_AUTH_USERNAME") or None
    password = password or environment.get("BSKY_AUTH_PASSWORD") or None
    if password is not None and username is None:
        raise ValueError("There is a password but no user name: give both, or set BSKY_AUTH_USERNAME too.")
    username = username.removeprefix("@") if username else None
    service = service or environment.get("PYSKY_SERVICE") or None
    given = None if session is None else _given_session(session, username, service)
    return Config(
        service=origin("service", service or (given.service if given else DEFAULT_SERVICE)),
        public_service=origin(
            "public_service",
            public_service or environment.get("PYSKY_PUBLIC_SERVICE") or DEFAULT_PUBLIC_SERVICE,
        ),
        username=username,
        password=password,
        database=database,
        create_tables=create_tables,
        rate_limits=rate_limits,
        log_retention=log_retention,
        secret_keys=_keys(secret_key or environment.get("PYSKY_SECRET_KEY")),
        session=given,
        on_session_change=(on_session_change,) if callable(on_session_change) else tuple(on_session_change),
        login_limits=_limits(login_limits),
    )


def _check_texts(**values: object) -> None:
    for name, value in values.items():
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{name}= is text, not {type(value).__name__}.")


def _keys(text: str | None) -> tuple[str, ...]:
    if not text:
        return ()
    from pysky_sdk.database.secrets import parse_keys

    return parse_keys(text)


def _given_session(text: str, username: str | None, service: str | None) -> Session:
    from pysky_sdk.core.portable import is_name_of, session_from_text

    session = session_from_text(text)
    if username is not None and not is_name_of(username, session):
        raise ValueError(
            f"session= is of {session.handle} ({session.did}), not of the user name: leave one of them out."
        )
    check_service(session, origin("service", service or session.service))
    return session


def check_service(session: Session, service: str) -> None:
    """Refuse a session that another server made.

    Raises:
        ValueError: it did.
    """
    if session.service != service:
        raise ValueError(
            f"The session was made at {session.service} and works only there: give that as service=."
        )


def _limits(limits: Sequence[tuple[int, float]]) -> Limits:
    checked = tuple((int(count), float(seconds)) for count, seconds in limits)
    if not all(count > 0 and seconds > 0 for count, seconds in checked):
        raise ValueError("login_limits= is a list of (logins, seconds), each above 0.")
    return checked


def origin(name: str, url: str) -> str:
    """Return `scheme://host[:port]` of an address.

    Raises:
        ValueError: it is something else, or holds a user name or password.
    """
    url = url.strip()
    try:
        # urlsplit drops line breaks, and with them the difference between this and a legal address.
        parts = urlsplit(url if is_header_text(url) and " " not in url else "")
        port_is_legal = parts.port != 0
    except ValueError:  # brackets without an IPv6 address in them, or a port above 65535
        parts, port_is_legal = urlsplit(""), False
    if parts.username is not None or parts.password is not None:
        raise ValueError(f"{name}= must not hold a user name or password; give those as arguments.")
    plain = parts.path in {"", "/"} and not parts.query and not parts.fragment and port_is_legal
    if parts.scheme not in {"http", "https"} or not _is_host(parts.hostname or "") or not plain:
        shown = repr(url) if "@" not in url else "what was given"  # there may be a password before the @
        raise ValueError(f"{name}= is an address such as {DEFAULT_SERVICE}, not {shown}.")
    return f"{parts.scheme}://{parts.netloc}"


def _is_host(host: str) -> bool:
    """Whether a name can be looked up: Python's resolver fails with an error of its own on others."""
    return ":" in host or all(0 < len(label) < 64 for label in host.removesuffix(".").split("."))
