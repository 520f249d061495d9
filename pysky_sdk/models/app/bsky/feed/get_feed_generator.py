# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getFeedGenerator`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import _defs__others as app_bsky_feed_defs__others

__all__ = ["GetFeedGeneratorOutput", "GetFeedGeneratorParams"]


class GetFeedGeneratorParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getFeedGenerator`.

    Source: Lexicon `app.bsky.feed.getFeedGenerator`.
    """

    feed: _m.AtUri
    """AT-URI of the feed generator record. Format at-uri."""


class GetFeedGeneratorOutput(_m.Model):
    """Output of `app.bsky.feed.getFeedGenerator`.

    Source: Lexicon `app.bsky.feed.getFeedGenerator`.
    """

    view: app_bsky_feed_defs__others.GeneratorView

    is_online: _m.Boolean = _Field(validation_alias="isOnline", serialization_alias="isOnline")
    """Indicates whether the feed generator service has been online recently, or else seems to be
    inactive.
    """

    is_valid: _m.Boolean = _Field(validation_alias="isValid", serialization_alias="isValid")
    """Indicates whether the feed generator service is compatible with the record declaration."""
