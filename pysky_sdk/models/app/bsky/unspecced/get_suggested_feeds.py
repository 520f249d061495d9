# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getSuggestedFeeds`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import _defs__others as app_bsky_feed_defs__others

__all__ = ["GetSuggestedFeedsOutput", "GetSuggestedFeedsParams"]


class GetSuggestedFeedsParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getSuggestedFeeds`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedFeeds`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 25)]] = 10
    """1 to 25; default 10."""


class GetSuggestedFeedsOutput(_m.Model):
    """Output of `app.bsky.unspecced.getSuggestedFeeds`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedFeeds`.
    """

    feeds: _t.List[app_bsky_feed_defs__others.GeneratorView]
