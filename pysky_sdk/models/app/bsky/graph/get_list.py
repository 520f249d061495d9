# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getList`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs

__all__ = ["GetListOutput", "GetListParams"]


class GetListParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getList`.

    Source: Lexicon `app.bsky.graph.getList`.
    """

    list: _m.AtUri
    """Reference (AT-URI) of the list record to hydrate. Format at-uri."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetListOutput(_m.Model):
    """Output of `app.bsky.graph.getList`.

    Source: Lexicon `app.bsky.graph.getList`.
    """

    cursor: _t.Optional[_m.String] = None

    list: app_bsky_graph_defs.ListView

    items: _t.List[app_bsky_graph_defs.ListItemView]
