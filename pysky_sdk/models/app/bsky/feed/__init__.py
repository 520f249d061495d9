# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.feed`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.feed import defs as defs
    from pysky_sdk.models.app.bsky.feed import describe_feed_generator as describe_feed_generator
    from pysky_sdk.models.app.bsky.feed import generator as generator
    from pysky_sdk.models.app.bsky.feed import get_actor_feeds as get_actor_feeds
    from pysky_sdk.models.app.bsky.feed import get_actor_likes as get_actor_likes
    from pysky_sdk.models.app.bsky.feed import get_author_feed as get_author_feed
    from pysky_sdk.models.app.bsky.feed import get_feed as get_feed
    from pysky_sdk.models.app.bsky.feed import get_feed_generator as get_feed_generator
    from pysky_sdk.models.app.bsky.feed import get_feed_generators as get_feed_generators
    from pysky_sdk.models.app.bsky.feed import get_feed_skeleton as get_feed_skeleton
    from pysky_sdk.models.app.bsky.feed import get_likes as get_likes
    from pysky_sdk.models.app.bsky.feed import get_list_feed as get_list_feed
    from pysky_sdk.models.app.bsky.feed import get_post_thread as get_post_thread
    from pysky_sdk.models.app.bsky.feed import get_posts as get_posts
    from pysky_sdk.models.app.bsky.feed import get_quotes as get_quotes
    from pysky_sdk.models.app.bsky.feed import get_reposted_by as get_reposted_by
    from pysky_sdk.models.app.bsky.feed import get_suggested_feeds as get_suggested_feeds
    from pysky_sdk.models.app.bsky.feed import get_timeline as get_timeline
    from pysky_sdk.models.app.bsky.feed import like as like
    from pysky_sdk.models.app.bsky.feed import post as post
    from pysky_sdk.models.app.bsky.feed import postgate as postgate
    from pysky_sdk.models.app.bsky.feed import repost as repost
    from pysky_sdk.models.app.bsky.feed import search_posts as search_posts
    from pysky_sdk.models.app.bsky.feed import search_posts_v2 as search_posts_v2
    from pysky_sdk.models.app.bsky.feed import send_interactions as send_interactions
    from pysky_sdk.models.app.bsky.feed import threadgate as threadgate

__all__ = [
    "defs",
    "describe_feed_generator",
    "generator",
    "get_actor_feeds",
    "get_actor_likes",
    "get_author_feed",
    "get_feed",
    "get_feed_generator",
    "get_feed_generators",
    "get_feed_skeleton",
    "get_likes",
    "get_list_feed",
    "get_post_thread",
    "get_posts",
    "get_quotes",
    "get_reposted_by",
    "get_suggested_feeds",
    "get_timeline",
    "like",
    "post",
    "postgate",
    "repost",
    "search_posts",
    "search_posts_v2",
    "send_interactions",
    "threadgate",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "defs",
        "describe_feed_generator",
        "generator",
        "get_actor_feeds",
        "get_actor_likes",
        "get_author_feed",
        "get_feed",
        "get_feed_generator",
        "get_feed_generators",
        "get_feed_skeleton",
        "get_likes",
        "get_list_feed",
        "get_post_thread",
        "get_posts",
        "get_quotes",
        "get_reposted_by",
        "get_suggested_feeds",
        "get_timeline",
        "like",
        "post",
        "postgate",
        "repost",
        "search_posts",
        "search_posts_v2",
        "send_interactions",
        "threadgate",
    ],
)
