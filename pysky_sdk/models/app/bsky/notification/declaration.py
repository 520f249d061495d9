# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.declaration`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Declaration"]


class Declaration(_m.Record):
    """A declaration of the user's choices related to notifications that can be produced by them.

    Source: Lexicon `app.bsky.notification.declaration`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.notification.declaration"

    allow_subscriptions: _t.Annotated[
        _t.Literal["followers", "mutuals", "none"] | _m.String, _m.KNOWN_VALUES
    ] = _Field(validation_alias="allowSubscriptions", serialization_alias="allowSubscriptions")
    """A declaration of the user's preference for allowing activity subscriptions from other users.
    Absence of a record implies 'followers'. Known values: followers, mutuals, none.
    """
