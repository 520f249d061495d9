# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getPosts`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs

__all__ = ["GetPostsOutput", "GetPostsParams"]


class GetPostsParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getPosts`.

    Source: Lexicon `app.bsky.feed.getPosts`.
    """

    uris: _t.Annotated[_t.List[_m.AtUri], _m.Items(None, 25)]
    """List of post AT-URIs to return hydrated views for. At most 25 items; each item: format at-uri."""


class GetPostsOutput(_m.Model):
    """Output of `app.bsky.feed.getPosts`.

    Source: Lexicon `app.bsky.feed.getPosts`.
    """

    posts: _t.List[app_bsky_feed_defs.PostView]
