# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.updateSeen`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["UpdateSeenInput"]


class UpdateSeenInput(_m.MethodModel):
    """Input of `app.bsky.notification.updateSeen`.

    Source: Lexicon `app.bsky.notification.updateSeen`.
    """

    seen_at: _m.Datetime = _Field(validation_alias="seenAt", serialization_alias="seenAt")
    """Format datetime."""
