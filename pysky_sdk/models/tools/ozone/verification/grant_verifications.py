# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.verification.grantVerifications`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.verification import defs as tools_ozone_verification_defs

__all__ = ["GrantError", "GrantVerificationsInput", "GrantVerificationsOutput", "VerificationInput"]


class VerificationInput(_m.Model):
    """Source: Lexicon `tools.ozone.verification.grantVerifications#verificationInput`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.verification.grantVerifications#verificationInput"

    subject: _m.Did
    """The did of the subject being verified. Format did."""

    handle: _m.Handle
    """Handle of the subject the verification applies to at the moment of verifying. Format handle."""

    display_name: _m.String = _Field(validation_alias="displayName", serialization_alias="displayName")
    """Display name of the subject the verification applies to at the moment of verifying."""

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Timestamp for verification record. Defaults to current time when not specified. Format datetime."""


class GrantError(_m.Model):
    """Error object for failed verifications.

    Source: Lexicon `tools.ozone.verification.grantVerifications#grantError`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.verification.grantVerifications#grantError"

    error: _m.String
    """Error message describing the reason for failure."""

    subject: _m.Did
    """The did of the subject being verified. Format did."""


class GrantVerificationsInput(_m.MethodModel):
    """Input of `tools.ozone.verification.grantVerifications`.

    Source: Lexicon `tools.ozone.verification.grantVerifications`.
    """

    verifications: _t.Annotated[_t.List[VerificationInput], _m.Items(None, 100)]
    """Array of verification requests to process. At most 100 items."""


class GrantVerificationsOutput(_m.Model):
    """Output of `tools.ozone.verification.grantVerifications`.

    Source: Lexicon `tools.ozone.verification.grantVerifications`.
    """

    verifications: _t.List[tools_ozone_verification_defs.VerificationView]

    failed_verifications: _t.List[GrantError] = _Field(
        validation_alias="failedVerifications", serialization_alias="failedVerifications"
    )
