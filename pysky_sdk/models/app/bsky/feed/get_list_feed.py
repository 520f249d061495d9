# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getListFeed`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs

__all__ = ["GetListFeedOutput", "GetListFeedParams"]


class GetListFeedParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getListFeed`.

    Source: Lexicon `app.bsky.feed.getListFeed`.
    """

    list: _m.AtUri
    """Reference (AT-URI) to the list record. Format at-uri."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetListFeedOutput(_m.Model):
    """Output of `app.bsky.feed.getListFeed`.

    Source: Lexicon `app.bsky.feed.getListFeed`.
    """

    cursor: _t.Optional[_m.String] = None

    feed: _t.List[app_bsky_feed_defs.FeedViewPost]
