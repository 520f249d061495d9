"""Some people and posts in a stand-in, so that there is something to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pysky_sdk import Client
    from pysky_sdk.testing import Account, StandIn

FRIENDS = {
    "bob.test": ["Good morning!", "Trying out a new keyboard", "It has 36 keys", "That is enough, surely"],
    "carla.test": ["Baked bread today", "The recipe says two hours", "It was three", "Worth it"],
    "dan.test": ["Anybody else awake?", "The night bus is late again", "Nice stars, though"],
}


def people(server: StandIn) -> Account:
    """Make friends with posts, and alice, who follows them; return her."""
    from pysky_sdk.syntax import now

    alice = server.add_account("alice.test")
    with server.client(alice) as reader:
        for handle, texts in FRIENDS.items():
            friend = server.add_account(handle)
            with server.client(friend) as writer:
                writer.app.bsky.actor.profile.put({"displayName": handle.partition(".")[0].title()})
                for text in texts:
                    writer.post(text)
            reader.app.bsky.graph.follow.create({"subject": friend.did, "createdAt": now()})
        _introduce(reader)
    return alice


def _introduce(alice: Client) -> None:
    alice.app.bsky.actor.profile.put({"displayName": "Alice", "description": "Here to try pysky_sdk"})
    alice.post("My first post")
