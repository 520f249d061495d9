# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getTrendingTopics`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.unspecced import defs as app_bsky_unspecced_defs

__all__ = ["GetTrendingTopicsOutput", "GetTrendingTopicsParams"]


class GetTrendingTopicsParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getTrendingTopics`.

    Source: Lexicon `app.bsky.unspecced.getTrendingTopics`.
    """

    viewer: _t.Optional[_m.Did] = None
    """DID of the account making the request (not included for public/unauthenticated queries). Used to
    boost followed accounts in ranking. Format did.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 25)]] = 10
    """1 to 25; default 10."""


class GetTrendingTopicsOutput(_m.Model):
    """Output of `app.bsky.unspecced.getTrendingTopics`.

    Source: Lexicon `app.bsky.unspecced.getTrendingTopics`.
    """

    topics: _t.List[app_bsky_unspecced_defs.TrendingTopic]

    suggested: _t.List[app_bsky_unspecced_defs.TrendingTopic]
