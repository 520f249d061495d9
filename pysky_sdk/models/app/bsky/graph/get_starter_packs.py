# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getStarterPacks`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import _defs__others as app_bsky_graph_defs__others

__all__ = ["GetStarterPacksOutput", "GetStarterPacksParams"]


class GetStarterPacksParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getStarterPacks`.

    Source: Lexicon `app.bsky.graph.getStarterPacks`.
    """

    uris: _t.Annotated[_t.List[_m.AtUri], _m.Items(None, 25)]
    """At most 25 items; each item: format at-uri."""


class GetStarterPacksOutput(_m.Model):
    """Output of `app.bsky.graph.getStarterPacks`.

    Source: Lexicon `app.bsky.graph.getStarterPacks`.
    """

    starter_packs: _t.List[app_bsky_graph_defs__others.StarterPackViewBasic] = _Field(
        validation_alias="starterPacks", serialization_alias="starterPacks"
    )
