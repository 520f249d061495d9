# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.bookmark.getBookmarks`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.bookmark import defs as app_bsky_bookmark_defs

__all__ = ["GetBookmarksOutput", "GetBookmarksParams"]


class GetBookmarksParams(_m.MethodModel):
    """Parameters of `app.bsky.bookmark.getBookmarks`.

    Source: Lexicon `app.bsky.bookmark.getBookmarks`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetBookmarksOutput(_m.Model):
    """Output of `app.bsky.bookmark.getBookmarks`.

    Source: Lexicon `app.bsky.bookmark.getBookmarks`.
    """

    cursor: _t.Optional[_m.String] = None

    bookmarks: _t.List[app_bsky_bookmark_defs.BookmarkView]
