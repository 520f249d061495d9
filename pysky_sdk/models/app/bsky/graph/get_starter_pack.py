# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getStarterPack`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs

__all__ = ["GetStarterPackOutput", "GetStarterPackParams"]


class GetStarterPackParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getStarterPack`.

    Source: Lexicon `app.bsky.graph.getStarterPack`.
    """

    starter_pack: _m.AtUri = _Field(validation_alias="starterPack", serialization_alias="starterPack")
    """Reference (AT-URI) of the starter pack record. Format at-uri."""


class GetStarterPackOutput(_m.Model):
    """Output of `app.bsky.graph.getStarterPack`.

    Source: Lexicon `app.bsky.graph.getStarterPack`.
    """

    starter_pack: app_bsky_graph_defs.StarterPackView = _Field(
        validation_alias="starterPack", serialization_alias="starterPack"
    )
