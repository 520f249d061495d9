# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.listNotifications`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
from pysky_sdk.models.app.bsky.graph import _defs__others as app_bsky_graph_defs__others
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

__all__ = ["ListNotificationsOutput", "ListNotificationsParams", "Notification"]


class ListNotificationsParams(_m.MethodModel):
    """Parameters of `app.bsky.notification.listNotifications`.

    Source: Lexicon `app.bsky.notification.listNotifications`.
    """

    reasons: _t.Optional[_t.List[_m.String]] = None
    """Notification reasons to include in response."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    priority: _t.Optional[_m.Boolean] = None
    """Deprecated: this parameter is ignored."""

    cursor: _t.Optional[_m.String] = None

    seen_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="seenAt", serialization_alias="seenAt"
    )
    """Deprecated: this parameter is unsupported and will cause an error. Format datetime."""


class Notification(_m.Model):
    """Source: Lexicon `app.bsky.notification.listNotifications#notification`."""

    TYPE: _t.ClassVar[str] = "app.bsky.notification.listNotifications#notification"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    author: app_bsky_actor_defs.ProfileView

    reason: _t.Annotated[
        _t.Literal[
            "like",
            "repost",
            "follow",
            "mention",
            "reply",
            "quote",
            "starterpack-joined",
            "verified",
            "unverified",
            "like-via-repost",
            "repost-via-repost",
            "subscribed-post",
            "contact-match",
        ]
        | _m.String,
        _m.KNOWN_VALUES,
    ]
    """The reason why this notification was delivered - e.g. your post was liked, or you received a new
    follower. Known values: like, repost, follow, mention, reply, quote, starterpack-joined,
    verified, unverified, like-via-repost, repost-via-repost, subscribed-post, contact-match.
    """

    reason_subject: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="reasonSubject", serialization_alias="reasonSubject"
    )
    """Format at-uri."""

    record: _m.UnknownObject

    starter_pack: _t.Optional[app_bsky_graph_defs__others.StarterPackViewBasic] = _Field(
        default=None, validation_alias="starterPack", serialization_alias="starterPack"
    )
    """The starter pack associated with this notification. Present when the notification is for a
    follow originating from a starter pack.
    """

    is_read: _m.Boolean = _Field(validation_alias="isRead", serialization_alias="isRead")

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None


class ListNotificationsOutput(_m.Model):
    """Output of `app.bsky.notification.listNotifications`.

    Source: Lexicon `app.bsky.notification.listNotifications`.
    """

    cursor: _t.Optional[_m.String] = None

    notifications: _t.List[Notification]

    priority: _t.Optional[_m.Boolean] = None
    """Deprecated: this field is no longer populated."""

    seen_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="seenAt", serialization_alias="seenAt"
    )
    """Format datetime."""
