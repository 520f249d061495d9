"""The client. That for asyncio stands in a module of its own; both are imported from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from pysky_sdk.core.base import ClientBase
from pysky_sdk.core.calling import is_coroutine_function
from pysky_sdk.core.driver import Driver
from pysky_sdk.core.plain import plain_call
from pysky_sdk.core.portable import session_to_text
from pysky_sdk.namespaces import Namespaces
from pysky_sdk.rooms import Rooms

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    import httpx

    from pysky_sdk.client_async import AsyncClient
    from pysky_sdk.core.body import BinaryInput
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.session import Session
    from pysky_sdk.core.spec import Kind


__all__ = ["AsyncClient", "Client"]


class Client(ClientBase["httpx.Client"], Rooms, Namespaces):
    """A client for Bluesky and any other AT Protocol service.

    It logs in with the first call that needs a session, renews the session by itself, and may be used by many
    threads. Without credentials it reads publicly. Every argument that is left out comes from the
    environment.

    Args:
        username: handle, DID or e-mail address (`BSKY_AUTH_USERNAME`).
        password: an app password (`BSKY_AUTH_PASSWORD`).
        service: where sessions are made (`PYSKY_SERVICE`, else https://bsky.social).
        public_service: where reads without a session go (`PYSKY_PUBLIC_SERVICE`, else
            https://public.api.bsky.app).
        database: None for the environment's choice, False for memory only, else an URL or a peewee Database.
        create_tables: False if the database's tables are made with `pysky db create` only.
        rate_limits: what servers allow, if it is not what bsky.social allows: RateLimits, or a mapping of
            addresses to them; False to count nothing.
        log_retention: how long the call log is kept; None for ever.
        secret_key: encrypts the tokens in the database (`PYSKY_SECRET_KEY`): a Fernet key, or several
            separated by commas, of which the first encrypts and all decrypt. Without one they are in clear.
        session: what `export_session` returned, for where the database has no session of that account.
        on_session_change: called with a `SessionEvent` whenever a session is created, loaded, refreshed,
            imported or ended: a function or a list of them. What they raise is logged.
        login_limits: how many logins of an account are sent in how many seconds, as a list of pairs.
        http_client: an httpx.Client to send with, for proxies or certificates; closing it stays yours.
        timeout: seconds to connect, to send a part and to receive a part; None waits for ever.
        max_retries: how often a call is repeated after failures that may pass.
        max_retry_wait: seconds a call may spend waiting for repetitions and rate limits, in all.
        max_response_bytes: the largest JSON answer that is read.
        validation: `tolerant`, or `strict` to check answers for every rule of their Lexicon.

    Raises:
        ValueError: an address or option has no legal value.
    """

    _driver: Driver

    def _new_driver(self, http_client: httpx.Client | None) -> Driver:
        if any(is_coroutine_function(hook) for hook in self._config.on_session_change):
            raise TypeError(
                "on_session_change= of a Client takes plain functions; AsyncClient awaits coroutines."
            )
        return Driver(self._clock, http_client)

    def _perform(self, call: Call) -> Reply:
        return self._driver.run(self._pipeline.run(call))

    def call(
        self,
        nsid: str,
        *,
        params: Mapping[str, Any] | None = None,
        input: Any = None,  # noqa: A002 - the Lexicon's word
        data: BinaryInput | None = None,
        content_type: str | None = None,
        kind: Kind | None = None,
    ) -> Any:
        """Call a method that the SDK does not know; return plain JSON, bytes, or None for an empty answer.

        Args:
            nsid: the method, such as `com.example.getThing`.
            params: query parameters; a list becomes repeated keys, None is left out.
            input: JSON input, models included; it makes the call a procedure.
            data: binary input instead: bytes, a path, a binary file or an iterator of bytes.
            content_type: the MIME type of the input, if it is not JSON or application/octet-stream.
            kind: `procedure` for one without input.

        Raises:
            ValueError: the NSID is none, or the arguments contradict each other.
            errors.PyskyError: the call failed.
        """
        call = plain_call(
            self._options, nsid, params, input=input, data=data, content_type=content_type, kind=kind
        )
        return self._perform(call).output

    def login(
        self,
        username: str | None = None,
        password: str | None = None,
        *,
        auth_factor_token: str | None = None,
    ) -> Session:
        """Log in now instead of with the first call that needs it.

        With arguments a new session is made, for that account from then on.

        Args:
            username: handle, DID or e-mail address.
            password: an app password.
            auth_factor_token: the code that was mailed, for accounts with a second factor.

        Raises:
            errors.SessionError: the login was refused, or there are no credentials.
            errors.PyskyError: the call failed.
        """
        flow = self._pipeline.sessions.log_in(self._options, username, password, auth_factor_token)
        return self._driver.run(flow)

    def require_session(self) -> Session:
        """Return the session, logging in if there is none.

        Raises:
            errors.SessionError: the login was refused, or there are no credentials.
            errors.PyskyError: the call failed.
        """
        return self.login()

    def logout(self) -> None:
        """End the session at the server and forget it; the access token lives on until it expires.

        Raises:
            errors.PyskyError: the server could not be told; the session is kept.
        """
        self._driver.run(self._pipeline.sessions.log_out(self._options))

    def export_session(self) -> str:
        """Return the session as a text for `import_session` or `Client(session=…)`; logs in if need be.

        It holds the tokens in clear: who has it has the account until `logout`. Two clients that use the same
        session without a common database renew it against each other, which servers allow for 2 hours.

        Raises:
            errors.SessionError: the login was refused, or there are no credentials.
            errors.PyskyError: the call failed.
        """
        return session_to_text(self.require_session())

    def import_session(self, session: str) -> Session:
        """Use an exported session from now on, and store it in place of the one there is.

        Args:
            session: what `export_session` returned.

        Raises:
            ValueError: it is something else, or was made at another service.
            errors.DatabaseError: it cannot be stored.
        """
        imported = self._checked(session)
        return self._driver.run(self._pipeline.sessions.import_session(imported))

    def close(self) -> None:
        """Release everything. Calls that wait to be repeated end with an error."""
        self._driver.close()
        self._release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


if not TYPE_CHECKING:  # a checker that saw it would accept every misspelt name

    def __getattr__(name: str) -> Any:
        """Import the other kind of client when it is first asked for: few programs use both."""
        if name != "AsyncClient":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from pysky_sdk.client_async import AsyncClient

        return AsyncClient
