# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.updateAccountEmail`."""

from pysky_sdk import modeling as _m

__all__ = ["UpdateAccountEmailInput"]


class UpdateAccountEmailInput(_m.MethodModel):
    """Input of `com.atproto.admin.updateAccountEmail`.

    Source: Lexicon `com.atproto.admin.updateAccountEmail`.
    """

    account: _m.AtIdentifier
    """The handle or DID of the repo. Format at-identifier."""

    email: _m.String
