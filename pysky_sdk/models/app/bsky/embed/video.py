# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A video embedded in a Bluesky record (eg, a post).

Source: Lexicon `app.bsky.embed.video`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.embed import defs as app_bsky_embed_defs

__all__ = ["Caption", "Video", "View"]


class Caption(_m.Model):
    """Source: Lexicon `app.bsky.embed.video#caption`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.video#caption"

    lang: _m.Language
    """Format language."""

    file: _t.Annotated[_m.BlobField, _m.Accept(("text/vtt",), 20000)]
    """Accepts text/vtt; at most 20000 bytes."""


class View(_m.Model):
    """Source: Lexicon `app.bsky.embed.video#view`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.video#view"

    cid: _m.Cid
    """Format cid."""

    playlist: _m.Uri
    """Format uri."""

    thumbnail: _t.Optional[_m.Uri] = None
    """Format uri."""

    alt: _t.Optional[_m.String] = None

    aspect_ratio: _t.Optional[app_bsky_embed_defs.AspectRatio] = _Field(
        default=None, validation_alias="aspectRatio", serialization_alias="aspectRatio"
    )

    presentation: _t.Optional[_t.Annotated[_t.Literal["default", "gif"] | _m.String, _m.KNOWN_VALUES]] = None
    """A hint to the client about how to present the video. Known values: default, gif."""


class Video(_m.Model):
    """Source: Lexicon `app.bsky.embed.video`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.video"

    video: _t.Annotated[_m.BlobField, _m.Accept(("video/mp4",), 300000000)]
    """The mp4 video file. May be up to 300mb, formerly limited to 100mb. Accepts video/mp4; at most
    300000000 bytes.
    """

    captions: _t.Optional[_t.Annotated[_t.List[Caption], _m.Items(None, 20)]] = None
    """At most 20 items."""

    alt: _t.Optional[_m.String] = None
    """Alt text description of the video, for accessibility."""

    aspect_ratio: _t.Optional[app_bsky_embed_defs.AspectRatio] = _Field(
        default=None, validation_alias="aspectRatio", serialization_alias="aspectRatio"
    )

    presentation: _t.Optional[_t.Annotated[_t.Literal["default", "gif"] | _m.String, _m.KNOWN_VALUES]] = None
    """A hint to the client about how to present the video. Known values: default, gif."""
