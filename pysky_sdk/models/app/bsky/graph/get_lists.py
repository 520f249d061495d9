# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getLists`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs

__all__ = ["GetListsOutput", "GetListsParams"]


class GetListsParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getLists`.

    Source: Lexicon `app.bsky.graph.getLists`.
    """

    actor: _m.AtIdentifier
    """The account (actor) to enumerate lists from. Format at-identifier."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    purposes: _t.Optional[
        _t.List[_t.Annotated[_t.Literal["modlist", "curatelist"] | _m.String, _m.KNOWN_VALUES]]
    ] = None
    """Optional filter by list purpose. If not specified, all supported types are returned. Each item:
    known values: modlist, curatelist.
    """


class GetListsOutput(_m.Model):
    """Output of `app.bsky.graph.getLists`.

    Source: Lexicon `app.bsky.graph.getLists`.
    """

    cursor: _t.Optional[_m.String] = None

    lists: _t.List[app_bsky_graph_defs.ListView]
