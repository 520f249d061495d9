# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
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
