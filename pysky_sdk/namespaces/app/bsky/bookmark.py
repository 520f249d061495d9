# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.bookmark`.

Methods: create_bookmark, delete_bookmark, get_bookmarks.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.bookmark import defs as app_bsky_bookmark_defs
    from pysky_sdk.models.app.bsky.bookmark import get_bookmarks as app_bsky_bookmark_get_bookmarks


__all__ = ["AsyncAppBskyBookmarkNamespace", "AppBskyBookmarkNamespace"]

_CREATE_BOOKMARK = _e.MethodSpec(
    nsid="app.bsky.bookmark.createBookmark",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.bookmark.create_bookmark:CreateBookmarkInput",
    input_is_object=True,
    errors=("UnsupportedCollection",),
)
_DELETE_BOOKMARK = _e.MethodSpec(
    nsid="app.bsky.bookmark.deleteBookmark",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.bookmark.delete_bookmark:DeleteBookmarkInput",
    input_is_object=True,
    errors=("UnsupportedCollection",),
)
_GET_BOOKMARKS = _e.MethodSpec(
    nsid="app.bsky.bookmark.getBookmarks",
    kind="query",
    params="pysky_sdk.models.app.bsky.bookmark.get_bookmarks:GetBookmarksParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.bookmark.get_bookmarks:GetBookmarksOutput",
    cursor="params",
    items="bookmarks",
    order="newest",
    identity=("subject.uri", "created_at"),
)


class AppBskyBookmarkNamespace(_e.Namespace):
    """Everything below `app.bsky.bookmark`.

    Methods: create_bookmark, delete_bookmark, get_bookmarks.
    """

    @_e.endpoint(_CREATE_BOOKMARK)
    def create_bookmark(self, *, uri: str, cid: str) -> None:
        """Creates a private bookmark for the specified record. Currently, only `app.bsky.feed.post`
        records are supported. Requires authentication.

        Args:
            uri: Format at-uri.
            cid: Format cid.

        Raises:
            errors.UnsupportedCollection: The URI to be bookmarked is for an unsupported collection.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.bookmark.createBookmark`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_BOOKMARK)
    def delete_bookmark(self, *, uri: str) -> None:
        """Deletes a private bookmark for the specified record. Currently, only `app.bsky.feed.post`
        records are supported. Requires authentication.

        Args:
            uri: Format at-uri.

        Raises:
            errors.UnsupportedCollection: The URI to be bookmarked is for an unsupported collection.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.bookmark.deleteBookmark`.
        """
        _e.declared()

    @_e.paged(_GET_BOOKMARKS)
    def get_bookmarks(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_bookmark_get_bookmarks.GetBookmarksOutput, app_bsky_bookmark_defs.BookmarkView]:
        """Gets views of records bookmarked by the authenticated user. Requires authentication.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetBookmarksOutput: `cursor`, `bookmarks`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.bookmark.getBookmarks`.
        """
        _e.declared()


class AsyncAppBskyBookmarkNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.bookmark`.

    Methods: create_bookmark, delete_bookmark, get_bookmarks.
    """

    @_e.async_endpoint(_CREATE_BOOKMARK)
    def create_bookmark(self, *, uri: str, cid: str) -> None:
        """Creates a private bookmark for the specified record. Currently, only `app.bsky.feed.post`
        records are supported. Requires authentication.

        Args:
            uri: Format at-uri.
            cid: Format cid.

        Raises:
            errors.UnsupportedCollection: The URI to be bookmarked is for an unsupported collection.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.bookmark.createBookmark`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_BOOKMARK)
    def delete_bookmark(self, *, uri: str) -> None:
        """Deletes a private bookmark for the specified record. Currently, only `app.bsky.feed.post`
        records are supported. Requires authentication.

        Args:
            uri: Format at-uri.

        Raises:
            errors.UnsupportedCollection: The URI to be bookmarked is for an unsupported collection.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.bookmark.deleteBookmark`.
        """
        _e.declared()

    @_e.async_paged(_GET_BOOKMARKS)
    def get_bookmarks(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_bookmark_get_bookmarks.GetBookmarksOutput, app_bsky_bookmark_defs.BookmarkView]:
        """Gets views of records bookmarked by the authenticated user. Requires authentication.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetBookmarksOutput: `cursor`, `bookmarks`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.bookmark.getBookmarks`.
        """
        _e.declared()
