"""The two sides of every journey: the real servers and the stand-in."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

import httpx

from pysky_sdk import Client, errors, models
from pysky_sdk.syntax import now
from pysky_sdk.testing import StandIn
from tests.network.harness import Network, RawApi, eventually

T = TypeVar("T")
POST = "app.bsky.feed.post"
PROFILE = "app.bsky.actor.profile"
Post = models.app.bsky.feed.post.Post
Ref = models.com.atproto.repo.strong_ref.StrongRef
feed = models.app.bsky.feed.defs


class Person(Protocol):
    @property
    def did(self) -> str: ...

    @property
    def handle(self) -> str: ...

    @property
    def password(self) -> str: ...


@dataclass
class Side:
    """The real servers, or the stand-in."""

    url: str
    public_url: str
    new_account: Callable[[], Person]
    raw: httpx.Client
    closing: list[Client] = field(default_factory=list)

    def options(self, person: Person | None) -> dict[str, Any]:
        who = {} if person is None else {"username": person.handle, "password": person.password}
        return {
            "service": self.url,
            "public_service": self.public_url,
            "database": False,
            "validation": "strict",
            **who,
        }

    def client(self, person: Person | None = None) -> Client:
        client = Client(**self.options(person))
        self.closing.append(client)
        return client

    def pair(self) -> tuple[Person, Client]:
        person = self.new_account()
        return person, self.client(person)


def real_side(network: Network, raw: RawApi, http: httpx.Client) -> Side:
    return Side(network.pds, network.appview, raw.new_account, http)


def stand_in_side(server: StandIn, http: httpx.Client) -> Side:
    def new_account() -> Person:
        return server.add_account(f"t{secrets.token_hex(5)}.test")

    return Side(server.url, server.url, new_account, http)


def write(client: Client, text: str, **more: Any) -> Ref:
    made = client.app.bsky.feed.post.create({"text": text, "createdAt": now(), **more})
    return Ref(uri=made.uri, cid=made.cid)


def point(client: Client, collection: str, subject: Ref | str) -> str:
    about = subject if isinstance(subject, str) else subject.to_wire()
    record = {"$type": collection, "subject": about, "createdAt": now()}
    who = client.require_session().did
    made = client.com.atproto.repo.create_record(repo=who, collection=collection, record=record)
    return str(made.uri)


def texts(entries: list[feed.FeedViewPost]) -> list[str]:
    return [entry.post.record.text for entry in entries if isinstance(entry.post.record, Post)]


def until(attempt: Callable[[], T | None]) -> T:
    """What a call returns once it returns something."""
    found = eventually(attempt)
    assert found is not None
    return found


def known(client: Client, *refs: Ref) -> None:
    """Wait until the AppView has these posts: it makes no notification of what it does not know yet."""
    uris = [ref.uri for ref in refs]
    until(lambda: len(client.app.bsky.feed.get_posts(uris=uris).posts) == len(uris))


def tried(call: Callable[[], T]) -> T | None:
    """What a call returns; nothing while the AppView does not know of whom it is about."""
    try:
        return call()
    except errors.InvalidRequest:
        return None
