"""The stand-in for a PDS, an AppView, the chat and the video service: one server on loopback, in memory."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Self

from pysky_sdk.testing.answers import declare_all
from pysky_sdk.testing.dispatch import answer_call, refused
from pysky_sdk.testing.exchange import Answer, Refusal, Request
from pysky_sdk.testing.http import HttpServer
from pysky_sdk.testing.log import SeenCall
from pysky_sdk.testing.state.videos import Failure
from pysky_sdk.testing.state.world import World

if TYPE_CHECKING:
    from types import TracebackType

    from pysky_sdk import AsyncClient, Client
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.clock import StandInClock
    from pysky_sdk.testing.state.world import Settings

_logger = logging.getLogger("pysky_sdk.testing")
_FAILED = Refusal(500, "InternalServerError", "Internal Server Error")
PASSWORD = "a password of tests"  # noqa: S105 - for accounts that hold nothing


class StandIn:
    """A server that behaves like the real ones, for tests.

        with StandIn() as server:
            alice = server.add_account("alice.test")
            client = server.client(alice)

    It listens on 127.0.0.1 only, forgets everything when it ends, and needs neither network nor database.
    All that is made up, identifiers included, depends on the seed alone.

    Args:
        seed: another one gives other DIDs, tokens and made-up answers.
        port: 0 for any free one.

    Raises:
        OSError: the port is taken.
    """

    def __init__(self, *, seed: int = 1, port: int = 0) -> None:
        declare_all()
        self._world = World(seed)
        self._http = HttpServer(self._answer, port)
        self._world.url = self._http.url
        self._clients: list[Client] = []
        self._calls: list[SeenCall] = []

    @property
    def url(self) -> str:
        """Its address, such as `http://127.0.0.1:34567`."""
        return self._world.url

    @property
    def did(self) -> str:
        """Its own DID."""
        return self._world.did

    @property
    def clock(self) -> StandInClock:
        """Its clock, which a test may turn: `server.clock.advance(hours=2)`."""
        return self._world.clock

    @property
    def settings(self) -> Settings:
        """What may be changed while it runs: `settings.end_of_list`, `settings.lag`."""
        return self._world.settings

    @property
    def calls(self) -> list[SeenCall]:
        """Every call that came in so far, the oldest first."""
        return list(self._calls)

    def start(self) -> Self:
        """Begin to answer; `with` does it."""
        self._http.start()
        return self

    def close(self) -> None:
        """Stop, and close the clients that `client` made."""
        for client in self._clients:
            client.close()
        self._http.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add_account(
        self,
        handle: str,
        password: str = PASSWORD,
        *,
        email: str | None = None,
        chat: str | None = None,
        two_factor: str | None = None,
    ) -> Account:
        """Make an account.

        Args:
            handle: its handle, of any domain.
            password: its password, which works like a real account's own, with access to chats.
            email: its address; made up if None.
            chat: who may write to it, `all`, `following` or `none`: a `chat.bsky.actor.declaration`. None
                makes no declaration, which means `following`.
            two_factor: the code that every login with the password needs.

        Raises:
            ValueError: the handle is none, or taken.
        """
        with self._world.lock:
            account = self._world.add_account(handle, password, email)
            account.two_factor = two_factor
            if chat is not None:
                declaration = {"allowIncoming": chat}
                self._world.repos.write(account.did, "chat.bsky.actor.declaration", "self", declaration)
            return account

    def client(self, account: Account | None = None, **options: Any) -> Client:
        """Return a client of an account, or one without a session; closed with the server at the latest.

        Args:
            account: who it is.
            **options: of `Client`, instead of these: no database.
        """
        from pysky_sdk import Client

        client = Client(**self._options(account, options))
        self._clients.append(client)
        return client

    def async_client(self, account: Account | None = None, **options: Any) -> AsyncClient:
        """Return the same for asyncio; closing it is yours.

        Args:
            account: who it is.
            **options: of `AsyncClient`.
        """
        from pysky_sdk import AsyncClient

        return AsyncClient(**self._options(account, options))

    def _options(self, account: Account | None, options: dict[str, Any]) -> dict[str, Any]:
        defaults: dict[str, Any] = {"service": self.url, "public_service": self.url, "database": False}
        if account is not None:
            defaults |= {"username": account.handle, "password": account.password}
        return defaults | options

    def write_record(
        self, account: Account, collection: str, value: dict[str, Any], rkey: str | None = None
    ) -> dict[str, str]:
        """Put a record into an account's repo, unchecked; return its `uri` and `cid`.

        Args:
            account: whose repo.
            collection: the NSID.
            value: the record's JSON, with or without `$type`.
            rkey: its key; a TID if None.
        """
        with self._world.lock:
            return self._world.repos.write(account.did, collection, rkey, value).ref

    def expire_sessions(self) -> None:
        """Let every access token that there is be over, as after two hours."""
        with self._world.lock:
            self._world.sessions.expire_access()

    def fail_next_video(self, error: str, *, code: str = "generic_failure", message: str = "") -> None:
        """Let the next video job fail.

        Args:
            error: what its status says then.
            code: `validation_failure`, `encoding_failure`, `pds_upload_failure` or another.
            message: for people.
        """
        with self._world.lock:
            self._world.videos.fail_next(Failure(error, code, message or error))

    def _answer(self, request: Request) -> Answer:
        nsid = request.nsid
        if nsid is None:
            return Answer(404, b"", "text/plain")
        try:
            with self._world.lock:
                answer = answer_call(self._world, nsid, request)
                error = None
        except Refusal as refusal:
            answer, error = refused(refusal), refusal.error
        except Exception:
            _logger.exception("The stand-in failed to answer %s.", nsid)
            answer, error = refused(_FAILED), _FAILED.error
        self._calls.append(_seen(nsid, request, answer, error))
        return answer


def _seen(nsid: str, request: Request, answer: Answer, error: str | None) -> SeenCall:
    params: dict[str, list[str]] = {}
    for name, value in request.query:
        params.setdefault(name, []).append(value)
    return SeenCall(
        nsid=nsid,
        http_method=request.method,
        params=params,
        input=None,
        headers={name: value for name, value in request.headers.items() if name != "authorization"},
        did=None,
        status=answer.status,
        error=error,
    )
