# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.starterpack`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.richtext import facet as app_bsky_richtext_facet

__all__ = ["FeedItem", "Starterpack"]


class FeedItem(_m.Model):
    """Source: Lexicon `app.bsky.graph.starterpack#feedItem`."""

    TYPE: _t.ClassVar[str] = "app.bsky.graph.starterpack#feedItem"

    uri: _m.AtUri
    """Format at-uri."""


class Starterpack(_m.Record):
    """Record defining a starter pack of actors and feeds for new users.

    Source: Lexicon `app.bsky.graph.starterpack`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.starterpack"

    name: _t.Annotated[_m.String, _m.Text(1, 500, None, 50)]
    """Display name for starter pack; can not be empty. At most 50 graphemes; 1 to 500 UTF-8 bytes."""

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 3000, None, 300)]] = None
    """At most 300 graphemes; at most 3000 UTF-8 bytes."""

    description_facets: _t.Optional[_t.List[app_bsky_richtext_facet.Facet]] = _Field(
        default=None, validation_alias="descriptionFacets", serialization_alias="descriptionFacets"
    )

    list: _m.AtUri
    """Reference (AT-URI) to the list record. Format at-uri."""

    feeds: _t.Optional[_t.Annotated[_t.List[FeedItem], _m.Items(None, 3)]] = None
    """At most 3 items."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""
