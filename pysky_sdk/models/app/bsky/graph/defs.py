# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.lazy import submodules as _submodules
from pysky_sdk.models.app.bsky.graph import starterpack as app_bsky_graph_starterpack
from pysky_sdk.models.app.bsky.richtext import facet as app_bsky_richtext_facet
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.graph._defs__others import (
        NotFoundActor,
        Relationship,
        StarterPackViewBasic,
    )

__all__ = [
    "CURATELIST",
    "ListItemView",
    "ListPurpose",
    "ListView",
    "ListViewBasic",
    "ListViewerState",
    "MODLIST",
    "NotFoundActor",
    "REFERENCELIST",
    "Relationship",
    "StarterPackView",
    "StarterPackViewBasic",
]
_PARTS = {
    "pysky_sdk.models.app.bsky.graph._defs__others": (
        "NotFoundActor",
        "Relationship",
        "StarterPackViewBasic",
    ),
}
__getattr__, __dir__ = _submodules(__name__, [], _PARTS)

MODLIST: _t.Final = "app.bsky.graph.defs#modlist"
"""A list of actors to apply an aggregate moderation action (mute/block) on."""

CURATELIST: _t.Final = "app.bsky.graph.defs#curatelist"
"""A list of actors used for curation purposes such as list feeds or interaction gating."""

REFERENCELIST: _t.Final = "app.bsky.graph.defs#referencelist"
"""A list of actors used for only for reference purposes such as within a starter pack."""

ListPurpose = _t.Annotated[
    _t.Literal[
        "app.bsky.graph.defs#modlist", "app.bsky.graph.defs#curatelist", "app.bsky.graph.defs#referencelist"
    ]
    | _m.String,
    _m.KNOWN_VALUES,
]
"""Known values: app.bsky.graph.defs#modlist, app.bsky.graph.defs#curatelist,
app.bsky.graph.defs#referencelist.
"""


class ListViewerState(_m.Model):
    """Source: Lexicon `app.bsky.graph.defs#listViewerState`."""

    TYPE: _t.ClassVar[str] = "app.bsky.graph.defs#listViewerState"

    muted: _t.Optional[_m.Boolean] = None

    blocked: _t.Optional[_m.AtUri] = None
    """Format at-uri."""

    reference_list_opt_out: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="referenceListOptOut", serialization_alias="referenceListOptOut"
    )
    """The authenticated viewer's app.bsky.graph.referencelistoptout record URI for this reference
    list. Only set for reference lists. A client can delete this record to undo the opt-out. Format
    at-uri.
    """


class ListItemView(_m.Model):
    """Source: Lexicon `app.bsky.graph.defs#listItemView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.graph.defs#listItemView"

    uri: _m.AtUri
    """Format at-uri."""

    subject: "app_bsky_actor_defs.ProfileView"

    subject_opted_out: _t.Optional[_t.Literal[True]] = _Field(
        default=None, validation_alias="subjectOptedOut", serialization_alias="subjectOptedOut"
    )
    """Set to true when the subject has opted out of appearing in the reference list. Only set when the
    viewer owns the list. Always True.
    """


class ListViewBasic(_m.Model):
    """Source: Lexicon `app.bsky.graph.defs#listViewBasic`."""

    TYPE: _t.ClassVar[str] = "app.bsky.graph.defs#listViewBasic"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    name: _t.Annotated[_m.String, _m.Text(1, 64)]
    """1 to 64 UTF-8 bytes."""

    purpose: ListPurpose
    """Known values: app.bsky.graph.defs#modlist, app.bsky.graph.defs#curatelist,
    app.bsky.graph.defs#referencelist.
    """

    avatar: _t.Optional[_m.Uri] = None
    """Format uri."""

    list_item_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        default=None, validation_alias="listItemCount", serialization_alias="listItemCount"
    )
    """At least 0."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    viewer: _t.Optional[ListViewerState] = None

    indexed_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="indexedAt", serialization_alias="indexedAt"
    )
    """Format datetime."""


class ListView(_m.Model):
    """Source: Lexicon `app.bsky.graph.defs#listView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.graph.defs#listView"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    creator: "app_bsky_actor_defs.ProfileView"

    name: _t.Annotated[_m.String, _m.Text(1, 64)]
    """1 to 64 UTF-8 bytes."""

    purpose: ListPurpose
    """Known values: app.bsky.graph.defs#modlist, app.bsky.graph.defs#curatelist,
    app.bsky.graph.defs#referencelist.
    """

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 3000, None, 300)]] = None
    """At most 300 graphemes; at most 3000 UTF-8 bytes."""

    description_facets: _t.Optional[_t.List[app_bsky_richtext_facet.Facet]] = _Field(
        default=None, validation_alias="descriptionFacets", serialization_alias="descriptionFacets"
    )

    avatar: _t.Optional[_m.Uri] = None
    """Format uri."""

    list_item_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0)]] = _Field(
        default=None, validation_alias="listItemCount", serialization_alias="listItemCount"
    )
    """At least 0."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    viewer: _t.Optional[ListViewerState] = None

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""


class StarterPackView(_m.Model):
    """Source: Lexicon `app.bsky.graph.defs#starterPackView`."""

    TYPE: _t.ClassVar[str] = "app.bsky.graph.defs#starterPackView"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    record: _t.Annotated[
        _t.Union[app_bsky_graph_starterpack.Starterpack, _m.Record, _t.Dict[_m.String, _t.Any]],
        _m.UNKNOWN_FIELD,
    ]

    creator: "app_bsky_actor_defs.ProfileViewBasic"

    list: _t.Optional[ListViewBasic] = None

    list_items_sample: _t.Optional[_t.Annotated[_t.List[ListItemView], _m.Items(None, 12)]] = _Field(
        default=None, validation_alias="listItemsSample", serialization_alias="listItemsSample"
    )
    """At most 12 items."""

    feeds: "_t.Optional[_t.Annotated[_t.List[app_bsky_feed_defs__others.GeneratorView], _m.Items(None, 3)]]" = None
    """At most 3 items."""

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


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs  # noqa: E402
from pysky_sdk.models.app.bsky.feed import _defs__others as app_bsky_feed_defs__others  # noqa: E402
