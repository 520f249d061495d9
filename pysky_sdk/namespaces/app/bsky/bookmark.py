# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `app.bsky.bookmark`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
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
)


class AppBskyBookmarkNamespace(_e.Namespace):
    """Endpoints below `app.bsky.bookmark`."""

    @_e.endpoint(_CREATE_BOOKMARK)
    def create_bookmark(self, *, uri: _m.AtUri, cid: _m.Cid) -> None:
        """Creates a private bookmark for the specified record. Currently, only `app.bsky.feed.post`
        records are supported. Requires authentication.

        Args:
            uri: Format: at-uri.
            cid: Format: cid.

        Raises:
            errors.UnsupportedCollection: The URI to be bookmarked is for an unsupported collection.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.bookmark.createBookmark`.
        """
        return _e.declared()

    @_e.endpoint(_DELETE_BOOKMARK)
    def delete_bookmark(self, *, uri: _m.AtUri) -> None:
        """Deletes a private bookmark for the specified record. Currently, only `app.bsky.feed.post`
        records are supported. Requires authentication.

        Args:
            uri: Format: at-uri.

        Raises:
            errors.UnsupportedCollection: The URI to be bookmarked is for an unsupported collection.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.bookmark.deleteBookmark`.
        """
        return _e.declared()

    @_e.paged(_GET_BOOKMARKS)
    def get_bookmarks(
        self, *, limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50, cursor: _t.Optional[_m.String] = None
    ) -> _e.Paged[app_bsky_bookmark_get_bookmarks.GetBookmarksOutput, app_bsky_bookmark_defs.BookmarkView]:
        """Gets views of records bookmarked by the authenticated user. Requires authentication.

        Args:
            limit: 1 to 100. Default: 50.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.bookmark.getBookmarks`.
        """
        return _e.declared()


class AsyncAppBskyBookmarkNamespace(_e.AsyncNamespace):
    """Endpoints below `app.bsky.bookmark`."""

    @_e.async_endpoint(_CREATE_BOOKMARK)
    def create_bookmark(self, *, uri: _m.AtUri, cid: _m.Cid) -> None:
        """Creates a private bookmark for the specified record. Currently, only `app.bsky.feed.post`
        records are supported. Requires authentication.

        Args:
            uri: Format: at-uri.
            cid: Format: cid.

        Raises:
            errors.UnsupportedCollection: The URI to be bookmarked is for an unsupported collection.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.bookmark.createBookmark`.
        """
        return _e.declared()

    @_e.async_endpoint(_DELETE_BOOKMARK)
    def delete_bookmark(self, *, uri: _m.AtUri) -> None:
        """Deletes a private bookmark for the specified record. Currently, only `app.bsky.feed.post`
        records are supported. Requires authentication.

        Args:
            uri: Format: at-uri.

        Raises:
            errors.UnsupportedCollection: The URI to be bookmarked is for an unsupported collection.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.bookmark.deleteBookmark`.
        """
        return _e.declared()

    @_e.async_paged(_GET_BOOKMARKS)
    def get_bookmarks(
        self, *, limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50, cursor: _t.Optional[_m.String] = None
    ) -> _e.Paged[app_bsky_bookmark_get_bookmarks.GetBookmarksOutput, app_bsky_bookmark_defs.BookmarkView]:
        """Gets views of records bookmarked by the authenticated user. Requires authentication.

        Args:
            limit: 1 to 100. Default: 50.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.bookmark.getBookmarks`.
        """
        return _e.declared()
