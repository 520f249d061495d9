# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.sendEmail`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["SendEmailInput", "SendEmailOutput"]


class SendEmailInput(_m.MethodModel):
    """Input of `com.atproto.admin.sendEmail`.

    Source: Lexicon `com.atproto.admin.sendEmail`.
    """

    recipient_did: _m.Did = _Field(validation_alias="recipientDid", serialization_alias="recipientDid")
    """Format did."""

    content: _m.String

    subject: _t.Optional[_m.String] = None

    sender_did: _m.Did = _Field(validation_alias="senderDid", serialization_alias="senderDid")
    """Format did."""

    comment: _t.Optional[_m.String] = None
    """Additional comment by the sender that won't be used in the email itself but helpful to provide
    more context for moderators/reviewers.
    """


class SendEmailOutput(_m.Model):
    """Output of `com.atproto.admin.sendEmail`.

    Source: Lexicon `com.atproto.admin.sendEmail`.
    """

    sent: _m.Boolean
