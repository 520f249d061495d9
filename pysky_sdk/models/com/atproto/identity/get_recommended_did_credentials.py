# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.identity.getRecommendedDidCredentials`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetRecommendedDidCredentialsOutput"]


class GetRecommendedDidCredentialsOutput(_m.Model):
    """Output of `com.atproto.identity.getRecommendedDidCredentials`.

    Source: Lexicon `com.atproto.identity.getRecommendedDidCredentials`.
    """

    rotation_keys: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="rotationKeys", serialization_alias="rotationKeys"
    )
    """Recommended rotation keys for PLC dids. Should be undefined (or ignored) for did:webs."""

    also_known_as: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="alsoKnownAs", serialization_alias="alsoKnownAs"
    )

    verification_methods: _t.Optional[_m.UnknownObject] = _Field(
        default=None, validation_alias="verificationMethods", serialization_alias="verificationMethods"
    )

    services: _t.Optional[_m.UnknownObject] = None
