# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getStarterPacksWithMembership`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import defs as app_bsky_graph_defs

__all__ = [
    "GetStarterPacksWithMembershipOutput",
    "GetStarterPacksWithMembershipParams",
    "StarterPackWithMembership",
]


class GetStarterPacksWithMembershipParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getStarterPacksWithMembership`.

    Source: Lexicon `app.bsky.graph.getStarterPacksWithMembership`.
    """

    actor: _m.AtIdentifier
    """The account (actor) to check for membership. Format at-identifier."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class StarterPackWithMembership(_m.Model):
    """A starter pack and an optional list item indicating membership of a target user to that starter
    pack.

    Source: Lexicon `app.bsky.graph.getStarterPacksWithMembership#starterPackWithMembership`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.getStarterPacksWithMembership#starterPackWithMembership"

    starter_pack: app_bsky_graph_defs.StarterPackView = _Field(
        validation_alias="starterPack", serialization_alias="starterPack"
    )

    list_item: _t.Optional[app_bsky_graph_defs.ListItemView] = _Field(
        default=None, validation_alias="listItem", serialization_alias="listItem"
    )


class GetStarterPacksWithMembershipOutput(_m.Model):
    """Output of `app.bsky.graph.getStarterPacksWithMembership`.

    Source: Lexicon `app.bsky.graph.getStarterPacksWithMembership`.
    """

    cursor: _t.Optional[_m.String] = None

    starter_packs_with_membership: _t.List[StarterPackWithMembership] = _Field(
        validation_alias="starterPacksWithMembership", serialization_alias="starterPacksWithMembership"
    )
