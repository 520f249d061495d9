# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getListsWithMembership`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs

__all__ = ["GetListsWithMembershipOutput", "GetListsWithMembershipParams", "ListWithMembership"]


class GetListsWithMembershipParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getListsWithMembership`.

    Source: Lexicon `app.bsky.graph.getListsWithMembership`.
    """

    actor: _m.AtIdentifier
    """The account (actor) to check for membership. Format at-identifier."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    purposes: _t.Optional[
        _t.List[_t.Annotated[_t.Literal["modlist", "curatelist"] | _m.String, _m.KNOWN_VALUES]]
    ] = None
    """Optional filter by list purpose. If not specified, all supported types are returned. Each item:
    known values: modlist, curatelist.
    """


class ListWithMembership(_m.Model):
    """A list and an optional list item indicating membership of a target user to that list.

    Source: Lexicon `app.bsky.graph.getListsWithMembership#listWithMembership`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.getListsWithMembership#listWithMembership"

    list: app_bsky_graph_defs.ListView

    list_item: _t.Optional[app_bsky_graph_defs.ListItemView] = _Field(
        default=None, validation_alias="listItem", serialization_alias="listItem"
    )


class GetListsWithMembershipOutput(_m.Model):
    """Output of `app.bsky.graph.getListsWithMembership`.

    Source: Lexicon `app.bsky.graph.getListsWithMembership`.
    """

    cursor: _t.Optional[_m.String] = None

    lists_with_membership: _t.List[ListWithMembership] = _Field(
        validation_alias="listsWithMembership", serialization_alias="listsWithMembership"
    )
