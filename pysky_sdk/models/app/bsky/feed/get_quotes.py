# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getQuotes`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs

__all__ = ["GetQuotesOutput", "GetQuotesParams"]


class GetQuotesParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getQuotes`.

    Source: Lexicon `app.bsky.feed.getQuotes`.
    """

    uri: _m.AtUri
    """Reference (AT-URI) of post record. Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """If supplied, filters to quotes of specific version (by CID) of the post record. Format cid."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetQuotesOutput(_m.Model):
    """Output of `app.bsky.feed.getQuotes`.

    Source: Lexicon `app.bsky.feed.getQuotes`.
    """

    uri: _m.AtUri
    """Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """Format cid."""

    cursor: _t.Optional[_m.String] = None

    posts: _t.List[app_bsky_feed_defs.PostView]
