# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.putPreferences`."""

from pysky_sdk import modeling as _m

__all__ = ["PutPreferencesInput"]


class PutPreferencesInput(_m.MethodModel):
    """Input of `app.bsky.notification.putPreferences`.

    Source: Lexicon `app.bsky.notification.putPreferences`.
    """

    priority: _m.Boolean
