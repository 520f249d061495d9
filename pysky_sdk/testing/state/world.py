"""Everything the stand-in knows, in memory."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from pysky_sdk.testing.state.accounts import Accounts
from pysky_sdk.testing.state.blobs import Blobs
from pysky_sdk.testing.state.chat import Chat
from pysky_sdk.testing.state.clock import StandInClock
from pysky_sdk.testing.state.labels import Labels
from pysky_sdk.testing.state.limits import RateLimiter
from pysky_sdk.testing.state.private import Privates
from pysky_sdk.testing.state.repos import Repos
from pysky_sdk.testing.state.sessions import Sessions
from pysky_sdk.testing.state.tokens import Signer
from pysky_sdk.testing.state.videos import Videos
from pysky_sdk.testing.streams.hub import Streams

if TYPE_CHECKING:
    from pysky_sdk.core.budgets.limits import RateLimits
    from pysky_sdk.testing.exchange import Answer
    from pysky_sdk.testing.methods import Method
    from pysky_sdk.testing.paging import EndOfList
    from pysky_sdk.testing.state.accounts import Account


@dataclass(slots=True)
class Settings:
    """What a test may change while the server runs."""

    lag: float = 0.0
    """Seconds until the AppView knows a record."""
    end_of_list: EndOfList | None = None
    """How all lists end; None as the real servers end each."""
    blob_limit: int = 104_857_600
    """The largest file that is taken, in bytes; so large are those of the official service."""
    stream_retention: float = 86_400.0
    """How many seconds a stream keeps its messages for those who come with an old cursor."""
    stream_buffer: int = 500
    """How many messages may wait for a listener that does not read before it is told `ConsumerTooSlow`."""


class World:
    """The state of one server; whoever reads or changes it holds `lock`."""

    def __init__(self, seed: int, rate_limits: RateLimits | None) -> None:
        self.seed = seed
        self.url = ""
        self.lock = threading.RLock()
        self.random = random.Random(seed)  # noqa: S311 - the same every time is the point
        self.secret = sha256(f"stand-in {seed}".encode()).digest()
        self.settings = Settings()
        self.pages: dict[str, Answer] = {}
        self.own_answers: dict[str, Method] = {}
        """Methods that a test answers itself."""
        self.clock = StandInClock()
        self.streams = Streams(self)
        self.signer = Signer(self.secret)
        self.accounts = Accounts(self)
        self.sessions = Sessions(self)
        self.repos = Repos(self)
        self.blobs = Blobs()
        self.chat = Chat(self)
        self.labels = Labels(self)
        self.private = Privates()
        self.limiter = RateLimiter(self, rate_limits)
        self.videos = Videos(self)

    @property
    def did(self) -> str:
        """The server's own DID."""
        return "did:web:" + self.url.partition("://")[2].replace(":", "%3A")

    def is_my_did(self, did: str) -> bool:
        """Whether a DID means this server, its port written in any of the ways met."""
        host, _, port = self.url.partition("://")[2].partition(":")
        bare = did.partition("#")[0]
        return bare in {f"did:web:{host}", f"did:web:{host}:{port}", f"did:web:{host}%3A{port}"}

    def add_account(self, handle: str, password: str, email: str | None = None) -> Account:
        """Make an account with an empty repo.

        Raises:
            ValueError: the handle is none, or taken.
        """
        account = self.accounts.add(handle, password, email)
        self.streams.repos.identity(account)
        self.streams.repos.account(account.did, account.status)
        repo = self.repos.create(account.did)
        self.streams.repos.sync(account.did, repo.commit)
        return account

    def delete_account(self, account: Account) -> None:
        """Forget an account with all that it wrote and uploaded."""
        self.sessions.end_all(account.did)
        self.repos.remove(account.did)
        self.blobs.remove(account.did)
        self.accounts.remove(account.did)
        self.streams.repos.deleted(account.did)
