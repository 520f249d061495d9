# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.searchStarterPacks`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import _defs__others as app_bsky_graph_defs__others

__all__ = ["SearchStarterPacksOutput", "SearchStarterPacksParams"]


class SearchStarterPacksParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.searchStarterPacks`.

    Source: Lexicon `app.bsky.graph.searchStarterPacks`.
    """

    q: _m.String
    """Search query string. Syntax, phrase, boolean, and faceting is unspecified, but Lucene query
    syntax is recommended.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 25
    """1 to 100; default 25."""

    cursor: _t.Optional[_m.String] = None


class SearchStarterPacksOutput(_m.Model):
    """Output of `app.bsky.graph.searchStarterPacks`.

    Source: Lexicon `app.bsky.graph.searchStarterPacks`.
    """

    cursor: _t.Optional[_m.String] = None

    starter_packs: _t.List[app_bsky_graph_defs__others.StarterPackViewBasic] = _Field(
        validation_alias="starterPacks", serialization_alias="starterPacks"
    )
