# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.notification._defs__others import (
        ActivitySubscription,
        RecordDeleted,
        SubjectActivitySubscription,
    )

__all__ = [
    "ActivitySubscription",
    "ChatPreference",
    "FilterablePreference",
    "Preference",
    "Preferences",
    "RecordDeleted",
    "SubjectActivitySubscription",
]
_PARTS = {
    "pysky_sdk.models.app.bsky.notification._defs__others": (
        "ActivitySubscription",
        "RecordDeleted",
        "SubjectActivitySubscription",
    ),
}
__getattr__, __dir__ = _submodules(__name__, [], _PARTS)


class ChatPreference(_m.Model):
    """Deprecated: use chat.bsky.notification preferences instead. This will only return a default
    value.

    Source: Lexicon `app.bsky.notification.defs#chatPreference`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.notification.defs#chatPreference"

    include: _t.Annotated[_t.Literal["all", "accepted"] | _m.String, _m.KNOWN_VALUES]
    """Known values: all, accepted."""

    push: _m.Boolean


class FilterablePreference(_m.Model):
    """Source: Lexicon `app.bsky.notification.defs#filterablePreference`."""

    TYPE: _t.ClassVar[str] = "app.bsky.notification.defs#filterablePreference"

    include: _t.Annotated[_t.Literal["all", "follows"] | _m.String, _m.KNOWN_VALUES]
    """Known values: all, follows."""

    list: _m.Boolean

    push: _m.Boolean


class Preference(_m.Model):
    """Source: Lexicon `app.bsky.notification.defs#preference`."""

    TYPE: _t.ClassVar[str] = "app.bsky.notification.defs#preference"

    list: _m.Boolean

    push: _m.Boolean


class Preferences(_m.Model):
    """Source: Lexicon `app.bsky.notification.defs#preferences`."""

    TYPE: _t.ClassVar[str] = "app.bsky.notification.defs#preferences"

    chat: ChatPreference
    """Deprecated: use chat.bsky.notification preferences instead. This will only return a default
    value.
    """

    follow: FilterablePreference

    like: FilterablePreference

    like_via_repost: FilterablePreference = _Field(
        validation_alias="likeViaRepost", serialization_alias="likeViaRepost"
    )

    mention: FilterablePreference

    quote: FilterablePreference

    reply: FilterablePreference

    repost: FilterablePreference

    repost_via_repost: FilterablePreference = _Field(
        validation_alias="repostViaRepost", serialization_alias="repostViaRepost"
    )

    starterpack_joined: Preference = _Field(
        validation_alias="starterpackJoined", serialization_alias="starterpackJoined"
    )

    subscribed_post: Preference = _Field(
        validation_alias="subscribedPost", serialization_alias="subscribedPost"
    )

    unverified: Preference

    verified: Preference
