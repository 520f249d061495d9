# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getOnboardingSuggestedStarterPacks`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs

__all__ = ["GetOnboardingSuggestedStarterPacksOutput", "GetOnboardingSuggestedStarterPacksParams"]


class GetOnboardingSuggestedStarterPacksParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getOnboardingSuggestedStarterPacks`.

    Source: Lexicon `app.bsky.unspecced.getOnboardingSuggestedStarterPacks`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 25)]] = 10
    """1 to 25; default 10."""


class GetOnboardingSuggestedStarterPacksOutput(_m.Model):
    """Output of `app.bsky.unspecced.getOnboardingSuggestedStarterPacks`.

    Source: Lexicon `app.bsky.unspecced.getOnboardingSuggestedStarterPacks`.
    """

    starter_packs: _t.List[app_bsky_graph_defs.StarterPackView] = _Field(
        validation_alias="starterPacks", serialization_alias="starterPacks"
    )
