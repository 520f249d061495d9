# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getTimeline`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs

__all__ = ["GetTimelineOutput", "GetTimelineParams"]


class GetTimelineParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getTimeline`.

    Source: Lexicon `app.bsky.feed.getTimeline`.
    """

    algorithm: _t.Optional[_m.String] = None
    """Variant 'algorithm' for timeline. Implementation-specific. NOTE: most feed flexibility has been
    moved to feed generator mechanism.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetTimelineOutput(_m.Model):
    """Output of `app.bsky.feed.getTimeline`.

    Source: Lexicon `app.bsky.feed.getTimeline`.
    """

    cursor: _t.Optional[_m.String] = None

    feed: _t.List[app_bsky_feed_defs.FeedViewPost]
