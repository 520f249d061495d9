# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A part of `pysky_sdk.models.app.bsky.feed.defs`: import its names from there.

Source: Lexicon `app.bsky.feed.defs`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["SkeletonFeedPost", "SkeletonReasonPin", "SkeletonReasonRepost"]


class SkeletonReasonRepost(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#skeletonReasonRepost`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#skeletonReasonRepost"

    repost: _m.AtUri
    """Format at-uri."""


class SkeletonReasonPin(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#skeletonReasonPin`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#skeletonReasonPin"


class SkeletonFeedPost(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#skeletonFeedPost`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#skeletonFeedPost"

    post: _m.AtUri
    """Format at-uri."""

    reason: _t.Optional[
        _t.Annotated[_t.Union[SkeletonReasonRepost, SkeletonReasonPin, _m.Unknown], _m.OPEN_UNION]
    ] = None

    feed_context: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 2000)]] = _Field(
        default=None, validation_alias="feedContext", serialization_alias="feedContext"
    )
    """Context that will be passed through to client and may be passed to feed generator back alongside
    interactions. At most 2000 UTF-8 bytes.
    """
