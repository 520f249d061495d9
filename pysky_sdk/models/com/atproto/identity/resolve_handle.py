# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.identity.resolveHandle`."""

from pysky_sdk import modeling as _m

__all__ = ["ResolveHandleOutput", "ResolveHandleParams"]


class ResolveHandleParams(_m.MethodModel):
    """Parameters of `com.atproto.identity.resolveHandle`.

    Source: Lexicon `com.atproto.identity.resolveHandle`.
    """

    handle: _m.Handle
    """The handle to resolve. Format handle."""


class ResolveHandleOutput(_m.Model):
    """Output of `com.atproto.identity.resolveHandle`.

    Source: Lexicon `com.atproto.identity.resolveHandle`.
    """

    did: _m.Did
    """Format did."""
