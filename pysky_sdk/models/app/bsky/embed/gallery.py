# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""An assortment of media embedded in a Bluesky record (eg, a post).

Source: Lexicon `app.bsky.embed.gallery`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.embed import defs as app_bsky_embed_defs

__all__ = ["Gallery", "Image", "View", "ViewImage"]


class Image(_m.Model):
    """Source: Lexicon `app.bsky.embed.gallery#image`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.gallery#image"

    image: _t.Annotated[_m.BlobField, _m.Accept(("image/*",), 2000000)]
    """Accepts image/*; at most 2000000 bytes."""

    alt: _m.String
    """Alt text description of the image, for accessibility."""

    aspect_ratio: app_bsky_embed_defs.AspectRatio = _Field(
        validation_alias="aspectRatio", serialization_alias="aspectRatio"
    )


class ViewImage(_m.Model):
    """Source: Lexicon `app.bsky.embed.gallery#viewImage`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.gallery#viewImage"

    thumbnail: _m.Uri
    """Fully-qualified URL where a thumbnail of the image can be fetched. For example, CDN location
    provided by the App View. Format uri.
    """

    fullsize: _m.Uri
    """Fully-qualified URL where a large version of the image can be fetched. May or may not be the
    exact original blob. For example, CDN location provided by the App View. Format uri.
    """

    alt: _m.String
    """Alt text description of the image, for accessibility."""

    aspect_ratio: app_bsky_embed_defs.AspectRatio = _Field(
        validation_alias="aspectRatio", serialization_alias="aspectRatio"
    )


class Gallery(_m.Model):
    """Source: Lexicon `app.bsky.embed.gallery`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.gallery"

    items: _t.Annotated[_t.List[_t.Annotated[_t.Union[Image, _m.Unknown], _m.OPEN_UNION]], _m.Items(None, 20)]
    """The schema-level maxLength of 20 is a future-proof ceiling. Clients should currently enforce a
    soft limit of 10 items in authoring UIs. At most 20 items.
    """


class View(_m.Model):
    """Source: Lexicon `app.bsky.embed.gallery#view`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.gallery#view"

    items: _t.List[_t.Annotated[_t.Union[ViewImage, _m.Unknown], _m.OPEN_UNION]]
