# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.putPreferencesV2`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.notification import defs as app_bsky_notification_defs

__all__ = ["PutPreferencesV2Input", "PutPreferencesV2Output"]


class PutPreferencesV2Input(_m.MethodModel):
    """Input of `app.bsky.notification.putPreferencesV2`.

    Source: Lexicon `app.bsky.notification.putPreferencesV2`.
    """

    chat: _t.Optional[app_bsky_notification_defs.ChatPreference] = None
    """Deprecated: use chat.bsky.notification preferences instead. Setting this won't stick and the
    default values will be returned.
    """

    follow: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None

    like: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None

    like_via_repost: _t.Optional[app_bsky_notification_defs.FilterablePreference] = _Field(
        default=None, validation_alias="likeViaRepost", serialization_alias="likeViaRepost"
    )

    mention: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None

    quote: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None

    reply: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None

    repost: _t.Optional[app_bsky_notification_defs.FilterablePreference] = None

    repost_via_repost: _t.Optional[app_bsky_notification_defs.FilterablePreference] = _Field(
        default=None, validation_alias="repostViaRepost", serialization_alias="repostViaRepost"
    )

    starterpack_joined: _t.Optional[app_bsky_notification_defs.Preference] = _Field(
        default=None, validation_alias="starterpackJoined", serialization_alias="starterpackJoined"
    )

    subscribed_post: _t.Optional[app_bsky_notification_defs.Preference] = _Field(
        default=None, validation_alias="subscribedPost", serialization_alias="subscribedPost"
    )

    unverified: _t.Optional[app_bsky_notification_defs.Preference] = None

    verified: _t.Optional[app_bsky_notification_defs.Preference] = None


class PutPreferencesV2Output(_m.Model):
    """Output of `app.bsky.notification.putPreferencesV2`.

    Source: Lexicon `app.bsky.notification.putPreferencesV2`.
    """

    preferences: app_bsky_notification_defs.Preferences
