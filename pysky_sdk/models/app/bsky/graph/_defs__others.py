# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A part of `pysky_sdk.models.app.bsky.graph.defs`: import its names from there.

Source: Lexicon `app.bsky.graph.defs`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.graph import starterpack as app_bsky_graph_starterpack
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

__all__ = ["NotFoundActor", "Relationship", "StarterPackViewBasic"]


class StarterPackViewBasic(_m.Model):
    """Source: Lexicon `app.bsky.graph.defs#starterPackViewBasic`."""

    TYPE: _t.ClassVar[str] = "app.bsky.graph.defs#starterPackViewBasic"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    record: _t.Annotated[
        _t.Union[app_bsky_graph_starterpack.Starterpack, _m.Record, _t.Dict[_m.String, _t.Any]],
        _m.UNKNOWN_FIELD,
    ]

    creator: "app_bsky_actor_defs.ProfileViewBasic"

    list_item_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        default=None, validation_alias="listItemCount", serialization_alias="listItemCount"
    )
    """At least 0."""

    joined_week_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        default=None, validation_alias="joinedWeekCount", serialization_alias="joinedWeekCount"
    )
    """At least 0."""

    joined_all_time_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        default=None, validation_alias="joinedAllTimeCount", serialization_alias="joinedAllTimeCount"
    )
    """At least 0."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""


class NotFoundActor(_m.Model):
    """Indicates that a handle or DID could not be resolved.

    Source: Lexicon `app.bsky.graph.defs#notFoundActor`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.defs#notFoundActor"

    actor: _m.AtIdentifier
    """Format at-identifier."""

    not_found: _t.Literal[True] = _Field(validation_alias="notFound", serialization_alias="notFound")
    """Always True."""


class Relationship(_m.Model):
    """Lists the bi-directional graph relationships between one actor (not indicated in the object),
    and the target actors (the DID included in the object).

    Source: Lexicon `app.bsky.graph.defs#relationship`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.defs#relationship"

    did: _m.Did
    """Format did."""

    following: _t.Optional[_m.AtUri] = None
    """If the actor follows this DID, this is the AT-URI of the follow record. Format at-uri."""

    followed_by: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="followedBy", serialization_alias="followedBy"
    )
    """If the actor is followed by this DID, contains the AT-URI of the follow record. Format at-uri."""

    blocking: _t.Optional[_m.AtUri] = None
    """If the actor blocks this DID, this is the AT-URI of the block record. Format at-uri."""

    blocked_by: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="blockedBy", serialization_alias="blockedBy"
    )
    """If the actor is blocked by this DID, contains the AT-URI of the block record. Format at-uri."""

    blocking_by_list: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="blockingByList", serialization_alias="blockingByList"
    )
    """If the actor blocks this DID via a block list, this is the AT-URI of the listblock record.
    Format at-uri.
    """

    blocked_by_list: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="blockedByList", serialization_alias="blockedByList"
    )
    """If the actor is blocked by this DID via a block list, contains the AT-URI of the listblock
    record. Format at-uri.
    """


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs  # noqa: E402
