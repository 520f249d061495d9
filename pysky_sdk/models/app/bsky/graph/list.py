# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.list`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs
from pysky_sdk.models.app.bsky.richtext import facet as app_bsky_richtext_facet
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

__all__ = ["List"]


class List(_m.Record):
    """Record representing a list of accounts (actors). Scope includes both moderation-oriented lists
    and curration-oriented lists.

    Source: Lexicon `app.bsky.graph.list`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.list"

    purpose: app_bsky_graph_defs.ListPurpose
    """Defines the purpose of the list (aka, moderation-oriented or curration-oriented). Known values:
    app.bsky.graph.defs#modlist, app.bsky.graph.defs#curatelist, app.bsky.graph.defs#referencelist.
    """

    name: _t.Annotated[_m.String, _m.Text(1, 64)]
    """Display name for list; can not be empty. 1 to 64 UTF-8 bytes."""

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 3000, None, 300)]] = None
    """At most 300 graphemes; at most 3000 UTF-8 bytes."""

    description_facets: _t.Optional[_t.List[app_bsky_richtext_facet.Facet]] = _Field(
        default=None, validation_alias="descriptionFacets", serialization_alias="descriptionFacets"
    )

    avatar: _t.Optional[_t.Annotated[_m.BlobField, _m.Accept(("image/png", "image/jpeg"), 1000000)]] = None
    """Accepts image/png, image/jpeg; at most 1000000 bytes."""

    labels: _t.Optional[
        _t.Annotated[_t.Union[com_atproto_label_defs.SelfLabels, _m.Unknown], _m.OPEN_UNION]
    ] = None

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""
