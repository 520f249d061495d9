# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A part of `pysky_sdk.models.app.bsky.feed.defs`: import its names from there.

Source: Lexicon `app.bsky.feed.defs`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.richtext import facet as app_bsky_richtext_facet
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

__all__ = ["GeneratorView", "GeneratorViewerState", "Interaction"]


class GeneratorViewerState(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#generatorViewerState`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#generatorViewerState"

    like: _t.Optional[_m.AtUri] = None
    """Format at-uri."""


class Interaction(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#interaction`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#interaction"

    item: _t.Optional[_m.AtUri] = None
    """Format at-uri."""

    event: _t.Optional[
        _t.Annotated[
            _t.Literal[
                "app.bsky.feed.defs#requestLess",
                "app.bsky.feed.defs#requestMore",
                "app.bsky.feed.defs#clickthroughItem",
                "app.bsky.feed.defs#clickthroughAuthor",
                "app.bsky.feed.defs#clickthroughReposter",
                "app.bsky.feed.defs#clickthroughEmbed",
                "app.bsky.feed.defs#interactionSeen",
                "app.bsky.feed.defs#interactionLike",
                "app.bsky.feed.defs#interactionRepost",
                "app.bsky.feed.defs#interactionReply",
                "app.bsky.feed.defs#interactionQuote",
                "app.bsky.feed.defs#interactionShare",
            ]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = None
    """Known values: app.bsky.feed.defs#requestLess, app.bsky.feed.defs#requestMore,
    app.bsky.feed.defs#clickthroughItem, app.bsky.feed.defs#clickthroughAuthor,
    app.bsky.feed.defs#clickthroughReposter, app.bsky.feed.defs#clickthroughEmbed,
    app.bsky.feed.defs#interactionSeen, app.bsky.feed.defs#interactionLike,
    app.bsky.feed.defs#interactionRepost, app.bsky.feed.defs#interactionReply,
    app.bsky.feed.defs#interactionQuote, app.bsky.feed.defs#interactionShare.
    """

    feed_context: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 2000)]] = _Field(
        default=None, validation_alias="feedContext", serialization_alias="feedContext"
    )
    """Context on a feed item that was originally supplied by the feed generator on getFeedSkeleton. At
    most 2000 UTF-8 bytes.
    """

    req_id: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 100)]] = _Field(
        default=None, validation_alias="reqId", serialization_alias="reqId"
    )
    """Unique identifier per request that may be passed back alongside interactions. At most 100 UTF-8
    bytes.
    """


class GeneratorView(_m.Model):
    """Source: Lexicon `app.bsky.feed.defs#generatorView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.defs#generatorView"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    did: _m.Did
    """Format did."""

    creator: "app_bsky_actor_defs.ProfileView"

    display_name: _m.String = _Field(validation_alias="displayName", serialization_alias="displayName")

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 3000, None, 300)]] = None
    """At most 300 graphemes; at most 3000 UTF-8 bytes."""

    description_facets: _t.Optional[_t.List[app_bsky_richtext_facet.Facet]] = _Field(
        default=None, validation_alias="descriptionFacets", serialization_alias="descriptionFacets"
    )

    avatar: _t.Optional[_m.Uri] = None
    """Format uri."""

    like_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        default=None, validation_alias="likeCount", serialization_alias="likeCount"
    )
    """At least 0."""

    accepts_interactions: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="acceptsInteractions", serialization_alias="acceptsInteractions"
    )

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    viewer: _t.Optional[GeneratorViewerState] = None

    content_mode: _t.Optional[
        _t.Annotated[
            _t.Literal["app.bsky.feed.defs#contentModeUnspecified", "app.bsky.feed.defs#contentModeVideo"]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = _Field(default=None, validation_alias="contentMode", serialization_alias="contentMode")
    """Known values: app.bsky.feed.defs#contentModeUnspecified, app.bsky.feed.defs#contentModeVideo."""

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs  # noqa: E402
