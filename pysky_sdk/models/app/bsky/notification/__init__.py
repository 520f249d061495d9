# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.notification`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.notification import declaration as declaration
    from pysky_sdk.models.app.bsky.notification import defs as defs
    from pysky_sdk.models.app.bsky.notification import get_preferences as get_preferences
    from pysky_sdk.models.app.bsky.notification import get_unread_count as get_unread_count
    from pysky_sdk.models.app.bsky.notification import (
        list_activity_subscriptions as list_activity_subscriptions,
    )
    from pysky_sdk.models.app.bsky.notification import list_notifications as list_notifications
    from pysky_sdk.models.app.bsky.notification import put_activity_subscription as put_activity_subscription
    from pysky_sdk.models.app.bsky.notification import put_preferences as put_preferences
    from pysky_sdk.models.app.bsky.notification import put_preferences_v2 as put_preferences_v2
    from pysky_sdk.models.app.bsky.notification import register_push as register_push
    from pysky_sdk.models.app.bsky.notification import unregister_push as unregister_push
    from pysky_sdk.models.app.bsky.notification import update_seen as update_seen

__all__ = [
    "declaration",
    "defs",
    "get_preferences",
    "get_unread_count",
    "list_activity_subscriptions",
    "list_notifications",
    "put_activity_subscription",
    "put_preferences",
    "put_preferences_v2",
    "register_push",
    "unregister_push",
    "update_seen",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "declaration",
        "defs",
        "get_preferences",
        "get_unread_count",
        "list_activity_subscriptions",
        "list_notifications",
        "put_activity_subscription",
        "put_preferences",
        "put_preferences_v2",
        "register_push",
        "unregister_push",
        "update_seen",
    ],
)
