"""The people and posts that the pages speak of, on the stand-in."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from pysky_sdk.syntax import from_datetime
from pysky_sdk.testing import StandIn

if TYPE_CHECKING:
    from pysky_sdk.testing import Account

PASSWORD = "an-app-password"
READER = "alice.example"
TEXTS = {
    "bob.example": ["Baked bread today", "The recipe says two hours", "It was three", "Worth it"],
    "carla.example": ["Clear skies tonight", "Saturn is up", "Its rings, too", "Good night"],
    "bsky.app": ["Hello from the team"],
}


def populate(server: StandIn) -> dict[str, Account]:
    """Make the accounts: the reader of the pages, who follows the others, and what they wrote."""
    minutes = iter(range(-60, 0))
    people = {READER: server.add_account(READER, PASSWORD, chat="all")}
    for handle, texts in TEXTS.items():
        people[handle] = server.add_account(handle, PASSWORD, chat="all")
        server.write_record(
            people[handle], "app.bsky.actor.profile", {"displayName": name_of(handle)}, "self"
        )
        for text in texts:
            write(server, people[handle], text, minutes=next(minutes))
        follow = {"subject": people[handle].did, "createdAt": server.clock.now()}
        server.write_record(people[READER], "app.bsky.graph.follow", follow)
    server.write_record(people[READER], "app.bsky.actor.profile", {"displayName": "Alice"}, "self")
    write(server, people[READER], "My first post", minutes=next(minutes))
    mention(server, people["bob.example"], people[READER], minutes=next(minutes))
    server.add_page("/feed.json", json.dumps(feed()).encode(), "application/feed+json")
    return people


def name_of(handle: str) -> str:
    """The name that is shown for a handle."""
    return "Bluesky" if handle == "bsky.app" else handle.partition(".")[0].title()


def write(
    server: StandIn,
    account: Account,
    text: str,
    *,
    minutes: float = 0,
    facets: list[dict[str, Any]] | None = None,
) -> dict[str, str]:
    """Let somebody have written a post some minutes from now."""
    created = from_datetime(server.clock.moment() + timedelta(minutes=minutes))
    value = {"text": text, "createdAt": created} | ({"facets": facets} if facets else {})
    return server.write_record(account, "app.bsky.feed.post", value)


def mention(server: StandIn, account: Account, whom: Account, *, minutes: float = 0) -> None:
    """Let somebody ask somebody else for something."""
    facet = {
        "index": {"byteStart": 0, "byteEnd": len(whom.handle) + 1},
        "features": [{"$type": "app.bsky.richtext.facet#mention", "did": whom.did}],
    }
    write(server, account, f"@{whom.handle} what time is it?", minutes=minutes, facets=[facet])


def feed() -> dict[str, Any]:
    """A JSON Feed with two articles, one of them longer than a post."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "News",
        "items": [
            {"id": "1", "url": "https://news.example/1", "title": "Version 1", "summary": "It is out."},
            {"id": "2", "url": "https://news.example/2", "title": "Version 2", "summary": "It is better."},
        ],
    }
