# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.getPreferences`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.notification import defs as app_bsky_notification_defs

__all__ = ["GetPreferencesOutput", "GetPreferencesParams"]


class GetPreferencesParams(_m.MethodModel):
    """Parameters of `app.bsky.notification.getPreferences`.

    Source: Lexicon `app.bsky.notification.getPreferences`.
    """


class GetPreferencesOutput(_m.Model):
    """Output of `app.bsky.notification.getPreferences`.

    Source: Lexicon `app.bsky.notification.getPreferences`.
    """

    preferences: app_bsky_notification_defs.Preferences
