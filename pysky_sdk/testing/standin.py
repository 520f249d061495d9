"""The stand-in for a PDS, an AppView, the chat and the video service: one server on loopback, in memory."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING, Any, Literal, Self

from pysky_sdk.core.budgets.limits import RateLimits
from pysky_sdk.testing.answers import declare_all
from pysky_sdk.testing.controls import Controls
from pysky_sdk.testing.dispatch import answer_call, refused
from pysky_sdk.testing.exchange import Answer, Refusal, Request
from pysky_sdk.testing.faults import Fault, Faults
from pysky_sdk.testing.http import HttpServer
from pysky_sdk.testing.log import seen_call
from pysky_sdk.testing.methods import learn
from pysky_sdk.testing.paths import answer_path
from pysky_sdk.testing.state.world import World
from pysky_sdk.testing.streams.opening import open_stream

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from pysky_sdk import AsyncClient, Client
    from pysky_sdk.testing.log import SeenCall
    from pysky_sdk.testing.state.accounts import Account

_logger = logging.getLogger("pysky_sdk.testing")
_FAILED = Refusal(500, "InternalServerError", "Internal Server Error")
_MOST_CALLS = 10_000


class StandIn(Controls):
    """A server that behaves like the real ones, for tests.

        with StandIn() as server:
            alice = server.add_account("alice.test")
            client = server.client(alice)

    It listens on 127.0.0.1 only, forgets everything when it ends, and needs neither network nor database.
    All that is made up, DIDs included, depends on the seed alone.

    Args:
        seed: another one gives other DIDs and made-up answers.
        port: 0 for any free one.
        rate_limits: what is allowed; None for what bsky.social allows, False to count nothing.
        packages: names of packages that `python -m codegen` made of other Lexicons: their methods are
            answered as well, and their records are checked.

    Raises:
        ImportError: there is no such package.
        OSError: the port is taken.
    """

    def __init__(
        self,
        *,
        seed: int = 1,
        port: int = 0,
        rate_limits: RateLimits | Literal[False] | None = None,
        packages: Sequence[str] = (),
    ) -> None:
        declare_all()
        for package in packages:
            learn(package)
        self._world = World(seed, None if rate_limits is False else rate_limits or RateLimits())
        self._http = HttpServer(self._answer, port)
        self._world.url = self._http.url
        self._faults = Faults()
        self._clients: list[Client] = []
        self._calls: deque[SeenCall] = deque(maxlen=_MOST_CALLS)
        self._ended = threading.Event()

    @property
    def url(self) -> str:
        """Its address, such as `http://127.0.0.1:34567`."""
        return self._world.url

    @property
    def did(self) -> str:
        """Its own DID."""
        return self._world.did

    @property
    def calls(self) -> list[SeenCall]:
        """The calls that came in so far, the oldest first: the last 10,000."""
        with self._world.lock:
            return list(self._calls)

    def start(self) -> Self:
        """Begin to answer; `with` does it."""
        self._http.start()
        return self

    def close(self) -> None:
        """Stop, and close the clients that `client` made."""
        self._ended.set()
        for client in self._clients:
            client.close()
        self._world.streams.close()
        self._http.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def client(self, account: Account | None = None, **options: Any) -> Client:
        """Return a client of an account, or one without a session; closed with the server at the latest.

        Args:
            account: who it is.
            **options: of `Client`, instead of these: no database.
        """
        from pysky_sdk import Client

        client = Client(**self._options(account, options))
        client.media.video_service = self.url  # the one of Bluesky otherwise, where no test may come
        self._clients.append(client)
        return client

    def async_client(self, account: Account | None = None, **options: Any) -> AsyncClient:
        """Return the same for asyncio; closing it is yours.

        Args:
            account: who it is.
            **options: of `AsyncClient`.
        """
        from pysky_sdk import AsyncClient

        client = AsyncClient(**self._options(account, options))
        client.media.video_service = self.url
        return client

    def _options(self, account: Account | None, options: dict[str, Any]) -> dict[str, Any]:
        defaults: dict[str, Any] = {"service": self.url, "public_service": self.url, "database": False}
        if account is not None:
            defaults |= {"username": account.handle, "password": account.password}
        return defaults | options

    def _answer(self, request: Request) -> Answer:
        nsid = request.nsid
        if nsid is None:
            with self._world.lock:
                return answer_path(self._world, request)
        fault = self._faults.take(nsid, stream=request.opens_stream)
        if fault is None:
            answer, error = self._done(nsid, request)
        else:
            answer, error = self._gone_wrong(fault, nsid, request)
        with self._world.lock:
            self._calls.append(seen_call(nsid, request, answer, error))
        return answer

    def _gone_wrong(self, fault: Fault, nsid: str, request: Request) -> tuple[Answer, str | None]:
        if fault.delay:
            self._ended.wait(fault.delay)
        if fault.expire_session:
            self.expire_sessions()
        if not fault.replaces or (fault.after_effect and not request.opens_stream):
            answer, error = self._done(nsid, request, fault)
            answer.cut = None if request.opens_stream else fault.cut  # a stream knows of it itself
            if not fault.replaces:
                return answer, error
        instead = fault.answer(self.clock.time())
        return (instead, None) if isinstance(instead, Answer) else (refused(instead), instead.error)

    def _done(self, nsid: str, request: Request, fault: Fault | None = None) -> tuple[Answer, str | None]:
        """Do what was asked; return the answer and the name of the error, if it is one."""
        try:
            if request.opens_stream:
                return open_stream(self._world, nsid, request, fault)
            with self._world.lock:
                return answer_call(self._world, nsid, request), None
        except Refusal as refusal:
            return refused(refusal), refusal.error
        except Exception:
            _logger.exception("The stand-in failed to answer %s.", nsid)
            return refused(_FAILED), _FAILED.error
