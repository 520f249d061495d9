"""What Client and AsyncClient share."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar
from weakref import WeakSet

from pysky_sdk.core.clock import Clock
from pysky_sdk.core.config import DEFAULT_LOG_RETENTION, check_service, configure
from pysky_sdk.core.options import UNSET, Options, Unset, Validation
from pysky_sdk.core.pipeline import Pipeline
from pysky_sdk.database.logins import DEFAULT_LIMITS
from pysky_sdk.database.store import open_database

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta

    import peewee

    from pysky_sdk.core.budgets.limits import RateLimitsArgument
    from pysky_sdk.core.config import Config
    from pysky_sdk.core.hooks import SessionHooks
    from pysky_sdk.core.resume.holding import Holding
    from pysky_sdk.core.service import Destination
    from pysky_sdk.core.session import Session
    from pysky_sdk.database.store import Database

H = TypeVar("H")

_DEFAULTS = Options()


class ClientBase(Generic[H]):
    """Configuration, options and session; no I/O. `H` is the kind of HTTP client it sends with."""

    _client: Any
    _clock: Clock
    _common: dict[type, Any]
    """See `in_common`."""

    _consumers: WeakSet[Holding]
    """Of resumed lists and streams, those that hold their names: closing lets others in."""

    _config: Config
    _database: Database
    _driver: Any
    _options: Options
    _pipeline: Pipeline

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
        *,
        service: str | None = None,
        public_service: str | None = None,
        database: str | peewee.Database | Literal[False] | None = None,
        create_tables: bool = True,
        rate_limits: RateLimitsArgument = None,
        log_retention: timedelta | None = DEFAULT_LOG_RETENTION,
        secret_key: str | None = None,
        session: str | None = None,
        on_session_change: SessionHooks = (),
        login_limits: Sequence[tuple[int, float]] = DEFAULT_LIMITS,
        http_client: H | None = None,
        timeout: float | None = _DEFAULTS.timeout,
        max_retries: int = _DEFAULTS.max_retries,
        max_retry_wait: float = _DEFAULTS.max_retry_wait,
        max_response_bytes: int = _DEFAULTS.max_response_bytes,
        validation: Validation = _DEFAULTS.validation,
    ) -> None:
        config = configure(
            username,
            password,
            service=service,
            public_service=public_service,
            database=database,
            create_tables=create_tables,
            rate_limits=rate_limits,
            log_retention=log_retention,
            secret_key=secret_key,
            session=session,
            on_session_change=on_session_change,
            login_limits=login_limits,
        )
        self._options = _DEFAULTS.changed(
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            max_response_bytes=max_response_bytes,
            validation=validation,
        )
        self._client = self  # a client is its own top-level namespace
        self._clock = Clock()
        self._common = {}
        self._config = config
        self._database = open_database(config.database, create_tables=config.create_tables)
        self._consumers = WeakSet()
        self._pipeline = Pipeline(config, self._database, self._clock)
        self._driver = self._new_driver(http_client)

    def _new_driver(self, http_client: H | None) -> Any:
        raise NotImplementedError

    @property
    def database(self) -> Database:
        """Sessions, cursors, the call log, profiles and budgets: its tables, their creation and migration.

        With `database=False` it is in memory and ends with the client.
        """
        return self._database

    @property
    def session(self) -> Session | None:
        """The present session, read-only; None before the first call that needs one."""
        return self._pipeline.sessions.current

    def _release(self) -> None:
        """Let others go on with the lists that this client was at, write the call log, close the database."""
        failed: list[BaseException] = []
        for close in (*(it.close for it in self._consumers), self._pipeline.close, self._database.close):
            try:
                close()
            except BaseException as error:  # noqa: BLE001 - what comes after it is closed all the same
                failed.append(error)
        if failed:
            raise failed[0]

    def _checked(self, text: str) -> Session:
        from pysky_sdk.core.portable import session_from_text

        session = session_from_text(text)
        check_service(session, self._config.service)
        return session

    def with_options(
        self,
        *,
        timeout: float | Unset | None = UNSET,
        proxy: str | Unset | None = UNSET,
        labelers: Sequence[str] | Unset | None = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        validation: Validation | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        max_retry_wait: float | Unset = UNSET,
        max_response_bytes: int | Unset = UNSET,
    ) -> Self:
        """Return a client with other options and the same session, connections and database.

        Closing either closes both.

        Args:
            timeout: seconds to connect, to send a part and to receive a part; None waits for ever.
            proxy: `did#service` that the PDS forwards calls to, such as `did:web:api.bsky.chat#bsky_chat`.
            labelers: DIDs of labelers to apply, each with `;redact` behind it or not.
            headers: further request headers, added to the ones there are. With `Authorization` among them,
                calls go without the session's token.
            validation: `tolerant`, or `strict` to check answers for every rule of their Lexicon.
            max_retries: how often a call is repeated after failures that may pass.
            max_retry_wait: seconds a call may spend waiting for repetitions and rate limits, in all.
            max_response_bytes: the largest JSON answer that is read.

        Raises:
            ValueError: an option has no legal value.
        """
        options = self._options.changed(
            timeout=timeout,
            proxy=proxy,
            labelers=labelers,
            headers=headers,
            validation=validation,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            max_response_bytes=max_response_bytes,
        )
        return self._with(options)

    def _at(self, where: Destination) -> Self:
        """A client for another service; headers were meant for the servers of this one."""
        return self._with(replace(self._options, at=where, proxy=None, headers={}))

    def _with(self, options: Options) -> Self:
        clone = object.__new__(type(self))
        # Only the parts named in the annotations: namespaces that exist already are bound to this client.
        for name in self._shared():
            setattr(clone, name, getattr(self, name))
        clone._client = clone
        clone._options = options
        return clone

    @staticmethod
    def _shared() -> tuple[str, ...]:
        return ("_clock", "_common", "_config", "_consumers", "_database", "_driver", "_pipeline")

    def __repr__(self) -> str:
        who = self._config.username or "public"
        return f"<{type(self).__name__} {who} at {self._config.service}>"
