# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getPostThreadV2`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs
from pysky_sdk.models.app.bsky.unspecced import defs as app_bsky_unspecced_defs

__all__ = ["GetPostThreadV2Output", "GetPostThreadV2Params", "ThreadItem"]


class GetPostThreadV2Params(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getPostThreadV2`.

    Source: Lexicon `app.bsky.unspecced.getPostThreadV2`.
    """

    anchor: _m.AtUri
    """Reference (AT-URI) to post record. This is the anchor post, and the thread will be built around
    it. It can be any post in the tree, not necessarily a root post. Format at-uri.
    """

    above: _t.Optional[_m.Boolean] = True
    """Whether to include parents above the anchor. Default True."""

    below: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0, 20)]] = 6
    """How many levels of replies to include below the anchor. 0 to 20; default 6."""

    branching_factor: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0, 100)]] = _Field(
        default=10, validation_alias="branchingFactor", serialization_alias="branchingFactor"
    )
    """Maximum of replies to include at each level of the thread, except for the direct replies to the
    anchor, which are (NOTE: currently, during unspecced phase) all returned (NOTE: later they might
    be paginated). 0 to 100; default 10.
    """

    sort: _t.Optional[_t.Annotated[_t.Literal["newest", "oldest", "top"] | _m.String, _m.KNOWN_VALUES]] = (
        "oldest"
    )
    """Sorting for the thread replies. Known values: newest, oldest, top; default oldest."""


class ThreadItem(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.getPostThreadV2#threadItem`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.getPostThreadV2#threadItem"

    uri: _m.AtUri
    """Format at-uri."""

    depth: _m.Integer
    """The nesting level of this item in the thread. Depth 0 means the anchor item. Items above have
    negative depths, items below have positive depths.
    """

    value: _t.Annotated[
        _t.Union[
            app_bsky_unspecced_defs.ThreadItemPost,
            app_bsky_unspecced_defs.ThreadItemNoUnauthenticated,
            app_bsky_unspecced_defs.ThreadItemNotFound,
            app_bsky_unspecced_defs.ThreadItemBlocked,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]


class GetPostThreadV2Output(_m.Model):
    """Output of `app.bsky.unspecced.getPostThreadV2`.

    Source: Lexicon `app.bsky.unspecced.getPostThreadV2`.
    """

    thread: _t.List[ThreadItem]
    """A flat list of thread items. The depth of each item is indicated by the depth property inside
    the item.
    """

    threadgate: _t.Optional[app_bsky_feed_defs.ThreadgateView] = None

    has_other_replies: _m.Boolean = _Field(
        validation_alias="hasOtherReplies", serialization_alias="hasOtherReplies"
    )
    """Whether this thread has additional replies. If true, a call can be made to the
    `getPostThreadOtherV2` endpoint to retrieve them.
    """
