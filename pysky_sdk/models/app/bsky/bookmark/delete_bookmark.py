# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.bookmark.deleteBookmark`."""

from pysky_sdk import modeling as _m

__all__ = ["DeleteBookmarkInput"]


class DeleteBookmarkInput(_m.MethodModel):
    """Input of `app.bsky.bookmark.deleteBookmark`.

    Source: Lexicon `app.bsky.bookmark.deleteBookmark`.
    """

    uri: _m.AtUri
    """Format: at-uri."""
