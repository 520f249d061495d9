# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A representation of a record embedded in a Bluesky record (eg, a post). For example, a quote-post,
or sharing a feed generator record.

Source: Lexicon `app.bsky.embed.record`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
from pysky_sdk.models.app.bsky.embed import external as app_bsky_embed_external
from pysky_sdk.models.app.bsky.embed import gallery as app_bsky_embed_gallery
from pysky_sdk.models.app.bsky.embed import images as app_bsky_embed_images
from pysky_sdk.models.app.bsky.embed import video as app_bsky_embed_video
from pysky_sdk.models.app.bsky.feed import _defs__others as app_bsky_feed_defs__others
from pysky_sdk.models.app.bsky.graph import _defs__others as app_bsky_graph_defs__others
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs
from pysky_sdk.models.app.bsky.labeler import defs as app_bsky_labeler_defs
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["Record", "View", "ViewBlocked", "ViewDetached", "ViewNotFound", "ViewRecord"]


class Record(_m.Model):
    """Source: Lexicon `app.bsky.embed.record`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.record"

    record: com_atproto_repo_strong_ref.StrongRef


class ViewRecord(_m.Model):
    """Source: Lexicon `app.bsky.embed.record#viewRecord`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.record#viewRecord"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    author: app_bsky_actor_defs.ProfileViewBasic

    value: "_t.Annotated[_t.Union[app_bsky_feed_post.Post, _m.Record, _t.Dict[_m.String, _t.Any]], _m.UNKNOWN_FIELD]"
    """The record data itself."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    reply_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="replyCount", serialization_alias="replyCount"
    )

    repost_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="repostCount", serialization_alias="repostCount"
    )

    like_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="likeCount", serialization_alias="likeCount"
    )

    quote_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="quoteCount", serialization_alias="quoteCount"
    )

    embeds: "_t.Optional[_t.List[_t.Annotated[_t.Union[app_bsky_embed_images.View, app_bsky_embed_video.View, app_bsky_embed_gallery.View, app_bsky_embed_external.View, app_bsky_embed_record.View, app_bsky_embed_record_with_media.View, _m.Unknown], _m.OPEN_UNION]]]" = None

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""


class ViewNotFound(_m.Model):
    """Source: Lexicon `app.bsky.embed.record#viewNotFound`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.record#viewNotFound"

    uri: _m.AtUri
    """Format at-uri."""

    not_found: _t.Literal[True] = _Field(validation_alias="notFound", serialization_alias="notFound")
    """Always True."""


class ViewBlocked(_m.Model):
    """Source: Lexicon `app.bsky.embed.record#viewBlocked`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.record#viewBlocked"

    uri: _m.AtUri
    """Format at-uri."""

    blocked: _t.Literal[True]
    """Always True."""

    author: "app_bsky_feed_defs.BlockedAuthor"


class ViewDetached(_m.Model):
    """Source: Lexicon `app.bsky.embed.record#viewDetached`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.record#viewDetached"

    uri: _m.AtUri
    """Format at-uri."""

    detached: _t.Literal[True]
    """Always True."""


class View(_m.Model):
    """Source: Lexicon `app.bsky.embed.record#view`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.record#view"

    record: _t.Annotated[
        _t.Union[
            ViewRecord,
            ViewNotFound,
            ViewBlocked,
            ViewDetached,
            app_bsky_feed_defs__others.GeneratorView,
            app_bsky_graph_defs.ListView,
            app_bsky_labeler_defs.LabelerView,
            app_bsky_graph_defs__others.StarterPackViewBasic,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.app.bsky.embed import record as app_bsky_embed_record  # noqa: E402
from pysky_sdk.models.app.bsky.embed import record_with_media as app_bsky_embed_record_with_media  # noqa: E402
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs  # noqa: E402
from pysky_sdk.models.app.bsky.feed import post as app_bsky_feed_post  # noqa: E402
