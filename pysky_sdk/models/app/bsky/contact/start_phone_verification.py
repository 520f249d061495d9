# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.contact.startPhoneVerification`."""

from pysky_sdk import modeling as _m

__all__ = ["StartPhoneVerificationInput", "StartPhoneVerificationOutput"]


class StartPhoneVerificationInput(_m.MethodModel):
    """Input of `app.bsky.contact.startPhoneVerification`.

    Source: Lexicon `app.bsky.contact.startPhoneVerification`.
    """

    phone: _m.String
    """The phone number to receive the code via SMS."""


class StartPhoneVerificationOutput(_m.Model):
    """Output of `app.bsky.contact.startPhoneVerification`.

    Source: Lexicon `app.bsky.contact.startPhoneVerification`.
    """
