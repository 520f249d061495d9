# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.reserveSigningKey`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["ReserveSigningKeyInput", "ReserveSigningKeyOutput"]


class ReserveSigningKeyInput(_m.MethodModel):
    """Input of `com.atproto.server.reserveSigningKey`.

    Source: Lexicon `com.atproto.server.reserveSigningKey`.
    """

    did: _t.Optional[_m.Did] = None
    """The DID to reserve a key for. Format did."""


class ReserveSigningKeyOutput(_m.Model):
    """Output of `com.atproto.server.reserveSigningKey`.

    Source: Lexicon `com.atproto.server.reserveSigningKey`.
    """

    signing_key: _m.String = _Field(validation_alias="signingKey", serialization_alias="signingKey")
    """The public key for the reserved signing key, in did:key serialization."""
