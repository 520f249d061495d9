# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A set of images embedded in a Bluesky record (eg, a post).

Source: Lexicon `app.bsky.embed.images`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.embed import defs as app_bsky_embed_defs

__all__ = ["Image", "Images", "View", "ViewImage"]


class Image(_m.Model):
    """Source: Lexicon `app.bsky.embed.images#image`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.images#image"

    image: _t.Annotated[_m.BlobField, _m.Accept(("image/*",), 2000000)]
    """The raw image file. May be up to 2 MB, formerly limited to 1 MB. Accepts image/*; at most
    2000000 bytes.
    """

    alt: _m.String
    """Alt text description of the image, for accessibility."""

    aspect_ratio: _t.Optional[app_bsky_embed_defs.AspectRatio] = _Field(
        default=None, validation_alias="aspectRatio", serialization_alias="aspectRatio"
    )


class ViewImage(_m.Model):
    """Source: Lexicon `app.bsky.embed.images#viewImage`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.images#viewImage"

    thumb: _m.Uri
    """Fully-qualified URL where a thumbnail of the image can be fetched. For example, CDN location
    provided by the App View. Format uri.
    """

    fullsize: _m.Uri
    """Fully-qualified URL where a large version of the image can be fetched. May or may not be the
    exact original blob. For example, CDN location provided by the App View. Format uri.
    """

    alt: _m.String
    """Alt text description of the image, for accessibility."""

    aspect_ratio: _t.Optional[app_bsky_embed_defs.AspectRatio] = _Field(
        default=None, validation_alias="aspectRatio", serialization_alias="aspectRatio"
    )


class Images(_m.Model):
    """Source: Lexicon `app.bsky.embed.images`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.images"

    images: _t.Annotated[_t.List[Image], _m.Items(None, 4)]
    """At most 4 items."""


class View(_m.Model):
    """Source: Lexicon `app.bsky.embed.images#view`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.images#view"

    images: _t.Annotated[_t.List[ViewImage], _m.Items(None, 4)]
    """At most 4 items."""
