# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getFeedSkeleton`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import _defs__skeleton_feed_post as app_bsky_feed_defs__skeleton_feed_post

__all__ = ["GetFeedSkeletonOutput", "GetFeedSkeletonParams"]


class GetFeedSkeletonParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getFeedSkeleton`.

    Source: Lexicon `app.bsky.feed.getFeedSkeleton`.
    """

    feed: _m.AtUri
    """Reference to feed generator record describing the specific feed being requested. Format at-uri."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetFeedSkeletonOutput(_m.Model):
    """Output of `app.bsky.feed.getFeedSkeleton`.

    Source: Lexicon `app.bsky.feed.getFeedSkeleton`.
    """

    cursor: _t.Optional[_m.String] = None

    feed: _t.List[app_bsky_feed_defs__skeleton_feed_post.SkeletonFeedPost]

    req_id: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 100)]] = _Field(
        default=None, validation_alias="reqId", serialization_alias="reqId"
    )
    """Unique identifier per request that may be passed back alongside interactions. At most 100 UTF-8
    bytes.
    """
