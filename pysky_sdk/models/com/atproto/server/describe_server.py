# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.describeServer`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Contact", "DescribeServerOutput", "Links"]


class Links(_m.Model):
    """Source: Lexicon `com.atproto.server.describeServer#links`."""

    TYPE: _t.ClassVar[str] = "com.atproto.server.describeServer#links"

    privacy_policy: _t.Optional[_m.Uri] = _Field(
        default=None, validation_alias="privacyPolicy", serialization_alias="privacyPolicy"
    )
    """Format uri."""

    terms_of_service: _t.Optional[_m.Uri] = _Field(
        default=None, validation_alias="termsOfService", serialization_alias="termsOfService"
    )
    """Format uri."""


class Contact(_m.Model):
    """Source: Lexicon `com.atproto.server.describeServer#contact`."""

    TYPE: _t.ClassVar[str] = "com.atproto.server.describeServer#contact"

    email: _t.Optional[_m.String] = None


class DescribeServerOutput(_m.Model):
    """Output of `com.atproto.server.describeServer`.

    Source: Lexicon `com.atproto.server.describeServer`.
    """

    invite_code_required: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="inviteCodeRequired", serialization_alias="inviteCodeRequired"
    )
    """If true, an invite code must be supplied to create an account on this instance."""

    phone_verification_required: _t.Optional[_m.Boolean] = _Field(
        default=None,
        validation_alias="phoneVerificationRequired",
        serialization_alias="phoneVerificationRequired",
    )
    """If true, a phone verification token must be supplied to create an account on this instance."""

    blob_upload_limit: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="blobUploadLimit", serialization_alias="blobUploadLimit"
    )
    """Maximum size of a blob that can be uploaded via com.atproto.repo.uploadBlob, in bytes."""

    available_user_domains: _t.List[_m.String] = _Field(
        validation_alias="availableUserDomains", serialization_alias="availableUserDomains"
    )
    """List of domain suffixes that can be used in account handles."""

    links: _t.Optional[Links] = None
    """URLs of service policy documents."""

    contact: _t.Optional[Contact] = None
    """Contact information."""

    did: _m.Did
    """Format did."""
