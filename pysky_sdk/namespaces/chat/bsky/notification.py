# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `chat.bsky.notification`.

Methods: get_preferences, put_preferences.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.notification import defs as chat_bsky_notification_defs
    from pysky_sdk.models.chat.bsky.notification import (
        get_preferences as chat_bsky_notification_get_preferences,
    )
    from pysky_sdk.models.chat.bsky.notification import (
        put_preferences as chat_bsky_notification_put_preferences,
    )


__all__ = ["AsyncChatBskyNotificationNamespace", "ChatBskyNotificationNamespace"]

_GET_PREFERENCES = _e.MethodSpec(
    nsid="chat.bsky.notification.getPreferences",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.notification.get_preferences:GetPreferencesOutput",
)
_PUT_PREFERENCES = _e.MethodSpec(
    nsid="chat.bsky.notification.putPreferences",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.notification.put_preferences:PutPreferencesInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.notification.put_preferences:PutPreferencesOutput",
)


class ChatBskyNotificationNamespace(_e.Namespace):
    """Everything below `chat.bsky.notification`.

    Methods: get_preferences, put_preferences.
    """

    @_e.endpoint(_GET_PREFERENCES)
    def get_preferences(self) -> chat_bsky_notification_get_preferences.GetPreferencesOutput:
        """Get the requesting account's chat notification preferences. Defaults are returned for
        accounts that have not set any preferences. Requires auth.

        Returns:
            GetPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.notification.getPreferences`.
        """
        _e.declared()

    @_e.endpoint(_PUT_PREFERENCES)
    def put_preferences(
        self,
        *,
        chat: chat_bsky_notification_defs.ChatPreference | None = None,
        chat_request: chat_bsky_notification_defs.ChatPreference | None = None,
    ) -> chat_bsky_notification_put_preferences.PutPreferencesOutput:
        """Set the requesting account's chat notification preferences. Only the provided preferences
        are updated; omitted preferences are left unchanged.

        Args:
            chat: See `chat.bsky.notification.defs#chatPreference`.
            chat_request: See `chat.bsky.notification.defs#chatPreference`.

        Returns:
            PutPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.notification.putPreferences`.
        """
        _e.declared()


class AsyncChatBskyNotificationNamespace(_e.AsyncNamespace):
    """Everything below `chat.bsky.notification`.

    Methods: get_preferences, put_preferences.
    """

    @_e.async_endpoint(_GET_PREFERENCES)
    def get_preferences(self) -> chat_bsky_notification_get_preferences.GetPreferencesOutput:
        """Get the requesting account's chat notification preferences. Defaults are returned for
        accounts that have not set any preferences. Requires auth.

        Returns:
            GetPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.notification.getPreferences`.
        """
        _e.declared()

    @_e.async_endpoint(_PUT_PREFERENCES)
    def put_preferences(
        self,
        *,
        chat: chat_bsky_notification_defs.ChatPreference | None = None,
        chat_request: chat_bsky_notification_defs.ChatPreference | None = None,
    ) -> chat_bsky_notification_put_preferences.PutPreferencesOutput:
        """Set the requesting account's chat notification preferences. Only the provided preferences
        are updated; omitted preferences are left unchanged.

        Args:
            chat: See `chat.bsky.notification.defs#chatPreference`.
            chat_request: See `chat.bsky.notification.defs#chatPreference`.

        Returns:
            PutPreferencesOutput: `preferences`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.notification.putPreferences`.
        """
        _e.declared()
