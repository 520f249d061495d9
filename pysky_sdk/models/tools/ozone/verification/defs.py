# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.verification.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["VerificationView"]


class VerificationView(_m.Model):
    """Verification data for the associated subject.

    Source: Lexicon `tools.ozone.verification.defs#verificationView`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.verification.defs#verificationView"

    issuer: _m.Did
    """The user who issued this verification. Format did."""

    uri: _m.AtUri
    """The AT-URI of the verification record. Format at-uri."""

    subject: _m.Did
    """The subject of the verification. Format did."""

    handle: _m.Handle
    """Handle of the subject the verification applies to at the moment of verifying, which might not be
    the same at the time of viewing. The verification is only valid if the current handle matches
    the one at the time of verifying. Format handle.
    """

    display_name: _m.String = _Field(validation_alias="displayName", serialization_alias="displayName")
    """Display name of the subject the verification applies to at the moment of verifying, which might
    not be the same at the time of viewing. The verification is only valid if the current
    displayName matches the one at the time of verifying.
    """

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Timestamp when the verification was created. Format datetime."""

    revoke_reason: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="revokeReason", serialization_alias="revokeReason"
    )
    """Describes the reason for revocation, also indicating that the verification is no longer valid."""

    revoked_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="revokedAt", serialization_alias="revokedAt"
    )
    """Timestamp when the verification was revoked. Format datetime."""

    revoked_by: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="revokedBy", serialization_alias="revokedBy"
    )
    """The user who revoked this verification. Format did."""

    subject_profile: _t.Optional[_t.Annotated[_m.Unknown, _m.OPEN_UNION]] = _Field(
        default=None, validation_alias="subjectProfile", serialization_alias="subjectProfile"
    )

    issuer_profile: _t.Optional[_t.Annotated[_m.Unknown, _m.OPEN_UNION]] = _Field(
        default=None, validation_alias="issuerProfile", serialization_alias="issuerProfile"
    )

    subject_repo: _t.Optional[
        _t.Annotated[
            _t.Union[
                tools_ozone_moderation_defs.RepoViewDetail,
                tools_ozone_moderation_defs.RepoViewNotFound,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ] = _Field(default=None, validation_alias="subjectRepo", serialization_alias="subjectRepo")

    issuer_repo: _t.Optional[
        _t.Annotated[
            _t.Union[
                tools_ozone_moderation_defs.RepoViewDetail,
                tools_ozone_moderation_defs.RepoViewNotFound,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ] = _Field(default=None, validation_alias="issuerRepo", serialization_alias="issuerRepo")
