"""What the first post, like or follow imports: it takes time that an event loop does not have."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from pysky_sdk import errors
from pysky_sdk.collector import collector_paused

_PLAIN = (
    "posts.embeds",
    "posts.found",
    "posts.gates",
    "posts.keys",
    "posts.parts",
    "posts.ties",
    "records.whole",
)
_MEDIA = ("cards", "media.images.prepare", "media.room")
_MODELS = (
    "models.app.bsky.embed.external",
    "models.app.bsky.embed.images",
    "models.app.bsky.embed.record_with_media",
    "models.app.bsky.feed.post",
    "models.com.atproto.repo.apply_writes",
)


@cache
def load_posting() -> None:
    """Load what `post` and `thread` need, and build the models of posts and gates."""
    load_social()
    with collector_paused(lasting=True):
        for name in _MODELS:
            import_module(f"pysky_sdk.{name}")
        from pysky_sdk.posts.drafts import Draft
        from pysky_sdk.posts.gates import Gates, gates_of
        from pysky_sdk.posts.planning import plan_of, post_record

        rich = plan_of(Draft("#x")).rich
        record = post_record({"text": rich.plain, "facets": rich.facets}, None)
        gates = Gates((), {}, allow_quotes=False)
        gates_of("at://did:web:localhost/app.bsky.feed.post/2", gates, record.created_at)


@cache
def load_media() -> None:
    """Load what posts with images, videos and link cards need."""
    with collector_paused(lasting=True):
        for name in _MEDIA:
            import_module(f"pysky_sdk.{name}")


@cache
def load_social() -> None:
    """Load what `like`, `follow`, `delete` and the others need."""
    with collector_paused(lasting=True):
        for name in _PLAIN:
            import_module(f"pysky_sdk.{name}")
        # Asking for the first declared error imports their table.
        _ = errors.RecordNotFound
