# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getFeedGenerators`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import _defs__others as app_bsky_feed_defs__others

__all__ = ["GetFeedGeneratorsOutput", "GetFeedGeneratorsParams"]


class GetFeedGeneratorsParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getFeedGenerators`.

    Source: Lexicon `app.bsky.feed.getFeedGenerators`.
    """

    feeds: _t.List[_m.AtUri]
    """Each item: format at-uri."""


class GetFeedGeneratorsOutput(_m.Model):
    """Output of `app.bsky.feed.getFeedGenerators`.

    Source: Lexicon `app.bsky.feed.getFeedGenerators`.
    """

    feeds: _t.List[app_bsky_feed_defs__others.GeneratorView]
