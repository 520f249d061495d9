# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.temp.requestPhoneVerification`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["RequestPhoneVerificationInput"]


class RequestPhoneVerificationInput(_m.MethodModel):
    """Input of `com.atproto.temp.requestPhoneVerification`.

    Source: Lexicon `com.atproto.temp.requestPhoneVerification`.
    """

    phone_number: _m.String = _Field(validation_alias="phoneNumber", serialization_alias="phoneNumber")
