# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.verification.revokeVerifications`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["RevokeError", "RevokeVerificationsInput", "RevokeVerificationsOutput"]


class RevokeVerificationsInput(_m.MethodModel):
    """Input of `tools.ozone.verification.revokeVerifications`.

    Source: Lexicon `tools.ozone.verification.revokeVerifications`.
    """

    uris: _t.Annotated[_t.List[_m.AtUri], _m.Items(None, 100)]
    """Array of verification record uris to revoke. At most 100 items; each item: format at-uri."""

    revoke_reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 1000)]] = _Field(
        default=None, validation_alias="revokeReason", serialization_alias="revokeReason"
    )
    """Reason for revoking the verification. This is optional and can be omitted if not needed. At most
    1000 UTF-8 bytes.
    """


class RevokeError(_m.Model):
    """Error object for failed revocations.

    Source: Lexicon `tools.ozone.verification.revokeVerifications#revokeError`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.verification.revokeVerifications#revokeError"

    uri: _m.AtUri
    """The AT-URI of the verification record that failed to revoke. Format at-uri."""

    error: _m.String
    """Description of the error that occurred during revocation."""


class RevokeVerificationsOutput(_m.Model):
    """Output of `tools.ozone.verification.revokeVerifications`.

    Source: Lexicon `tools.ozone.verification.revokeVerifications`.
    """

    revoked_verifications: _t.List[_m.AtUri] = _Field(
        validation_alias="revokedVerifications", serialization_alias="revokedVerifications"
    )
    """List of verification uris successfully revoked. Each item: format at-uri."""

    failed_revocations: _t.List[RevokeError] = _Field(
        validation_alias="failedRevocations", serialization_alias="failedRevocations"
    )
    """List of verification uris that couldn't be revoked, including failure reasons."""
