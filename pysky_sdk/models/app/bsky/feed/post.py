# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.post`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.embed import external as app_bsky_embed_external
from pysky_sdk.models.app.bsky.embed import gallery as app_bsky_embed_gallery
from pysky_sdk.models.app.bsky.embed import images as app_bsky_embed_images
from pysky_sdk.models.app.bsky.embed import video as app_bsky_embed_video
from pysky_sdk.models.app.bsky.richtext import facet as app_bsky_richtext_facet
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["Entity", "Post", "ReplyRef", "TextSlice"]


class ReplyRef(_m.Model):
    """Source: Lexicon `app.bsky.feed.post#replyRef`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.post#replyRef"

    root: com_atproto_repo_strong_ref.StrongRef

    parent: com_atproto_repo_strong_ref.StrongRef


class TextSlice(_m.Model):
    """Deprecated. Use app.bsky.richtext instead -- A text segment. Start is inclusive, end is
    exclusive. Indices are for utf16-encoded strings.

    Source: Lexicon `app.bsky.feed.post#textSlice`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.post#textSlice"

    start: _t.Annotated[_m.Integer, _m.Range(0)]
    """At least 0."""

    end: _t.Annotated[_m.Integer, _m.Range(0)]
    """At least 0."""


class Entity(_m.Model):
    """Deprecated: use facets instead.

    Source: Lexicon `app.bsky.feed.post#entity`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.post#entity"

    index: TextSlice

    type: _m.String
    """Expected values are 'mention' and 'link'."""

    value: _m.String


class Post(_m.Record):
    """Record containing a Bluesky post.

    Source: Lexicon `app.bsky.feed.post`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.post"

    text: _t.Annotated[_m.String, _m.Text(None, 3000, None, 300)]
    """The primary post content. May be an empty string, if there are embeds. At most 300 graphemes; at
    most 3000 UTF-8 bytes.
    """

    entities: _t.Optional[_t.List[Entity]] = None
    """DEPRECATED: replaced by app.bsky.richtext.facet."""

    facets: _t.Optional[_t.List[app_bsky_richtext_facet.Facet]] = None
    """Annotations of text (mentions, URLs, hashtags, etc)."""

    reply: _t.Optional[ReplyRef] = None

    embed: "_t.Optional[_t.Annotated[_t.Union[app_bsky_embed_images.Images, app_bsky_embed_video.Video, app_bsky_embed_gallery.Gallery, app_bsky_embed_external.External, app_bsky_embed_record.Record, app_bsky_embed_record_with_media.RecordWithMedia, _m.Unknown], _m.OPEN_UNION]]" = None

    langs: _t.Optional[_t.Annotated[_t.List[_m.Language], _m.Items(None, 3)]] = None
    """Indicates human language of post primary text content. At most 3 items; each item: format
    language.
    """

    labels: _t.Optional[
        _t.Annotated[_t.Union[com_atproto_label_defs.SelfLabels, _m.Unknown], _m.OPEN_UNION]
    ] = None
    """Self-label values for this post. Effectively content warnings."""

    tags: _t.Optional[
        _t.Annotated[_t.List[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]], _m.Items(None, 8)]
    ] = None
    """Additional hashtags, in addition to any included in post text and facets. At most 8 items; each
    item: at most 64 graphemes, at most 640 UTF-8 bytes.
    """

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Client-declared timestamp when this post was originally created. Format datetime."""


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.app.bsky.embed import record as app_bsky_embed_record  # noqa: E402
from pysky_sdk.models.app.bsky.embed import record_with_media as app_bsky_embed_record_with_media  # noqa: E402
