# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.notification.putPreferences`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.notification import defs as chat_bsky_notification_defs

__all__ = ["PutPreferencesInput", "PutPreferencesOutput"]


class PutPreferencesInput(_m.MethodModel):
    """Input of `chat.bsky.notification.putPreferences`.

    Source: Lexicon `chat.bsky.notification.putPreferences`.
    """

    chat: _t.Optional[chat_bsky_notification_defs.ChatPreference] = None

    chat_request: _t.Optional[chat_bsky_notification_defs.ChatPreference] = _Field(
        default=None, validation_alias="chatRequest", serialization_alias="chatRequest"
    )


class PutPreferencesOutput(_m.Model):
    """Output of `chat.bsky.notification.putPreferences`.

    Source: Lexicon `chat.bsky.notification.putPreferences`.
    """

    preferences: chat_bsky_notification_defs.Preferences
