"""What type checkers must refuse: every line with a comment is an error, and no other is."""

from __future__ import annotations

from pysky_sdk import AsyncClient, Client, errors, models


def calls(client: Client, later: AsyncClient) -> None:
    client.app.bsky.actor.get_profile()  # refused: the actor is missing
    client.app.bsky.actor.get_profile(actr="alice.test")  # refused: misspelt
    client.app.bsky.actor.get_profile(actor=5)  # refused: not a string
    client.app.bsky.actor.get_profile("alice.test")  # refused: by name only
    client.app.bsky.feed.get_author_feed.iterate(actor="a.test", limit="3")  # refused: not a number
    client.app.bsky.actor.get_profile.iterate(actor="a.test")  # refused: it has no pages
    client.app.bsky.feed.get_author_feed.resume(actor="a.test")  # refused: the consumer's name is missing
    client.app.bsky.feed.get_author_feed.resume("bot", actr="a.test")  # refused: misspelt
    client.app.bsky.actor.get_profile.resume("bot", actor="a.test")  # refused: it has no pages
    client.app.bsky.actor.get_profil(actor="a.test")  # refused: there is no such method
    later.app.bsky.actor.get_profile(actor="a.test").did  # refused: not awaited
    client.app.bsky.feed.post.create(models.app.bsky.feed.like.Like)  # refused: another type of record


def constructions() -> None:
    models.app.bsky.feed.post.Post(text="hi")  # refused: created_at is missing
    models.app.bsky.feed.post.Post(text="hi", created_at="now", lang=["en"])  # refused: misspelt
    models.app.bsky.feed.post.Post(text=5, created_at="now")  # refused: not a string
    errors.RecordNotFond  # refused: misspelt
