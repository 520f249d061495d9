# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getPostThreadOtherV2`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.unspecced import defs as app_bsky_unspecced_defs

__all__ = ["GetPostThreadOtherV2Output", "GetPostThreadOtherV2Params", "ThreadItem"]


class GetPostThreadOtherV2Params(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getPostThreadOtherV2`.

    Source: Lexicon `app.bsky.unspecced.getPostThreadOtherV2`.
    """

    anchor: _m.AtUri
    """Reference (AT-URI) to post record. This is the anchor post. Format at-uri."""


class ThreadItem(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.getPostThreadOtherV2#threadItem`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.getPostThreadOtherV2#threadItem"

    uri: _m.AtUri
    """Format at-uri."""

    depth: _m.Integer
    """The nesting level of this item in the thread. Depth 0 means the anchor item. Items above have
    negative depths, items below have positive depths.
    """

    value: _t.Annotated[_t.Union[app_bsky_unspecced_defs.ThreadItemPost, _m.Unknown], _m.OPEN_UNION]


class GetPostThreadOtherV2Output(_m.Model):
    """Output of `app.bsky.unspecced.getPostThreadOtherV2`.

    Source: Lexicon `app.bsky.unspecced.getPostThreadOtherV2`.
    """

    thread: _t.List[ThreadItem]
    """A flat list of other thread items. The depth of each item is indicated by the depth property
    inside the item.
    """
