# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacks`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs

__all__ = ["GetSuggestedStarterPacksOutput", "GetSuggestedStarterPacksParams"]


class GetSuggestedStarterPacksParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getSuggestedStarterPacks`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacks`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 25)]] = 10
    """1 to 25; default 10."""


class GetSuggestedStarterPacksOutput(_m.Model):
    """Output of `app.bsky.unspecced.getSuggestedStarterPacks`.

    Source: Lexicon `app.bsky.unspecced.getSuggestedStarterPacks`.
    """

    starter_packs: _t.List[app_bsky_graph_defs.StarterPackView] = _Field(
        validation_alias="starterPacks", serialization_alias="starterPacks"
    )
