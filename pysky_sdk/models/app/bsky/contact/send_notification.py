# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.contact.sendNotification`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["SendNotificationInput", "SendNotificationOutput"]


class SendNotificationInput(_m.MethodModel):
    """Input of `app.bsky.contact.sendNotification`.

    Source: Lexicon `app.bsky.contact.sendNotification`.
    """

    from_: _m.Did = _Field(validation_alias="from", serialization_alias="from")
    """The DID of who this notification comes from. Format did."""

    to: _m.Did
    """The DID of who this notification should go to. Format did."""


class SendNotificationOutput(_m.Model):
    """Output of `app.bsky.contact.sendNotification`.

    Source: Lexicon `app.bsky.contact.sendNotification`.
    """
