# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.updateAccountSigningKey`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["UpdateAccountSigningKeyInput"]


class UpdateAccountSigningKeyInput(_m.MethodModel):
    """Input of `com.atproto.admin.updateAccountSigningKey`.

    Source: Lexicon `com.atproto.admin.updateAccountSigningKey`.
    """

    did: _m.Did
    """Format did."""

    signing_key: _m.Did = _Field(validation_alias="signingKey", serialization_alias="signingKey")
    """Did-key formatted public key. Format did."""
