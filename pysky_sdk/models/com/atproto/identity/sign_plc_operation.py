# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.identity.signPlcOperation`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["SignPlcOperationInput", "SignPlcOperationOutput"]


class SignPlcOperationInput(_m.MethodModel):
    """Input of `com.atproto.identity.signPlcOperation`.

    Source: Lexicon `com.atproto.identity.signPlcOperation`.
    """

    token: _t.Optional[_m.String] = None
    """A token received through com.atproto.identity.requestPlcOperationSignature."""

    rotation_keys: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="rotationKeys", serialization_alias="rotationKeys"
    )

    also_known_as: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="alsoKnownAs", serialization_alias="alsoKnownAs"
    )

    verification_methods: _t.Optional[_m.UnknownObject] = _Field(
        default=None, validation_alias="verificationMethods", serialization_alias="verificationMethods"
    )

    services: _t.Optional[_m.UnknownObject] = None


class SignPlcOperationOutput(_m.Model):
    """Output of `com.atproto.identity.signPlcOperation`.

    Source: Lexicon `com.atproto.identity.signPlcOperation`.
    """

    operation: _m.UnknownObject
    """A signed DID PLC operation."""
