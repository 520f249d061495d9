# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.temp.revokeAccountCredentials`."""

from pysky_sdk import modeling as _m

__all__ = ["RevokeAccountCredentialsInput"]


class RevokeAccountCredentialsInput(_m.MethodModel):
    """Input of `com.atproto.temp.revokeAccountCredentials`.

    Source: Lexicon `com.atproto.temp.revokeAccountCredentials`.
    """

    account: _m.AtIdentifier
    """Format at-identifier."""
