# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.generator`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.richtext import facet as app_bsky_richtext_facet
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

__all__ = ["Generator"]


class Generator(_m.Record):
    """Record declaring of the existence of a feed generator, and containing metadata about it. The
    record can exist in any repository.

    Source: Lexicon `app.bsky.feed.generator`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.generator"

    did: _m.Did
    """Format did."""

    display_name: _t.Annotated[_m.String, _m.Text(None, 240, None, 24)] = _Field(
        validation_alias="displayName", serialization_alias="displayName"
    )
    """At most 24 graphemes; at most 240 UTF-8 bytes."""

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 3000, None, 300)]] = None
    """At most 300 graphemes; at most 3000 UTF-8 bytes."""

    description_facets: _t.Optional[_t.List[app_bsky_richtext_facet.Facet]] = _Field(
        default=None, validation_alias="descriptionFacets", serialization_alias="descriptionFacets"
    )

    avatar: _t.Optional[_t.Annotated[_m.BlobField, _m.Accept(("image/png", "image/jpeg"), 1000000)]] = None
    """Accepts image/png, image/jpeg; at most 1000000 bytes."""

    accepts_interactions: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="acceptsInteractions", serialization_alias="acceptsInteractions"
    )
    """Declaration that a feed accepts feedback interactions from a client through
    app.bsky.feed.sendInteractions.
    """

    labels: _t.Optional[
        _t.Annotated[_t.Union[com_atproto_label_defs.SelfLabels, _m.Unknown], _m.OPEN_UNION]
    ] = None
    """Self-label values."""

    content_mode: _t.Optional[
        _t.Annotated[
            _t.Literal["app.bsky.feed.defs#contentModeUnspecified", "app.bsky.feed.defs#contentModeVideo"]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = _Field(default=None, validation_alias="contentMode", serialization_alias="contentMode")
    """Known values: app.bsky.feed.defs#contentModeUnspecified, app.bsky.feed.defs#contentModeVideo."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""
