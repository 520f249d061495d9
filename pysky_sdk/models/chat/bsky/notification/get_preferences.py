# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.notification.getPreferences`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.notification import defs as chat_bsky_notification_defs

__all__ = ["GetPreferencesOutput"]


class GetPreferencesOutput(_m.Model):
    """Output of `chat.bsky.notification.getPreferences`.

    Source: Lexicon `chat.bsky.notification.getPreferences`.
    """

    preferences: chat_bsky_notification_defs.Preferences
