"""What mypy checks with a cold cache: a small program that uses the SDK."""

from __future__ import annotations

import asyncio

from pysky_sdk import AsyncClient, Client, errors, models


def newest(client: Client, actor: str) -> list[str]:
    """Return the texts of an actor's newest posts."""
    entries = client.app.bsky.feed.get_author_feed.iterate(actor=actor)
    records = [entry.post.record for entry in entries]
    return [record.text for record in records if isinstance(record, models.app.bsky.feed.post.Post)]


def publish(client: Client, text: str, created_at: str) -> str:
    """Post, and return the address."""
    try:
        post = models.app.bsky.feed.post.Post(text=text, created_at=created_at)
        return client.app.bsky.feed.post.create(post).uri
    except errors.PyskyError as error:
        return str(error)


async def followers(actor: str) -> list[str]:
    """Return the handles of an actor's followers."""
    async with AsyncClient() as client:
        profile = await client.app.bsky.actor.get_profile(actor=actor)
        followers = client.app.bsky.graph.get_followers.iterate(actor=actor)
        return [profile.handle] + [follower.handle async for follower in followers]


if __name__ == "__main__":
    with Client() as me:
        print(newest(me, "bsky.app"), publish(me, "Hello", "2026-08-01T12:00:00Z"))
    print(asyncio.run(followers("bsky.app")))
