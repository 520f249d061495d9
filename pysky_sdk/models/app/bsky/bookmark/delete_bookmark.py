# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.bookmark.deleteBookmark`."""

from pysky_sdk import modeling as _m

__all__ = ["DeleteBookmarkInput"]


class DeleteBookmarkInput(_m.MethodModel):
    """Input of `app.bsky.bookmark.deleteBookmark`.

    Source: Lexicon `app.bsky.bookmark.deleteBookmark`.
    """

    uri: _m.AtUri
    """Format at-uri."""
