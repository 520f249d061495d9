# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.bookmark.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["Bookmark", "BookmarkView"]


class Bookmark(_m.Model):
    """Object used to store bookmark data in stash.

    Source: Lexicon `app.bsky.bookmark.defs#bookmark`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.bookmark.defs#bookmark"

    subject: com_atproto_repo_strong_ref.StrongRef
    """A strong ref to the record to be bookmarked. Currently, only `app.bsky.feed.post` records are
    supported.
    """


class BookmarkView(_m.Model):
    """Source: Lexicon `app.bsky.bookmark.defs#bookmarkView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.bookmark.defs#bookmarkView"

    subject: com_atproto_repo_strong_ref.StrongRef
    """A strong ref to the bookmarked record."""

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""

    item: _t.Annotated[
        _t.Union[
            app_bsky_feed_defs.BlockedPost,
            app_bsky_feed_defs.NotFoundPost,
            app_bsky_feed_defs.PostView,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]
