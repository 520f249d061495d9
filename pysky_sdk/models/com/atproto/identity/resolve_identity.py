# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.identity.resolveIdentity`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.identity import defs as com_atproto_identity_defs

__all__ = ["ResolveIdentityOutput", "ResolveIdentityParams"]


class ResolveIdentityParams(_m.MethodModel):
    """Parameters of `com.atproto.identity.resolveIdentity`.

    Source: Lexicon `com.atproto.identity.resolveIdentity`.
    """

    identifier: _m.AtIdentifier
    """Handle or DID to resolve. Format at-identifier."""


ResolveIdentityOutput = com_atproto_identity_defs.IdentityInfo
"""Output of `com.atproto.identity.resolveIdentity`."""
