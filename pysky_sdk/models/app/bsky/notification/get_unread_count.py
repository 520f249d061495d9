# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.getUnreadCount`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetUnreadCountOutput", "GetUnreadCountParams"]


class GetUnreadCountParams(_m.MethodModel):
    """Parameters of `app.bsky.notification.getUnreadCount`.

    Source: Lexicon `app.bsky.notification.getUnreadCount`.
    """

    priority: _t.Optional[_m.Boolean] = None
    """Deprecated: this parameter is ignored."""

    seen_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="seenAt", serialization_alias="seenAt"
    )
    """Format datetime."""


class GetUnreadCountOutput(_m.Model):
    """Output of `app.bsky.notification.getUnreadCount`.

    Source: Lexicon `app.bsky.notification.getUnreadCount`.
    """

    count: _m.Integer
