# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.identity.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["IdentityInfo"]


class IdentityInfo(_m.Model):
    """Source: Lexicon `com.atproto.identity.defs#identityInfo`."""

    TYPE: _t.ClassVar[str] = "com.atproto.identity.defs#identityInfo"

    did: _m.Did
    """Format did."""

    handle: _m.Handle
    """The validated handle of the account; or 'handle.invalid' if the handle did not bi-directionally
    match the DID document. Format handle.
    """

    did_doc: _m.UnknownObject = _Field(validation_alias="didDoc", serialization_alias="didDoc")
    """The complete DID document for the identity."""
