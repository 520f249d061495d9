# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getPostThread`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs

__all__ = ["GetPostThreadOutput", "GetPostThreadParams"]


class GetPostThreadParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getPostThread`.

    Source: Lexicon `app.bsky.feed.getPostThread`.
    """

    uri: _m.AtUri
    """Reference (AT-URI) to post record. Format at-uri."""

    depth: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0, 1000)]] = 6
    """How many levels of reply depth should be included in response. 0 to 1000; default 6."""

    parent_height: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0, 1000)]] = _Field(
        default=80, validation_alias="parentHeight", serialization_alias="parentHeight"
    )
    """How many levels of parent (and grandparent, etc) post to include. 0 to 1000; default 80."""


class GetPostThreadOutput(_m.Model):
    """Output of `app.bsky.feed.getPostThread`.

    Source: Lexicon `app.bsky.feed.getPostThread`.
    """

    thread: _t.Annotated[
        _t.Union[
            app_bsky_feed_defs.ThreadViewPost,
            app_bsky_feed_defs.NotFoundPost,
            app_bsky_feed_defs.BlockedPost,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]

    threadgate: _t.Optional[app_bsky_feed_defs.ThreadgateView] = None
