# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.draft.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import postgate as app_bsky_feed_postgate
from pysky_sdk.models.app.bsky.feed import threadgate as app_bsky_feed_threadgate
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = [
    "Draft",
    "DraftEmbedCaption",
    "DraftEmbedExternal",
    "DraftEmbedGallery",
    "DraftEmbedGalleryItems",
    "DraftEmbedImage",
    "DraftEmbedLocalRef",
    "DraftEmbedRecord",
    "DraftEmbedVideo",
    "DraftPost",
    "DraftView",
    "DraftWithId",
]


class DraftEmbedExternal(_m.Model):
    """Source: Lexicon `app.bsky.draft.defs#draftEmbedExternal`."""

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftEmbedExternal"

    uri: _m.Uri
    """Format uri."""


class DraftEmbedRecord(_m.Model):
    """Source: Lexicon `app.bsky.draft.defs#draftEmbedRecord`."""

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftEmbedRecord"

    record: com_atproto_repo_strong_ref.StrongRef


class DraftEmbedLocalRef(_m.Model):
    """Source: Lexicon `app.bsky.draft.defs#draftEmbedLocalRef`."""

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftEmbedLocalRef"

    path: _t.Annotated[_m.String, _m.Text(1, 1024)]
    """Local, on-device ref to file to be embedded. Embeds are currently device-bound for drafts. 1 to
    1024 UTF-8 bytes.
    """


class DraftEmbedCaption(_m.Model):
    """Source: Lexicon `app.bsky.draft.defs#draftEmbedCaption`."""

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftEmbedCaption"

    lang: _m.Language
    """Format language."""

    content: _t.Annotated[_m.String, _m.Text(None, 10000)]
    """At most 10000 UTF-8 bytes."""


class DraftEmbedImage(_m.Model):
    """Source: Lexicon `app.bsky.draft.defs#draftEmbedImage`."""

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftEmbedImage"

    local_ref: DraftEmbedLocalRef = _Field(validation_alias="localRef", serialization_alias="localRef")

    alt: _t.Optional[_t.Annotated[_m.String, _m.Text(None, None, None, 2000)]] = None
    """At most 2000 graphemes."""


class DraftEmbedVideo(_m.Model):
    """Source: Lexicon `app.bsky.draft.defs#draftEmbedVideo`."""

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftEmbedVideo"

    local_ref: DraftEmbedLocalRef = _Field(validation_alias="localRef", serialization_alias="localRef")

    alt: _t.Optional[_t.Annotated[_m.String, _m.Text(None, None, None, 2000)]] = None
    """At most 2000 graphemes."""

    captions: _t.Optional[_t.Annotated[_t.List[DraftEmbedCaption], _m.Items(None, 20)]] = None
    """At most 20 items."""


class DraftEmbedGallery(_m.Model):
    """Source: Lexicon `app.bsky.draft.defs#draftEmbedGallery`."""

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftEmbedGallery"

    items: _t.Annotated[
        _t.List[_t.Annotated[_t.Union[DraftEmbedImage, _m.Unknown], _m.OPEN_UNION]], _m.Items(None, 20)
    ]
    """The schema-level maxLength of 20 is a future-proof ceiling. Clients should currently enforce a
    soft limit of 10 items in authoring UIs. At most 20 items.
    """


class DraftPost(_m.Model):
    """One of the posts that compose a draft.

    Source: Lexicon `app.bsky.draft.defs#draftPost`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftPost"

    text: _t.Annotated[_m.String, _m.Text(None, 10000, None, 1000)]
    """The primary post content. It has a higher limit than post contents to allow storing a larger
    text that can later be refined into smaller posts. At most 1000 graphemes; at most 10000 UTF-8
    bytes.
    """

    labels: _t.Optional[
        _t.Annotated[_t.Union[com_atproto_label_defs.SelfLabels, _m.Unknown], _m.OPEN_UNION]
    ] = None
    """Self-label values for this post. Effectively content warnings."""

    embed_images: _t.Optional[_t.Annotated[_t.List[DraftEmbedImage], _m.Items(None, 4)]] = _Field(
        default=None, validation_alias="embedImages", serialization_alias="embedImages"
    )
    """At most 4 items."""

    embed_gallery: _t.Optional[DraftEmbedGallery] = _Field(
        default=None, validation_alias="embedGallery", serialization_alias="embedGallery"
    )

    embed_videos: _t.Optional[_t.Annotated[_t.List[DraftEmbedVideo], _m.Items(None, 1)]] = _Field(
        default=None, validation_alias="embedVideos", serialization_alias="embedVideos"
    )
    """At most 1 items."""

    embed_externals: _t.Optional[_t.Annotated[_t.List[DraftEmbedExternal], _m.Items(None, 1)]] = _Field(
        default=None, validation_alias="embedExternals", serialization_alias="embedExternals"
    )
    """At most 1 items."""

    embed_records: _t.Optional[_t.Annotated[_t.List[DraftEmbedRecord], _m.Items(None, 1)]] = _Field(
        default=None, validation_alias="embedRecords", serialization_alias="embedRecords"
    )
    """At most 1 items."""


class Draft(_m.Model):
    """A draft containing an array of draft posts.

    Source: Lexicon `app.bsky.draft.defs#draft`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draft"

    device_id: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 100)]] = _Field(
        default=None, validation_alias="deviceId", serialization_alias="deviceId"
    )
    """UUIDv4 identifier of the device that created this draft. At most 100 UTF-8 bytes."""

    device_name: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 100)]] = _Field(
        default=None, validation_alias="deviceName", serialization_alias="deviceName"
    )
    """The device and/or platform on which the draft was created. At most 100 UTF-8 bytes."""

    posts: _t.Annotated[_t.List[DraftPost], _m.Items(1, 100)]
    """Array of draft posts that compose this draft. 1 to 100 items."""

    langs: _t.Optional[_t.Annotated[_t.List[_m.Language], _m.Items(None, 3)]] = None
    """Indicates human language of posts primary text content. At most 3 items; each item: format
    language.
    """

    postgate_embedding_rules: _t.Optional[
        _t.Annotated[
            _t.List[_t.Annotated[_t.Union[app_bsky_feed_postgate.DisableRule, _m.Unknown], _m.OPEN_UNION]],
            _m.Items(None, 5),
        ]
    ] = _Field(
        default=None, validation_alias="postgateEmbeddingRules", serialization_alias="postgateEmbeddingRules"
    )
    """Embedding rules for the postgates to be created when this draft is published. At most 5 items."""

    threadgate_allow: _t.Optional[
        _t.Annotated[
            _t.List[
                _t.Annotated[
                    _t.Union[
                        app_bsky_feed_threadgate.MentionRule,
                        app_bsky_feed_threadgate.FollowerRule,
                        app_bsky_feed_threadgate.FollowingRule,
                        app_bsky_feed_threadgate.ListRule,
                        _m.Unknown,
                    ],
                    _m.OPEN_UNION,
                ]
            ],
            _m.Items(None, 5),
        ]
    ] = _Field(default=None, validation_alias="threadgateAllow", serialization_alias="threadgateAllow")
    """Allow-rules for the threadgate to be created when this draft is published. At most 5 items."""


class DraftWithId(_m.Model):
    """A draft with an identifier, used to store drafts in private storage (stash).

    Source: Lexicon `app.bsky.draft.defs#draftWithId`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftWithId"

    id: _m.Tid
    """A TID to be used as a draft identifier. Format tid."""

    draft: Draft


class DraftView(_m.Model):
    """View to present drafts data to users.

    Source: Lexicon `app.bsky.draft.defs#draftView`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.draft.defs#draftView"

    id: _m.Tid
    """A TID to be used as a draft identifier. Format tid."""

    draft: Draft

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """The time the draft was created. Format datetime."""

    updated_at: _m.Datetime = _Field(validation_alias="updatedAt", serialization_alias="updatedAt")
    """The time the draft was last updated. Format datetime."""


DraftEmbedGalleryItems = _t.Annotated[
    _t.List[_t.Annotated[_t.Union[DraftEmbedImage, _m.Unknown], _m.OPEN_UNION]], _m.Items(None, 20)
]
"""The schema-level maxLength of 20 is a future-proof ceiling. Clients should currently enforce a soft
limit of 10 items in authoring UIs. At most 20 items.
"""
