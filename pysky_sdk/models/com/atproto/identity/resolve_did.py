# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.identity.resolveDid`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["ResolveDidOutput", "ResolveDidParams"]


class ResolveDidParams(_m.MethodModel):
    """Parameters of `com.atproto.identity.resolveDid`.

    Source: Lexicon `com.atproto.identity.resolveDid`.
    """

    did: _m.Did
    """DID to resolve. Format did."""


class ResolveDidOutput(_m.Model):
    """Output of `com.atproto.identity.resolveDid`.

    Source: Lexicon `com.atproto.identity.resolveDid`.
    """

    did_doc: _m.UnknownObject = _Field(validation_alias="didDoc", serialization_alias="didDoc")
    """The complete DID document for the identity."""
