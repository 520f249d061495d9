# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.contact.verifyPhone`."""

from pysky_sdk import modeling as _m

__all__ = ["VerifyPhoneInput", "VerifyPhoneOutput"]


class VerifyPhoneInput(_m.MethodModel):
    """Input of `app.bsky.contact.verifyPhone`.

    Source: Lexicon `app.bsky.contact.verifyPhone`.
    """

    phone: _m.String
    """The phone number to verify. Should be the same as the one passed to
    `app.bsky.contact.startPhoneVerification`.
    """

    code: _m.String
    """The code received via SMS as a result of the call to `app.bsky.contact.startPhoneVerification`."""


class VerifyPhoneOutput(_m.Model):
    """Output of `app.bsky.contact.verifyPhone`.

    Source: Lexicon `app.bsky.contact.verifyPhone`.
    """

    token: _m.String
    """JWT to be used in a call to `app.bsky.contact.importContacts`. It is only valid for a single
    call.
    """
