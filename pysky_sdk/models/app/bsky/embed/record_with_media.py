# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A representation of a record embedded in a Bluesky record (eg, a post), alongside other compatible
embeds. For example, a quote post and image, or a quote post and external URL card.

Source: Lexicon `app.bsky.embed.recordWithMedia`.
"""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.embed import external as app_bsky_embed_external
from pysky_sdk.models.app.bsky.embed import gallery as app_bsky_embed_gallery
from pysky_sdk.models.app.bsky.embed import images as app_bsky_embed_images
from pysky_sdk.models.app.bsky.embed import video as app_bsky_embed_video

__all__ = ["RecordWithMedia", "View"]


class RecordWithMedia(_m.Model):
    """Source: Lexicon `app.bsky.embed.recordWithMedia`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.recordWithMedia"

    record: "app_bsky_embed_record.Record"

    media: _t.Annotated[
        _t.Union[
            app_bsky_embed_images.Images,
            app_bsky_embed_video.Video,
            app_bsky_embed_gallery.Gallery,
            app_bsky_embed_external.External,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]


class View(_m.Model):
    """Source: Lexicon `app.bsky.embed.recordWithMedia#view`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.recordWithMedia#view"

    record: "app_bsky_embed_record.View"

    media: _t.Annotated[
        _t.Union[
            app_bsky_embed_images.View,
            app_bsky_embed_video.View,
            app_bsky_embed_gallery.View,
            app_bsky_embed_external.View,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.app.bsky.embed import record as app_bsky_embed_record  # noqa: E402
