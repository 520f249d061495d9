# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getAuthorFeed`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs

__all__ = ["GetAuthorFeedOutput", "GetAuthorFeedParams"]


class GetAuthorFeedParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getAuthorFeed`.

    Source: Lexicon `app.bsky.feed.getAuthorFeed`.
    """

    actor: _m.AtIdentifier
    """Format at-identifier."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    filter: _t.Optional[
        _t.Annotated[
            _t.Literal[
                "posts_with_replies",
                "posts_no_replies",
                "posts_with_media",
                "posts_and_author_threads",
                "posts_with_video",
            ]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = "posts_with_replies"
    """Combinations of post/repost types to include in response. Known values: posts_with_replies,
    posts_no_replies, posts_with_media, posts_and_author_threads, posts_with_video; default
    posts_with_replies.
    """

    include_pins: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="includePins", serialization_alias="includePins"
    )
    """Default False."""


class GetAuthorFeedOutput(_m.Model):
    """Output of `app.bsky.feed.getAuthorFeed`.

    Source: Lexicon `app.bsky.feed.getAuthorFeed`.
    """

    cursor: _t.Optional[_m.String] = None

    feed: _t.List[app_bsky_feed_defs.FeedViewPost]
